"""My address for mail: mine alone, confirmed by a code, and everything off until I turn it on."""

from __future__ import annotations

import re
from typing import Any

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.mailbox import asked, confirmed
from tests.api.rest.remains import remains
from tests.api.rest.told import told
from tests.cast import Person, World
from tests.post import office
from workbook import leaving, mailer, mailing, posting, tries
from workbook.database.sql import execute, one, rows

OFF = {
    "available": True,
    "address": None,
    "asked": None,
    "reminders": False,
    "time_zone": "UTC",
    "quiet_from": "20:00",
    "quiet_until": "09:00",
    "resets": False,
}
NO_ADDRESS = (409, "no-address")
INVALID = (422, "invalid")
TOO_OFTEN = (429, "too-many-tries")


async def mail_of(person: Person) -> dict[str, Any]:
    reply = await person.get("/me/mail")
    assert reply.status_code == 200, reply.text
    found: dict[str, Any] = reply.json()
    return found


async def test_everything_is_off_until_i_turn_it_on(cast: World) -> None:
    """No address, no reminders; and nothing can be on that has nowhere to go."""
    assert await mail_of(cast.ana) == OFF
    assert told(await cast.ana.patch("/me/mail", {"reminders": True})) == NO_ADDRESS
    await confirmed(cast.ana)
    assert (await mail_of(cast.ana))["reminders"] is False
    on = await cast.ana.patch("/me/mail", {"reminders": True})
    assert on.json()["reminders"] is True
    off = await cast.ana.patch("/me/mail", {"reminders": False})
    assert off.json()["reminders"] is False


async def test_an_address_is_mine_when_the_code_comes_back(cast: World) -> None:
    """The code reaches the address by a real server, once; until then mail goes where it went."""
    async with office() as post:
        with mailer.use(post.way()):
            reply = await cast.ana.put("/me/mail/address", {"address": "ana@home.example"})
            assert reply.status_code == 202
            assert await mail_of(cast.ana) == OFF | {"asked": "ana@home.example"}
            assert [await posting.post_due("wrk_1") for _ in range(2)] == [1, 0]
    (mail,) = post.taken
    assert post.to == [["ana@home.example"]]
    code = re.search(r"[0-9A-Z]{4}-[0-9A-Z]{4}", mail.get_content())
    assert code is not None
    typed = code[0].lower().replace("-", " ")
    done = await cast.ana.put("/me/mail/confirmation", {"code": typed})
    assert done.json() == await mail_of(cast.ana) == OFF | {"address": "ana@home.example"}
    assert told(await cast.ana.put("/me/mail/confirmation", {"code": typed})) == INVALID


async def test_only_the_newest_code_of_ones_own_counts(cast: World) -> None:
    """Not one for an address before, not somebody else's, not one that was made up."""
    first = await asked(cast.ana, "ana@home.example")
    bens = await asked(cast.ben, "ben@home.example")
    newest = await asked(cast.ana, "ana@elsewhere.example")
    assert len(await rows("SELECT 1 AS one FROM outbox")) == 2  # Ben's, and Ana's newest
    for code in (first, bens, "0000-0000", "", "é\ud800"[:1]):
        assert told(await cast.ana.put("/me/mail/confirmation", {"code": code})) == INVALID
    assert (await mail_of(cast.ana))["address"] is None
    await cast.ana.put("/me/mail/confirmation", {"code": newest})
    assert (await mail_of(cast.ana))["address"] == "ana@elsewhere.example"


async def test_a_code_is_good_for_a_day(clock: Clock, cast: World) -> None:
    """Later it confirms nothing, the address is shown no more, and the mail is not sent."""
    code = await asked(cast.ana, "ana@home.example")
    clock.forward(hours=24)
    assert told(await cast.ana.put("/me/mail/confirmation", {"code": code})) == INVALID
    assert await mail_of(cast.ana) == OFF
    async with office() as post:
        with mailer.use(post.way()):
            assert await posting.post_due("wrk_1") == 0
    assert post.taken == []


@pytest.mark.parametrize(
    ("purpose", "subject", "limits"),
    [
        ("mail-asked-from", "127.0.0.1", mailing.ASKING_FROM),
        ("mail-asked-in-all", "", mailing.ASKING_IN_ALL),
    ],
)
async def test_a_new_account_fills_no_mailbox_either(
    cast: World, purpose: str, subject: str, limits: tuple[tries.Limit, ...]
) -> None:
    """Accounts are free: so it is counted from where it is asked, and in all."""
    await tries.count(purpose, subject, limits)
    await execute("UPDATE tries SET count = ?", limits[0].most - 1)
    await asked(cast.ana, "ben@home.example")
    another = await cast.sol.put("/me/mail/address", {"address": "ben@home.example"})
    assert told(another) == TOO_OFTEN
    assert len(await rows("SELECT id FROM outbox")) == 1


async def test_codes_are_not_for_guessing_nor_for_filling_a_mailbox(cast: World) -> None:
    """Twenty wrong ones in an hour, five mails in a day; another person is not stopped by it."""
    for _ in range(5):
        code = await asked(cast.ana, "ana@home.example")
    another = await cast.ana.put("/me/mail/address", {"address": "ana@home.example"})
    assert told(another) == TOO_OFTEN
    for _ in range(20):
        assert told(await cast.ana.put("/me/mail/confirmation", {"code": "0"})) == INVALID
    assert told(await cast.ana.put("/me/mail/confirmation", {"code": code})) == TOO_OFTEN
    await confirmed(cast.ben)


@pytest.mark.asvs("1.3.11")
@pytest.mark.parametrize(
    "address",
    ["", "ana", "ana@", "@home.example", "ana@home", "a b@home.example",
     "ana@home.example\r\nBcc: x", "ana@-home.example", "ana@home..example", "añà@home.example",
     "<ana@home.example>", "ana@home.example,ben@home.example", "a" * 65 + "@home.example",
     "a@" + "b." * 150 + "example"],
)  # fmt: skip
async def test_what_is_no_address_is_refused_without_repeating_it(
    cast: World, address: str
) -> None:
    """One address, which can end no header; nothing is kept, nothing is counted."""
    before = await remains()
    reply = await cast.ana.put("/me/mail/address", {"address": address})
    assert told(reply) == INVALID
    assert [(one["pointer"], one["code"]) for one in reply.json()["errors"]] == [
        ("#/address", "address")
    ]
    assert len(address) < 4 or address not in reply.text
    assert await remains() == before


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"time_zone": "Mars/Base"}, "#/time_zone"),
        ({"time_zone": "../../etc/passwd"}, "#/time_zone"),
        ({"quiet_from": "25:00"}, "#/quiet_from"),
        ({"quiet_until": "9"}, "#/quiet_until"),
        ({"reminders": "yes"}, "#/reminders"),
        ({"subject": "mine"}, "#"),
    ],
)
async def test_hours_and_zones_are_those_of_clocks(
    cast: World, change: dict[str, Any], pointer: str
) -> None:
    """What is none changes nothing."""
    reply = await cast.ana.patch("/me/mail", change)
    assert told(reply) == INVALID
    assert [one["pointer"] for one in reply.json()["errors"]] == [pointer]
    assert await mail_of(cast.ana) == OFF


async def test_when_mail_may_come_is_my_own_choice(cast: World) -> None:
    """Each of it alone; what is not said stays."""
    await cast.ana.patch("/me/mail", {"time_zone": "America/Lima"})
    await cast.ana.patch("/me/mail", {"quiet_from": "22:30"})
    await cast.ana.patch("/me/mail", {"quiet_until": "00:00"})
    chosen = {"time_zone": "America/Lima", "quiet_from": "22:30", "quiet_until": "00:00"}
    assert await mail_of(cast.ana) == OFF | chosen
    assert await mail_of(cast.ben) == OFF


async def test_without_an_address_no_mail_comes_any_more(cast: World) -> None:
    """Also none that waits to be sent. The hours stay as they were chosen."""
    await confirmed(cast.ana)
    await cast.ana.patch("/me/mail", {"reminders": True, "quiet_from": "22:00"})
    await asked(cast.ana, "ana@elsewhere.example")
    assert (await cast.ana.delete("/me/mail/address")).status_code == 204
    assert await mail_of(cast.ana) == OFF | {"quiet_from": "22:00"}
    assert await rows("SELECT 1 AS one FROM outbox WHERE state = 'waiting'") == []
    assert (await cast.ana.delete("/me/mail/address")).status_code == 204


async def test_nobody_else_can_tell_that_there_is_an_address(cast: World) -> None:
    """Not the partner, not the therapist, not the stranger; two may have the same mailbox."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, {"Ana": ["progress"], "Ben": ["progress"]})
    paths = ("/me", "/me/mail", "/workbooks", f"/workbooks/{workbook}", "/caseload")
    others = (cast.ben, cast.thea, cast.sol)

    async def seen() -> list[tuple[int, bytes]]:
        """Ids of requests apart, which are in what is refused."""
        replies = [await who.get(path) for who in others for path in paths]
        return [(one.status_code, one.content if one.is_success else b"") for one in replies]

    before = await seen()
    await confirmed(cast.ana)
    await cast.ana.patch("/me/mail", {"reminders": True})
    assert await seen() == before
    code = await asked(cast.ben, "ana@home.example")
    assert (await cast.ben.put("/me/mail/confirmation", {"code": code})).status_code == 200
    assert (await mail_of(cast.ana))["address"] == (await mail_of(cast.ben))["address"]
    assert (await cast.nobody.get("/me/mail")).status_code == 401


async def test_an_erased_account_gets_no_mail(clock: Clock, cast: World) -> None:
    """Nothing of it is left, and nothing that waits is sent."""
    await confirmed(cast.ana)
    await asked(cast.ana, "ana@elsewhere.example")
    assert (await cast.ana.delete("/me")).status_code == 202
    clock.forward(days=8)
    await leaving.tidy()
    for table in ("mail_settings", "outbox"):
        found = await one(
            f"SELECT count(*) AS n FROM {table} WHERE account_id = ?", cast.ana.account
        )
        assert found == {"n": 0}
