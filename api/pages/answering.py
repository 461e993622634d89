"""Answering an exercise: one question a page, or all on one page, at the same addresses."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise

from starlette.responses import Response

from api.pages.allowing import readers
from api.pages.ask import Ask
from api.pages.cards import CARDS, Card, Outcome, filled, keep, mark, places, skip, typed
from api.pages.controls import value_of
from api.pages.elsewhere import BOTH, knowing, lying_there, name_of
from api.pages.faults import Faults
from api.pages.forms import Form
from api.pages.keeping import keeps_words
from api.pages.places import Place, place_of, while_open
from api.pages.questions import Lines, Question, in_lines
from workbook import drafting
from workbook.answers import Answer, State
from workbook.answers.asking import is_asked
from workbook.coach import FieldNudge
from workbook.coaching import Saved, coached
from workbook.drafting import Window
from workbook.errors import NotFound
from workbook.policy import Viewer
from workbook.ports import now
from workbook.progress import mine
from workbook.records.papers import Answers, Typed


@dataclass(frozen=True, slots=True)
class FirstRound:
    """Keeps what is typed before anything is open."""

    viewer: Viewer
    entry: str

    async def revise(
        self, prompt: str, changes: Mapping[str, object], part: str, window: Window
    ) -> Saved:
        return await drafting.revise(self.viewer, self.entry, prompt, changes, part, window)

    async def begin(self, prompt: str, typed: Typed, part: str, window: Window) -> None:
        await drafting.begin(self.viewer, self.entry, prompt, typed, part, window)


# The exercise's own page


async def show(ask: Ask) -> Response:
    """Before the first answer: what it is and who sees what. After it: waiting, or what opened."""
    place = await place_of(ask, drafting.desk)
    entry = place.desk.entry
    state = mine(entry.mine, entry.revealed)
    if entry.revealed:
        return ask.go(f"/entries/{entry.id}/review")
    if entry.closed:
        return ask.show(
            "entry_closed.html", begun=bool(place.desk.answers) or entry.mine.sent, **place.values()
        )
    if state == "submitted":
        pressed = ask.query.one("ready") == "yes" and entry.reveal == "together"
        return ask.show("waiting.html", pressed=pressed, **place.values())
    return ask.show(
        "entry.html",
        state=state,
        go_on=_go_on(place),
        therapists=[] if place.alone else await readers(ask, entry.workbook, place.desk.exercise),
        **place.values(),
    )


def _go_on(place: Place) -> str:
    """The first question that was not touched; the first of all when every one was."""
    asked = place.desk.asked()
    untouched = [prompt for prompt in asked if prompt.id not in place.desk.answers]
    return (untouched or asked)[0].id


# One question a page


@while_open
async def show_prompt(ask: Ask) -> Response:
    place = await place_of(ask, drafting.to_answer)
    question = place.question(ask.path["prompt"])
    return _one(ask, place, question, filled([question.prompt], place.desk.draft))


@while_open
async def show_guess(ask: Ask) -> Response:
    place = await place_of(ask, drafting.to_answer)
    question = _guessed(place, ask)
    return _guess(ask, place, question, filled([question.prompt], place.desk.draft))


def _guessed(place: Place, ask: Ask) -> Question:
    question = place.question(ask.path["prompt"])
    if not place.guessed(question):
        raise NotFound
    return question


@keeps_words
async def save_prompt(ask: Ask) -> Response:
    """Keep one answer, then go on; or say what is missing, with everything that was typed."""
    place = await place_of(ask, drafting.to_answer)
    question = place.question(ask.path["prompt"])
    do = ask.form.one("do")
    if do == "skip":
        return await _skip(ask, place, question)
    if do.startswith("hush."):
        await drafting.hush(ask.mine, place.desk.entry.id, question.id)
    outcome = await _keep(ask, place, question, "answer")
    if ask.is_fragment:
        return _fragment(ask, place, question, "answer", outcome)
    if outcome.elsewhere:
        return await _both(ask, question, "answer")
    if do == "text" or outcome.faults:
        return _again(ask, place, question, "answer", outcome)
    if outcome.saved and outcome.saved.nudges and not ask.form.one("hinted"):
        return ask.go(f"{ask.here}{_query(ask)}")
    return ask.go(_then(ask) or _after(place, question, "answer", outcome=outcome))


async def _skip(ask: Ask, place: Place, question: Question) -> Response:
    outcome = await skip(_round(ask), ask.form, question.prompt)
    if outcome.elsewhere:
        return await _both(ask, question, "answer")
    return ask.go(_then(ask) or _after(place, question, "guess", skipped=True))


@keeps_words
async def save_guess(ask: Ask) -> Response:
    """Keep one guess, then go on."""
    place = await place_of(ask, drafting.to_answer)
    question = _guessed(place, ask)
    if ask.form.one("do") == "skip":
        return ask.go(_then(ask) or _after(place, question, "guess"))
    outcome = await _keep(ask, place, question, "guess")
    if ask.is_fragment:
        return _fragment(ask, place, question, "guess", outcome)
    if outcome.elsewhere:
        return await _both(ask, question, "guess")
    if outcome.faults:
        return _again(ask, place, question, "guess", outcome)
    return ask.go(_then(ask) or _after(place, question, "guess"))


def _round(ask: Ask) -> FirstRound:
    return FirstRound(ask.mine, ask.path["entry"])


async def _keep(ask: Ask, place: Place, question: Question, card: Card) -> Outcome:
    before = place.desk.answers.get(question.id)
    return await keep(_round(ask), ask.form, question.prompt, card, before)


def _then(ask: Ask) -> str:
    """Back to the check, for somebody who came from there."""
    is_from_check = ask.form.one("then") == "check"
    return f"/entries/{ask.path['entry']}/check" if is_from_check else ""


def _query(ask: Ask) -> str:
    return "?then=check" if _then(ask) or ask.query.one("then") == "check" else ""


def _after(
    place: Place,
    question: Question,
    card: Card,
    outcome: Outcome | None = None,
    *,
    skipped: bool = False,
) -> str:
    """Where to go on: the guess, the next question, or the check."""
    at = f"/entries/{place.desk.entry.id}"
    answers = _with(place, question, outcome, skipped=skipped)
    given = answers.get(question.id)
    if card == "answer" and place.guessed(question) and given and _has_words(given):
        return f"{at}/prompts/{question.id}/guess"
    following = _following(place, question, answers)
    return f"{at}/prompts/{following}" if following else f"{at}/check"


def _has_words(answer: Answer) -> bool:
    return answer.state in (State.ANSWERED, State.UNSURE)


def _with(place: Place, question: Question, outcome: Outcome | None, *, skipped: bool) -> Answers:
    """My answers as they are after this save."""
    answers = dict(place.desk.answers)
    if outcome and outcome.saved:
        answers[question.id] = outcome.saved.answer
    if skipped:
        answers[question.id] = Answer(State.SKIPPED)
    return answers


def _following(place: Place, question: Question, answers: Answers) -> str | None:
    prompts = [*place.desk.exercise.asked_first()]
    after = prompts[prompts.index(question.prompt) + 1 :]
    return next((prompt.id for prompt in after if is_asked(prompt, answers)), None)


def _again(ask: Ask, place: Place, question: Question, card: Card, outcome: Outcome) -> Response:
    """The same page with everything that was typed, and a sentence at each place."""
    show = _one if card == "answer" else _guess
    return show(ask, place, question, ask.form, _faults(ask, question, outcome))


async def _both(ask: Ask, question: Question, card: Card) -> Response:
    """What another window has made of it, and what was typed here. The next press keeps this."""
    place = await place_of(ask, drafting.to_answer)
    show = _one if card == "answer" else _guess
    form = knowing(place, question, card, ask.form)
    return show(ask, place, question, form, other=lying_there(place, question, card))


def _faults(ask: Ask, question: Question, outcome: Outcome) -> Faults:
    if outcome.faults is None:
        return Faults()
    return Faults.of(outcome.faults, ask._, places(outcome.faults, question.prompt))


def _status(faults: Faults | None, other: Lines) -> int:
    return 409 if other else 422 if faults else 200


def _one(
    ask: Ask,
    place: Place,
    question: Question,
    form: Form,
    faults: Faults | None = None,
    other: Lines | None = None,
) -> Response:
    answer = place.desk.answers.get(question.id)
    return ask.show(
        "prompt.html",
        _status(faults, other or []),
        other=other,
        form=form,
        faults=faults or Faults(),
        q=question,
        lines=_lines(place, question, form),
        nudges=_nudges(place, question),
        skipped=answer is not None and answer.state is State.SKIPPED,
        back=_back(ask, place, question),
        then="check" if _query(ask) else "",
        **_position(place, question),
        **place.values(),
    )


def _guess(
    ask: Ask,
    place: Place,
    question: Question,
    form: Form,
    faults: Faults | None = None,
    other: Lines | None = None,
) -> Response:
    return ask.show(
        "guess.html",
        _status(faults, other or []),
        other=other,
        form=form,
        faults=faults or Faults(),
        q=question,
        back=f"/entries/{place.desk.entry.id}/prompts/{question.id}{_query(ask)}",
        then="check" if _query(ask) else "",
        **_position(place, question),
        **place.values(),
    )


def _position(place: Place, question: Question) -> dict[str, int]:
    """Which of how many. One that is not asked any more counts as where it would stand."""
    asked = [prompt.id for prompt in place.desk.asked()]
    order = [prompt.id for prompt in place.desk.exercise.asked_first()]
    before = order[: order.index(question.id)]
    at = 1 + sum(1 for one in asked if one in before)
    return {"at": at, "all": max(len(asked), at)}


def _back(ask: Ask, place: Place, question: Question) -> str:
    at = f"/entries/{place.desk.entry.id}"
    if _query(ask):
        return f"{at}/check"
    asked = [prompt.id for prompt in place.desk.asked()]
    before = {later: earlier for earlier, later in pairwise(asked)}.get(question.id)
    return f"{at}/prompts/{before}" if before else at


def _lines(place: Place, question: Question, form: Form) -> Lines:
    """An answer of several parts as a text, as far as it was typed."""
    if not question.is_built:
        return []
    value = value_of(question.prompt, form, f"a.{question.id}.value")
    return [] if value is None else in_lines(question, value, place.tongue)


def _nudges(place: Place, question: Question) -> tuple[FieldNudge, ...]:
    row = place.desk.row(question.id)
    if row.answer is None or row.quiet:
        return ()
    return coached(question.prompt, row.answer, place.desk.exercise.language).nudges


# All on one page


@while_open
async def show_all(ask: Ask) -> Response:
    place = await place_of(ask, drafting.to_answer)
    return _all(ask, place, filled(place.desk.exercise.asked_first(), place.desk.draft))


@keeps_words
async def save_all(ask: Ask) -> Response:
    """Keep every card that was changed here, and no other."""
    place = await place_of(ask, drafting.to_answer)
    hushed = ask.form.one("do").removeprefix("hush.")
    if hushed in place.sheet.questions and hushed != ask.form.one("do"):
        await drafting.hush(ask.mine, place.desk.entry.id, hushed)
    found = [
        (question, card, await _keep(ask, place, question, card))
        for question in place.sheet.questions.values()
        for card in CARDS
        if not question.prompt.reply
    ]
    is_kept = not any(outcome.faults or outcome.elsewhere for _, _, outcome in found)
    if is_kept and ask.form.one("do") == "check":
        return ask.go(f"/entries/{place.desk.entry.id}/check")
    return await _all_again(ask, found)


async def _all_again(ask: Ask, found: list[tuple[Question, Card, Outcome]]) -> Response:
    place = await place_of(ask, drafting.to_answer)
    form = filled(place.desk.exercise.asked_first(), place.desk.draft)
    said: list[tuple[str, str]] = []
    others: dict[str, Lines] = {}
    for question, card, outcome in found:
        if outcome.elsewhere or (outcome.faults and not outcome.begun):
            form = Form({**form.fields, **_as_typed(ask, question, card)})
        if outcome.elsewhere:
            others[f"{question.id}/{card}"] = lying_there(place, question, card)
            said.append((name_of(question, card), ask._(BOTH)))
        said += _faults(ask, question, outcome).found
    return _all(ask, place, form, Faults(tuple(said)), others)


def _as_typed(ask: Ask, question: Question, card: Card) -> dict[str, tuple[str, ...]]:
    return {name: tuple(values) for name, values in typed(ask.form, question.prompt, card).items()}


def _all(
    ask: Ask,
    place: Place,
    form: Form,
    faults: Faults | None = None,
    others: Mapping[str, Lines] | None = None,
) -> Response:
    questions = [q for q in place.sheet.questions.values() if not q.prompt.reply]
    asked = [prompt.id for prompt in place.desk.asked()]
    return ask.show(
        "all_prompts.html",
        409 if others else 422 if faults else 200,
        others=others or {},
        form=form,
        faults=faults or Faults(),
        questions=questions,
        asked=asked,
        first=asked[0],
        texts={q.id: _lines(place, q, form) for q in questions},
        advice={q.id: _nudges(place, q) for q in questions},
        **place.values(),
    )


# What a save by itself answers


def _fragment(ask: Ask, place: Place, question: Question, card: Card, outcome: Outcome) -> Response:
    """When it was saved, the card's new mark, and the questions that are asked now or no more."""
    changed = _changed(place, question, outcome)
    sentences = [ask._(one.detail) for one in outcome.faults.faults] if outcome.faults else []
    prompts = [one.prompt for one, _ in changed]
    return ask.show(
        "saved.html",
        form=filled(prompts, place.desk.draft),
        q=question,
        card=card,
        outcome=outcome,
        sentences=[*dict.fromkeys(sentences)],
        at=now().strftime("%Y-%m-%dT%H:%M:%SZ"),
        mark=mark(typed(ask.form, question.prompt, card)),
        lines=_lines(place, question, ask.form),
        nudges=outcome.saved.nudges if outcome.saved else (),
        changed=changed,
        **place.values(),
    )


def _changed(place: Place, question: Question, outcome: Outcome) -> list[tuple[Question, bool]]:
    """The other questions that this answer has brought up, or has made idle."""
    before, after = place.desk.answers, _with(place, question, outcome, skipped=False)
    return [
        (one, is_asked(one.prompt, after))
        for one in place.sheet.questions.values()
        if not one.prompt.reply and is_asked(one.prompt, before) != is_asked(one.prompt, after)
    ]
