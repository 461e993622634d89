"""What stands on the home page: each workbook by what there is to do, and one thing for today."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from api.pages.homework import Given
from api.pages.words import N_
from workbook.agreeing import Agreement
from workbook.library import builtin
from workbook.listing import Line


@dataclass(frozen=True, slots=True)
class Shelf:
    """One workbook on the home page, with its entries by what there is to do with them.

    `to_do` begins with what was opened first, as does `aside`, which has the homework that was put
    off; the others begin with what is newest. `homework` is by the id that an entry has of it.
    """

    id: str
    state: str
    partner: str | None
    to_do: list[Line]
    aside: list[Line]
    sent: list[Line]
    to_talk_about: list[Line]
    talked_about: list[Line]
    due: list[Agreement]
    homework: Mapping[str | None, Given]

    @property
    def lines(self) -> list[Line]:
        return [*self.to_do, *self.aside, *self.sent, *self.to_talk_about, *self.talked_about]

    @property
    def is_empty(self) -> bool:
        return not (self.lines or self.due)


@dataclass(frozen=True, slots=True)
class Thing:
    """Where it is, what it is called, and a sentence about it."""

    href: str
    title: str
    why: str


OPENED = N_("It has opened for you both.")
BEGUN = N_("You have begun this. You can go on where you stopped.")
THERE = N_("It is on your list. You can stop in the middle.")
DUE = N_("You wanted to look at this again by now.")
NEW = N_("An exercise that fits next. You can stop in the middle.")


def one_thing(shelves: Sequence[Shelf], language: str) -> Thing | None:
    """What could be done today: one thing, chosen by what I can see myself and by nothing else."""
    in_use = [one for one in shelves if one.state != "closed"]
    found = (thing for way in WAYS for shelf in in_use if (thing := way(shelf, language)))
    return next(found, None)


def _opened(shelf: Shelf, language: str) -> Thing | None:
    for line in shelf.to_talk_about:
        return Thing(f"/entries/{line.id}/review", line.exercise.title, OPENED)
    return None


def _begun(shelf: Shelf, language: str) -> Thing | None:
    return _to_do(shelf, "drafting", BEGUN)


def _there(shelf: Shelf, language: str) -> Thing | None:
    return _to_do(shelf, "not_started", THERE)


def _to_do(shelf: Shelf, mine: str, why: str) -> Thing | None:
    found = (one for one in shelf.to_do if one.mine == mine)
    return next((Thing(f"/entries/{it.id}", it.exercise.title, why) for it in found), None)


def _look_again(shelf: Shelf, language: str) -> Thing | None:
    for agreement in shelf.due:
        return Thing(f"/agreements/{agreement.id}", agreement.words.title, DUE)
    return None


def _new(shelf: Shelf, language: str) -> Thing | None:
    """The first exercise that is not there yet. Those that touch old wounds are never proposed."""
    there = {line.exercise.slug for line in shelf.lines}
    for module in builtin().modules:
        for slug in module.exercises:
            exercise = builtin().texts[slug].read_in(language)
            if slug not in there and not exercise.sensitive:
                return Thing(f"/workbooks/{shelf.id}/exercises/{slug}", exercise.title, NEW)
    return None


WAYS = (_opened, _begun, _there, _look_again, _new)
