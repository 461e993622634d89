"""Homework as values: what to do, the words to it, and the days it is for."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from workbook.errors import Fault, Invalid
from workbook.exercise import Reveal
from workbook.reminders import Repeat, comes_again

MOST_EXERCISES = 12
MOST_MINUTES = 240
LONGEST_LINE = 500


@dataclass(frozen=True, slots=True)
class Plan:
    """How it is meant to be done, in words that both read alike: what for, at what time, where, and
    for how many minutes. Each may be left out.
    """

    why: str | None = None
    when: str | None = None
    where: str | None = None
    minutes: int | None = None

    @property
    def told(self) -> dict[str, Any]:
        """What is not left out."""
        parts = {"why": self.why, "when": self.when, "where": self.where, "minutes": self.minutes}
        return {name: part for name, part in parts.items() if part is not None}


@dataclass(frozen=True, slots=True)
class Homework:
    """What to do: a module, an exercise, or a selection of exercises; one of the three.

    It is for the days from `from_on` to `due_on`; either may be left out. With `repeat` it comes
    again after that. `reveal` goes before the exercise's own.
    """

    module: str | None
    exercise: str | None
    due_on: date | None = None
    note: str | None = None
    reveal: Reveal | None = None
    exercises: tuple[str, ...] = ()
    from_on: date | None = None
    repeat: Repeat | None = None
    plan: Plan = Plan()


@dataclass(frozen=True, slots=True)
class Refusal:
    """Put off by one partner: until a day, or with None for good."""

    until: date | None

    def holds_on(self, day: date) -> bool:
        return self.until is None or day < self.until


def check(homework: Homework) -> None:
    """Invalid with what cannot be: days in the wrong order, the same exercise twice."""
    faults = []
    first, last = homework.from_on, homework.due_on
    if first is not None and last is not None and first > last:
        faults.append(Fault("window", "The first day comes after the last one.", "#/from_on"))
    if len(set(homework.exercises)) < len(homework.exercises):
        faults.append(Fault("twice", "Name each exercise once.", "#/exercises"))
    if faults:
        raise Invalid(faults)


def day_of(homework: Homework, given_on: date) -> date | None:
    """The day it stands at in a calendar: the last of its days, or the first; None without one.

    What comes again without a day comes from the day on which it was given.
    """
    return homework.due_on or homework.from_on or (given_on if homework.repeat else None)


def begins_on(homework: Homework, day: date) -> bool:
    """Whether this is the first or the last of its days."""
    return day in (homework.from_on, homework.due_on)


def comes_again_on(homework: Homework, given_on: date, day: date) -> bool:
    """Whether it comes again on this day: a later day than the one it stands at."""
    first = day_of(homework, given_on)
    if first is None or homework.repeat is None:
        return False
    return comes_again(first, homework.repeat, day)


def is_for(
    homework: Homework, given_on: date, refusal: Refusal | None, to_do: bool, day: date
) -> bool:
    """Whether somebody may be told of it on this day. `to_do`: they have an entry of it that they
    have neither sent nor declined.
    """
    if refusal is not None and refusal.holds_on(day):
        return False
    if comes_again_on(homework, given_on, day):
        return True
    back = refusal is not None and refusal.until == day
    return to_do and (back or begins_on(homework, day))
