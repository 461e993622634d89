"""What somebody reads in their own mailbox: the code, as it was sent."""

from __future__ import annotations

from tests.cast import Person
from workbook import codes
from workbook.database.sql import one
from workbook.policy import Viewer
from workbook.ports import now
from workbook.records.mail_settings import settings_of
from workbook.records.people import account_by_login
from workbook.signing_in import login_index


async def asked(person: Person, address: str) -> str:
    """They ask for a code to this address. The code."""
    reply = await person.put("/me/mail/address", {"address": address})
    assert reply.status_code == 202, reply.text
    return await _code_of_account(person.account)


async def code_for(login: str) -> str:
    """The code that went to the address which this login has asked for."""
    account = await account_by_login(await login_index(login))
    assert account is not None
    return await _code_of_account(account.id)


async def _code_of_account(account: str) -> str:
    mail = await settings_of(Viewer(account, "ses_1", now()))
    assert mail.asked is not None
    return await codes.code_of(mail.asked.about)


async def reset_asked(person: Person, login: str = "") -> str:
    """They allow another password by mail, and somebody asks for one. The code that is sent."""
    allowed = await person.put("/me/mail/resets", {"allowed": True})
    assert allowed.status_code == 200, allowed.text
    login = login or f"{person.name.lower()}@example.org"
    asked_for = await person.put("/password-reset", {"login": login})
    assert asked_for.status_code == 204, asked_for.text
    return await sent_for(login)


async def sent_for(login: str) -> str:
    """The code that is good for this login now, whether or not it goes to anybody."""
    row = await one("SELECT id FROM reset_code WHERE login_index = ?", await login_index(login))
    assert row is not None
    return await codes.code_of(row["id"])


async def confirmed(person: Person) -> str:
    """They have an address that mail goes to. The address."""
    address = f"{person.name.lower()}@home.example"
    code = await asked(person, address)
    reply = await person.put("/me/mail/confirmation", {"code": code})
    assert reply.status_code == 200, reply.text
    return address
