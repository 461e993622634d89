"""Rankings: ids from the best to the last; an inner list is a tie."""

from __future__ import annotations

from collections.abc import Collection

from workbook.answers.answer import Json
from workbook.answers.choices import one_of, several_of
from workbook.answers.places import Place
from workbook.exercise import Prompt


def rank(prompt: Prompt, value: object, place: Place) -> list[Json] | None:
    """Every option exactly once."""
    ranked = _ranked(value, place, prompt.option_ids)
    if ranked is not None and count(ranked) < len(prompt.options):
        place.fault("not-all-ranked", "Please give every option a place. Ties are welcome.")
        return None
    return ranked


def rank_top(prompt: Prompt, value: object, place: Place) -> list[Json] | None:
    """One to K options; those in a tie count each."""
    ranked = _ranked(value, place, prompt.option_ids)
    most = prompt.at_most or len(prompt.options)
    if ranked is not None and count(ranked) > most:
        place.fault("too-many", f"Please choose at most {most}.")
        return None
    return ranked


def count(ranked: list[Json]) -> int:
    return sum(len(item) if isinstance(item, list) else 1 for item in ranked)


def _ranked(value: object, place: Place, allowed: Collection[str]) -> list[Json] | None:
    if not isinstance(value, list):
        place.fault("wrong-type", "Please send a list, the first place first.")
        return None
    if not value:
        place.fault("too-few", "Please choose at least one. You can also skip this.")
        return None
    if len(value) > len(allowed):
        place.fault("too-many", f"There are {len(allowed)} options to rank.")
        return None
    before = len(place.faults)
    places = [_place(item, place.at(index), allowed) for index, item in enumerate(value)]
    ids = [option for tied in places for option in tied]
    if len(set(ids)) < len(ids):
        place.fault("duplicate", "An option has more than one place.")
    if len(place.faults) > before:
        return None
    return [tied[0] if len(tied) == 1 else [*tied] for tied in places]


def _place(item: object, place: Place, allowed: Collection[str]) -> list[str]:
    """The ids on one place; none at all where something does not fit."""
    if isinstance(item, list):
        return several_of(item, place, allowed) or []
    chosen = one_of(item, place, allowed)
    return [] if chosen is None else [chosen]
