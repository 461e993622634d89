"""Contests in a sitting: two devices that press at the same instant, and what is there then."""

from __future__ import annotations

import random
from collections.abc import Awaitable
from typing import Any

import httpx

from tests.cast import World
from tests.prove.contended import Contest, at_once
from workbook.database.sql import rows


async def both_begin(stage: World, chance: random.Random) -> list[str]:
    """Both begin at once: one begins, the other is in the same sitting."""
    path = await _opened(stage)
    said = await _replies(
        chance,
        stage.ana.put(path, {"minutes": 20}),
        stage.ben.put(path, {"minutes": 60}),
    )
    statuses = [reply.status_code for reply in said]
    if sorted(statuses) != [200, 201]:
        return [f"statuses {statuses}"]
    minutes = {reply.json()["minutes"] for reply in said}
    now = (await stage.ana.get(path)).json()["minutes"]
    held = await rows("SELECT id FROM sitting WHERE entry_id = ?", _entry(path))
    wrong = []
    if minutes != {20 if statuses[0] == 201 else 60} or now not in minutes:
        wrong.append("not the length of the one who began")
    return wrong + (["not one sitting"] if len(held) != 1 else [])


async def both_press_next(stage: World, chance: random.Random) -> list[str]:
    """Both press "next" at once: one step is taken, and both are there."""
    path = await _begun(stage)
    statuses = await at_once(
        chance, *(p.patch(path, {"finding": None}) for p in (stage.ana, stage.ben))
    )
    wrong = [] if statuses == [200, 200] else [f"statuses {statuses}"]
    return wrong + await _unless(stage, path, finding=None, state="open")


async def pausing_and_moving_on(stage: World, chance: random.Random) -> list[str]:
    """One pauses while the other moves on and a third device changes over: all three are done."""
    path = await _begun(stage)
    agreed = {"return_on": None, "return_at": "19:30", "words": "With tea."}
    statuses = await at_once(
        chance,
        stage.ana.patch(path, {"pause": agreed}),
        stage.ben.patch(path, {"finding": None}),
        stage.ben.patch(path, {"speaker": "partner"}),
    )
    wrong = [] if statuses == [200, 200, 200] else [f"statuses {statuses}"]
    return wrong + await _unless(
        stage, path, finding=None, state="paused", pause=agreed, speaker="you"
    )


async def both_agree_on_the_return(stage: World, chance: random.Random) -> list[str]:
    """One names the day while the other finds the words: both are kept."""
    path = await _begun(stage)
    statuses = await at_once(
        chance,
        stage.ana.patch(path, {"pause": {"return_on": "2026-11-29"}}),
        stage.ben.patch(path, {"pause": {"words": "With tea."}}),
    )
    wrong = [] if statuses == [200, 200] else [f"statuses {statuses}"]
    agreed = {"return_on": "2026-11-29", "return_at": None, "words": "With tea."}
    return wrong + await _unless(stage, path, pause=agreed)


async def both_on_one_tag(stage: World, chance: random.Random) -> list[str]:
    """Both act on what they have just read, by `If-Match`: one is done, the other told of it."""
    path = await _begun(stage)
    people, words = (stage.ana, stage.ben), ("Ana's words", "Ben's words")
    tags = [(await person.get(path)).headers["etag"] for person in people]
    said = await _replies(
        chance,
        *(
            person.call("PATCH", path, {"pause": {"words": text}}, headers={"If-Match": tag})
            for person, text, tag in zip(people, words, tags, strict=True)
        ),
    )
    statuses = [reply.status_code for reply in said]
    if sorted(statuses) != [200, 412]:
        return [f"statuses {statuses}"]
    kept = {"return_on": None, "return_at": None, "words": words[statuses.index(200)]}
    refused = said[statuses.index(412)].json()["current"]["pause"]
    wrong = [] if refused == kept else ["told of another state"]
    return wrong + await _unless(stage, path, pause=kept)


async def closing_and_moving_on(stage: World, chance: random.Random) -> list[str]:
    """One closes while the other moves on: moved before it closed, or told that none is held."""
    path = await _begun(stage)
    closed, moved = await at_once(
        chance, stage.ana.delete(path), stage.ben.patch(path, {"finding": None})
    )
    wrong = [] if closed == 204 and moved in (200, 409) else [f"statuses {closed}, {moved}"]
    return wrong + await _unless(stage, path, state="closed", findings=[], pause=None)


async def withdrawing_and_reading(stage: World, chance: random.Random) -> list[str]:
    """An answer stops being shared while the other reads: there with its finding, or gone whole."""
    path = await _begun(stage)
    there = (await stage.ben.get(path)).json()
    gone, *said = await _replies(
        chance,
        stage.ana.delete(path.replace("/sitting", "/answers/need")),
        *(stage.ben.get(path) for _ in range(4)),
        stage.ben.patch(path, {"finding": there["finding"]}),
    )
    bodies = [reply.json() for reply in said if reply.status_code == 200]
    wrong = [] if gone.status_code == 204 and len(bodies) == 5 else ["not all were done"]
    after = {**there, "findings": [], "finding": None}
    if not all(body in (there, after) for body in bodies):
        wrong.append("half of it was gone")
    return wrong + await _unless(stage, path, findings=[], finding=None, state="open")


async def leaving_and_pausing(stage: World, chance: random.Random) -> list[str]:
    """One leaves for good while the other pauses: paused before or refused, and none is left."""
    path = await _begun(stage)
    workbook = (await rows("SELECT workbook_id FROM entry WHERE id = ?", _entry(path)))[0]
    left, paused = await at_once(
        chance,
        stage.ana.post(f"/workbooks/{workbook['workbook_id']}/departure"),
        stage.ben.patch(path, {"pause": {}}),
    )
    wrong = [] if left == 204 and paused in (200, 409) else [f"statuses {left}, {paused}"]
    held = await rows("SELECT id FROM sitting WHERE entry_id = ?", _entry(path))
    return wrong + (["something is left of it"] if held else [])


def _entry(path: str) -> str:
    return path.split("/")[2]


async def _opened(stage: World) -> str:
    """An entry that opened, with one finding. The path of its sitting."""
    workbook = await stage.pair(stage.ana, stage.ben)
    entry = await stage.open(stage.ana, workbook, "letters")
    for person, need in ((stage.ana, "rest"), (stage.ben, "talk")):
        await stage.send(person, entry, {"need": need})
    return f"/entries/{entry}/sitting"


async def _begun(stage: World) -> str:
    path = await _opened(stage)
    begun = await stage.ana.put(path)
    assert begun.status_code == 201, begun.text
    assert begun.json()["finding"] is not None, begun.text
    return path


async def _unless(stage: World, path: str, **expected: Any) -> list[str]:
    """What is not so in the end, as Ana and Ben read it. The speaker is as Ana calls them."""
    wrong = []
    for person in (stage.ana, stage.ben):
        seen = (await person.get(path)).json()
        for name, value in expected.items():
            wanted = "partner" if name == "speaker" and person is stage.ben else value
            wrong += [] if seen[name] == wanted else [f"{name} was lost"]
    return wrong


async def _replies(chance: random.Random, *acts: Awaitable[httpx.Response]) -> list[httpx.Response]:
    """As `at_once`, with the whole replies."""
    said: dict[int, httpx.Response] = {}

    async def keep(place: int, act: Awaitable[httpx.Response]) -> httpx.Response:
        said[place] = await act
        return said[place]

    await at_once(chance, *(keep(place, act) for place, act in enumerate(acts)))
    return [said[place] for place in range(len(acts))]


SIDE_BY_SIDE: tuple[Contest, ...] = (
    both_begin,
    both_press_next,
    pausing_and_moving_on,
    both_agree_on_the_return,
    both_on_one_tag,
    closing_and_moving_on,
    withdrawing_and_reading,
    leaving_and_pausing,
)
