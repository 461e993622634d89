"""A new passphrase. Whoever knows the present one may set it; every other device is signed out."""

from __future__ import annotations

from workbook import confirming, passphrase, passwords, security_log
from workbook.database.reserve import even_when_full
from workbook.database.sql import execute
from workbook.database.transactions import transactional
from workbook.errors import Invalid, NotSignedIn
from workbook.passphrase import ALONE, WITH_SECOND_STEP, Measure
from workbook.policy import Viewer
from workbook.records import people
from workbook.records.people import Account
from workbook.signing_in import me
from workbook.signing_out import end_elsewhere


async def change_password(viewer: Viewer, present: str, new: str) -> None:
    """From now on the new one. This session goes on, all others end, and tickets for exports too.

    Invalid for a new one that is easy to guess, and for a present one that is not it; TooManyTries
    after too many of those. Eight characters are enough where signing in has a second step.
    """
    faults = passphrase.faults_of(
        new, await _known_words(viewer), "#/new_password", await _measure(viewer)
    )
    if faults:
        raise Invalid(faults)
    account = await confirming.by_password(viewer, present)
    hashed = await passwords.current().hash(new)
    if not await _keep(viewer, account, hashed):
        raise confirming.not_it()  # it was changed meanwhile


async def _measure(viewer: Viewer) -> Measure:
    account = await people.account_by_id(viewer.account)
    if account is None:
        raise NotSignedIn
    return WITH_SECOND_STEP if account.second_step_on else ALONE


async def _known_words(viewer: Viewer) -> list[str]:
    """My login and name, and the names of those with whom I share or shared a workbook."""
    mine = await me(viewer)
    return [mine.login, mine.name, *await people.partners_names(viewer.account)]


@even_when_full
@transactional
async def _keep(viewer: Viewer, before: Account, hashed: str) -> bool:
    """False when password or second step are not as they were any more."""
    standing = "NOT NULL" if before.second_step_on else "NULL"
    changed = await execute(
        f"UPDATE account SET password = ?, next_password = NULL, next_password_at = NULL"
        f" WHERE id = ? AND password = ? AND second_step_on IS {standing}",
        hashed,
        viewer.account,
        before.password,
    )
    if changed:
        await end_elsewhere(viewer)
        await security_log.note(viewer.account, "password-changed")
    return changed == 1
