"""A new passphrase. Whoever knows the present one may set it; every other device is signed out."""

from __future__ import annotations

from workbook import passphrase, passwords, tries
from workbook.database.reserve import even_when_full
from workbook.database.sql import execute
from workbook.database.transactions import transactional
from workbook.errors import Fault, Invalid, NotSignedIn
from workbook.policy import Viewer
from workbook.records import people, sessions
from workbook.signing_in import me


async def change_password(viewer: Viewer, present: str, new: str) -> None:
    """From now on the new one. This session goes on, all others end, and tickets for exports too.

    Invalid for a new one that is easy to guess, and for a present one that is not it; the work is
    the same whichever is wrong with the present one. TooManyTries after too many of those: they
    are counted apart from those at signing in, so nobody is locked out of that.
    """
    if faults := passphrase.faults_of(new, await _known_words(viewer), "#/new_password"):
        raise Invalid(faults)
    await tries.count("password", viewer.account, tries.SIGN_IN)
    account = await people.account_by_id(viewer.account)
    if account is None:
        raise NotSignedIn
    if not await passwords.current().fits(account.password, present):
        raise _not_it()
    await tries.forgive("password", viewer.account, tries.SIGN_IN)
    hashed = await passwords.current().hash(new)
    if not await _keep(viewer, account.password, hashed):
        raise _not_it()  # it was changed meanwhile


def _not_it() -> Invalid:
    text = "This is not the password that you have now."
    return Invalid([Fault("no-fit", text, "#/password")])


async def _known_words(viewer: Viewer) -> list[str]:
    """My login and name, and the names of those with whom I share or shared a workbook."""
    mine = await me(viewer)
    return [mine.login, mine.name, *await people.partners_names(viewer.account)]


@even_when_full
@transactional
async def _keep(viewer: Viewer, before: str, hashed: str) -> bool:
    """False when the one before is not the present one any more."""
    changed = await execute(
        "UPDATE account SET password = ? WHERE id = ? AND password = ?",
        hashed,
        viewer.account,
        before,
    )
    if changed:
        await sessions.end_sessions(viewer.account, but=viewer.session)
        await execute("DELETE FROM export WHERE account_id = ?", viewer.account)
    return changed == 1
