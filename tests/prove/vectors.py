"""Vectors: texts that try to act, put wherever a text can come to, and looked at in a real browser.

A page with them is held against the same page with harmless texts. Nothing may run, ask elsewhere,
open a dialog or break the content policy; no tag and no attribute may be there that is not there
with harmless texts, so what is held back by the policy alone is seen, too; and each text stands
there as it was typed. Its control puts the same texts on pages that guard nothing.
"""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from dataclasses import dataclass, field

from playwright.async_api import Browser

from tests.pages.chromium import launched
from tests.prove.acting_texts import Vector, share_of
from tests.prove.bare import acting
from tests.prove.engines import Templates, templates
from tests.prove.figures import Engine, Figure, Scale
from tests.prove.halls import Hall, hall
from tests.prove.seen_in import Seen, harm, seen_on
from tests.prove.sink import Show, Sink, parts
from tests.prove.sinks import SINKS

NEEDED: dict[Engine, int] = {"sqlite": 4_000, "postgresql": 400}
"""Five hundred texts by eight sinks; on the other engine a part, as the pages are the same."""
PART = 0.1


@dataclass
class Found:
    """How many texts were put somewhere and looked at, and what they did. `acted`: how many of
    `tried` act where nothing guards. A fault is a page, or the few of one sink, on which something
    was wrong.
    """

    tried: int = 0
    acted: int = 0
    looked_at: int = 0
    pages: int = 0
    faults: list[str] = field(default_factory=list)


async def through(hall: Hall, sink: Sink, made: Sequence[Vector], found: Found) -> None:
    """Each of these that the sink takes."""
    show, plain = await sink.ready(hall), dict[int, list[Seen]]()
    for some in parts([one for one in made if sink.takes(one)], sink.most):
        texts = [sink.text_of(one) for one in some]
        if len(some) not in plain:
            plain[len(some)] = await _pages(hall, show, [sink.plain(text) for text in texts])
        pages = await _pages(hall, show, texts)
        typed = texts if sink.as_typed else []
        lines = [
            line
            for before, page in zip(plain[len(some)], pages, strict=True)
            for line in harm(before, page, typed, sink.may_add)
        ]
        if lines:
            which = f"{some[0].number:04} to {some[-1].number:04}"
            found.faults.append(f"{sink.what}: {which}: {'; '.join(dict.fromkeys(lines))[:500]}")
        found.looked_at += len(some)
        found.pages += len(pages)


async def _pages(hall: Hall, show: Show, texts: Sequence[str]) -> list[Seen]:
    return [await seen_on(hall.phone) async for _ in show(texts)]


async def everywhere(
    browser: Browser, templates: Templates, engine: Engine, made: Sequence[Vector]
) -> Found:
    """Through every sink, on one engine; and the control."""
    found = Found(tried=len(made), acted=len(await acting(browser, made)))
    if found.acted * 3 < found.tried:
        found.faults.append("the control: too few act where nothing guards, so nothing was shown")
    async with hall(templates, engine, browser) as opened:
        for sink in SINKS:
            await through(opened, sink, made, found)
    return found


async def _run(made: Templates, engine: Engine, share: float) -> Found:
    async with launched() as browser:
        return await everywhere(browser, made, engine, share_of(share, at_least=10))


def prove(scale: Scale) -> list[Figure]:
    """Every text through every sink on SQLite, a part of them on PostgreSQL."""
    figures = []
    with templates(scale.engines) as made:
        for engine in filter(made.has, scale.engines):
            share = scale.share * (PART if engine == "postgresql" else 1)
            found = asyncio.run(_run(made, engine, share))
            for fault in found.faults[:40]:
                print(f"vectors: {fault}")
            note = (
                f"{found.pages:,} pages of {len(SINKS)} sinks; where nothing guards, "
                f"{found.acted:,} of these {found.tried:,} texts act"
            )
            figures.append(
                Figure("vectors", "texts that try to act, in a browser", engine, found.looked_at,
                       len(found.faults), "G4", NEEDED[engine], note)
            )  # fmt: skip
    return figures
