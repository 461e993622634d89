"""An answer, or one field of it, in words that both can read: labels and names, never ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import cast

from workbook import lexicon
from workbook.answers import Answer, Json, State
from workbook.exercise import AnswerType, Prompt
from workbook.mismatch.saying import said

_Fields = dict[str, Json]

_LABELS: Mapping[str, Mapping[str, str]] = {
    "feelings": lexicon.FEELINGS,
    "needs": lexicon.NEEDS,
    "area": lexicon.BOUNDARY_AREAS,
    "firmness": lexicon.FIRMNESS,
    "contact": lexicon.CONTACT,
    "return": lexicon.RETURN_PLANS,
    "steps": lexicon.RITUAL_STEPS,
    "not_ok": {**lexicon.GESTURES, **lexicon.NOT_OK},
}


def in_words(
    prompt: Prompt, answer: Answer, field: str | None, me: str, partner: str, theirs: Answer | None
) -> str:
    """What was answered, empty where that is nothing yet; `me` is the name of who answered.

    `theirs` is the partner's answer to the same prompt, for gestures: what one offers counts as
    far as the other welcomes it.
    """
    if answer.state is not State.ANSWERED:
        return ""
    if not isinstance(answer.value, dict) or prompt.type is AnswerType.MINUTES_RANGE:
        return _simple(prompt, answer, me, partner)
    if field is None:
        say = _WHOLE.get(prompt.type)
        return say(answer.value) if say else ""
    if field == "gesture":
        return _gestures(answer.value, theirs)
    return _field(field, answer.value.get(field), me, partner)


def _simple(prompt: Prompt, answer: Answer, me: str, partner: str) -> str:
    value = answer.value
    if prompt.type is AnswerType.WHO:
        return _who(value, me, partner)
    if prompt.type is AnswerType.CHOOSE_UP_TO:
        # Many an option has a comma of its own.
        return "; ".join(prompt.label(option) for option in cast("list[str]", value))
    if prompt.type is AnswerType.DATE:
        return _day(value)
    if isinstance(value, str) and prompt.type in _AS_WRITTEN:
        return value.strip()
    return said(prompt, answer, me, partner)


_AS_WRITTEN = frozenset({AnswerType.SHORT_TEXT, AnswerType.LONG_TEXT, AnswerType.TIME})


def _field(field: str, value: Json, me: str, partner: str) -> str:
    if value is None:
        return ""
    if field == "who_starts":
        return _who(value, me, partner)
    if field == "review_on":
        return _day(value)
    if isinstance(value, dict):
        return _part(value)
    if isinstance(value, list):
        labels = _LABELS.get(field, {})
        return ", ".join(labels.get(cast(str, item), cast(str, item)) for item in value)
    return _LABELS.get(field, {}).get(str(value), str(value).strip())


def _who(value: Json, me: str, partner: str) -> str:
    """An agreement is worded by the two, so its "either" is "of us"."""
    return {"me": me, "partner": partner}.get(cast(str, value), "either of us")


def _part(value: _Fields) -> str:
    """A request by its text, a span by its minutes."""
    if "text" in value:
        return cast(str, value["text"]).strip()
    low, high = value["min"], value["max"]
    return f"{low} minutes" if low == high else f"{low} to {high} minutes"


def _gestures(value: _Fields, theirs: Answer | None) -> str:
    """A gesture that the other has not welcomed is silently left out."""
    mine = cast("dict[str, list[str]]", value.get("gesture") or {})
    partners = theirs.value if theirs is not None and theirs.comparable else None
    welcome = cast("dict[str, dict[str, list[str]]]", partners or {}).get("gesture") or {}
    both = [one for one in mine.get("propose", ()) if one in welcome.get("ok", ())]
    return ", ".join(lexicon.GESTURES[one] for one in both)


def _day(value: Json) -> str:
    return day_in_words(date.fromisoformat(cast(str, value)))


def day_in_words(day: date) -> str:
    """`22 November 2026`."""
    return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
]


def _sentence(text: Json) -> str:
    return cast(str, text).strip().rstrip(".")


def _boundary(value: _Fields) -> str:
    """As its owner would say it; what they wrote is theirs, so it stays as it is."""
    parts = [f"When: {_sentence(value['when'])}.", f"What I do: {_sentence(value['my_action'])}."]
    parts.append(f"So that: {_sentence(value['so_that'])}.")
    support = _field("support", value["support"], "", "")
    return " ".join([*parts, f"It helps me if: {support}."] if support else parts)


def _statement(value: _Fields) -> str:
    return _sentence(value["situation"])


def _ritual(value: _Fields) -> str:
    return _field("signal", value.get("signal"), "", "")


_WHOLE: Mapping[AnswerType, Callable[[_Fields], str]] = {
    AnswerType.BOUNDARY: _boundary,
    AnswerType.STATEMENT: _statement,
    AnswerType.RITUAL: _ritual,
}
