"""An answer, or one field of it, in words that both can read: labels and names, never ids."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import cast

from workbook.answers import Answer, Json, State
from workbook.catalogue import ENGLISH, Catalogue
from workbook.exercise import AnswerType, Prompt
from workbook.mismatch.saying import said

_Fields = dict[str, Json]

_LABELS: Mapping[str, tuple[str, ...]] = {
    "feelings": ("feelings",),
    "needs": ("needs",),
    "codes": ("codes",),
    "area": ("boundary_areas",),
    "firmness": ("firmness",),
    "contact": ("contact",),
    "return": ("return_plans",),
    "steps": ("ritual_steps",),
    "not_ok": ("gestures", "not_ok"),
}
"""Field -> the sections that have its labels."""


def in_words(
    prompt: Prompt,
    answer: Answer,
    field: str | None,
    me: str,
    partner: str,
    theirs: Answer | None,
    words: Catalogue = ENGLISH,
) -> str:
    """What was answered, empty where that is nothing yet; `me` is the name of who answered.

    `theirs` is the partner's answer to the same prompt, for gestures: what one offers counts as
    far as the other welcomes it.
    """
    if answer.state is not State.ANSWERED:
        return ""
    if not isinstance(answer.value, dict) or prompt.type is AnswerType.MINUTES_RANGE:
        return _simple(prompt, answer, me, partner, words)
    if field is None:
        say = _WHOLE.get(prompt.type)
        return say(answer.value, words) if say else ""
    if field == "gesture":
        return _gestures(answer.value, theirs, words)
    return _field(field, answer.value.get(field), me, partner, words)


def _simple(prompt: Prompt, answer: Answer, me: str, partner: str, words: Catalogue) -> str:
    value = answer.value
    if prompt.type is AnswerType.WHO:
        return _who(value, me, partner, words)
    if prompt.type is AnswerType.CHOOSE_UP_TO:
        # Many an option has a comma of its own.
        return "; ".join(prompt.label(option) for option in cast("list[str]", value))
    if prompt.type is AnswerType.DATE:
        return _day(value, words)
    if isinstance(value, str) and prompt.type in _AS_WRITTEN:
        return value.strip()
    return said(prompt, answer, me, partner, words)


_AS_WRITTEN = frozenset({AnswerType.SHORT_TEXT, AnswerType.LONG_TEXT, AnswerType.TIME})


def _field(field: str, value: Json, me: str, partner: str, words: Catalogue) -> str:
    if value is None:
        return ""
    if field == "who_starts":
        return _who(value, me, partner, words)
    if field == "review_on":
        return _day(value, words)
    if isinstance(value, dict):
        return _part(value, words)
    labels = _labels(field, words)
    if isinstance(value, list):
        return ", ".join(labels.get(cast(str, item), cast(str, item)) for item in value)
    return labels.get(str(value), str(value).strip())


def _who(value: Json, me: str, partner: str, words: Catalogue) -> str:
    """An agreement is worded by the two, so its "either" is "of us"."""
    names = {"me": me, "partner": partner}
    return names.get(cast(str, value)) or words.phrase("either_of_us")


def _labels(field: str, words: Catalogue) -> Mapping[str, str]:
    sections = map(words.labels, _LABELS.get(field, ()))
    return {word: label for section in sections for word, label in section.items()}


def _part(value: _Fields, words: Catalogue) -> str:
    """A request by its text, a span by its minutes."""
    if "text" in value:
        return cast(str, value["text"]).strip()
    return span_in_words(cast(int, value["min"]), cast(int, value["max"]), words)


def span_in_words(low: int, high: int, words: Catalogue = ENGLISH) -> str:
    """`10 to 20 minutes`, or `10 minutes` where the two are one."""
    if low == high:
        return words.phrase("minutes", value=low)
    return words.phrase("span", min=low, max=high)


def _gestures(value: _Fields, theirs: Answer | None, words: Catalogue) -> str:
    """A gesture that the other has not welcomed is silently left out."""
    mine = cast("dict[str, list[str]]", value.get("gesture") or {})
    partners = theirs.value if theirs is not None and theirs.comparable else None
    welcome = cast("dict[str, dict[str, list[str]]]", partners or {}).get("gesture") or {}
    both = [one for one in mine.get("propose", ()) if one in welcome.get("ok", ())]
    return ", ".join(words.labels("gestures")[one] for one in both)


def _day(value: Json, words: Catalogue) -> str:
    return day_in_words(date.fromisoformat(cast(str, value)), words)


def day_in_words(day: date, words: Catalogue = ENGLISH) -> str:
    """`22 November 2026`."""
    month = words.labels("months")[str(day.month)]
    return words.phrase("day", day=day.day, month=month, year=day.year)


def _sentence(text: Json) -> str:
    return cast(str, text).strip().rstrip(".")


def _boundary(value: _Fields, words: Catalogue) -> str:
    """As its owner would say it; what they wrote is theirs, so it stays as it is."""
    told = {name: _sentence(value[name]) for name in ("when", "my_action", "so_that")}
    support = _field("support", value["support"], "", "", words)
    parts = [words.phrase("boundary", **told)]
    return " ".join(
        [*parts, words.phrase("boundary_support", support=support)] if support else parts
    )


def _statement(value: _Fields, words: Catalogue) -> str:
    return _sentence(value["situation"])


def _ritual(value: _Fields, words: Catalogue) -> str:
    return _field("signal", value.get("signal"), "", "", words)


_WHOLE: Mapping[AnswerType, Callable[[_Fields, Catalogue], str]] = {
    AnswerType.BOUNDARY: _boundary,
    AnswerType.STATEMENT: _statement,
    AnswerType.RITUAL: _ritual,
}
