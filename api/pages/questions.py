"""One question as a page shows it: its words, what can be chosen, and how an answer reads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeAlias, cast

from markupsafe import Markup

from api.pages.controls import RADIOS
from api.pages.words import N_
from workbook import lexicon
from workbook.answers import Json
from workbook.exercise import AnswerType, Exercise, Prompt
from workbook.library import RenderedCallout, RenderedStep, page_for
from workbook.library.audience import Audience

Say: TypeAlias = Callable[[str], str]
Options: TypeAlias = "list[tuple[str, str]]"
Lines: TypeAlias = "list[tuple[str, str]]"
"""An answer in words: (what it is about, the words). A simple answer has one, about nothing."""

FAMILIES = {
    "sad": N_("Sad"),
    "afraid": N_("Afraid"),
    "angry": N_("Angry"),
    "ashamed": N_("Ashamed"),
    "worn": N_("Worn out"),
    "unsettled": N_("Unsettled"),
    "longing": N_("Longing"),
    "warm": N_("Warm"),
    "calm": N_("Calm"),
    "glad": N_("Glad"),
    "steady": N_("Steady"),
}
MATTERS = (N_("Not at all"), N_("A little"), N_("Somewhat"), N_("Quite a lot"), N_("Very much"))
"""How much something matters, 0 to 4, in words."""

HEARD = (N_("Not at all"), N_("A little"), N_("Partly"), N_("Mostly"), N_("Fully"))

_FIXED: Mapping[AnswerType, Mapping[str, str]] = {
    AnswerType.YES_NO: {"yes": N_("Yes"), "no": N_("No")},
    AnswerType.SUPPORT: lexicon.SUPPORT,
    AnswerType.REQUEST: {
        "yes": N_("Yes"),
        "changes": N_("Yes, with changes"),
        "not_now": N_("Not now"),
        "no": N_("No"),
    },
    AnswerType.ALIKE: {
        "similar": N_("Our texts say much the same"),
        "partly": N_("They are alike in part"),
        "different": N_("They say different things"),
    },
}


@dataclass(frozen=True, slots=True)
class Told:
    """A piece of an exercise that asks nothing."""

    heading: str
    html: Markup
    callouts: tuple[tuple[str, Markup], ...]


@dataclass(frozen=True, slots=True)
class Question:
    """A prompt with its step. `before` is what the exercise tells ahead of it."""

    prompt: Prompt
    told: Told
    before: tuple[Told, ...]
    options: Options
    guesses: Options

    @property
    def id(self) -> str:
        return self.prompt.id

    @property
    def type(self) -> str:
        return self.prompt.type.value

    @property
    def is_radio(self) -> bool:
        return self.prompt.type in RADIOS

    @property
    def is_built(self) -> bool:
        """Whether the answer is made of parts and shown as a text."""
        return self.prompt.type in _PARTS


@dataclass(frozen=True, slots=True)
class Sheet:
    """An exercise for its readers: the introduction, every question, what is told at the end."""

    intro: Told
    questions: Mapping[str, Question]
    after: tuple[Told, ...]


async def sheet_of(exercise: Exercise, say: Say, partner: str, reads: Audience) -> Sheet:
    """The exercise in this reader's words; `partner` is what the other is called."""
    page = await page_for(exercise, reads)
    questions: dict[str, Question] = {}
    waiting: list[Told] = []
    for step in page.steps:
        prompt = exercise.prompt(step.prompt) if step.prompt else None
        if prompt is None:
            waiting.append(_told(step))
            continue
        questions[prompt.id] = _question(prompt, exercise, _told(step), waiting, say, partner)
        waiting = []
    intro = Told(exercise.title, Markup(page.intro), _callouts(page.callouts))  # noqa: S704
    return Sheet(intro, questions, tuple(waiting))


def _question(
    prompt: Prompt, exercise: Exercise, told: Told, before: list[Told], say: Say, partner: str
) -> Question:
    to = exercise.prompt(prompt.to) if prompt.to else None
    codes = prompt.codes or (to.codes if to else ())
    own = options_of(prompt, codes, say, (say(N_("Me")), partner, say(N_("Either of us"))))
    theirs = options_of(prompt, codes, say, (partner, say(N_("You")), say(N_("Either of you"))))
    return Question(prompt, told, tuple(before), own, theirs)


def _told(step: RenderedStep) -> Told:
    # The exercise's own Markdown, cleaned by the library; never what somebody answered.
    return Told(step.heading, Markup(step.html), _callouts(step.callouts))  # noqa: S704


def _callouts(found: Iterable[RenderedCallout]) -> tuple[tuple[str, Markup], ...]:
    return tuple((one.kind, Markup(one.html)) for one in found)  # noqa: S704


def options_of(
    prompt: Prompt, codes: Sequence[str], say: Say, who: tuple[str, str, str]
) -> Options:
    """What can be chosen: (what is sent, what is read). `who` are the words for a "who"."""
    if prompt.type is AnswerType.WHO:
        return [*zip(lexicon.WHO, who, strict=True)]
    if prompt.type in _FIXED:
        return [(key, say(label)) for key, label in _FIXED[prompt.type].items()]
    if prompt.type is AnswerType.SCALE:
        return [(str(step), str(step)) for step in _steps(prompt)]
    if prompt.type in (AnswerType.FELT_HEARD, AnswerType.I_LISTENED):
        return [(str(step), say(word)) for step, word in enumerate(HEARD, 1)]
    if prompt.type in (AnswerType.BOUNDARY, AnswerType.SAY_BACK):
        return [(code, spelt(code)) for code in codes]
    return [(option.id, option.label) for option in prompt.options]


def _steps(prompt: Prompt) -> range:
    return range(prompt.minimum or 0, (prompt.maximum or 0) + 1)


def spelt(code: str) -> str:
    """A code of the author's as words: `alone-time` is "Alone time"."""
    return code.replace("-", " ").replace("_", " ").capitalize()


# An answer in words. A value that is not whole yet reads as far as it goes.


def in_lines(question: Question, value: Json, say: Say, *, guess: bool = False) -> Lines:
    """The value in words. `guess`: it is a guess of the other's."""
    prompt, options = question.prompt, dict(question.guesses if guess else question.options)
    if prompt.type is AnswerType.STATEMENT and isinstance(value, list):
        return [("", _labels(value, lexicon.NEEDS, say))]
    if prompt.type in _PARTS and isinstance(value, dict):
        return _parts(prompt.type, value, options, say)
    return [("", _simple(prompt, value, options, say))]


def _simple(prompt: Prompt, value: Json, options: Mapping[str, str], say: Say) -> str:
    kind = prompt.type
    if kind is AnswerType.FEELINGS:
        return _labels(value, lexicon.FEELINGS, say)
    if kind in (AnswerType.RANK, AnswerType.RANK_TOP):
        return _ranking(value, options, say)
    if kind in (AnswerType.CHOOSE_UP_TO, AnswerType.SAY_BACK):
        return "; ".join(options.get(str(one), "") for one in cast("list[Json]", value))
    if kind is AnswerType.SCALE:
        return _on_a_scale(prompt, value, say)
    if kind is AnswerType.SHARE:
        return say(N_("%(parts)s of 100 parts are mine")) % {"parts": value}
    if kind is AnswerType.MINUTES:
        return say(N_("%(count)s minutes")) % {"count": value}
    if kind is AnswerType.MINUTES_RANGE:
        return _span(value, say)
    if kind is AnswerType.DATE:
        return _day(value, say)
    return options.get(str(value), str(value))


def _ranking(value: Json, options: Mapping[str, str], say: Say) -> str:
    places = [one if isinstance(one, list) else [one] for one in cast("list[Json]", value)]
    tied = f" {say(N_('and'))} "
    named = (tied.join(options.get(str(one), "") for one in place) for place in places)
    return "; ".join(f"{at}. {place}" for at, place in enumerate(named, 1))


def _on_a_scale(prompt: Prompt, value: Json, say: Say) -> str:
    if not (prompt.low and prompt.high):
        return str(value)
    words = say(N_("%(step)s, where %(low)s is “%(least)s” and %(high)s is “%(most)s”"))
    return words % {
        "step": value,
        "low": prompt.minimum,
        "least": prompt.low,
        "high": prompt.maximum,
        "most": prompt.high,
    }


def _span(value: Json, say: Say) -> str:
    span = cast("dict[str, Json]", value)
    ends = {"low": span.get("min", "…"), "high": span.get("max", "…")}
    return say(N_("%(low)s to %(high)s minutes")) % ends


def _day(value: Json, say: Say) -> str:
    try:
        day = date.fromisoformat(str(value))
    except ValueError:
        return str(value)
    return f"{day.day} {say(_MONTHS[day.month - 1])} {day.year}"


_MONTHS = (
    N_("January"),
    N_("February"),
    N_("March"),
    N_("April"),
    N_("May"),
    N_("June"),
    N_("July"),
    N_("August"),
    N_("September"),
    N_("October"),
    N_("November"),
    N_("December"),
)


def _labels(value: Json, labels: Mapping[str, str], say: Say) -> str:
    known = [labels.get(str(one), "") for one in cast("list[Json]", value)]
    return ", ".join(say(label) for label in known if label)


_PARTS: Mapping[AnswerType, Sequence[tuple[str, str]]] = {
    AnswerType.STATEMENT: (
        ("situation", N_("What happened")),
        ("feelings", N_("I felt")),
        ("effect", N_("What it does with me")),
        ("needs", N_("I need")),
        ("request", N_("I would like")),
        ("other_view", N_("How it may be for you")),
    ),
    AnswerType.BOUNDARY: (
        ("area", N_("It is about")),
        ("when", N_("When this happens")),
        ("my_action", N_("What I will do")),
        ("so_that", N_("So that")),
        ("codes", N_("It touches")),
        ("firmness", N_("How firm it is")),
        ("support", N_("It helps me if")),
        ("review_on", N_("I want to look at this again on")),
    ),
    AnswerType.RITUAL: (
        ("signal", N_("Our signal")),
        ("cooldown", N_("How long we pause")),
        ("during", N_("What I do meanwhile")),
        ("contact", N_("Contact meanwhile")),
        ("place", N_("Where")),
        ("who_starts", N_("Who starts again")),
        ("return", N_("How we come back")),
        ("steps", N_("Steps")),
        ("gesture", N_("Signs of peace")),
        ("not_ok", N_("What is not all right for me")),
        ("review_on", N_("I want to look at this again on")),
    ),
}
FIRMNESS = {
    "flexible": N_("It can bend"),
    "mostly": N_("It mostly holds"),
    "firm": N_("It is firm"),
}
_LABELS: Mapping[str, Mapping[str, str]] = {
    "feelings": lexicon.FEELINGS,
    "needs": lexicon.NEEDS,
    "area": lexicon.BOUNDARY_AREAS,
    "firmness": FIRMNESS,
    "contact": lexicon.CONTACT,
    "return": lexicon.RETURN_PLANS,
    "steps": lexicon.RITUAL_STEPS,
    "who_starts": lexicon.WHO,
    "not_ok": {**lexicon.GESTURES, **lexicon.NOT_OK},
}


def _parts(kind: AnswerType, value: dict[str, Json], codes: Mapping[str, str], say: Say) -> Lines:
    said = [(label, _part(step, value.get(step), codes, say)) for step, label in _PARTS[kind]]
    return [(say(label), words) for label, words in said if words]


def _part(step: str, value: Json, codes: Mapping[str, str], say: Say) -> str:
    if value is None or value == []:
        return ""
    if step == "request":
        return _wish(cast("dict[str, Json]", value), say)
    if step == "cooldown":
        return _span(value, say)
    if step == "gesture":
        return _gesture(cast("dict[str, Json]", value), say)
    if step == "review_on":
        return _day(value, say)
    if step == "codes":
        return ", ".join(codes.get(str(one), "") for one in cast("list[Json]", value))
    if step in ("support", "during"):
        return "; ".join(str(one) for one in cast("list[Json]", value))
    if step in _LABELS:
        return _labels(value if isinstance(value, list) else [value], _LABELS[step], say)
    return str(value).strip()


def _wish(value: dict[str, Json], say: Say) -> str:
    words = [str(value.get("text", "")).strip(), str(value.get("by_when", "")).strip()]
    if value.get("ok_if_no") is True:
        words.append(say(N_("A no is all right.")))
    return " · ".join(one for one in words if one)


def _gesture(value: dict[str, Json], say: Say) -> str:
    offered, welcome = (
        _labels(value.get(name) or [], lexicon.GESTURES, say) for name in ("propose", "ok")
    )
    parts = [
        say(N_("I would offer: %(what)s")) % {"what": offered} if offered else "",
        say(N_("I welcome: %(what)s")) % {"what": welcome} if welcome else "",
    ]
    return "; ".join(part for part in parts if part)
