"""That it is really you: the present password, with a limit on guessing it."""

from __future__ import annotations

from workbook import passwords, security_log, tries
from workbook.errors import Fault, Invalid, NotSignedIn
from workbook.policy import Viewer
from workbook.records import people
from workbook.records.people import Account


async def by_password(viewer: Viewer, present: str) -> Account:
    """The viewer's account, when this is its password.

    Invalid when it is not; the work is the same whichever is wrong with it. TooManyTries after too
    many of those: they are counted apart from those at signing in, so that whoever has found an
    unlocked device can neither guess for long nor lock its owner out.
    """
    await tries.count("password", viewer.account, tries.SIGN_IN)
    account = await people.account_by_id(viewer.account)
    if account is None:
        raise NotSignedIn
    if not await passwords.current().fits(account.password, present):
        await security_log.note_refused(viewer.account, "password-refused")
        raise not_it()
    await tries.forgive("password", viewer.account, tries.SIGN_IN)
    return account


def not_it() -> Invalid:
    text = "This is not the password that you have now."
    return Invalid([Fault("no-fit", text, "#/password")])
