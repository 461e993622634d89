"""Statement, boundary and ritual: answers made of several fields."""

from __future__ import annotations

from collections.abc import Collection
from functools import partial

from workbook import lexicon
from workbook.answers.answer import Json
from workbook.answers.choices import one_of, several_of
from workbook.answers.moments import day
from workbook.answers.numbers import span
from workbook.answers.places import Place
from workbook.answers.records import FieldChecker, record
from workbook.answers.texts import text
from workbook.exercise import Prompt

SENTENCES = 1_000  # code points: a few sentences
LINE = 200
MOST_LINES = 10
MOST_FEELINGS = 3
MOST_NEEDS = 2


def statement(prompt: Prompt, value: object, place: Place) -> dict[str, Json] | None:
    """An "I" statement; effect, request and the other's view may be left out."""
    fields: dict[str, FieldChecker] = {
        "feelings": _ids(lexicon.FEELINGS, at_most=MOST_FEELINGS),
        "situation": sentences,
        "effect": sentences,
        "needs": needs,
        "request": request,
        "other_view": sentences,
    }
    return record(value, place, fields, required=("feelings", "situation", "needs"))


def needs(value: object, place: Place) -> list[Json] | None:
    """Need ids: part of a statement, and the guess of a partner's statement."""
    chosen = several_of(value, place, lexicon.NEEDS, at_most=MOST_NEEDS)
    return None if chosen is None else [*chosen]


def request(value: object, place: Place) -> dict[str, Json] | None:
    """`by_when` is words or a date. `ok_if_no` says whether a no can be heard."""
    fields: dict[str, FieldChecker] = {
        "text": sentences,
        "kind": partial(one_of, allowed=lexicon.REQUEST_KINDS),
        "by_when": line,
        "ok_if_no": yes_or_no,
    }
    return record(value, place, fields, required=("text", "kind", "ok_if_no"))


def boundary(prompt: Prompt, value: object, place: Place) -> dict[str, Json] | None:
    """Every field is there; `codes` and `support` may be empty."""
    fields: dict[str, FieldChecker] = {
        "area": partial(one_of, allowed=lexicon.BOUNDARY_AREAS),
        "when": sentences,
        "my_action": sentences,
        "so_that": sentences,
        "codes": _ids(prompt.codes, at_least=0),
        "firmness": partial(one_of, allowed=lexicon.FIRMNESS),
        "support": lines,
        "review_on": day,
    }
    return record(value, place, fields, required=fields)


def ritual(prompt: Prompt, value: object, place: Place) -> dict[str, Json] | None:
    """Any field may be left out, but not all: a ritual grows in pieces."""
    fields: dict[str, FieldChecker] = {
        "signal": line,
        "cooldown": span,
        "who_starts": partial(one_of, allowed=lexicon.WHO),
        "during": lines,
        "contact": partial(one_of, allowed=lexicon.CONTACT),
        "place": line,
        "return": partial(one_of, allowed=lexicon.RETURN_PLANS),
        "steps": _ids(lexicon.RITUAL_STEPS, at_least=0),
        "gesture": gesture,
        "not_ok": _ids({**lexicon.NOT_OK, **lexicon.GESTURES}, at_least=0),
        "review_on": day,
    }
    found = record(value, place, fields)
    if found == {}:
        place.fault("too-few", "Please fill in at least one part. You can also skip this.")
        return None
    return found


def gesture(value: object, place: Place) -> dict[str, Json] | None:
    """What I would offer (`propose`) and what I welcome (`ok`)."""
    ids = _ids(lexicon.GESTURES, at_least=0)
    return record(value, place, {"propose": ids, "ok": ids})


def sentences(value: object, place: Place) -> str | None:
    return text(value, place, SENTENCES)


def line(value: object, place: Place) -> str | None:
    return text(value, place, LINE)


def lines(value: object, place: Place) -> list[Json] | None:
    """Up to ten short lines, possibly none."""
    if not isinstance(value, list):
        place.fault("wrong-type", "Please send a list of lines.")
        return None
    if len(value) > MOST_LINES:
        place.fault("too-many", f"Please keep it to {MOST_LINES} lines.")
        return None
    return [line(item, place.at(index)) for index, item in enumerate(value)]


def yes_or_no(value: object, place: Place) -> bool | None:
    if isinstance(value, bool):
        return value
    place.fault("wrong-type", "Please answer true or false.")
    return None


def _ids(
    allowed: Collection[str], *, at_least: int = 1, at_most: int | None = None
) -> FieldChecker:
    def checker(value: object, place: Place) -> Json:
        chosen = several_of(value, place, allowed, at_least=at_least, at_most=at_most)
        return None if chosen is None else [*chosen]

    return checker
