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
from workbook.catalogue import Catalogue
from workbook.exercise import AnswerType, Exercise, Prompt
from workbook.library import Rendered, RenderedCallout, RenderedStep, page_for
from workbook.library.audience import Audience

Options: TypeAlias = "list[tuple[str, str]]"
Lines: TypeAlias = "list[tuple[str, str]]"
"""An answer in words: (what it is about, the words). A simple answer has one, about nothing."""


@dataclass(frozen=True, slots=True)
class Tongue:
    """A language: `say` has the pages' own sentences, `words` the fixed words of the service."""

    say: Callable[[str], str]
    words: Catalogue

    def options(self, section: str) -> Options:
        """The words of a section, to choose from."""
        labels = self.words.labels(section)
        return [(key, label[:1].upper() + label[1:]) for key, label in labels.items()]


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

ALIKE = {
    "similar": N_("Our texts say much the same"),
    "partly": N_("They are alike in part"),
    "different": N_("They say different things"),
}
_SECTIONS = {
    AnswerType.YES_NO: "yes_no",
    AnswerType.SUPPORT: "support",
    AnswerType.REQUEST: "request_answers",
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


async def sheet_of(exercise: Exercise, tongue: Tongue, partner: str, reads: Audience) -> Sheet:
    """The exercise in this reader's words; `partner` is what the other is called."""
    return sheet_from(await page_for(exercise, reads), exercise, tongue, partner)


def sheet_from(page: Rendered, exercise: Exercise, tongue: Tongue, partner: str) -> Sheet:
    """The same from a page of it that was made before."""
    questions: dict[str, Question] = {}
    waiting: list[Told] = []
    for step in page.steps:
        prompt = exercise.prompt(step.prompt) if step.prompt else None
        if prompt is None:
            waiting.append(_told(step))
            continue
        questions[prompt.id] = _question(prompt, exercise, _told(step), waiting, tongue, partner)
        waiting = []
    intro = Told(exercise.title, Markup(page.intro), _callouts(page.callouts))  # noqa: S704
    return Sheet(intro, questions, tuple(waiting))


def _question(
    prompt: Prompt, exercise: Exercise, told: Told, before: list[Told], tongue: Tongue, partner: str
) -> Question:
    to = exercise.prompt(prompt.to) if prompt.to else None
    codes = prompt.codes or (to.codes if to else ())
    own = options_of(
        prompt, codes, tongue, (tongue.say(N_("Me")), partner, tongue.say(N_("Either of us")))
    )
    theirs = options_of(
        prompt, codes, tongue, (partner, tongue.say(N_("You")), tongue.say(N_("Either of you")))
    )
    return Question(prompt, told, tuple(before), own, theirs)


def _told(step: RenderedStep) -> Told:
    # The exercise's own Markdown, cleaned by the library; never what somebody answered.
    return Told(step.heading, Markup(step.html), _callouts(step.callouts))  # noqa: S704


def _callouts(found: Iterable[RenderedCallout]) -> tuple[tuple[str, Markup], ...]:
    return tuple((one.kind, Markup(one.html)) for one in found)  # noqa: S704


def options_of(
    prompt: Prompt, codes: Sequence[str], tongue: Tongue, who: tuple[str, str, str]
) -> Options:
    """What can be chosen: (what is sent, what is read). `who` are the words for a "who"."""
    if prompt.type is AnswerType.WHO:
        return [*zip(lexicon.WHO, who, strict=True)]
    if prompt.type in _SECTIONS:
        return tongue.options(_SECTIONS[prompt.type])
    if prompt.type is AnswerType.ALIKE:
        return [(key, tongue.say(label)) for key, label in ALIKE.items()]
    if prompt.type is AnswerType.SCALE:
        return [(str(step), str(step)) for step in _steps(prompt)]
    if prompt.type in (AnswerType.FELT_HEARD, AnswerType.I_LISTENED):
        return [(str(step), tongue.say(word)) for step, word in enumerate(HEARD, 1)]
    if prompt.type in (AnswerType.BOUNDARY, AnswerType.SAY_BACK):
        known = tongue.words.labels("codes")
        return [(code, spelt(known.get(code, code))) for code in codes]
    return [(option.id, option.label) for option in prompt.options]


def _steps(prompt: Prompt) -> range:
    return range(prompt.minimum or 0, (prompt.maximum or 0) + 1)


def spelt(code: str) -> str:
    """A code of the author's as words: `alone-time` is "Alone time"."""
    return code.replace("-", " ").replace("_", " ").capitalize()


# An answer in words. A value that is not whole yet reads as far as it goes.


def in_lines(question: Question, value: Json, tongue: Tongue, *, guess: bool = False) -> Lines:
    """The value in words. `guess`: it is a guess of the other's."""
    prompt, options = question.prompt, dict(question.guesses if guess else question.options)
    if prompt.type is AnswerType.STATEMENT and isinstance(value, list):
        return [("", _labels(value, tongue, "needs"))]
    if prompt.type in _PARTS and isinstance(value, dict):
        return _parts(prompt.type, value, options, tongue)
    return [("", _simple(prompt, value, options, tongue))]


def _simple(prompt: Prompt, value: Json, options: Mapping[str, str], tongue: Tongue) -> str:
    kind = prompt.type
    if kind is AnswerType.FEELINGS:
        return _labels(value, tongue, "feelings")
    if kind in (AnswerType.RANK, AnswerType.RANK_TOP):
        return _ranking(value, options, tongue)
    if kind in (AnswerType.CHOOSE_UP_TO, AnswerType.SAY_BACK):
        return "; ".join(options.get(str(one), "") for one in cast("list[Json]", value))
    if kind is AnswerType.SCALE:
        return _on_a_scale(prompt, value, tongue)
    if kind is AnswerType.SHARE:
        return tongue.say(N_("%(parts)s of 100 parts are mine")) % {"parts": value}
    if kind is AnswerType.MINUTES:
        return tongue.say(N_("%(count)s minutes")) % {"count": value}
    if kind is AnswerType.MINUTES_RANGE:
        return _span(value, tongue)
    if kind is AnswerType.DATE:
        return _day(value, tongue)
    return options.get(str(value), str(value))


def _ranking(value: Json, options: Mapping[str, str], tongue: Tongue) -> str:
    places = [one if isinstance(one, list) else [one] for one in cast("list[Json]", value)]
    tied = f" {tongue.say(N_('and'))} "
    named = (tied.join(options.get(str(one), "") for one in place) for place in places)
    return "; ".join(f"{at}. {place}" for at, place in enumerate(named, 1))


def _on_a_scale(prompt: Prompt, value: Json, tongue: Tongue) -> str:
    if not (prompt.low and prompt.high):
        return str(value)
    words = tongue.say(N_("%(step)s, where %(low)s is “%(least)s” and %(high)s is “%(most)s”"))
    return words % {
        "step": value,
        "low": prompt.minimum,
        "least": prompt.low,
        "high": prompt.maximum,
        "most": prompt.high,
    }


def _span(value: Json, tongue: Tongue) -> str:
    span = cast("dict[str, Json]", value)
    ends = {"low": span.get("min", "…"), "high": span.get("max", "…")}
    return tongue.say(N_("%(low)s to %(high)s minutes")) % ends


def _day(value: Json, tongue: Tongue) -> str:
    try:
        day = date.fromisoformat(str(value))
    except ValueError:
        return str(value)
    month = tongue.words.labels("months")[str(day.month)]
    return tongue.words.phrase("day", day=day.day, month=month, year=day.year)


def _labels(value: Json, tongue: Tongue, *sections: str) -> str:
    labels = {key: it for name in sections for key, it in tongue.words.labels(name).items()}
    known = [labels.get(str(one), "") for one in cast("list[Json]", value)]
    return ", ".join(label for label in known if label)


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
_LABELS: Mapping[str, tuple[str, ...]] = {
    "feelings": ("feelings",),
    "needs": ("needs",),
    "area": ("boundary_areas",),
    "firmness": ("firmness",),
    "contact": ("contact",),
    "return": ("return_plans",),
    "steps": ("ritual_steps",),
    "who_starts": ("who",),
    "not_ok": ("gestures", "not_ok"),
}


def _parts(
    kind: AnswerType, value: dict[str, Json], codes: Mapping[str, str], tongue: Tongue
) -> Lines:
    said = [(label, _part(step, value.get(step), codes, tongue)) for step, label in _PARTS[kind]]
    return [(tongue.say(label), words) for label, words in said if words]


def _part(step: str, value: Json, codes: Mapping[str, str], tongue: Tongue) -> str:
    if value is None or value == []:
        return ""
    if step == "request":
        return _wish(cast("dict[str, Json]", value), tongue)
    if step == "cooldown":
        return _span(value, tongue)
    if step == "gesture":
        return _gesture(cast("dict[str, Json]", value), tongue)
    if step == "review_on":
        return _day(value, tongue)
    if step == "codes":
        return ", ".join(codes.get(str(one), "") for one in cast("list[Json]", value))
    if step in ("support", "during"):
        return "; ".join(str(one) for one in cast("list[Json]", value))
    if step in _LABELS:
        return _labels(value if isinstance(value, list) else [value], tongue, *_LABELS[step])
    return str(value).strip()


def _wish(value: dict[str, Json], tongue: Tongue) -> str:
    words = [str(value.get("text", "")).strip(), str(value.get("by_when", "")).strip()]
    if value.get("ok_if_no") is True:
        words.append(tongue.say(N_("A no is all right.")))
    return " · ".join(one for one in words if one)


def _gesture(value: dict[str, Json], tongue: Tongue) -> str:
    offered, welcome = (
        _labels(value.get(name) or [], tongue, "gestures") for name in ("propose", "ok")
    )
    parts = [
        tongue.say(N_("I would offer: %(what)s")) % {"what": offered} if offered else "",
        tongue.say(N_("I welcome: %(what)s")) % {"what": welcome} if welcome else "",
    ]
    return "; ".join(part for part in parts if part)
