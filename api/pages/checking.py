"""Before and after sending: check one's answers, send, take back, decline, be ready."""

from __future__ import annotations

from dataclasses import dataclass

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.faults import Faults
from api.pages.keeping import keeps_words
from api.pages.places import Place, place_of, while_open
from api.pages.questions import MATTERS, Lines, Question, in_lines
from api.pages.words import N_
from workbook import answering, drafting, listing, revealing
from workbook.answers import Answer, State
from workbook.answers.asking import missing
from workbook.answers.guesses import is_not_sure
from workbook.coaching import barred_from_sharing
from workbook.errors import Invalid
from workbook.once import once
from workbook.records.papers import Answers, Draft

STATES = {
    None: N_("Not answered yet."),
    State.UNSURE: N_("You are not sure."),
    State.NOT_APPLICABLE: N_("It does not apply to you."),
    State.SKIPPED: N_("You skipped this one."),
    State.ANSWERED: "",
}


@dataclass(frozen=True, slots=True)
class Checked:
    """One question with my answer in words. `barred` says why it cannot be shared, if so."""

    q: Question
    state: str
    words: Lines
    matters: str
    guess: str
    share: bool
    off: bool
    answered: bool
    own: bool
    begun: bool
    barred: str
    final: bool
    readers: str


@while_open
async def show(ask: Ask) -> Response:
    return _check(ask, await place_of(ask, drafting.to_answer))


def _check(ask: Ask, place: Place, faults: Faults | None = None) -> Response:
    desk = place.desk
    open_ones = set(missing(desk.exercise, desk.answers))
    lines = _lines(ask, place, desk.answers, desk.draft)
    return ask.show(
        "check.html",
        422 if faults else 200,
        faults=faults or Faults(),
        lines=lines,
        open=[line for line in lines if line.q.id in open_ones],
        last=desk.asked()[-1].id,
        **place.values(),
    )


def _lines(ask: Ask, place: Place, answers: Answers, draft: Draft | None) -> list[Checked]:
    """Every question that is asked; what was sent when there is no draft."""
    asked = answers if draft is None else {prompt.id for prompt in place.desk.asked()}
    found = [question for name, question in place.sheet.questions.items() if name in asked]
    return [_line(ask, place, q, answers.get(q.id), draft) for q in found]


def _line(
    ask: Ask, place: Place, question: Question, answer: Answer | None, draft: Draft | None
) -> Checked:
    has_value = answer is not None and answer.state is State.ANSWERED
    value = answer.value if answer else None
    barred = barred_from_sharing(question.prompt, answer, place.desk.exercise.language)
    return Checked(
        q=question,
        state=ask._(said) if (said := STATES[answer.state if answer else None]) else "",
        words=in_lines(question, value, place.tongue) if has_value else [],
        matters=_matters(ask, answer),
        guess=_guess(place, question, answer),
        share=answer is not None and answer.share,
        off=answer is not None and answer.off_agenda,
        answered=answer is not None and answer.state in (State.ANSWERED, State.UNSURE),
        own=question.prompt.visible == "me" or place.alone,
        begun=draft is not None and question.id in draft and any(draft[question.id].begun.values()),
        barred=ask._(barred) if barred else "",
        final=draft is None,
        readers=_readers(answer),
    )


def _readers(answer: Answer | None) -> str:
    """Who may read it, as the form says it: `yes` for both, `no`, or a therapist's link."""
    if answer is None or not answer.therapist_only:
        return "yes" if answer is not None and answer.share else "no"
    return answer.therapist_only


def _matters(ask: Ask, answer: Answer | None) -> str:
    if answer is None or answer.importance is None:
        return ""
    return ask._(MATTERS[answer.importance])


def _guess(place: Place, question: Question, answer: Answer | None) -> str:
    if answer is None or answer.guess is None:
        return ""
    if is_not_sure(answer.guess):
        return place.tongue.say(N_("not sure"))
    lines = in_lines(question, answer.guess, place.tongue, guess=True)
    return " ".join(f"{label}: {words}." if label else words for label, words in lines)


@keeps_words
async def save(ask: Ask) -> Response:
    """Keep who may read what; then send, or leave it for now."""
    entry = ask.path["entry"]
    place = await place_of(ask, drafting.to_answer)
    await _keep_choices(ask, place)
    if ask.form.one("do") != "send":
        return ask.go("/")
    try:
        await answering.submit(ask.mine, entry)
    except Invalid as gaps:
        return _check(ask, await place_of(ask, drafting.to_answer), _named(ask, place, gaps))
    return ask.go(f"/entries/{entry}")


async def _keep_choices(ask: Ask, place: Place) -> None:
    """What was switched on this page, and nothing that stands as it was shown."""
    for prompt, answer in place.desk.answers.items():
        changes: dict[str, object] = {}
        share, off = f"a.{prompt}.share", f"a.{prompt}.off"
        if share in ask.form and ask.form.one(share) != ask.form.one(f"w.{prompt}.share"):
            changes |= _read_by(ask.form.one(share), place)
        if ask.form.one(off) != ask.form.one(f"w.{prompt}.off"):
            changes["off_agenda"] = ask.form.one(off) == "yes"
        if changes and answer is not None:
            await drafting.revise(ask.mine, place.desk.entry.id, prompt, changes)


def _read_by(chosen: str, place: Place) -> dict[str, object]:
    """Both, me alone, or one of those who may be told something alone."""
    told = chosen in [one.link for one in place.readers if one.told]
    return {"therapist_only": chosen} if told else {"share": chosen == "yes"}


GAP = N_("“%(question)s” needs an answer, or a skip. Skipping is fine.")
NO_MORE = N_("“%(question)s” can no longer go to the therapist only. Please choose again.")


def _named(ask: Ask, place: Place, gaps: Invalid) -> Faults:
    """What stands in the way of sending, at its place on the page."""
    said = []
    for one in gaps.faults:
        prompt = (one.pointer or "").removeprefix("#/answers/")
        heading = place.sheet.questions[prompt].told.heading
        text = NO_MORE if one.code == "not-to-therapist" else GAP
        said.append((prompt, ask._(text) % {"question": heading}))
    return Faults(tuple(said))


async def show_mine(ask: Ask) -> Response:
    """What I sent and replied, as I sent it, after a fresh sign-in. Where it can never open any
    more, nobody else is named as its reader.
    """
    mine = await answering.open_drawer(ask.mine, ask.path["entry"])
    place = await place_of(ask, drafting.desk)
    entry = place.desk.entry
    alone = place.alone or (entry.closed and not entry.revealed)
    values = {**place.values(), "alone": alone, "opened": entry.revealed}
    return ask.show("mine.html", lines=_lines(ask, place, mine, None), **values)


async def take_back(ask: Ask) -> Response:
    entry = ask.path["entry"]
    await answering.take_back(ask.mine, entry)
    return ask.go(f"/entries/{entry}/check")


async def decline(ask: Ask) -> Response:
    entry = ask.path["entry"]
    await once(ask.key, lambda: answering.decline(ask.mine, entry))
    return ask.go("/")


async def be_ready(ask: Ask) -> Response:
    """The same answer every time, whatever the other has pressed."""
    entry = ask.path["entry"]
    await once(ask.key, lambda: revealing.press_ready(ask.mine, entry))
    return ask.go(f"/entries/{entry}?ready=yes")


async def opened(ask: Ask) -> Response:
    """For a page that waits: nothing at all, until it is open to both."""
    line = await listing.show_to_partner(ask.mine, ask.path["entry"])
    if line.couple == "open":
        return Response(status_code=204)
    return Response(status_code=204, headers={"HX-Redirect": f"/entries/{line.id}/review"})
