"""`if: want is not no`: reading a condition, and whether it fits the prompt that it looks at."""

from __future__ import annotations

import re
from typing import Literal

from workbook.exercise import Condition, Prompt
from workbook.library.types import COUNTS, FIXED_CHOICES, PICKS_ONE, PICKS_SOME
from workbook.library.words import integer, is_id, is_option_id

Test = Literal["is", "is_not", "has", "at_least", "at_most"]

_CONDITION = re.compile(
    r"(?P<prompt>\S+)\s+(?:(?P<answered>answered)|(?P<test>is not|is|has|>=|<=)\s+(?P<value>\S+))"
)
_PARTNERS = re.compile(r"(?:my )?(?:partner|both|you)\b")
_TESTS: dict[str, Test] = {
    "is": "is",
    "is not": "is_not",
    "has": "has",
    ">=": "at_least",
    "<=": "at_most",
}


def read_condition(text: str) -> Condition | None:
    """A condition, or None when it does not have the form of one."""
    match = _CONDITION.fullmatch(text)
    if not match or not is_id(match["prompt"]):
        return None
    if match["answered"]:
        return Condition(match["prompt"], "answered")
    test, value = match["test"], match["value"]
    number = integer(value)
    if test in (">=", "<="):
        return Condition(match["prompt"], _TESTS[test], number) if number is not None else None
    return Condition(match["prompt"], _TESTS[test], value) if is_option_id(value) else None


def looks_at_partner(text: str) -> bool:
    """Whether somebody meant to ask about the partner's answer, which no condition may."""
    return _PARTNERS.match(text) is not None


def fits(condition: Condition, earlier: Prompt) -> bool:
    """Whether this test can be asked of that prompt's answer."""
    if condition.test == "answered":
        return True
    if condition.test in ("is", "is_not"):
        if earlier.type in COUNTS:
            return _within(integer(str(condition.value)), earlier)
        return earlier.type in PICKS_ONE and condition.value in _choices(earlier)
    if condition.test == "has":
        known = earlier.option_ids
        return earlier.type in PICKS_SOME and (not known or condition.value in known)
    return earlier.type in COUNTS and _within(condition.value, earlier)


def _choices(prompt: Prompt) -> tuple[str, ...]:
    return FIXED_CHOICES.get(prompt.type, prompt.option_ids)


def _within(value: str | int | None, prompt: Prompt) -> bool:
    """A number outside the prompt's own bounds would ask always or never."""
    if not isinstance(value, int):
        return False
    low = prompt.minimum is None or prompt.minimum <= value
    return low and (prompt.maximum is None or value <= prompt.maximum)
