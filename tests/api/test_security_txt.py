"""`/.well-known/security.txt`: how to report a hole, where the operator says whom to tell."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pydantic import ValidationError

from api.app import create_app
from api.security_txt import PATH
from api.settings import Settings
from tests.api.engine import toys
from workbook.ports import Ports, using

AT = datetime(2026, 11, 25, 10, 15, tzinfo=UTC)


async def test_it_says_whom_to_tell() -> None:
    """A contact, and an end that is a while away: what the standard asks for, as plain text."""
    settings = Settings(
        security_contact="mailto:holes@workbook.example", public_url="https://workbook.example"
    )
    async with toys.client_of(create_app(settings), None) as client:
        with using(Ports(clock=lambda: AT)):
            reply = await client.get(PATH)
    assert reply.status_code == 200
    assert reply.headers["content-type"] == "text/plain; charset=utf-8"
    assert reply.text == (
        "Contact: mailto:holes@workbook.example\n"
        "Expires: 2027-02-23T00:00:00Z\n"
        "Preferred-Languages: en\n"
        "Canonical: https://workbook.example/.well-known/security.txt\n"
    )


async def test_without_a_contact_there_is_none() -> None:
    """Then it is not found, as anything else that is not there."""
    async with toys.client_of(create_app(Settings()), None) as client:
        reply, other = await client.get(PATH), await client.get("/.well-known/nothing")
    assert reply.status_code == 404
    assert {**reply.json(), "request_id": ""} == {**other.json(), "request_id": ""}


@pytest.mark.parametrize(
    "contact",
    ["holes@workbook.example", "http://workbook.example/holes", "mailto:a b@c", "https://a b",
     "mailto:a@b\nContact: https://elsewhere.example"],
)  # fmt: skip
def test_a_contact_that_nobody_can_use_is_refused(contact: str) -> None:
    """A mail address or a page over TLS, in one line."""
    with pytest.raises(ValidationError):
        Settings(security_contact=contact)
