"""The coach over HTTP: a text is checked and forgotten, and nudges are their author's alone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.api.rest.told import NOT_FOUND, told
from tests.cast import Person, World

STATEMENT = {"feelings": ["hurt"], "situation": "You never ask me", "needs": ["respect"]}
LIMIT = {
    "area": "time",
    "when": "I come home",
    "my_action": "I will read for half an hour",
    "so_that": "I can be good company",
    "codes": [],
    "firmness": "mostly",
    "support": [],
    "review_on": "2027-01-10",
}
RULE_FOR_THE_OTHER = {**LIMIT, "my_action": "You are not allowed to see Zebulon"}
REST = {"amount": 3, "have": "week", "wish": "often", "want": "yes"}


async def check(person: Person, text: str, kind: str = "i_statement", **more: Any) -> Any:
    return (await person.post("/statement-checks", {"text": text, "kind": kind, **more})).json()


async def test_a_text_gets_a_label_and_at_most_two_nudges(cast: World) -> None:
    """Each with the place that it is about, in code points."""
    text = "🙂 You always interrupt me on purpose."
    found = await check(cast.ana, text)
    assert found["label"] == "you_statement"
    assert [nudge["rule"] for nudge in found["nudges"]] == ["R04", "R03"]
    assert [text[n["start"] : n["end"]] for n in found["nudges"]] == ["on purpose", "always"]
    assert all({*nudge} == {"rule", "message", "start", "end"} for nudge in found["nudges"])


@pytest.mark.parametrize(
    ("kind", "text", "label"),
    [
        ("i_statement", "I feel sad when we don't talk.", "i_statement"),
        ("i_statement", "I feel that you don't care.", "disguised"),
        ("boundary", "If voices get loud, I will step outside.", "boundary"),
        ("boundary", "You are not allowed to see her.", "controlling"),
        ("boundary", "I need more respect.", "vague"),
        ("repair", "I'm sorry. Can we start again?", "repair"),
        ("repair", "Whatever. It's your fault.", "escalation"),
        ("repair", "...", "unclear"),
    ],
)
async def test_every_kind_has_its_labels(cast: World, kind: str, text: str, label: str) -> None:
    assert (await check(cast.ana, text, kind))["label"] == label


async def test_words_of_safety_silence_everything_else(cast: World) -> None:
    """No nudge, no other field, no other status."""
    found = await check(cast.ana, "I feel scared of you when you drink. You never stop!")
    assert found == {"label": found["label"], "nudges": []}


async def test_the_part_that_a_text_fills_counts(cast: World) -> None:
    """A need that names an act by the partner is asked about; the same words elsewhere are not."""
    need = await check(cast.ana, "you to text me", field="need")
    assert [nudge["rule"] for nudge in need["nudges"]] == ["R25"]
    assert (await check(cast.ana, "you to text me", field="effect"))["nudges"] == []


@pytest.mark.parametrize(
    "body",
    [
        {"text": "", "kind": "repair"},
        {"text": " \n", "kind": "repair"},
        {"text": "a" * 20_001, "kind": "repair"},
        {"text": "Hello", "kind": "poem"},
        {"text": "Hello"},
        {"text": 5, "kind": "repair"},
        {"text": "Hello", "kind": "repair", "field": "No Field"},
        {"text": "Hello", "kind": "repair", "more": 1},
    ],
)
async def test_what_cannot_be_checked_is_told_without_an_echo(cast: World, body: Any) -> None:
    refused = await cast.ana.post("/statement-checks", body)
    assert (refused.status_code, refused.json()["type"]) == (422, "/problems/invalid")
    assert "Hello" not in refused.text


async def test_a_long_text_is_checked_too(cast: World) -> None:
    """Up to twenty thousand characters."""
    found = await check(cast.ana, "You never listen. " * 1_100)
    assert [nudge["rule"] for nudge in found["nudges"]] == ["R03", "R02"]


async def test_one_has_to_be_signed_in(cast: World) -> None:
    refused = await cast.nobody.post("/statement-checks", {"text": "Hello", "kind": "repair"})
    assert refused.status_code == 401


async def test_a_saved_draft_comes_back_with_nudges_and_forgets_them(cast: World) -> None:
    """Only the reply to its author's own saving has them: no reading of anybody's does."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    path = f"/entries/{entry}/draft/answers/statement"
    saved = (await cast.ana.put(path, {"value": STATEMENT})).json()
    assert [(n["field"], n["rule"]) for n in saved["nudges"]] == [
        ("situation", "R03"),
        ("situation", "R02"),
    ]
    assert saved["value"] == STATEMENT, "Nothing is corrected."
    assert saved["share"] is True
    again = (await cast.ana.put(path, {"value": STATEMENT})).json()
    assert again == saved, "Keeping it as it is needs no other request than saving it."
    for person in (cast.ana, cast.ben, cast.sol):
        for read in (f"/entries/{entry}/draft", f"/entries/{entry}"):
            assert "nudge" not in (await person.get(read)).text


async def test_after_sending_there_are_no_nudges(cast: World) -> None:
    """Neither in what was sent nor in what opens, for either of them."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    answers = {"statement": STATEMENT, "need": "respect"}
    await cast.send(cast.ana, entry, answers)
    await cast.send(cast.ben, entry, answers)
    for person in (cast.ana, cast.ben):
        for read in ("submission", "review", "draft"):
            opened = await person.get(f"/entries/{entry}/{read}")
            assert (opened.status_code, "nudge" in opened.text) == (200, False)


async def limits(cast: World, mine: dict[str, Any]) -> tuple[str, Any]:
    """An entry in which Ana has saved this limit, and the reply to her saving."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "time-apart")
    saved = await cast.ana.put(f"/entries/{entry}/draft/answers/limit", mine)
    assert saved.status_code == 200, saved.text
    return entry, saved.json()


async def test_a_rule_for_the_other_is_saved_and_kept_private(cast: World) -> None:
    """Saving never fails because of a guard, even when sharing was asked for."""
    _, saved = await limits(cast, {"value": RULE_FOR_THE_OTHER, "share": True})
    assert (saved["value"], saved["share"]) == (RULE_FOR_THE_OTHER, False)
    (nudge,) = saved["nudges"]
    assert (nudge["field"], nudge["rule"]) == ("my_action", "CB1")
    assert "keep this for yourself" in nudge["message"]
    assert "abus" not in nudge["message"].lower()


@pytest.mark.story("I20")
async def test_a_rule_for_the_other_looks_like_a_skip_to_the_other(cast: World) -> None:
    """Word for word the review of somebody who skipped."""
    entry, _ = await limits(cast, {"value": RULE_FOR_THE_OTHER})
    await cast.send(cast.ana, entry, REST)
    await cast.send(cast.ben, entry, {**REST, "limit": LIMIT})
    for person in (cast.ana, cast.ben):
        await person.post(f"/entries/{entry}/readiness")
    review = await cast.ben.get(f"/entries/{entry}/review")
    (limit,) = [p for p in review.json()["prompts"] if p["id"] == "limit"]
    assert limit["partner"] == {"state": "not_shared"}
    assert "Zebulon" not in review.text
    assert told(await cast.sol.get(f"/entries/{entry}/review")) == NOT_FOUND


async def test_other_words_can_be_shared_again(cast: World) -> None:
    """The guard is about these words, and about nobody."""
    entry, saved = await limits(cast, {"value": RULE_FOR_THE_OTHER})
    assert saved["share"] is False
    again = await cast.ana.put(f"/entries/{entry}/draft/answers/limit", {"value": LIMIT})
    assert (again.json()["share"], again.json()["nudges"]) == (True, [])


async def test_a_limit_about_ones_own_safety_is_shared(cast: World) -> None:
    _, saved = await limits(cast, {"value": {**LIMIT, "my_action": "You can't hit me"}})
    assert (saved["share"], saved["nudges"]) == (True, [])


def files(directory: Path) -> Iterator[bytes]:
    yield from (path.read_bytes() for path in directory.rglob("*") if path.is_file())


@pytest.mark.asvs("14.2.6")
@pytest.mark.story("S43")
async def test_a_checked_text_is_written_nowhere(
    cast: World, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """No file, no log line and no table of counts changes with it."""
    caplog.set_level("DEBUG")
    before = sum(len(content) for content in files(tmp_path))
    await check(cast.ana, "You never feed my dear Zebulon.", "repair")
    assert sum(len(content) for content in files(tmp_path)) == before
    assert not any(b"Zebulon" in content for content in files(tmp_path))
    printed = capfd.readouterr()
    assert "Zebulon" not in caplog.text + printed.out + printed.err
