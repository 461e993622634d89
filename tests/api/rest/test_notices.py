"""Mail on a day of one's own: for what both know and what I have done, at an hour that I chose."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.couple import RITUAL, agreed, make
from tests.api.rest.mailbox import confirmed
from tests.api.rest.told import ANAS, BENS
from tests.cast import Person, World
from tests.post import office
from workbook import mailer, notifying, posting
from workbook.database.sql import execute, rows

TODAY = "2026-11-22"  # the clock of these tests begins at noon


async def wants(person: Person, **more: Any) -> None:
    """They want mail, at any hour unless told."""
    await confirmed(person)
    hours = {"quiet_from": "00:00", "quiet_until": "00:00", **more}
    done = await person.patch("/me/mail", {"reminders": True, **hours})
    assert done.status_code == 200, done.text


async def homework(person: Person, workbook: str, **more: Any) -> str:
    given = await person.post(
        f"/workbooks/{workbook}/assignments", {"exercise": "soft-start", "due_on": TODAY, **more}
    )
    assert given.status_code == 201, given.text
    return str(given.json()["entries"][0])


async def written_to() -> list[str]:
    """To whom mail waits."""
    await notifying.write_due()
    found = await rows("SELECT account_id FROM outbox WHERE kind = 'reminder' ORDER BY account_id")
    return [row["account_id"] for row in found]


def both(cast: World) -> list[str]:
    return sorted((cast.ana.account, cast.ben.account))


async def test_it_comes_to_who_wants_it_and_to_nobody_else(clock: Clock, cast: World) -> None:
    """Off to begin with; and off again at once, with what waits."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await homework(cast.ana, workbook)
    await confirmed(cast.ana)
    assert await written_to() == []
    await wants(cast.ana)
    assert await written_to() == [cast.ana.account]
    await cast.ana.patch("/me/mail", {"reminders": False})
    assert await written_to() == []


async def test_one_mail_a_day_says_that_there_is_something(clock: Clock, cast: World) -> None:
    """However much there is, and however often it is looked; another on another day."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await wants(cast.ana)
    await homework(cast.ana, workbook)
    await homework(cast.ana, workbook)
    await agreed(cast.ana, cast.ben, workbook, review_on=TODAY)
    async with office() as post:
        with mailer.use(post.way()):
            for _ in range(5):
                await notifying.write_due()
                await posting.post_due("wrk_1")
                clock.forward(hours=1)
    assert [str(mail["Subject"]) for mail in post.taken] == ["You have an update"]
    assert post.to == [["ana@home.example"]]


async def test_homework_is_for_its_day_until_i_have_sent_or_declined_it(
    clock: Clock, cast: World
) -> None:
    """By my own doing alone."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await wants(cast.ana)
    tomorrow = str(date.fromisoformat(TODAY) + timedelta(days=1))
    await homework(cast.ana, workbook, due_on=tomorrow)
    sent, declined = await homework(cast.ana, workbook), await homework(cast.ana, workbook)
    await cast.send(cast.ana, sent, ANAS)
    await cast.ana.post(f"/entries/{declined}/refusals")
    assert await written_to() == []
    await cast.ana.delete(f"/entries/{sent}/submission")
    assert await written_to() == [cast.ana.account]


@pytest.mark.asvs("8.3.3")
async def test_what_the_other_one_does_writes_no_mail_and_stops_none(
    clock: Clock, cast: World
) -> None:
    """Ben has sent, or declined, or written nothing, or wants mail himself: Ana's is the same."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await wants(cast.ana)
    for does in ("nothing", "sends", "declines"):
        entry = await homework(cast.ana, workbook)
        if does == "sends":
            await cast.send(cast.ben, entry, BENS)
        if does == "declines":
            await cast.ben.post(f"/entries/{entry}/refusals")
        assert await written_to() == [cast.ana.account], does
        await cast.send(cast.ana, entry, ANAS)
        await cast.ana.patch("/me/mail", {"quiet_from": "00:00"})  # what waits is taken back
        assert await written_to() == [], does
    await wants(cast.ben)
    entry = await homework(cast.ana, workbook)
    await cast.send(cast.ana, entry, ANAS)
    assert await written_to() == [cast.ben.account]


async def test_the_first_day_and_each_time_it_comes_again_are_days_too(
    clock: Clock, cast: World
) -> None:
    """For whoever has not put it off. Who has is left alone; the other one's mail is the same."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await wants(cast.ana)
    await wants(cast.ben)
    later = str(date.fromisoformat(TODAY) + timedelta(days=3))
    body = {"exercise": "soft-start", "from_on": TODAY, "due_on": later, "repeat": "weekly"}
    given = (await cast.ben.post(f"/workbooks/{workbook}/assignments", body)).json()["id"]
    await cast.ana.put(f"/assignments/{given}/refusal", {})
    assert await written_to() == [cast.ben.account]
    for days, told_then in ((1, []), (2, [cast.ben.account]), (7, [cast.ben.account])):
        await execute("DELETE FROM outbox WHERE kind = 'reminder'")
        clock.forward(days=days)
        assert await written_to() == told_then, days
    await cast.ana.sign_in()
    assert (await cast.ana.delete(f"/assignments/{given}/refusal")).status_code == 204
    assert await written_to() == both(cast)


async def test_it_is_each_ones_own_day_and_hour(clock: Clock, cast: World) -> None:
    """Noon in London is evening in Tokyo and night in Honolulu, where it is not yet that day."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await homework(cast.ana, workbook)
    await wants(cast.ana, quiet_from="20:00", quiet_until="09:00", time_zone="Asia/Tokyo")
    await wants(cast.ben, quiet_from="20:00", quiet_until="09:00", time_zone="Pacific/Honolulu")
    assert await written_to() == []
    clock.forward(hours=7)  # nine in the morning there, and the next night in Tokyo
    assert await written_to() == [cast.ben.account]
    [row] = await rows("SELECT expires_at FROM outbox WHERE kind = 'reminder'")
    assert row["expires_at"] == clock.at + timedelta(hours=11)  # eight in the evening there


async def test_an_agreement_is_for_its_day_for_both(clock: Clock, cast: World) -> None:
    """Not a draft, not one that was let go."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await wants(cast.ana)
    await wants(cast.ben)
    await make(cast.ana, workbook, {**RITUAL, "draft": True, "review_on": TODAY})
    assert await written_to() == []
    agreement = await agreed(cast.ana, cast.ben, workbook, review_on=TODAY)
    assert await written_to() == both(cast)
    await cast.ana.delete(f"/agreements/{agreement}")
    for person in (cast.ana, cast.ben):
        await person.patch("/me/mail", {"quiet_from": "00:00"})
    assert await written_to() == []


@pytest.mark.asvs("8.3.3")
async def test_nobody_is_written_to_about_a_closed_workbook_or_by_an_erased_account(
    clock: Clock, cast: World
) -> None:
    """Nor about anybody else's."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await homework(cast.ana, workbook)
    for person in (cast.ana, cast.ben, cast.sol, cast.thea):
        await wants(person)
    assert (await cast.ana.delete("/me")).status_code == 202
    assert await written_to() == [cast.ben.account]
    await cast.ben.patch("/me/mail", {"quiet_from": "00:00"})
    await cast.ben.post(f"/workbooks/{workbook}/departure")
    assert await written_to() == []
