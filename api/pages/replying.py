"""The reply: a second round, with the partner's words above each question."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TypeAlias

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.cards import Outcome, filled, keep, mark, places, typed
from api.pages.elsewhere import BOTH, lying_there, name_of
from api.pages.faults import Faults
from api.pages.forms import Form
from api.pages.keeping import keeps_words
from api.pages.places import Place, place_of
from api.pages.questions import Lines, Question, in_lines
from api.pages.words import N_
from workbook import drafting, replying, reviewing
from workbook.answers import State
from workbook.coaching import Saved
from workbook.drafting import Window
from workbook.errors import Invalid
from workbook.policy import Viewer
from workbook.ports import now
from workbook.records.papers import Typed

Found: TypeAlias = "list[tuple[Question, Outcome]]"


@dataclass(frozen=True, slots=True)
class SecondRound:
    """Keeps what is typed in reply."""

    viewer: Viewer
    entry: str

    async def revise(
        self, prompt: str, changes: Mapping[str, object], part: str, window: Window
    ) -> Saved:
        return await drafting.revise_reply(self.viewer, self.entry, prompt, changes, part, window)

    async def begin(self, prompt: str, typed: Typed, part: str, window: Window) -> None:
        await drafting.begin_reply(self.viewer, self.entry, prompt, typed, part, window)


async def show(ask: Ask) -> Response:
    """Every question of the reply; or that it is sent."""
    mine = await replying.read_reply(ask.mine, ask.path["entry"])
    if mine.sent:
        place = await place_of(ask, drafting.desk)
        return ask.show("reply_sent.html", **place.values())
    place = await place_of(ask, drafting.to_reply)
    return await _show(ask, place, filled(place.desk.exercise.asked_after(), place.desk.draft))


async def _show(
    ask: Ask,
    place: Place,
    form: Form,
    faults: Faults | None = None,
    others: Mapping[str, Lines] | None = None,
) -> Response:
    return ask.show(
        "reply.html",
        409 if others else 422 if faults else 200,
        others=others or {},
        form=form,
        faults=faults or Faults(),
        questions=_questions(place),
        theirs=await _theirs(ask, place),
        **place.values(),
    )


def _questions(place: Place) -> list[Question]:
    return [one for one in place.sheet.questions.values() if one.prompt.reply]


async def _theirs(ask: Ask, place: Place) -> dict[str, Lines]:
    """The partner's words, by the prompt that they answer. None where nothing is shared."""
    review = await reviewing.read(ask.mine, await reviewing.look(ask.mine, place.desk.entry.id))
    other = review.sides["one" if review.entry.seat == "other" else "other"] or {}
    return {
        name: in_lines(place.sheet.questions[name], answer.value, place.tongue, guess=True)
        for name, answer in other.items()
        if reviewing.is_shown(answer) and answer.state is State.ANSWERED
    }


@keeps_words
async def save_one(ask: Ask) -> Response:
    """Keep one answer as it is typed; without a script the whole page is saved at once."""
    place = await place_of(ask, drafting.to_reply)
    question = place.question(ask.path["prompt"], reply=True)
    outcome = await _keep(ask, place, question)
    if not ask.is_fragment:
        return ask.go(f"/entries/{place.desk.entry.id}/reply")
    sentences = [ask._(one.detail) for one in outcome.faults.faults] if outcome.faults else []
    return ask.show(
        "saved.html",
        q=question,
        card="answer",
        outcome=outcome,
        sentences=[*dict.fromkeys(sentences)],
        at=now().strftime("%Y-%m-%dT%H:%M:%SZ"),
        mark=mark(typed(ask.form, question.prompt, "answer")),
        changed=[],
        **place.values(),
    )


@keeps_words
async def save(ask: Ask) -> Response:
    """Keep what was changed; then send it, or leave it for now."""
    entry = ask.path["entry"]
    place = await place_of(ask, drafting.to_reply)
    found = [(one, await _keep(ask, place, one)) for one in _questions(place)]
    faults = _faults(ask, found)
    if faults:
        return await _again(ask, faults, found)
    if ask.form.one("do") != "send":
        return ask.go(f"/entries/{entry}/review")
    try:
        await replying.submit_reply(ask.mine, entry)
    except Invalid as gaps:
        return await _again(ask, _gaps(ask, gaps), found)
    return ask.go(f"/entries/{entry}/reply")


async def _keep(ask: Ask, place: Place, question: Question) -> Outcome:
    keeper = SecondRound(ask.mine, place.desk.entry.id)
    before = place.desk.answers.get(question.id)
    return await keep(keeper, ask.form, question.prompt, "answer", before)


async def _again(ask: Ask, faults: Faults, found: Found) -> Response:
    """Once more: what was kept as it lies there, what was not as it was typed."""
    place = await place_of(ask, drafting.to_reply)
    shown = filled(place.desk.exercise.asked_after(), place.desk.draft)
    form = Form({**shown.fields, **_typed(ask, found)})
    others = {
        f"{question.id}/answer": lying_there(place, question, "answer")
        for question, outcome in found
        if outcome.elsewhere
    }
    return await _show(ask, place, form, faults, others)


def _typed(ask: Ask, found: Found) -> dict[str, tuple[str, ...]]:
    return {
        name: tuple(values)
        for question, outcome in found
        if outcome.elsewhere or (outcome.faults and not outcome.begun)
        for name, values in typed(ask.form, question.prompt, "answer").items()
    }


def _faults(ask: Ask, found: Found) -> Faults:
    said: list[tuple[str, str]] = []
    for question, outcome in found:
        if outcome.elsewhere:
            said.append((name_of(question, "answer"), ask._(BOTH)))
        if outcome.faults:
            at = places(outcome.faults, question.prompt)
            said += Faults.of(outcome.faults, ask._, at).found
    return Faults(tuple(said))


def _gaps(ask: Ask, gaps: Invalid) -> Faults:
    found = [(one.pointer or "").removeprefix("#/answers/") for one in gaps.faults]
    text = ask._(N_("Please answer this, or skip it. Skipping is fine."))
    return Faults(tuple((f"a.{prompt}.value", text) for prompt in found))
