"""A fuzzer for the pages: every row, asked as five people with whatever a browser could send.

The document that the other fuzzer reads does not have the pages, so this one goes by their table:
fields that a form takes, and now and then one that it does not, with texts of every kind or none;
queries likewise; ids that are there and ids that never were. Whatever is sent, the answer is a page
that keeps what every page promises, a redirect to one of ours, or a file: never a fault of ours.
"""

from __future__ import annotations

import tempfile
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from urllib.parse import quote, urlencode, urlsplit

import httpx
from bs4 import BeautifulSoup

from api.pages.page import Page
from api.pages.table import PAGES
from tests import stores
from tests.pages.inspecting import inspect
from tests.prove.couples import Stage, staged
from tests.prove.engines import Templates, templates
from tests.prove.figures import Engine, Figure, Scale
from tests.prove.looking import KINDS, NEVER
from tests.prove.matrix import Places, taken_back
from tests.prove.page_matrix import OTHER_FILES, form_of, send
from workbook.ids import base32

PEOPLE = ("ana", "ben", "thea", "sol", "nobody")
STATES = ("ana_drafts", "revealed", "replied", "closed")
EXAMPLES = 12
"""For each row, person and state in a whole run, on each engine."""

EXPECTED = {200, 204, 303, 400, 401, 403, 404, 409, 412, 413, 422, 429}
TEXTS = (
    "", " ", "x", "yes", "1", "-1", "0", "99999999999999999999", "1e400", "NaN", "null", "[]", "{}",
    "2027-01-31", "2027-02-31", "0001-01-01", "9999-12-31", "12:30", "24:00", "en", "es", "need",
    "answer", "check", "send", "skip", "text", "hush.need", "~unsure", "~none", "ritual",
    "boundary", "progress", "talked", "end", "you", "a" * 300, "b" * 12_000, "\r\n\r\n", "\t",
    "\u202eabc", "\u0301" * 50, "🌧️" * 40, "\ufffe", "\U0010ffff", "<script>alert(1)</script>",
    "{{ me }}", "%(name)s", "%00", "'; --", "//elsewhere.example/", "https://elsewhere.example",
    "/me", "../me",
)  # fmt: skip
RESTS = ("need.value", "need.importance", "need.answer", "need.guess", "need.state", "heard.value")


@dataclass
class Found:
    """What was sent, what came back, and what broke with the request that shows it."""

    sent: int = 0
    statuses: Counter[int] = field(default_factory=Counter)
    faults: list[str] = field(default_factory=list)


def _value(chance: Random) -> str:
    if chance.random() < 0.8:
        return chance.choice(TEXTS)
    return "".join(chr(chance.randint(1, 0xD7FF)) for _ in range(chance.randint(1, 30)))


def _names(page: Page, chance: Random) -> Iterator[str]:
    """Each field perhaps, some twice; sometimes one that the page does not take."""
    for name in (*page.takes, "once"):
        for _ in range(chance.choice((0, 1, 1, 1, 2))):
            rest = chance.choice(
                ("need.value", "need.importance", "need.answer", "heard.value", "x")
            )
            yield name.replace("*", rest)
    if chance.random() < 0.1:
        yield _value(chance)


def _fields(stage: Stage, who: str, page: Page, chance: Random) -> list[tuple[str, str]]:
    """Any fields; often with those of a good form among them, so that more than its door is met."""
    good = form_of(stage, stage.person(who), page.path) if chance.random() < 0.7 else {}
    if "once" not in good and chance.random() < 0.5:
        good = {**good, "once": base32(chance.randbytes(16))}
    found = dict.fromkeys(_names(page, chance), "")
    typed = [(name, _value(chance)) for name in found]
    kept = [(name, one) for name, one in good.items() if chance.random() < 0.8]
    return [*kept, *(pair for pair in typed if pair[0] not in dict(kept))]


def _path(stage: Stage, page: Page, chance: Random) -> str:
    """Ids of this world mostly, else ids that never were, and now and then anything at all."""
    places = dict(Places(stage, page.path))
    for name in places:
        roll = chance.random()
        if roll < 0.1:
            places[name] = f"{KINDS.get(name, 'thc')}_{NEVER}"
        elif roll < 0.15:
            places[name] = quote(_value(chance).replace("/", "") or "x", safe="")
    return page.path.format_map(places)


async def fuzz(stage: Stage, state: str, chance: Random, examples: int, found: Found) -> None:
    """Every row, as everybody, so many times."""
    for page in PAGES:
        for who in PEOPLE:
            for _ in range(examples):
                await _ask(stage, state, page, who, chance, found)


async def _ask(
    stage: Stage, state: str, page: Page, who: str, chance: Random, found: Found
) -> None:
    path, fields = _path(stage, page, chance), _fields(stage, who, page, chance)
    shown = f"{page.verb} {path} as {who}, {state}: {fields}"
    if page.verb == "GET" and fields:
        path = f"{path}?{urlencode(fields)}"
    found.sent += 1
    async with taken_back():
        try:
            reply = await send(stage.person(who), page.verb, path, dict(fields))
            found.statuses[reply.status_code] += 1
            fault = wrong_with(reply)
        except Exception as error:  # whatever it is, it is ours, and the run goes on
            fault = f"{type(error).__name__}: {error}"
    if fault:
        found.faults.append(f"{shown[:400]} -> {fault}")


def wrong_with(reply: httpx.Response) -> str:
    """What this reply breaks; nothing when it is as it should be."""
    if reply.status_code not in EXPECTED:
        return f"status {reply.status_code}"
    if reply.status_code == 303:
        return _wrong_way(reply.headers["location"], reply.request.url.path)
    if reply.status_code == 204:
        return "a body" if reply.content else ""
    if reply.headers["content-type"].startswith(tuple(OTHER_FILES)):
        return "" if "attachment" in reply.headers["content-disposition"] else "a file that opens"
    try:
        inspect(BeautifulSoup(reply.text, "html.parser"), reply)
    except (AssertionError, LookupError) as broken:
        return f"a page that breaks a promise: {broken}"
    return ""


def _wrong_way(place: str, path: str) -> str:
    """A redirect leads to one of our pages; but to where "Leave quickly" goes."""
    away = urlsplit(place)
    ours = not away.netloc and place.startswith("/") and not place.startswith("//")
    return "" if ours or path == "/leave" else f"a way to {place}"


async def _whole(made: Templates, engine: Engine, scale: Scale) -> Found:
    found, chance = Found(), Random(f"{scale.seed}|pages")
    for state in STATES if scale.share >= 1 else STATES[1:2]:
        with tempfile.TemporaryDirectory() as name:
            room = Path(name)
            with made.clone(engine, room) as databases:
                async with staged(databases, room, state) as stage:
                    await fuzz(stage, state, chance, scale.of(EXAMPLES), found)
    return found


def run_on(made: Templates, engine: Engine, scale: Scale) -> Found:
    """The fuzzer on one engine; the same seed sends the same."""
    return stores.run_apart(lambda: _whole(made, engine, scale))


def prove(scale: Scale) -> list[Figure]:
    """Requests to the pages that were answered otherwise than they should be."""
    figures = []
    with templates(scale.engines) as made:
        for engine in filter(made.has, scale.engines):
            found = run_on(made, engine, scale)
            for fault in found.faults[:20]:
                print(f"page_fuzz: {fault}")
            note = ", ".join(
                f"{status}: {count:,}" for status, count in sorted(found.statuses.items())
            )
            figures.append(
                Figure("page_fuzz", "requests to pages", engine, found.sent, len(found.faults),
                       needed=20_000, note=note)
            )  # fmt: skip
    return figures
