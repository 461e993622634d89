"""Twin worlds: what one partner hides changes no byte that anybody else can obtain.

A story is played in a first world, and every request of everybody but Ben is written down with
its reply. Then the second world is played: Ben hides other things, at other times, and the others
send the very same bytes. Each reply must be the same: status, headers in their order with the tag,
body. Nothing is masked, because ids, nonces and times are dealt from one seed (`worlds`).

Two things show by design and are told apart: an answer that is kept off the agenda changes the
agenda (then everything but the agenda is compared, and counted apart); and an answer withdrawn in
one world alone belongs to another sealed copy, so the tags of the review and of the sitting over
it, which are opaque keyed hashes of random ids and of what was withdrawn, must change at the same
moments but are not the same text. Where the agenda is another one by design, pages are asked until
it opens: what of a page the agenda shapes is not told apart.
"""

from __future__ import annotations

import asyncio
import json
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import timedelta
from random import Random
from typing import Any

from tests.api.rest.mailbox import sent_for
from tests.prove.acts import Act, filled
from tests.prove.figures import Figure, Scale
from tests.prove.looking import (
    Known,
    own_changes,
    page_readings,
    readings,
    refused_forms,
    strange_changes,
    strange_forms,
    wrong_forms,
)
from tests.prove.stories import Scene, Story, story
from tests.prove.worlds import START, Live, Reply, Request, Stage, stages

PAIRS = 50
"""Stories a database in a whole run."""

THIN = 5
"""Of what could be asked in them, one of so many is: otherwise they would take an hour."""

NEEDED = 100_000
MARK = re.compile(rb"\?seen=([^\"&]+)\"")
"""In the page of a sitting, what tells one state from the next."""
OVER_BOTH = ("/review", "/sitting")
"""What is made of both sides, so that its tag names the sealed copies."""

EVERY = {"Ana": 1, "Ben": 1, "Thea": 2, "Sol": 6, "nobody": 20}
"""At each look Ana asks everything; of what the others could ask, any one of so many."""


@dataclass(frozen=True, slots=True)
class Exchange:
    """What somebody sent in the first world and what came back; `name` deals its chance."""

    name: str
    request: Request
    reply: Reply


@dataclass
class Difference:
    """Where the two worlds came apart."""

    scene: str
    request: Request
    first: Reply
    second: Reply

    def __str__(self) -> str:
        return f"{self.scene}: {self.request}\n  {self.first}\n  {self.second}"


@dataclass
class Outcome:
    """What one story showed. `worked` are the kinds of hidden things that were done, not only tried
    in vain.
    """

    story: Story
    compared: int = 0
    apart: int = 0
    differences: list[Difference] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)
    worked: set[str] = field(default_factory=set)


@dataclass
class Player:
    """Plays one world of a story. Of what could be asked, one of `thin` is."""

    live: Live
    story: Story
    world: int
    names: dict[str, str] = field(default_factory=dict)
    known: Known = field(default_factory=Known)
    tags: dict[str, str] = field(default_factory=dict)
    worked: set[str] = field(default_factory=set)
    sent: bool = False
    thin: int = 1

    def at(self, number: int, minute: float) -> None:
        self.live.hand.at = START + timedelta(hours=number + 1, minutes=minute)

    async def hide(self, number: int, scene: Scene) -> None:
        for act in scene.hidden[self.world]:
            self.at(number, act.minute)
            if (await self.play(act)).status < 300:
                self.worked.add(act.kind)

    async def play(self, act: Act) -> Reply:
        """One act, with the names that are known by now filled in."""
        reply = await self.live.ask(self.request(act), act.name)
        assert act.expect in (None, reply.status), (act, reply.body)
        self.remember(act, reply)
        if act.mailed:
            self.names[act.mailed] = await sent_for("ben@example.org")
        return reply

    def request(self, act: Act) -> Request:
        path = act.path.format_map(_Names(self.names))
        if isinstance(act.body, str):
            kind = (("Content-Type", "text/markdown"),)
            return Request(act.who, act.verb, path, act.body.encode(), kind)
        body = None if act.body is None else json.dumps(filled(act.body, self.names)).encode()
        named = (("Idempotency-Key", act.key), ("If-Match", act.if_match))
        headers = tuple(header for header in named if header[1])
        return Request(act.who, act.verb, path, body, headers)

    def remember(self, act: Act, reply: Reply) -> None:
        self.known.learn(reply)
        if reply.status >= 300 or not reply.body:
            return
        for name, place in act.keep.items():
            value: Any = reply.json()
            for step in place.split("."):
                value = value[int(step)] if step.isdigit() else value[step]
            if name == "token":
                self.live.tokens[act.who] = value
            else:
                self.names[name] = value

    async def lead(self, number: int, scene: Scene) -> list[Exchange]:
        """The first world: do what the scene says, look at everything, write it all down."""
        await self.hide(number, scene)
        done = []
        for act in scene.acts:
            self.at(number, act.minute)
            request = self.request(act)
            done.append(Exchange(act.name, request, await self.play(act)))
            self.sent |= act.who == "Ana" and act.path == "/entries/{e}/submission"
        if scene.look:
            self.at(number, 50)
            done += [look async for look in self._looks(number)]
        return done

    async def _looks(self, number: int) -> Any:
        for place, request in enumerate(self._questions(number)):
            name = f"look {number} {place}"
            reply = await self.live.ask(request, name)
            self.known.learn(reply)
            if request.path.startswith("/me/devices"):
                self.known.learn_devices(request.who, reply)
            self._find(reply)
            tag = reply.header(b"etag")
            if tag and not self._tags_apart(request):
                self.tags[f"{request.who} {request.path}"] = tag.decode()
            yield Exchange(name, request, reply)

    def _tags_apart(self, request: Request) -> bool:
        """Whether this tag is another one in the other world, so that sending it back tells."""
        review = self.story.tags_apart and _over_both(request)
        return review or self.story.agenda_apart

    def _find(self, reply: Reply) -> None:
        """A finding to talk about, once somebody sees one."""
        if "fnd0" not in self.names and self.known.ids["fnd"]:
            self.names["fnd0"] = self.known.ids["fnd"][0]

    def _questions(self, number: int) -> Iterator[Request]:
        mine = [self.names[name] for name in ("e", "e2") if name in self.names]
        for who in self.story.audience:
            asked = list(readings(who, self.known, self.tags))
            pages = [*page_readings(who, self.known), *refused_forms(who, self.known)]
            if who not in ("Ana", "Ben"):
                asked += strange_changes(who, self.known)
                pages += strange_forms(who, self.known)
            if who == "Ana":
                pages += wrong_forms(who, self.known)
            asked += [] if self._shows_an_agenda(number) else pages
            yield from self._some(asked, EVERY[who], f"{number} {who}")
        if "calendar" in self.names:
            yield Request("Ana", "GET", self.names["calendar"].partition("/api/v1")[2])
        tries: list[Request] = []
        for entry in (*mine, *(e for e in self.known.some("ent") if e not in mine)):
            sent = self.sent and entry == self.names.get("e")
            tries += own_changes("Ana", entry, sent=sent, known=self.known)
        yield from self._some(tries, 1, f"{number} tries")

    def _shows_an_agenda(self, number: int) -> bool:
        """Whether the pages have an agenda by now that is another in the other world by design."""
        so_far = self.story.scenes[: number + 1]
        return self.story.agenda_apart and any(scene.name == "opens" for scene in so_far)

    def _some(self, asked: list[Request], every: int, name: str) -> list[Request]:
        """Any of them, in their order: one of so many."""
        chance = Random(f"{self.story.seed}|{name}")
        return [request for request in asked if chance.random() < 1 / (every * self.thin)]

    async def follow(
        self, number: int, scene: Scene, script: list[Exchange]
    ) -> list[tuple[Exchange, Reply]]:
        """The second world: Ben hides other things, the others send the same bytes."""
        await self.hide(number, scene)
        pairs = []
        for place, exchange in enumerate(script):
            acting = scene.acts[place] if place < len(scene.acts) else None
            self.at(number, acting.minute if acting else 50)
            reply = await self.live.ask(exchange.request, exchange.name)
            if acting:
                self.remember(acting, reply)
            pairs.append((exchange, reply))
            self.known.learn(reply)
        return pairs


class _Names(dict[str, str]):
    """A name that nobody has learnt leads nowhere."""

    def __missing__(self, key: str) -> str:
        return "nowhere"


async def tell(stage: Stage, told: Story, thin: int = 1) -> Outcome:
    """Play a story in both worlds and compare everything."""
    outcome = Outcome(told)
    scripts = []
    async with stage.world(told.seed) as live:
        first = Player(live, told, 0, thin=thin)
        for number, scene in enumerate(told.scenes):
            scripts.append(await first.lead(number, scene))
    tags: tuple[dict[Any, int], dict[Any, int]] = ({}, {})
    async with stage.world(told.seed) as live:
        second = Player(live, told, 1)
        for number, (scene, script) in enumerate(zip(told.scenes, scripts, strict=True)):
            for exchange, reply in await second.follow(number, scene, script):
                if exchange.request.who in told.audience:
                    _compare(outcome, scene, exchange, reply, tags)
    outcome.worked = (first.worked | second.worked) - {""}
    return outcome


def _compare(
    outcome: Outcome,
    scene: Scene,
    exchange: Exchange,
    reply: Reply,
    tags: tuple[dict[Any, int], dict[Any, int]],
) -> None:
    first, second = exchange.reply, reply
    outcome.statuses[first.status] += 1
    apart = False
    if outcome.story.tags_apart and _over_both(exchange.request):
        first, second = (
            _by_moment(exchange.request, seen, places)
            for seen, places in zip((first, second), tags, strict=True)
        )
    program = not exchange.request.page
    if outcome.story.agenda_apart and program and first.status == second.status < 300:
        bare = _without_agenda(first), _without_agenda(second)
        apart = bare[0] != first
        first, second = bare
    outcome.apart += apart
    outcome.compared += not apart
    if first != second:
        outcome.differences.append(Difference(scene.name, exchange.request, exchange.reply, reply))


def _over_both(request: Request) -> bool:
    return request.path.partition("?")[0].endswith(OVER_BOTH)


def _by_moment(request: Request, reply: Reply, places: dict[Any, int]) -> Reply:
    """The reply with the number of its tag, in the order in which this person saw them."""
    mark = MARK.search(reply.body) if request.page else None
    tag = mark[1] if mark else reply.header(b"etag")
    number = places.setdefault((request.who, request.path, tag), len(places)) if tag else -1
    headers = tuple(h for h in reply.headers if h[0] != b"etag")
    body = reply.body.replace(mark[1], b"") if mark else reply.body
    return Reply(reply.status, (*headers, (b"etag", str(number).encode())), body)


def _without_agenda(reply: Reply) -> Reply:
    """The reply without the agenda and what is counted over it: `couple`, tag and length."""
    if b'"agenda"' not in reply.body and b'"couple"' not in reply.body:
        return reply
    body = reply.json()
    body.pop("agenda", None)
    for line in (body, *body.get("data", ())):
        line.pop("couple", None)
        line.pop("agenda", None)
    headers = tuple(h for h in reply.headers if h[0] not in (b"etag", b"content-length"))
    return Reply(reply.status, headers, json.dumps(body).encode())


def compare(stage: Stage, told: Story, thin: int = 1) -> Outcome:
    """`tell`, on an event loop of its own."""
    return asyncio.run(tell(stage, told, thin))


def prove(scale: Scale) -> list[Figure]:
    """G2: what the others can obtain is the same, whatever Ben hides."""
    return [figure for stage in stages(scale) for figure in _on(stage, scale)]


def _on(stage: Stage, scale: Scale) -> Iterator[Figure]:
    chance = Random(f"{scale.seed}|twins")
    outcomes = [compare(stage, story(chance), THIN) for _ in range(scale.of(PAIRS))]
    broken = sum(len(outcome.differences) for outcome in outcomes)
    for outcome in outcomes:
        for difference in outcome.differences[:3]:
            print(difference)
    kinds = set().union(*(outcome.worked for outcome in outcomes))
    note = f"{len(outcomes)} pairs of worlds, {len(kinds)} kinds of hidden things"
    compared = sum(outcome.compared for outcome in outcomes)
    yield Figure("twins", "compared replies", stage.engine, compared, broken, "G2",
                 NEEDED // len(scale.engines), note)  # fmt: skip
    apart = sum(outcome.apart for outcome in outcomes)
    yield Figure("twins", "replies but for the agenda", stage.engine, apart, 0)
