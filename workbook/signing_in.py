"""Accounts and sessions: register, sign in, who is this, erase and undo."""

from __future__ import annotations

import re
import unicodedata
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from tortoise.exceptions import IntegrityError

from workbook import passphrase, passwords, second_step, security_log, session_end, tries, vault
from workbook.catalogue import SOURCE
from workbook.database import asking
from workbook.database.reserve import even_when_full
from workbook.database.sql import execute, one
from workbook.database.transactions import transaction, transactional
from workbook.device import Device
from workbook.errors import (
    Fault,
    Invalid,
    NotFound,
    NotSignedIn,
    Refused,
    SecondStepNeeded,
    Unavailable,
)
from workbook.ids import base32, new_id
from workbook.library import builtin
from workbook.once import RequestKey, once
from workbook.policy import Action, Case, Viewer, require
from workbook.ports import now, today
from workbook.records import access_chain, factors, people, sessions
from workbook.records.access_chain import Head
from workbook.records.people import Account, Profile
from workbook.security_log import NOBODY
from workbook.vault.vault import INSTANCE

UNDO_LASTS = timedelta(days=7)
UNKNOWN = Device()
CONTROL = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]")


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session as it is told once: the token is not kept. It ends at `expires_at` at most."""

    session: str
    token: str
    expires_at: datetime
    account: str


@dataclass(frozen=True, slots=True)
class Me:
    """An account as its owner sees it. `erase_on` is the day on which it will be gone;
    `new_password_at` when a password holds that somebody asked for by mail.
    """

    account: str
    login: str
    name: str
    language: str
    erase_on: date | None
    new_password_at: datetime | None


def tidy_login(login: str) -> str:
    """The login as it is looked up: one spelling for each way to type it."""
    return unicodedata.normalize("NFKC", login).strip().casefold()


async def login_index(login: str) -> str:
    """How the account of this login is found: a keyed hash."""
    return (await vault.current().mac(INSTANCE, "login", tidy_login(login))).hex()


async def account_of(login: str) -> str | None:
    """Whose login this is; None when it is nobody's. For those who run the server alone."""
    account = await people.account_by_login(await login_index(login))
    return account.id if account else None


def check_registration(login: str, password: str, name: str) -> None:
    """Invalid, with every fault, unless these can make an account."""
    faults = [
        *_login_faults(login),
        *passphrase.faults_of(password, [login, name]),
        *name_faults(name),
    ]
    if faults:
        raise Invalid(faults)


def _login_faults(login: str) -> list[Fault]:
    tidy = tidy_login(login)
    if not 3 <= len(tidy) <= 254 or CONTROL.search(login) or re.search(r"\s", tidy):
        text = "Choose an e-mail address or a name of 3 to 254 characters, without spaces."
        return [Fault("login", text, "#/login")]
    return []


def name_faults(name: str) -> list[Fault]:
    """What stands against this as a name to be called by."""
    if not 1 <= len(name.strip()) <= 80 or CONTROL.search(name):
        return [Fault("name", "Choose a name of 1 to 80 characters, on one line.", "#/name")]
    return []


async def register(
    login: str, password: str, name: str, address: str, request: RequestKey | None = None
) -> Me:
    """Make an account. Refused `login-taken`; TooManyTries when that was asked too often."""
    check_registration(login, password, name)
    await tries.count("login-taken", address, tries.LOGIN_TAKEN)
    hashed = await passwords.current().hash(password)
    profile = Profile(login=login.strip(), name=name.strip())
    made = await once(request, lambda: _add_account(profile, hashed))
    await tries.forgive("login-taken", address, tries.LOGIN_TAKEN)
    return await _me(made, SOURCE)


async def _add_account(profile: Profile, hashed: str) -> str:
    account = new_id("acc")
    index = await login_index(profile.login)
    if await people.account_by_login(index):
        raise _login_taken()
    await vault.current().ensure(people.profile_scope(account))
    try:
        async with transaction():
            await people.add_account(account, index, hashed, profile)
            await access_chain.save([Head(account)])
    except IntegrityError:  # two asked at once
        raise _login_taken() from None
    return account


def _login_taken() -> Refused:
    return Refused("login-taken", "This login is taken. Please choose another.")


async def sign_in(
    login: str,
    password: str,
    address: str,
    request: RequestKey | None = None,
    device: Device = UNKNOWN,
    code: str = "",
) -> SignedIn:
    """A new session. NotSignedIn alike for an unknown login and a wrong password; the work is
    the same for both. SecondStepNeeded when the password is right and a `code` is needed as well:
    of an app, or a recovery code. TooManyTries after too many wrong ones.
    """
    index = await login_index(login)
    recovering = code != "" and not second_step.is_from_an_app(code)
    counted = _counted("sign-in-recovering" if recovering else "sign-in", index, address)
    await tries.count_each(counted)
    account = await people.account_by_login(index)
    hashed = account.password if account else None
    if recovering and not await factors.has_code(account.id if account else "", code):
        hashed = None  # so that it does not show whether the password was right
    if not await passwords.current().fits(hashed, password) or account is None:
        await security_log.note_refused(account.id if account else NOBODY, "sign-in-refused")
        raise NotSignedIn("This login and password do not fit together.")
    if account.second_step_on and not code:
        await tries.forgive_each(counted)
        raise SecondStepNeeded(await second_step.half_way(account))
    session = await _let_in(account, code, request, device)
    await tries.forgive_each(counted)
    return session


def _counted(purpose: str, index: str, address: str) -> tries.Counted:
    """What a try counts against. All come last, so that one address cannot use them up.

    With a recovery code it is counted apart: that way stays open to the owner when somebody else
    has used up the tries at the password, and no guess gets far on it.
    """
    return [
        ("sign-in-from", address, tries.SIGN_IN_ADDRESS),
        (purpose, index, tries.SIGN_IN),
        ("sign-in-in-all", "", tries.SIGN_IN_IN_ALL),
    ]


async def sign_in_half_way(
    ticket: str,
    code: str,
    address: str,
    request: RequestKey | None = None,
    device: Device = UNKNOWN,
) -> SignedIn:
    """The second step, for whoever has a ticket of the first. NotSignedIn when the ticket has
    ended or the code does not fit.
    """
    counted: tries.Counted = [("sign-in-from", address, tries.SIGN_IN_ADDRESS)]
    await tries.count_each(counted)
    account = await second_step.account_half_way(ticket)
    if account is None:
        raise NotSignedIn("That took a little long. Please begin again with your password.")
    session = await _let_in(account, code, request, device)
    await tries.forgive_each(counted)
    return session


async def _let_in(
    account: Account, code: str, request: RequestKey | None, device: Device
) -> SignedIn:
    """A session, when the code fits where one is needed. An app's code is counted as a guess."""
    guess = account.second_step_on is not None and second_step.is_from_an_app(code)
    if guess:
        await tries.count("second-step", account.id, tries.SECOND_STEP)
    session = await _tried(account, code, request, device)
    if guess:
        await tries.forgive("second-step", account.id, tries.SECOND_STEP)
    return await session_of(session)


async def _tried(account: Account, code: str, request: RequestKey | None, device: Device) -> str:
    try:
        return await _new_session(account, code, request, device)
    except NotSignedIn:
        await security_log.note_refused(account.id, "sign-in-refused")
        raise


@even_when_full
async def _new_session(
    account: Account, code: str, request: RequestKey | None, device: Device
) -> str:
    return await once(request, lambda: _add_session(account, code, device))


async def _add_session(account: Account, code: str, device: Device) -> str:
    if not await people.is_still_so(account):
        raise NotSignedIn
    if account.second_step_on and not await second_step.use(account.id, code):
        raise NotSignedIn("This code does not fit. Each code works once; take the next one.")
    return await begin_session(account.id, device)


async def begin_session(account: str, device: Device) -> str:
    """A session for somebody who has shown who they are. Its id."""
    session, at = new_id("ses"), now()
    token = await _token(session)
    await sessions.add_session(
        session, account, token, at, session_end.ends_at(at, at.date()), device
    )
    return session


async def _token(session: str) -> str:
    """256 bits that only this instance can make: so a repeated sign-in can tell them again."""
    return f"wbs_{base32(await vault.current().mac(INSTANCE, 'session', session))}"


async def session_of(session: str) -> SignedIn:
    """The session that was just made, with its token. NotSignedIn when it has ended."""
    row = await one("SELECT account_id, signed_in_at FROM session WHERE id = ?", session)
    if row is None:
        raise NotSignedIn
    ends = session_end.at_the_latest(row["signed_in_at"])
    return SignedIn(session, await _token(session), ends, row["account_id"])


async def viewer_of(token: str) -> Viewer:
    """Who holds this token, and asks from now on. NotSignedIn when nobody does."""
    viewer = await sessions.session_by_token(token, now())
    if viewer is None:
        raise NotSignedIn
    asking.become(viewer.account)
    return viewer


async def stay(viewer: Viewer) -> None:
    """Call it for whatever is not a mere reading: the session goes on, with one write a day.

    Without room or a free database it does not, and the request is answered all the same.
    """
    at = now()
    if viewer.ends_at is None or at - viewer.signed_in_at < session_end.YOUNG:
        return
    ends = session_end.ends_at(viewer.signed_in_at, at.date())
    if ends > viewer.ends_at:
        with suppress(Unavailable):
            await sessions.move_end(viewer, ends, at)


async def me(viewer: Viewer) -> Me:
    """My account."""
    return await _me(viewer.account, viewer.language)


async def _me(account: str, language: str) -> Me:
    found = await people.account_by_id(account)
    profile = (await people.profiles_of([account])).get(account)
    if found is None or profile is None:
        raise NotFound
    return Me(
        account, profile.login, profile.name, language, found.erase_on, found.next_password_at
    )


@transactional
async def change(viewer: Viewer, name: str | None = None, language: str | None = None) -> Me:
    """Be called by another name, read in another language. What is None stays."""
    faults = [] if name is None else name_faults(name)
    faults += [] if language is None else _language_faults(language)
    if faults:
        raise Invalid(faults)
    if name is not None:
        await _rename(viewer, name.strip())
    if language is not None and language != viewer.language:
        await people.save_language(viewer.account, language)
    return await _me(viewer.account, language or viewer.language)


def _language_faults(language: str) -> list[Fault]:
    known = builtin().languages
    if language in known:
        return []
    return [Fault("language", f"Choose one of: {', '.join(known)}.", "#/language")]


async def _rename(viewer: Viewer, name: str) -> None:
    """Sealing the same name again would change the tags of the partner's reviews."""
    mine = await me(viewer)
    if mine.name != name:
        await people.save_profile(viewer.account, Profile(login=mine.login, name=name))


@even_when_full
@transactional
async def ask_to_be_erased(viewer: Viewer) -> date:
    """Erase this account in seven days, and sign out everywhere now. The day.

    Until then nobody else can see that it was asked for, and a new sign-in can undo it.
    """
    require(Action.ERASE_ACCOUNT, viewer, Case(fresh=viewer.is_fresh(now())))
    mine = await me(viewer)
    day = mine.erase_on or today() + UNDO_LASTS
    await execute("UPDATE account SET erase_on = ? WHERE id = ?", day, viewer.account)
    await sessions.end_sessions(viewer.account)
    await security_log.note(viewer.account, "erasure-begun")
    return day


@transactional
async def keep_after_all(viewer: Viewer) -> None:
    """Undo: this account stays. NotFound when nothing was asked for."""
    undone = await execute(
        "UPDATE account SET erase_on = NULL WHERE id = ? AND erase_on IS NOT NULL",
        viewer.account,
    )
    if not undone:
        raise NotFound
    await security_log.forget_erasure(viewer.account)
