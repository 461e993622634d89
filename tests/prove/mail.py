"""L1 and L2 for mail: SIGKILL before, between and after sending and noting it.

Four people ask for a code each, again and again, over real HTTP; a real SMTP server takes the mail.
The server is killed right after it has said yes; or when the mail server has the whole mail and has
not said so; or when it has said so and nothing is noted yet; or when all is noted. On PostgreSQL
the database dies in some rounds, too. Then everything that was acknowledged has to arrive, and a
death may repeat one mail, with the same Message-ID.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from typing import Any

from tests.post import SENDER, TAKEN, Office, office
from tests.prove.figures import Figure, Scale
from tests.prove.line import BrokenLine, Line, arrive
from tests.prove.nursery import Nursery, Server, nursery
from tests.prove.places import Place, places

KILLS = 100
NAMES = ("Ana", "Ben", "Cleo", "Dan")
MANNERS = ("before", "taken", "told", "noted")
SUBJECT = "Your code"
PATIENCE = 1_500
STEP = 0.02


@dataclass
class Tally:
    """What a run has counted so far."""

    kills: Counter[str] = field(default_factory=Counter)
    acknowledged: int = 0
    repeated: int = 0
    lost: int = 0
    wrong: int = 0


@dataclass
class Ground:
    """Where one run takes place."""

    place: Place
    home: Nursery
    post: Office
    server: Server
    lines: list[Line]
    chance: random.Random
    tally: Tally = field(default_factory=Tally)
    dead: bool = False

    def settings(self) -> dict[str, Any]:
        return self.place.settings() | way_to(self.post)

    def kill(self) -> None:
        if not self.dead:
            self.server.kill()
            self.dead = True


def way_to(post: Office) -> dict[str, Any]:
    """The settings of a server that sends its mail here."""
    return {"mail_host": "127.0.0.1", "mail_port": post.port, "mail_tls": "none",
            "mail_from": SENDER, "mail_every_seconds": STEP}  # fmt: skip


async def run(place: Place, home: Nursery, kills: int, seed: int) -> Tally:
    """So many deaths, in each manner in turn."""
    async with office() as post:
        server = home.serve(**place.settings(), **way_to(post))
        lines = [await arrive(Line(server.port), name) for name in NAMES]
        ground = Ground(place, home, post, server, lines, random.Random(seed))
        for number in range(kills):
            await _round(ground, MANNERS[number % len(MANNERS)], number)
        ground.server.kill()
        home.reap(ground.server)
        for line in lines:
            line.close()
    return ground.tally


async def _round(ground: Ground, manner: str, number: int) -> None:
    """Everybody asks; somebody dies; all that was acknowledged arrives."""
    ground.dead = False
    _lie_in_wait(ground, manner)
    wanted = [f"{name.lower()}{number}@home.example" for name in NAMES]
    asked = await asyncio.gather(
        *(_ask(line, to) for line, to in zip(ground.lines, wanted, strict=True))
    )
    promised = [to for to, yes in zip(wanted, asked, strict=True) if yes]
    await _die(ground, manner, promised)
    ground.post.answer = lambda envelope: TAKEN
    ground.post.parting = lambda: None
    # A minute passes, so that the next one may take its turn.
    await ground.place.value("DELETE FROM lease")
    await _until(ground, "SELECT count(*) FROM outbox WHERE state = 'waiting'", 0)
    _judge(ground, promised)
    ground.tally.kills[manner] += 1


def _lie_in_wait(ground: Ground, manner: str) -> None:
    """Kill when the mail server has one of the mails, or has said so."""
    left = [ground.chance.randrange(len(NAMES))]

    def turn() -> None:
        left[0] -= 1
        if left[0] < 0:
            ground.kill()

    def take(envelope: object) -> str:
        turn()
        return TAKEN

    if manner == "taken":
        ground.post.answer = take
    if manner == "told":
        ground.post.parting = turn


async def _ask(line: Line, address: str) -> bool:
    """Whether it was acknowledged."""
    with suppress(BrokenLine):
        return (await line.ask("PUT", "/me/mail/address", {"address": address})).status == 202
    return False


async def _die(ground: Ground, manner: str, promised: list[str]) -> None:
    """Wait for the death that was laid out, or bring one; then it runs again."""
    if manner in ("taken", "told"):
        for _ in range(PATIENCE):
            if ground.dead:
                break
            await asyncio.sleep(STEP)
        assert ground.dead, "nobody died"
        died = True
    else:
        if manner == "noted":
            await _until(ground, "SELECT count(*) FROM outbox WHERE state = 'waiting'", 0)
        died = await asyncio.to_thread(ground.place.crash, ground.chance, ground.server)
    if died:
        ground.home.reap(ground.server)
        ground.server = ground.home.serve(**ground.settings())
    for line in ground.lines:
        line.close()
        line.port = ground.server.port


async def _until(ground: Ground, question: str, wanted: object) -> None:
    """Until the database says so; a server that never gets there has lost what it promised."""
    for _ in range(PATIENCE):
        with suppress(OSError):
            if await ground.place.value(question) == wanted:
                return
        await asyncio.sleep(STEP)


def _judge(ground: Ground, promised: list[str]) -> None:
    tally, extra = ground.tally, 0
    for address in promised:
        found = [
            mail
            for mail, to in zip(ground.post.taken, ground.post.to, strict=True)
            if to == [address]
        ]
        marks = {str(mail["Message-ID"]) for mail in found}
        tally.lost += not found
        tally.wrong += len(found) > 2 or len(marks) > 1
        tally.wrong += any(str(mail["Subject"]) != SUBJECT for mail in found)
        extra += max(0, len(found) - 1)
    tally.wrong += extra > 1
    tally.repeated += extra
    tally.acknowledged += len(promised)


def prove(scale: Scale) -> list[Figure]:
    """100 deaths on each engine, with four mails each."""
    kills = scale.of(KILLS, at_least=len(MANNERS))
    figures: list[Figure] = []
    with places(scale.engines) as found, nursery() as home:
        for place in found:
            tally = asyncio.run(run(place, home, kills, scale.seed))
            figures += _figures(place, tally)
    return figures


def _figures(place: Place, tally: Tally) -> list[Figure]:
    def line(what: str, broken: int, goal: str, note: str) -> Figure:
        return Figure("mail", what, place.engine, tally.acknowledged, broken, goal, 0, note)

    deaths = ", ".join(f"{manner} {times}" for manner, times in sorted(tally.kills.items()))
    repeats = f"{tally.repeated:,} came once more, with the same Message-ID"
    return [
        line("acknowledged mails, lost", tally.lost, "L1", f"deaths: {deaths}"),
        line("acknowledged mails, more than one repeat or another one", tally.wrong, "L2", repeats),
    ]
