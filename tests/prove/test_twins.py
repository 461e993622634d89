"""What one partner hides changes nothing that anybody else can obtain: a short run, and what
it found before.
"""

from __future__ import annotations

import asyncio
import re
from collections.abc import AsyncIterator
from dataclasses import replace
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from api.pages.table import PAGES
from tests.prove.looking import KINDS, PAGE_READS, Known, page_readings, refused_forms
from tests.prove.model import QUESTIONS
from tests.prove.stories import Story, story
from tests.prove.twins import Player, compare
from tests.prove.worlds import Live, Reply, Stage, staged

NEVER = "a" * 26

stories: st.SearchStrategy[Story] = st.randoms(use_true_random=False).map(story)


@pytest.mark.asvs("14.2.6")
@pytest.mark.story("I05", "I06", "I07", "I09", "I21", "I04")
@settings(
    max_examples=5,
    database=None,
    phases=(Phase.explicit, Phase.generate),
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)
@given(told=stories)
def test_whatever_ben_hides_nobody_else_obtains_another_byte(stage: Stage, told: Story) -> None:
    """Status, headers in their order with the tag, and body, before and after the reveal."""
    outcome = compare(stage, told, thin=12)
    assert outcome.compared + outcome.apart > 20
    assert not outcome.differences, str(outcome.differences[0])


@pytest.mark.story("I03")
def test_nobody_else_obtains_that_a_password_by_mail_waits_or_was_stopped(stage: Stage) -> None:
    """It waits in one of these worlds or in both, and is stopped in one; with a therapist there."""
    told = next(one for one in map(story, map(Random, range(1_000))) if _resets(one))
    outcome = compare(stage, told, thin=25)
    assert {"reset", "reset_stopped"} <= outcome.worked
    assert outcome.compared + outcome.apart > 10
    assert not outcome.differences, str(outcome.differences[0])


def _resets(told: Story) -> bool:
    """Whether in one world alone a password by mail is stopped, and Thea is an audience."""
    stopped = [
        any(act.kind == "reset_stopped" for scene in told.scenes for act in scene.hidden[world])
        for world in (0, 1)
    ]
    return stopped[0] != stopped[1] and {"Ana", "Thea"} <= set(told.audience)


def test_the_comparison_can_fail(stage: Stage) -> None:
    """Ben himself sees other things in the two worlds, and the instrument says so."""
    told = replace(story(Random(1)), audience=("Ben",))
    assert compare(stage, told, thin=3).differences


def test_every_page_is_looked_at_with_every_known_thing() -> None:
    """A row of the table of pages whose path nobody could fill in fails here, and so would one that
    is passed over.
    """
    known = Known()
    things = (*KINDS.values(), "prompt")
    known.learn(Reply(200, (), b" ".join(b"%s_" % one.encode() + b"b" * 26 for one in things)))
    asked = [*page_readings("Ana", known), *refused_forms("Ana", known)]
    for page in PAGES:
        place = re.compile(re.sub(r"{\w+}", "[^/]+", page.path))
        mine = [one for one in asked if one.verb == page.verb and place.fullmatch(one.path)]
        assert mine, f"{page.verb} {page.path}"
        for name in re.findall(r"{(\w+)}", page.path):
            prefix = KINDS.get(name, "")
            assert any(prefix in one.path for one in mine), f"no {name} that is known"


ELSEWHERE = {
    "/agreements/{agreement}/edit",  # in the stories every agreement is Ben's
    "/agreements/{agreement}/earlier-words",
    "/caseload/{workbook}",  # a therapist's alone, from here on
    "/caseload/{workbook}/homework",
    "/caseload/{workbook}/homework/new",
    "/caseload/{workbook}/sheet",
    "/entries/{entry}/agenda",
    "/entries/{entry}/opening",
    "/workbooks/{workbook}/homework/{assignment}/calendar",  # none of the stories' has a day
    "/workbooks/{workbook}/confidences",  # a therapist's page
    "/pathways/{pathway}",  # a therapist's own
}


def test_the_pages_of_the_stories_are_shown_and_not_only_refused(sqlite_template: Path) -> None:
    """Ana is shown nearly every page in some story: a look that only ever met a refusal would prove
    little. What takes more than a story has is named here.
    """
    shown: set[str] = set()
    with staged(sqlite_template) as stage:
        for seed in (0, 1, 3):
            shown |= asyncio.run(_shown_to_ana(stage, replace(story(Random(seed)), audience=())))
    assert {page.path for page in PAGE_READS} - shown <= ELSEWHERE


async def _shown_to_ana(stage: Stage, told: Story) -> set[str]:
    """The rows of the pages that Ana was shown in the first world."""
    shown = set()
    async with stage.world(told.seed) as live:
        player = Player(live, told, 0, thin=1_000)
        for number, scene in enumerate(told.scenes):
            await player.lead(number, scene)
            for request in [*page_readings("Ana", player.known)] if scene.look else []:
                reply = await live.ask(request)
                player.known.learn(reply)
                shown |= _rows_of(request.path) if reply.status < 300 else set()
    return shown


def _rows_of(path: str) -> set[str]:
    bare = path.partition("?")[0]
    return {
        page.path for page in PAGE_READS if re.fullmatch(re.sub(r"{\w+}", "[^/]+", page.path), bare)
    }


def test_many_stories_have_every_kind_of_hidden_thing() -> None:
    """A kind that is never drawn would prove nothing."""
    found = set().union(*(story(Random(seed)).kinds for seed in range(300)))
    assert found >= {
        "draft", "edits", "times", "sent", "taken_back", "declined", "ready", "private", "skip",
        "not_applicable", "told_alone", "withdrawn", "no_op_withdrawal", "off_agenda", "solo",
        "solo_before",
        "homework_before", "homework_put_off", "invited", "session", "export", "password",
        "profile", "language",
        "erasure", "therapist_code", "practice", "consent", "keys", "refused", "reads",
        "other_workbook",
        "published", "agreement_draft", "held_words", "reply", "reply_private", "reply_skip",
        "reply_not_applicable", "calendar_feed", "second_step", "mail", "passkey", "reset",
        "reset_stopped",
    }  # fmt: skip


# What the instrument found, each as the promise that was broken.


@pytest.fixture
async def live(stage: Stage) -> AsyncIterator[Live]:
    async with stage.world(5) as world:
        yield world


async def _ok(live: Live, who: str, verb: str, path: str, body: Any = None) -> Any:
    reply = await live.do(who, verb, path, body)
    assert reply.status < 300, reply
    return reply.json() if reply.body else None


async def _waiting(live: Live, owner: str = "Ben") -> str:
    return str((await _ok(live, owner, "POST", "/workbooks"))["id"])


async def _join(live: Live, workbook: str, owner: str = "Ben", joiner: str = "Ana") -> None:
    code = (await _ok(live, owner, "POST", f"/workbooks/{workbook}/invitations"))["code"]
    await _ok(live, joiner, "POST", f"/invitations/{code}/acceptance")


async def _opened(live: Live) -> str:
    """An entry that is open to both. Of Ben's answers, `good` is private."""
    workbook = await _waiting(live)
    await _join(live, workbook)
    path = f"/workbooks/{workbook}/entries"
    entry = (await _ok(live, "Ana", "POST", path, {"exercise": QUESTIONS}))["id"]
    answers = {"week": {"value": 2}, "good": {"value": "Tea.", "share": False}}
    for who in ("Ana", "Ben"):
        for prompt, body in answers.items():
            await _ok(live, who, "PUT", f"/entries/{entry}/draft/answers/{prompt}", body)
        await _ok(live, who, "PUT", f"/entries/{entry}/submission")
    return str(entry)


@pytest.mark.story("I09")
async def test_a_cursor_does_not_tell_whether_a_partner_has_an_entry_alone(live: Live) -> None:
    """After somebody's solo entry the list goes on as after one that never was."""
    workbook = await _waiting(live)
    path = f"/workbooks/{workbook}/entries"
    await _ok(live, "Ben", "POST", path, {"exercise": "soft-start"})
    alone = (await _ok(live, "Ben", "POST", path, {"exercise": "soft-start"}))["id"]
    await _join(live, workbook)
    await _ok(live, "Ana", "POST", path, {"exercise": "soft-start"})
    joint = (await _ok(live, "Ana", "POST", path, {"exercise": "soft-start"}))["id"]
    assert (await _ok(live, "Ana", "GET", f"{path}?cursor={joint}"))["data"]
    for cursor in (alone, f"ent_{NEVER}"):
        assert (await _ok(live, "Ana", "GET", f"{path}?cursor={cursor}"))["data"] == []


async def test_a_cursor_does_not_tell_of_homework_that_a_partner_gave_to_themselves(
    live: Live,
) -> None:
    """As for entries: what is not seen has no place in the list."""
    workbook = await _waiting(live)
    path = f"/workbooks/{workbook}/assignments"
    homework = {"exercise": "soft-start"}
    alone = (await _ok(live, "Ben", "POST", path, homework))["id"]
    await _join(live, workbook)
    ids = [(await _ok(live, "Ana", "POST", path, homework))["id"] for _ in range(2)]
    listed = (await _ok(live, "Ana", "GET", f"{path}?cursor={ids[1]}"))["data"]
    assert [line["id"] for line in listed] == ids[:1]
    for cursor in (alone, f"asg_{NEVER}"):
        assert (await _ok(live, "Ana", "GET", f"{path}?cursor={cursor}"))["data"] == []


@pytest.mark.story("I18")
async def test_what_ana_can_open_does_not_tell_what_ben_allows(live: Live) -> None:
    """A linked therapist's exercises are there before Ben has said anything, and after."""
    workbook = await _waiting(live)
    await _join(live, workbook)
    code = (await _ok(live, "Thea", "POST", "/therapist-codes"))["code"]
    path = f"/workbooks/{workbook}/therapist-links"
    link = (await _ok(live, "Ana", "POST", path, {"therapist": code}))["id"]
    before = await live.do("Ana", "GET", "/exercises")
    assert b"from-thea" in before.body
    opening = {"exercise": "from-thea"}
    await _ok(live, "Ana", "POST", f"/workbooks/{workbook}/entries", opening)
    for who in ("Ana", "Ben"):
        await live.sign_in(who)
        consent = {"scopes": ["progress"]}
        await _ok(live, who, "PUT", f"/therapist-links/{link}/consent", consent)
    after = await live.do("Ana", "GET", "/exercises")
    assert (after.body, after.header(b"etag")) == (before.body, before.header(b"etag"))


@pytest.mark.story("I07")
async def test_withdrawing_what_never_showed_leaves_the_partners_review_as_it_is(
    live: Live,
) -> None:
    """Also its tag, which would tell that something had happened."""
    entry = await _opened(live)
    before = await live.do("Ana", "GET", f"/entries/{entry}/review")
    await _ok(live, "Ben", "DELETE", f"/entries/{entry}/answers/good")
    after = await live.do("Ana", "GET", f"/entries/{entry}/review")
    assert (after.body, after.header(b"etag")) == (before.body, before.header(b"etag"))


async def test_saying_the_same_name_again_leaves_the_partners_review_as_it_is(live: Live) -> None:
    """A name that is sealed anew is not a new name."""
    entry = await _opened(live)
    before = await live.do("Ana", "GET", f"/entries/{entry}/review")
    await _ok(live, "Ben", "PATCH", "/me", {"name": "Ben"})
    after = await live.do("Ana", "GET", f"/entries/{entry}/review")
    assert (after.body, after.header(b"etag")) == (before.body, before.header(b"etag"))


async def test_the_language_of_one_leaves_the_partners_review_as_it_is(live: Live) -> None:
    """Neither its words nor its tag, whichever way it is changed."""
    entry = await _opened(live)
    before = await live.do("Ana", "GET", f"/entries/{entry}/review")
    for language in ("es", "en", "es"):
        await _ok(live, "Ben", "PATCH", "/me", {"language": language})
        after = await live.do("Ana", "GET", f"/entries/{entry}/review")
        assert (after.body, after.header(b"etag")) == (before.body, before.header(b"etag"))


async def test_who_joins_does_not_see_how_often_somebody_was_invited(live: Live) -> None:
    """The other invitations end with the one that was used."""
    workbook = await _waiting(live)
    path = f"/workbooks/{workbook}/invitations"
    made = [await _ok(live, "Ben", "POST", path) for _ in range(3)]
    await _join(live, workbook)
    assert (await _ok(live, "Ana", "GET", path))["data"] == []
    gone = await live.do("Ana", "DELETE", f"/invitations/{made[0]['id']}")
    assert gone.status == 404
