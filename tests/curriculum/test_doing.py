"""Every exercise can be done, from the first question to the review."""

from __future__ import annotations

import pytest

from tests.cast import World
from tests.curriculum.doing import answer_of, done_by_two, send_all
from workbook.answers import Answer, State
from workbook.answers.asking import is_asked
from workbook.exercise import Exercise
from workbook.library import builtin

FOR_TWO = [e for e in builtin().exercises if e.reveal != "never"]
FOR_ONE = [e for e in builtin().exercises if e.reveal == "never"]


@pytest.mark.parametrize("found", FOR_TWO, ids=lambda e: e.slug)
async def test_two_do_it_and_read_what_opened(cast: World, found: Exercise) -> None:
    """What Ben shared is there for Ana, question by question; what he kept is not."""
    entry = await done_by_two(cast, found)
    reply = await cast.ana.get(f"/entries/{entry}/review")
    assert reply.status_code == 200, reply.text
    shown = {prompt["id"]: prompt for prompt in reply.json()["prompts"]}
    theirs = {p.id: answer_of(cast.ben, p)["value"] for p in found.asked_first()}
    given = {name: Answer(State.ANSWERED, value) for name, value in theirs.items()}
    for prompt in found.asked_first():
        partner = shown[prompt.id]["partner"]
        if prompt.visible == "me" or not is_asked(prompt, given):
            assert partner == {"state": "not_shared"}
        else:
            assert (partner["state"], partner["value"]) == ("answered", theirs[prompt.id])


@pytest.mark.parametrize("found", [e for e in FOR_TWO if e.sensitive], ids=lambda e: e.slug)
async def test_a_sensitive_exercise_has_no_findings(cast: World, found: Exercise) -> None:
    """Nothing of it is compared, and nothing of it is on the agenda."""
    entry = await done_by_two(cast, found)
    review = (await cast.ana.get(f"/entries/{entry}/review")).json()
    assert review["findings"] == []
    numbers = [p["comparison"] for p in review["prompts"] if p["comparison"]]
    assert {value for comparison in numbers for value in comparison.values()} <= {None}


@pytest.mark.parametrize("found", FOR_ONE, ids=lambda e: e.slug)
async def test_one_does_it_alone_and_the_other_never_knows(cast: World, found: Exercise) -> None:
    """Ana sends; Ben's workbook is as it was, and the entry does not exist for him."""
    workbook = await cast.pair(cast.ana, cast.ben)
    before = await cast.ben.get(f"/workbooks/{workbook}/entries")
    entry = await cast.open(cast.ana, workbook, found.slug)
    await send_all(cast, cast.ana, entry, found)
    after = await cast.ben.get(f"/workbooks/{workbook}/entries")
    assert (after.content, after.headers["etag"]) == (before.content, before.headers["etag"])
    for path in (f"/entries/{entry}", f"/entries/{entry}/draft", f"/entries/{entry}/review"):
        assert (await cast.ben.get(path)).json()["type"] == "/problems/not-found"
    kept = (await cast.ana.get(f"/entries/{entry}/draft")).json()["answers"]
    assert set(kept) == {prompt.id for prompt in found.prompts}


@pytest.mark.parametrize("found", builtin().exercises, ids=lambda e: e.slug)
async def test_a_partner_never_reads_the_notes_for_a_therapist(
    cast: World, found: Exercise
) -> None:
    """Neither the exercise nor its source has a line of them."""
    notes = [c.markdown for c in found.intro_callouts if c.kind == "THERAPIST"]
    notes += [c.markdown for s in found.steps for c in s.callouts if c.kind == "THERAPIST"]
    assert notes
    shown = await cast.ana.get(f"/exercises/{found.slug}")
    source = await cast.ana.get(f"/exercises/{found.slug}", accept="text/markdown")
    assert (shown.status_code, source.status_code) == (200, 200)
    assert source.headers["content-type"].startswith("text/markdown")
    for line in (line for note in notes for line in note.splitlines() if line.strip()):
        assert line not in shown.text
        assert line not in source.text
