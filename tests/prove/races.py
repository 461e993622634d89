"""L3 and L4: two who act at the same instant, in one process and in two.

Partners who send at once open their entry exactly once. Two devices of one person who edit one
answer at once leave one whole value that was acknowledged. And of what only one may do, one does.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import replace
from pathlib import Path

from tests.cast import World, world
from tests.prove.contended import CONTENDED
from tests.prove.engines import Templates, templates
from tests.prove.figures import Engine, Figure, Scale
from tests.prove.history import Event, check
from tests.prove.line import LETTERS
from tests.prove.partner import Here, Partner, apart, viewer
from tests.prove.side_by_side import SIDE_BY_SIDE
from workbook import answering, publishing, tries
from workbook.database import Databases
from workbook.database.sql import execute, rows
from workbook.tries import Limits

PAIRS, EDITS, CONTESTS = 10_000, 4_000, 60
TOGETHER = 8
"""So many pairs, or edits of one device, begin at once."""

# Counts every time that an entry is opened, whatever the application believes.
COUNTING = {
    "sqlite": (
        "CREATE TABLE seen_opening (entry TEXT)",
        "CREATE TRIGGER seen_opening AFTER UPDATE OF revealed_on ON entry"
        " WHEN NEW.revealed_on IS NOT NULL"
        " BEGIN INSERT INTO seen_opening VALUES (NEW.id); END",
    ),
    "postgresql": (
        "CREATE TABLE seen_opening (entry TEXT)",
        "CREATE FUNCTION see_opening() RETURNS trigger LANGUAGE plpgsql AS"
        " $$ BEGIN INSERT INTO seen_opening VALUES (NEW.id); RETURN NEW; END $$",
        "CREATE TRIGGER seen_opening AFTER UPDATE OF revealed_on ON entry FOR EACH ROW"
        " WHEN (NEW.revealed_on IS NOT NULL) EXECUTE FUNCTION see_opening()",
    ),
}

OUTCOMES = """
SELECT e.id, e.one_sent, e.other_sent, e.revealed_on, e.summary,
    (SELECT count(*) FROM submission s WHERE s.entry_id = e.id AND s.part = 'answers') AS sent,
    (SELECT count(*) FROM seen_opening o WHERE o.entry = e.id) AS openings
FROM entry e WHERE e.workbook_id = ?
"""


async def simultaneous(
    stage: World, one: Partner, other: Partner, pairs: int, seed: int
) -> tuple[int, dict[str, int]]:
    """So many entries are sent by both at the same instant. How many broke, by promise."""
    ana, ben = stage.ana.account, stage.ben.account
    chance = random.Random(seed)
    found = {"stuck": 0, "early": 0, "double": 0}
    done = 0
    while done < pairs:
        workbook = await stage.pair(stage.ana, stage.ben)
        news: dict[str, int] = {}
        for _ in range(0, min(200, pairs - done), TOGETHER):
            entries = [await _ready(workbook, ana, ben) for _ in range(TOGETHER)]
            done += len(entries)
            for entry, new in (await _both_send(one, other, ana, ben, entries, chance)).items():
                news[entry] = new
        for row in await rows(OUTCOMES, workbook):
            _count(found, row, news[row["id"]])
    return done, found


async def _ready(workbook: str, ana: str, ben: str) -> str:
    """A new entry that both have answered and neither has sent. It is not open."""
    entry = await answering.open_entry(viewer(ana), workbook, "letters")
    for who, need in ((ana, "rest"), (ben, "talk")):
        await answering.save(viewer(who), entry, "need", {"value": need})
    return entry


async def _both_send(
    one: Partner, other: Partner, ana: str, ben: str, entries: Sequence[str], chance: random.Random
) -> dict[str, int]:
    """How many of the two were told that their sending was new, for each entry."""
    sides = [(one, ana), (other, ben)]
    chance.shuffle(sides)
    said = await asyncio.gather(
        *(partner.do("send", [(who, entry) for entry in entries]) for partner, who in sides)
    )
    return {
        entry: both.count("new")
        for entry, both in zip(entries, zip(*said, strict=True), strict=True)
    }


def _count(found: dict[str, int], row: dict[str, object], new: int) -> None:
    opened = row["revealed_on"] is not None
    both = row["sent"] == 2 and bool(row["one_sent"]) and bool(row["other_sent"])
    found["stuck"] += both and not opened
    found["early"] += opened and not both
    found["double"] += row["openings"] != 1 or new != 2 or row["summary"] is None or not both


async def contended_edits(
    stage: World, one: Partner, other: Partner, edits: int
) -> tuple[int, dict[str, int]]:
    """Two devices of Ana's edit one answer at once, in rounds. What broke, by promise."""
    ana = stage.ana.account
    workbook = await stage.pair(stage.ana, stage.ben)
    entry = await answering.open_entry(viewer(ana), workbook, "letters")
    found = {"lost": 0, "torn": 0}
    done = 0
    while done < edits:
        texts = [
            [f"{device}{done}/{n} " + device * 700 * (n % 3) for n in range(TOGETHER)]
            for device in "xy"
        ]
        said = await asyncio.gather(
            one.do("save", [(ana, entry, text) for text in texts[0]]),
            other.do("save", [(ana, entry, text) for text in texts[1]]),
        )
        everything = [*zip(texts[0] + texts[1], said[0] + said[1], strict=True)]
        value = (await answering.read_draft(viewer(ana), entry))["say-0"].value
        for broken in check(_round(everything, value)):
            found["torn" if broken.promise == "torn" else "lost"] += 1
        done += sum(word == "saved" for _, word in everything)
    return done, found


def _round(outcomes: Sequence[tuple[str, str]], value: object) -> list[Event]:
    """All at once, then a read. What was refused must not be there."""
    asked = [
        Event(f"{n}", "invoke", "write", "say", "", text) for n, (text, _) in enumerate(outcomes)
    ]
    told = [
        Event(f"{n}", "ok" if word == "saved" else "info", "write", "say")
        for n, (_, word) in enumerate(outcomes)
    ]
    read = [Event("r", "invoke", "read", "say"), Event("r", "ok", "read", "say", "", value)]
    return [*asked, *told, *read]


@asynccontextmanager
async def partners(
    count: int, databases: Databases, keys: Path
) -> AsyncIterator[tuple[Partner, Partner]]:
    """Both in this process, or each in one of their own."""
    if count == 1:
        yield Here(), Here()
        return
    async with AsyncExitStack() as stack:
        yield (
            await stack.enter_async_context(apart(databases, keys)),
            await stack.enter_async_context(apart(databases, keys)),
        )


async def race(databases: Databases, home: Path, engine: Engine, scale: Scale) -> list[Figure]:
    """Every race on one engine. Nobody is told to come again: that is another promise."""
    figures: list[Figure] = []
    databases = replace(databases, acquire_seconds=60.0, lock_seconds=60.0)
    people = ("Ana", "Ben", "Sol")
    async with world(databases, home, *people) as stage, AsyncExitStack() as stack:
        stack.enter_context(tries.use(Limits(on=False)))  # who loses a contest guessed nothing
        for statement in COUNTING[engine]:
            await execute(statement)
        await publishing.publish_version(viewer(stage.ana.account), "letters", "1.0.0", LETTERS)
        for count, words in ((1, "one process"), (2, "two processes")):
            async with partners(count, databases, home / "keys") as (one, other):
                pairs = scale.of(PAIRS, at_least=40)
                done, found = await simultaneous(stage, one, other, pairs, scale.seed)
                figures.append(_figure(f"simultaneous pairs, {words}", engine, done, found, "L3"))
                edits = scale.of(EDITS, at_least=64)
                done, found = await contended_edits(stage, one, other, edits)
                figures.append(_figure(f"contended edits, {words}", engine, done, found, "L4"))
        figures += await _contests(stage, engine, scale)
    return figures


async def _contests(stage: World, engine: Engine, scale: Scale) -> list[Figure]:
    chance = random.Random(scale.seed)
    figures = []
    for contest in (*CONTENDED, *SIDE_BY_SIDE):
        count = scale.of(CONTESTS, at_least=3)
        broken = [word for _ in range(count) for word in await contest(stage, chance)]
        about = (contest.__doc__ or "").partition(":")[0].lower()
        note = ", ".join(sorted(set(broken)))
        figures.append(Figure("races", about, engine, count, len(broken), "L2", CONTESTS, note))
    return figures


def _figure(what: str, engine: Engine, count: int, found: dict[str, int], goal: str) -> Figure:
    note = ", ".join(f"{times} {promise}" for promise, times in found.items())
    needed = PAIRS if goal == "L3" else EDITS
    return Figure("races", what, engine, count, sum(found.values()), goal, needed, note)


def prove(scale: Scale) -> list[Figure]:
    """10,000 pairs and 4,000 edits per engine, in one process and again in two."""
    with templates(scale.engines) as made:
        return [figure for engine in scale.engines for figure in _on(made, engine, scale)]


def _on(made: Templates, engine: Engine, scale: Scale) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="workbook-prove-") as found:
        home = Path(found)
        with made.clone(engine, home) as databases:
            return asyncio.run(race(databases, home, engine, scale))
