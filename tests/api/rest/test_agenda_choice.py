"""A therapist's choice for one sitting: which findings first, and how many."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import anyio
import pytest

from tests.api.rest.told import NOT_FOUND, opened, review_of, told
from tests.cast import API, Person, World
from workbook.database.sql import rows

QUESTIONS = ("rest", "plan", "home", "talk", "walk")
SOURCE = (
    """---
exercise: five-questions
version: 1.0.0
title: Five questions
module: growing-together
kind: reflection
minutes: 10
language: en
reveal: both_submitted
licence: CC-BY-4.0
---
# Five questions
"""
    + "".join(f"\n## {name}?\n\n```answer {name}\nyes no, importance\n```\n" for name in QUESTIONS)
    + "\n## Good?\n\n```answer good\nscale 1 to 5\nlow: Hard\nhigh: Easy\n"
    "polarity: higher is better\n```\n"
)
ANAS = {name: {"value": "yes", "importance": 4 - i} for i, name in enumerate(QUESTIONS)}
BENS: dict[str, Any] = dict.fromkeys(QUESTIONS, "no")
BOTH = {"Ana": ["answers"], "Ben": ["answers"]}


@dataclass
class Here:
    """An open entry with five differences and one strength, and Thea who may read it."""

    cast: World
    workbook: str
    link: str
    entry: str
    finding: dict[str, str]

    @property
    def path(self) -> str:
        return f"/entries/{self.entry}/agenda-choice"

    async def choose(self, *prompts: str, items: int | None = None) -> None:
        body = {"findings": [self.finding[name] for name in prompts], "items": items}
        chosen = await self.cast.thea.put(self.path, body)
        assert (chosen.status_code, chosen.json()) == (200, body)

    async def agenda(self, person: Person) -> dict[str, Any]:
        found: dict[str, Any] = (await review_of(person, self.entry))["agenda"]
        return found

    async def discussed(self, person: Person) -> list[str]:
        prompts = {finding: name for name, finding in self.finding.items()}
        return [prompts[finding] for finding in (await self.agenda(person))["discuss"]]

    async def ask(self, person: Person) -> tuple[bytes, str, str]:
        """The review and its tag, and where the entry stands."""
        seen = await person.get(f"/entries/{self.entry}/review")
        line = await person.get(f"/entries/{self.entry}")
        return seen.content, seen.headers["etag"], line.json()["couple"]


@pytest.fixture
async def here(cast: World) -> Here:
    published = await cast.http.put(
        f"{API}/exercises/five-questions/versions/1.0.0",
        content=SOURCE,
        headers={**cast.ana.headers, "Content-Type": "text/markdown"},
    )
    assert published.status_code == 201, published.text
    workbook = await cast.pair(cast.ana, cast.ben)
    link = await cast.link(workbook, BOTH)
    await opened(cast, workbook)  # the first talk is kept short, and this is not about it
    entry = await cast.open(cast.ana, workbook, "five-questions")
    await cast.send(cast.ana, entry, {**ANAS, "good": 5})
    await cast.send(cast.ben, entry, {**BENS, "good": 5})
    findings = (await review_of(cast.ana, entry))["findings"]
    by_prompt = {f["prompts"][0]: f["id"] for f in findings}
    return Here(cast, workbook, link, entry, by_prompt)


async def test_the_order_and_the_number_are_the_therapists(here: Here) -> None:
    """And the two see an agenda like any other, with the strength that opens it."""
    before = await here.agenda(here.cast.ana)
    assert await here.discussed(here.cast.ana) == ["rest", "plan", "home"]
    await here.choose("walk", "talk", items=4)
    for person in (here.cast.ana, here.cast.ben, here.cast.thea):
        assert await here.discussed(person) == ["walk", "talk", "rest", "plan"]
        agenda = await here.agenda(person)
        assert agenda.keys() == before.keys()
        assert agenda["open"] == before["open"] == [here.finding["good"]]
    assert (await here.cast.thea.get(here.path)).json()["items"] == 4


async def test_a_number_alone_or_an_order_alone_is_enough(here: Here) -> None:
    """What is not chosen stays as it is for a couple on its own."""
    await here.choose(items=1)
    assert await here.discussed(here.cast.ben) == ["rest"]
    await here.choose("walk")
    assert await here.discussed(here.cast.ben) == ["walk", "rest", "plan"]


async def test_what_is_taken_back_leaves_the_couples_own_agenda(here: Here) -> None:
    """Byte for byte, with the tag that it had before."""
    before = [await here.ask(person) for person in (here.cast.ana, here.cast.ben)]
    await here.choose("walk", items=5)
    assert [await here.ask(person) for person in (here.cast.ana, here.cast.ben)] != before
    assert (await here.cast.thea.delete(here.path)).status_code == 204
    assert [await here.ask(person) for person in (here.cast.ana, here.cast.ben)] == before
    assert told(await here.cast.thea.delete(here.path)) == NOT_FOUND
    assert told(await here.cast.thea.get(here.path)) == NOT_FOUND


@pytest.mark.parametrize("ends", ["narrower", "nothing"])
async def test_the_choice_ends_with_the_consent_and_stays_ended(here: Here, ends: str) -> None:
    """Ben cannot tell Ana's ending it from Thea's taking it back. Nothing comes back by itself."""
    ana, ben = here.cast.ana, here.cast.ben
    before = await here.ask(ben)
    await here.choose("walk", items=5)
    consent = f"/therapist-links/{here.link}/consent"
    if ends == "nothing":
        assert (await ana.delete(consent)).status_code == 204
    else:
        assert (await ana.put(consent, {"scopes": ["progress"]})).status_code == 200
    assert await here.ask(ben) == before
    assert told(await here.cast.thea.get(here.path)) == NOT_FOUND
    assert (await ana.put(consent, {"scopes": ["answers"]})).status_code == 200
    assert await here.ask(ben) == before
    assert told(await here.cast.thea.get(here.path)) == NOT_FOUND


async def test_an_entry_is_reviewed_when_what_was_chosen_is_talked_about(here: Here) -> None:
    """The list counts the agenda that is there: the chosen one, then the couple's own again."""
    ana = here.cast.ana
    await here.choose("talk", items=1)
    for name in ("talk", "good"):
        await ana.patch(f"/findings/{here.finding[name]}", {"state": "talked"})
    for person in (ana, here.cast.ben, here.cast.thea):
        assert (await here.ask(person))[2] == "reviewed"
    assert (await here.cast.thea.delete(here.path)).status_code == 204
    for person in (ana, here.cast.ben, here.cast.thea):
        assert (await here.ask(person))[2] == "revealed"


async def test_what_a_partner_keeps_off_is_passed_over(here: Here) -> None:
    """Named or not: nobody is told why it is not there."""
    cast = here.cast
    entry = await cast.open(cast.ana, here.workbook, "five-questions")
    off = {**ANAS["walk"], "off_agenda": True}
    await cast.send(cast.ana, entry, {**ANAS, "walk": off})
    await cast.send(cast.ben, entry, BENS)
    found = {f["prompts"][0]: f["id"] for f in (await review_of(cast.thea, entry))["findings"]}
    body = {"findings": [found["walk"], found["talk"]], "items": 2}
    chosen = await cast.thea.put(f"/entries/{entry}/agenda-choice", body)
    assert (chosen.status_code, chosen.json()) == (200, body)
    agenda = (await review_of(cast.ben, entry))["agenda"]
    assert agenda["discuss"] == [found["talk"], found["rest"]]


async def test_what_is_withdrawn_later_is_passed_over(here: Here) -> None:
    """Its place goes to the next one."""
    await here.choose("walk", "talk", items=2)
    gone = await here.cast.ana.delete(f"/entries/{here.entry}/answers/walk")
    assert gone.status_code == 204
    assert await here.discussed(here.cast.ben) == ["talk", "rest"]


async def test_a_bad_choice_is_refused_with_what_is_wrong(here: Here) -> None:
    """Each finding by its place, and nothing is kept."""
    named = {
        "unknown-finding": ["fnd_" + "a" * 42],
        "opens-by-itself": [here.finding["good"]],
        "named-twice": [here.finding["walk"], here.finding["walk"]],
    }
    for code, findings in named.items():
        refused = await here.cast.thea.put(here.path, {"findings": findings})
        assert told(refused) == (422, "invalid")
        (error,) = refused.json()["errors"]
        assert (error["code"], error["pointer"]) == (code, f"#/findings/{len(findings) - 1}")
    for items in (0, 11, "two"):
        refused = await here.cast.thea.put(here.path, {"findings": [], "items": items})
        assert told(refused) == (422, "invalid")
    assert await rows("SELECT id FROM agenda_choice") == []


async def test_what_is_kept_is_ids_and_a_number(here: Here) -> None:
    """No text: whoever reads the table learns how many, and nothing else."""
    await here.choose("walk", "rest", items=2)
    (row,) = await rows("SELECT * FROM agenda_choice")
    assert row["findings"].split() == [here.finding["walk"], here.finding["rest"]]
    assert row.keys() == {"id", "workbook_id", "entry_id", "link_id", "items", "findings"}


async def test_only_a_therapist_with_both_answers_chooses(here: Here) -> None:
    """Neither a partner nor a stranger nor a therapist to whom one has closed it, and before the
    reveal nobody.
    """
    cast = here.cast
    blank = f"/entries/{await cast.open(cast.ana, here.workbook, 'soft-start')}/agenda-choice"
    body: dict[str, Any] = {"findings": []}
    tries = [(cast.thea, blank)]
    tries += [(who, here.path) for who in (cast.ana, cast.ben, cast.cleo, cast.sol)]
    for scopes in (["progress", "agreements"], []):
        await cast.ben.put(f"/therapist-links/{here.link}/consent", {"scopes": scopes})
        for person, path in [*tries, (cast.thea, here.path)]:
            for verb, sent in (("GET", None), ("PUT", body), ("DELETE", None)):
                assert told(await person.call(verb, path, sent)) == NOT_FOUND
    assert await rows("SELECT id FROM agenda_choice") == []


async def test_after_a_departure_there_is_no_choice(here: Here) -> None:
    """Nor an agenda."""
    await here.choose("walk")
    await here.cast.ben.post(f"/workbooks/{here.workbook}/departure")
    assert (await here.agenda(here.cast.ana))["discuss"] == []
    assert told(await here.cast.thea.get(here.path)) == NOT_FOUND


async def test_a_consent_that_ends_while_she_chooses_leaves_no_choice(here: Here) -> None:
    """Whichever comes first: afterwards nothing is kept, so nothing can come back."""
    ana, thea, consent = here.cast.ana, here.cast.thea, f"/therapist-links/{here.link}/consent"
    statuses: set[int] = set()

    async def choose() -> None:
        statuses.add((await thea.put(here.path, {"findings": [], "items": 1})).status_code)

    async def end() -> None:
        assert (await ana.delete(consent)).status_code == 204

    for turn in range(8):
        async with anyio.create_task_group() as group:
            for act in (choose, end) if turn % 2 else (end, choose):
                group.start_soon(act)
        assert await rows("SELECT id FROM agenda_choice") == []
        assert (await ana.put(consent, {"scopes": ["answers"]})).status_code == 200
        assert told(await thea.get(here.path)) == NOT_FOUND
    assert statuses <= {200, 404}
