"""L4 for agreements: devices of both partners write over each other, and sign while others edit.

Every change says which state it has read. A change that was accepted is in the next state that
anybody reads, one that was refused is nowhere, and a name stands under no words but those that
its owner has read.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

import httpx

from tests.api.rest.couple import RITUAL, make
from tests.cast import Person, World, world
from tests.prove.engines import Templates, templates
from tests.prove.figures import Engine, Figure, Scale
from tests.stores import run_apart
from workbook.database.sql import one

EDITS, ROUNDS = 8_000, 400
DEVICES = 2
PER_AGREEMENT = 200


@dataclass
class Told:
    """What the service said to everybody, and what went wrong with it, in words."""

    count: int = 0
    accepted: int = 0
    wrong: list[str] = field(default_factory=list)


async def contend(stage: World, edits: int) -> Told:
    """So many edits under If-Match: each counts one up from what its device has read."""
    told, workbook = Told(), await stage.pair(stage.ana, stage.ben)
    while told.count < edits:
        agreement, before = await make(stage.ana, workbook, RITUAL, title="0"), told.accepted
        last = told.count + min(PER_AGREEMENT, edits - told.count)
        people = (stage.ana, stage.ben) * DEVICES
        await asyncio.gather(*(_count_up(person, agreement, told, last) for person in people))
        left = (await stage.ben.get(f"/agreements/{agreement}")).json()
        accepted = told.accepted - before
        if int(left["title"]) != accepted or left["revision"] != accepted + 1:
            told.wrong.append(f"{accepted} accepted, {left['title']} there")
    return told


async def _count_up(person: Person, agreement: str, told: Told, last: int) -> None:
    shown = await person.get(f"/agreements/{agreement}")
    while told.count < last:
        told.count += 1
        reply = await _next(person, agreement, shown)
        told.accepted += reply.status_code == 200
        if reply.status_code not in (200, 412):
            told.wrong.append(f"status {reply.status_code}")
        shown = await person.get(f"/agreements/{agreement}")


async def _next(person: Person, agreement: str, shown: httpx.Response) -> httpx.Response:
    words = {"title": str(int(shown.json()["title"]) + 1), "text": "We count."}
    headers = {"If-Match": shown.headers["etag"]}
    return await person.call("PUT", f"/agreements/{agreement}", words, headers=headers)


async def sign_and_edit(stage: World, rounds: int, seed: int) -> Told:
    """Both sign what they have read while one edits, in rounds of one agreement each."""
    told, chance = Told(), random.Random(seed)
    workbook = await stage.pair(stage.ana, stage.ben)
    for _ in range(rounds):
        told.count += 1
        told.wrong += await _round(stage, workbook, chance)
    return told


async def _round(stage: World, workbook: str, chance: random.Random) -> list[str]:
    agreement = await make(stage.ana, workbook, RITUAL, title="0")
    ana, ben = stage.ana, stage.ben
    read = {p.name: await p.get(f"/agreements/{agreement}") for p in (ana, ben)}

    async def sign(person: Person) -> httpx.Response:
        await _a_little(chance)
        headers = {"If-Match": read[person.name].headers["etag"]}
        reply = await person.call("PUT", f"/agreements/{agreement}/signature", headers=headers)
        if reply.status_code == 412:
            headers = {"If-Match": reply.headers["etag"]}
            return await person.call("PUT", f"/agreements/{agreement}/signature", headers=headers)
        return reply

    async def edit() -> httpx.Response:
        await _a_little(chance)
        return await _next(ben, agreement, read["Ben"])

    signed = await asyncio.gather(sign(ana), sign(ben), edit())
    return await _judged(ana, agreement, signed[:2], signed[2])


async def _a_little(chance: random.Random) -> None:
    for _ in range(chance.randrange(40)):
        await asyncio.sleep(0)


async def _judged(
    ana: Person, agreement: str, signed: Iterable[httpx.Response], edited: httpx.Response
) -> list[str]:
    """A name stands there exactly when its owner was told so of these words."""
    left = (await ana.get(f"/agreements/{agreement}")).json()
    replies = list(signed)
    wrong = [
        f"status {r.status_code}" for r in (*replies, edited) if r.status_code not in (200, 412)
    ]
    names = left["signatures"]
    for reply, name in zip(replies, ("you", "partner"), strict=True):
        under_these = reply.status_code == 200 and reply.json()["revision"] == left["revision"]
        if names[name] != under_these:
            wrong.append("a name lost" if under_these else "a name under words not read")
    both = all(names.values())
    if (left["state"] == "active") != both:
        wrong.append("in force without both, or both and not in force")
    row = await one("SELECT joint_revision FROM agreement WHERE id = ?", agreement)
    if both and (row is None or row["joint_revision"] != left["revision"]):
        wrong.append("both signed, and not kept for both")
    return wrong


async def _whole(made: Templates, engine: Engine, scale: Scale) -> list[Figure]:
    with tempfile.TemporaryDirectory() as name, made.clone(engine, Path(name)) as databases:
        async with world(databases, Path(name), "Ana", "Ben") as stage:
            edits = await contend(stage, scale.of(EDITS, at_least=40))
            rounds = await sign_and_edit(stage, scale.of(ROUNDS, at_least=10), scale.seed)
    note = f"{edits.accepted:,} accepted"
    return [
        _figure("contended edits of agreements", engine, edits, EDITS, note),
        _figure("both sign while one edits", engine, rounds, ROUNDS),
    ]


def _figure(what: str, engine: Engine, told: Told, needed: int, note: str = "") -> Figure:
    said = "; ".join([note, *sorted(set(told.wrong))[:3]]).strip("; ")
    return Figure("agreements", what, engine, told.count, len(told.wrong), "L4", needed, said)


def run_on(made: Templates, engine: Engine, scale: Scale) -> list[Figure]:
    """Both contests on one engine, in clean stores."""
    return run_apart(lambda: _whole(made, engine, scale))


def prove(scale: Scale) -> list[Figure]:
    """8,000 contended edits and 400 rounds of signing on each engine."""
    with templates(scale.engines) as made:
        return [
            figure
            for engine in scale.engines
            if made.has(engine)
            for figure in run_on(made, engine, scale)
        ]
