"""What I share, as a table: my own words in what has opened, and nothing else."""

from __future__ import annotations

import csv
import io
from typing import Any

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.test_exports import SIGN_IN_AGAIN, ask, publish
from tests.api.rest.told import NOT_FOUND, SKIP, opened, told
from tests.cast import Person, World
from workbook.shared_answers import COLUMNS

ANAS = {
    "statement": SKIP,
    "need": {"value": "respect", "importance": 4, "guess": "space"},
    "ease": {"value": 5, "share": False},
    "note": {"value": "Ana keeps this."},
}
FORMULA = '=HYPERLINK("https://elsewhere.example"), "mañana"\nand more'
BENS = {
    "statement": SKIP,
    "need": {"value": "space", "importance": 3},
    "note": {"value": "Ben keeps this."},
}


async def shared_of(person: Person, export: str) -> list[dict[str, Any]]:
    reply = await person.get(f"/exports/{export}/shared-answers")
    assert reply.status_code == 200, reply.text
    found: list[dict[str, Any]] = reply.json()["answers"]
    return found


async def table_of(person: Person, export: str) -> list[dict[str, str]]:
    reply = await person.get(f"/exports/{export}/shared-answers.csv")
    assert reply.headers["content-type"] == "text/csv; charset=utf-8"
    return list(csv.DictReader(io.StringIO(reply.text, newline=""), strict=True))


@pytest.mark.story("I17")
async def test_what_my_partner_can_read_is_in_it_and_nothing_else(
    clock: Clock, cast: World
) -> None:
    """Not what I kept private, skipped or stopped sharing, and not a word of theirs."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook, ANAS, BENS)
    for person in (cast.ana, cast.ben):
        more = {"prompt": "need", "text": f"{person.name} added."}
        await person.post(f"/entries/{entry}/additions", more)
    export = await ask(cast.ana)
    need, added, *_ = lines = await shared_of(cast.ana, export)
    assert [(one["part"], one["prompt"]) for one in lines[:2]] == [
        ("answer", "need"), ("addition", "need"),
    ]  # fmt: skip
    assert (need["value"], need["importance"], need["guess"]) == ("respect", 4, "space")
    assert (need["words"], need["guess_words"]) != (need["value"], need["guess"])
    assert (added["value"], added["added_on"]) == ("Ana added.", "2026-11-22")
    assert "ease" not in {one["prompt"] for one in lines}
    assert "Ben" not in str(lines)
    await cast.ana.delete(f"/entries/{entry}/answers/need")
    assert "need" not in {one["prompt"] for one in await shared_of(cast.ana, export)}


async def test_nothing_is_in_it_before_it_opens(cast: World) -> None:
    """Sent, drafted and written alone are not shared yet; a reply is when both have replied."""
    workbook = await cast.pair(cast.ana, cast.ben)
    sent = await cast.open(cast.ana, workbook, "soft-start")
    await cast.send(cast.ana, sent, ANAS)
    export = await ask(cast.ana)
    assert await shared_of(cast.ana, export) == []
    assert await table_of(cast.ana, export) == []
    await cast.send(cast.ben, sent, BENS)
    await cast.ana.put(f"/entries/{sent}/reply/answers/heard", {"value": 4})
    await cast.ana.put(f"/entries/{sent}/reply/submission")
    assert "heard" not in {one["prompt"] for one in await shared_of(cast.ana, export)}
    await cast.ben.put(f"/entries/{sent}/reply/answers/heard", {"value": 2})
    await cast.ben.put(f"/entries/{sent}/reply/submission")
    lines = await shared_of(cast.ana, export)
    assert [one["value"] for one in lines if one["prompt"] == "heard"] == [4]


@pytest.mark.asvs("1.2.10")
async def test_the_table_says_the_same_and_no_cell_of_it_acts(cast: World) -> None:
    """A text that begins like a formula has an apostrophe before it; all else is as written."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await opened(cast, workbook, {**ANAS, "ease": {"value": 5}}, BENS)
    for text in (FORMULA, "+1", "Just so."):
        await cast.ana.post(f"/entries/{entry}/additions", {"prompt": "need", "text": text})
    export = await ask(cast.ana)
    lines, table = await shared_of(cast.ana, export), await table_of(cast.ana, export)
    assert [tuple(row) for row in table] == [COLUMNS] * len(lines)
    for line, row in zip(lines, table, strict=True):
        assert row["value"].removeprefix("'") == str(line["value"])
        assert (row["entry"], row["question"]) == (line["entry"], line["question"])
        assert row["guess"] == (line["guess"] or "")
    said = [row["value"] for row in table if row["part"] == "addition"]
    assert said == [f"'{FORMULA}", "'+1", "Just so."]


async def test_in_an_exercise_of_the_partners_nothing_is_worded(cast: World) -> None:
    """Its questions and its choices are their words. What I answered is there."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await publish(cast.ben)
    entry = await cast.open(cast.ana, workbook, "our-evening")
    exercise = (await cast.ana.get(f"/entries/{entry}/exercise")).json()
    told_apart = {one["id"]: _some(one) for one in exercise["prompts"] if not one["reply"]}
    for person in (cast.ana, cast.ben):
        await cast.send(person, entry, told_apart)
    lines = await shared_of(cast.ana, await ask(cast.ana))
    assert lines
    assert {(one["title"], one["question"], one["words"]) for one in lines} == {(None, None, None)}
    (own, *_) = await shared_of(cast.ben, await ask(cast.ben))
    assert own["title"] == exercise["title"]
    assert own["words"]


def _some(prompt: dict[str, Any]) -> dict[str, Any]:
    if prompt["options"]:
        choice = prompt["options"][0]["id"]
        return {"value": [choice] if "up_to" in prompt["type"] else choice}
    return {"unsure": True}


async def test_it_says_it_in_the_language_of_the_account(cast: World) -> None:
    workbook = await cast.pair(cast.ana, cast.ben)
    await opened(cast, workbook, ANAS, BENS)
    export = await ask(cast.ana)
    (english, *_) = await shared_of(cast.ana, export)
    await cast.ana.patch("/me", {"language": "es"})
    (spanish, *_) = await shared_of(cast.ana, export)
    assert english["value"] == spanish["value"]
    assert english["question"] != spanish["question"]
    assert english["words"] != spanish["words"]


@pytest.mark.asvs("7.5.3")
@pytest.mark.story("I17", "I02")
@pytest.mark.parametrize("path", ["shared-answers", "shared-answers.csv"])
async def test_it_is_read_with_the_ticket_of_an_export(
    clock: Clock, cast: World, path: str
) -> None:
    """Freshly signed in, within the hour, and by nobody else: not the partner nor the stranger."""
    await cast.pair(cast.ana, cast.ben)
    export = await ask(cast.ana)
    for person in (cast.ben, cast.thea, cast.sol):
        assert told(await person.get(f"/exports/{export}/{path}")) == NOT_FOUND
    clock.forward(minutes=11)
    assert told(await cast.ana.get(f"/exports/{export}/{path}")) == SIGN_IN_AGAIN
    await cast.ana.sign_in()
    assert (await cast.ana.get(f"/exports/{export}/{path}")).status_code == 200
    clock.forward(minutes=50)
    await cast.ana.sign_in()
    assert told(await cast.ana.get(f"/exports/{export}/{path}")) == NOT_FOUND
