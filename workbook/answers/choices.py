"""Choices: one option, several options, words from the lexicon."""

from __future__ import annotations

from collections.abc import Collection

from workbook import lexicon
from workbook.answers.places import Place
from workbook.exercise import Prompt

NONE = "none"
"""The option id that excludes all others."""


def option(prompt: Prompt, value: object, place: Place) -> str | None:
    """`choose one` and `frequency`."""
    return one_of(value, place, prompt.option_ids)


def yes_no(prompt: Prompt, value: object, place: Place) -> str | None:
    return one_of(value, place, lexicon.YES_NO)


def who(prompt: Prompt, value: object, place: Place) -> str | None:
    return one_of(value, place, lexicon.WHO)


def support(prompt: Prompt, value: object, place: Place) -> str | None:
    return one_of(value, place, lexicon.SUPPORT)


def request_answer(prompt: Prompt, value: object, place: Place) -> str | None:
    return one_of(value, place, lexicon.REQUEST_ANSWERS)


def alike(prompt: Prompt, value: object, place: Place) -> str | None:
    return one_of(value, place, lexicon.ALIKE)


def options(prompt: Prompt, value: object, place: Place) -> list[str] | None:
    """`choose up to N`: at least one; `none` stands alone."""
    chosen = several_of(value, place, prompt.option_ids, at_most=prompt.at_most)
    if chosen is not None and NONE in chosen and len(chosen) > 1:
        place.fault("excludes-others", "“None” stands alone: choose it, or the others.")
        return None
    return chosen


def feelings(prompt: Prompt, value: object, place: Place) -> list[str] | None:
    return several_of(value, place, lexicon.FEELINGS, at_most=prompt.at_most)


def say_back(prompt: Prompt, value: object, place: Place) -> list[str] | None:
    """The codes of a boundary that the listener heard in it."""
    return several_of(value, place, prompt.codes)


def one_of(value: object, place: Place, allowed: Collection[str]) -> str | None:
    """One id out of `allowed`, or None and a fault."""
    if not isinstance(value, str):
        place.fault("wrong-type", "Please choose one of the options.")
    elif value not in allowed:
        place.fault("unknown-option", "This is not one of the options here.")
    else:
        return value
    return None


def several_of(
    value: object,
    place: Place,
    allowed: Collection[str],
    *,
    at_least: int = 1,
    at_most: int | None = None,
) -> list[str] | None:
    """A list of different ids out of `allowed` in the order given, or None and faults."""
    if not isinstance(value, list):
        place.fault("wrong-type", "Please send a list of options.")
        return None
    most = len(allowed) if at_most is None else at_most
    if len(value) > most:
        place.fault("too-many", f"Please choose at most {most}.")
        return None
    if len(value) < at_least:
        place.fault("too-few", "Please choose at least one. You can also skip this.")
        return None
    chosen = [one_of(item, place.at(index), allowed) for index, item in enumerate(value)]
    ids = [item for item in chosen if item is not None]
    if len(set(ids)) < len(ids):
        place.fault("duplicate", "An option is in this list more than once.")
        return None
    return ids if len(ids) == len(value) else None
