"""The access log is a chain: whoever takes a line out, changes one or puts one in is seen."""

from __future__ import annotations

import asyncio
import io
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from api.opening import databases_of, opening
from api.operating import check_log
from api.settings import Settings
from tests.api.rest.clock import Clock, stopped
from tests.cast import PASSWORD, Person, World, world
from tests.prove.matrix import taken_back
from workbook import leaving, rotating, signing_in, vault, vouching
from workbook.database import Databases, opened
from workbook.database.sql import execute, one, rows
from workbook.policy import Viewer
from workbook.ports import now
from workbook.reading_log import note_reading
from workbook.vouching import Vouched

PUT_IN = (
    "INSERT INTO access_log (id, subject_id, reader_id, what, about, day, number, link)"
    " SELECT 'log_x', subject_id, reader_id, what, 'ent_x', day, {number}, {link}"
    " FROM access_log WHERE number = 3"
)
DAMAGE = {
    "the first line gone": "DELETE FROM access_log WHERE number = 1",
    "one in the middle gone": "DELETE FROM access_log WHERE number = 2",
    "the newest gone": "DELETE FROM access_log WHERE number = 3",
    "all gone": "DELETE FROM access_log",
    "the day changed": "UPDATE access_log SET day = '2026-01-01' WHERE number = 2",
    "the id changed": "UPDATE access_log SET id = 'log_x' WHERE number = 3",
    "the reader changed": "UPDATE access_log SET reader_id = subject_id WHERE number = 2",
    "the kind changed": "UPDATE access_log SET what = 'export' WHERE number = 3",
    "what it was about changed": "UPDATE access_log SET about = 'ent_x' WHERE number = 1",
    "the order changed": "UPDATE access_log SET number = 5 - number WHERE number IN (2, 3)",
    "a line put in without a place": PUT_IN.format(number="NULL", link="NULL"),
    "a line put in twice": PUT_IN.format(number="3", link="link"),
    "a line put on": PUT_IN.format(number="4", link="link"),
    "the end set back": "UPDATE access_chain SET number = 2, link ="
    " (SELECT link FROM access_log WHERE number = 2) WHERE number = 3",
    "the beginning set forward": "UPDATE access_chain SET dropped = 1, before ="
    " (SELECT link FROM access_log WHERE number = 1) WHERE number = 3",
    "a day of tying together set": "UPDATE access_chain SET mended_on = '2026-01-01'"
    " WHERE number = 3",
    "the end gone": "DELETE FROM access_chain WHERE number = 3",
}


@pytest.fixture
async def cast(databases: Databases, tmp_path: Path) -> AsyncIterator[World]:
    async with world(databases, tmp_path, "Ana", "Ben", "Thea") as made:
        yield made


@pytest.fixture
def clock() -> Iterator[Clock]:
    with stopped() as made:
        yield made


async def read(cast: World, about: str, *people: Person) -> None:
    """Thea reads this of these people."""
    thea = Viewer(cast.thea.account, "ses_of_theas", now())
    await note_reading(thea, [one.account for one in people], "review", about)


async def three_lines(cast: World) -> None:
    for about in ("ent_a", "ent_b", "ent_c"):
        await read(cast, about, cast.ana)


async def test_a_log_that_nobody_touched_is_whole(cast: World) -> None:
    """Of whoever was read, and of whoever was not. The same reading again is no new line."""
    await three_lines(cast)
    await read(cast, "ent_b", cast.ana, cast.ben)
    assert await vouching.check() == Vouched(3, 4, (), {})
    somebody_else = Viewer(cast.ben.account, "ses_of_bens", now())
    await note_reading(somebody_else, [cast.ana.account], "review", "ent_b")
    assert await vouching.check() == Vouched(3, 5, (), {})


@pytest.mark.story("I21")
async def test_whatever_is_done_to_a_log_is_seen(cast: World) -> None:
    """And it is said whose it is, and at which line; the others are whole."""
    await three_lines(cast)
    for what, statement in DAMAGE.items():
        async with taken_back():
            assert await execute(statement) > 0, what
            found = await vouching.check()
            assert len(found.broken) == 1, what
            assert found.broken[0].startswith(f"{cast.ana.account}: "), what
    assert (await vouching.check()).broken == ()


async def test_a_line_of_one_is_no_line_of_another(cast: World) -> None:
    """Each person's lines are tied under a key of their own."""
    await read(cast, "ent_a", cast.ana, cast.ben)
    ana, ben = cast.ana.account, cast.ben.account
    await execute("DELETE FROM access_log WHERE subject_id = ?", ben)
    await execute("UPDATE access_log SET subject_id = ? WHERE subject_id = ?", ben, ana)
    assert sorted((await vouching.check()).broken) == sorted(
        [f"{ana}: line 1 is gone.", f"{ben}: line 1 was changed."]
    )


async def test_many_who_read_at_once_make_one_chain(cast: World) -> None:
    """Different things and the same one, of both and in either order: nothing forks or waits for
    ever.
    """
    both = [(cast.ana, cast.ben), (cast.ben, cast.ana)]
    await asyncio.gather(
        *(read(cast, f"ent_{number % 6}", *both[number % 2]) for number in range(24))
    )
    assert await vouching.check() == Vouched(3, 12, (), {})


@pytest.mark.asvs("14.2.7")
async def test_a_log_loses_its_beginning_and_stays_whole(clock: Clock, cast: World) -> None:
    """After a year line after line goes, at last all of them; what is new goes on from there."""
    await read(cast, "ent_a", cast.ben)
    for _ in range(3):
        await three_lines(cast)
        clock.forward(days=100)
    await read(cast, "ent_a", cast.thea)
    clock.forward(days=100)
    await leaving.tidy()
    assert await vouching.check() == Vouched(3, 7, (), {})
    async with taken_back():
        await execute("DELETE FROM access_log WHERE number = 4")
        assert len((await vouching.check()).broken) == 1
    clock.forward(days=300)
    await leaving.tidy()
    assert await vouching.check() == Vouched(3, 0, (), {})
    await three_lines(cast)
    assert await vouching.check() == Vouched(3, 3, (), {})
    head = await one("SELECT dropped, number FROM access_chain WHERE number > 1")
    assert head == {"dropped": 9, "number": 12}


async def test_a_broken_log_loses_its_beginning_and_stays_broken(clock: Clock, cast: World) -> None:
    """Its old lines go all the same; nobody else's log is touched by that."""
    first = min(person.account for person in (cast.ana, cast.ben, cast.thea))
    await read(cast, "ent_a", cast.ana, cast.ben, cast.thea)
    await execute("UPDATE access_chain SET link = before WHERE subject_id = ?", first)
    clock.forward(days=366)
    await leaving.tidy()
    found = await vouching.check()
    assert (found.rows, found.broken) == (0, (f"{first}: its end was changed.",))


@pytest.mark.story("S45")
async def test_an_erased_log_is_gone_and_breaks_nothing(clock: Clock, cast: World) -> None:
    """Ana's, with its end. What Thea read of Ben stays whole when Thea is erased."""
    await read(cast, "ent_a", cast.ana, cast.ben)
    for person in (cast.ana, cast.thea):
        assert (await person.delete("/me")).status_code == 202
    clock.forward(days=7)
    await leaving.tidy()
    assert await rows("SELECT id FROM access_log WHERE subject_id = ?", cast.ana.account) == []
    assert await rows("SELECT id FROM access_chain WHERE subject_id <> ?", cast.ben.account) == []
    assert await vouching.check() == Vouched(1, 1, (), {})
    await read(cast, "ent_b", cast.ana, cast.ben)
    await read(cast, "ent_c", cast.ana)
    assert await vouching.begin_missing() == 0
    assert await vouching.check() == Vouched(1, 2, (), {})


@pytest.mark.story("S42")
async def test_a_clock_that_is_set_back_breaks_no_log(clock: Clock, cast: World) -> None:
    """A line keeps its place, whatever its day; lines go from the beginning alone, as before."""
    clock.forward(days=400)
    await read(cast, "ent_a", cast.ana)
    clock.forward(days=-400)
    await read(cast, "ent_b", cast.ana)
    clock.forward(days=370)
    await read(cast, "ent_c", cast.ana)
    await leaving.tidy()
    assert await vouching.check() == Vouched(3, 3, (), {})
    clock.forward(days=400)
    await leaving.tidy()
    assert await vouching.check() == Vouched(3, 0, (), {})


async def test_new_keys_leave_it_whole(cast: World) -> None:
    """What ties the lines is renewed with no key."""
    await three_lines(cast)
    await rotating.rotate_sealing(vault.current())
    await read(cast, "ent_d", cast.ana)
    assert await vouching.check() == Vouched(3, 4, (), {})


async def test_lines_of_before_are_tied_once_and_that_is_told(clock: Clock, cast: World) -> None:
    """As after an update: in their order, with the day on which it was done."""
    await three_lines(cast)
    await execute("UPDATE access_log SET number = NULL, link = NULL")
    await execute("DELETE FROM access_chain")
    assert len((await vouching.check()).broken) == 3
    assert await vouching.begin_missing() == 3
    assert await vouching.check() == Vouched(3, 3, (), {clock.at.date(): 3})
    assert await vouching.begin_missing() == 0


async def test_a_reading_is_noted_where_the_end_was_taken_and_that_is_told(
    clock: Clock, cast: World
) -> None:
    """Nobody reads unnoted because somebody damaged a log; and the damage does not heal unseen."""
    await three_lines(cast)
    await execute("UPDATE access_chain SET number = 0, link = '' WHERE number = 3")
    clock.forward(days=1)
    await read(cast, "ent_d", cast.ana)
    assert await vouching.check() == Vouched(3, 4, (), {clock.at.date(): 1})


async def test_the_command_says_whose_log_is_broken(tmp_path: Path) -> None:
    """With 0 when all are whole, and 1 when one is not; by the id of an account, with no name. A
    start ties together what has no end, and from then on each look says so.
    """
    settings = Settings(data_dir=tmp_path)
    async with opening(settings):
        made = await signing_in.register("ana@example.org", PASSWORD, "Ana", "")
    said = io.StringIO()
    assert await check_log(settings, said) == 0
    assert said.getvalue() == "Access logs: 1, with 0 lines. Broken: 0.\n"
    async with opened(databases_of(settings)):
        await execute("UPDATE access_chain SET number = 1")
    said = io.StringIO()
    assert await check_log(settings, said) == 1
    assert said.getvalue() == (
        f"Access logs: 1, with 0 lines. Broken: 1.\n{made.account}: its end was changed.\n"
    )
    async with opened(databases_of(settings)):
        await execute("DELETE FROM access_chain")
    async with opening(settings):
        pass
    said = io.StringIO()
    assert await check_log(settings, said) == 0
    assert "Tied together as they were found on " in said.getvalue()
