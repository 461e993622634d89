"""What somebody reads in their own mailbox: the code, as it was sent."""

from __future__ import annotations

from tests.cast import Person
from workbook import codes
from workbook.policy import Viewer
from workbook.ports import now
from workbook.records.mail_settings import settings_of


async def asked(person: Person, address: str) -> str:
    """They ask for a code to this address. The code."""
    reply = await person.put("/me/mail/address", {"address": address})
    assert reply.status_code == 202, reply.text
    mail = await settings_of(Viewer(person.account, "ses_1", now()))
    assert mail.asked is not None
    return await codes.code_of(mail.asked.about)


async def confirmed(person: Person) -> str:
    """They have an address that mail goes to. The address."""
    address = f"{person.name.lower()}@home.example"
    code = await asked(person, address)
    reply = await person.put("/me/mail/confirmation", {"code": code})
    assert reply.status_code == 200, reply.text
    return address
