"""Whether the number of a version fits what changed since an earlier one."""

from __future__ import annotations

from workbook.edition import STEPS, Step, compare
from workbook.errors import Fault
from workbook.exercise import Exercise
from workbook.library.parsing import lines_of
from workbook.library.rules import fault
from workbook.library.words import precedence


def check_step(old: Exercise, new: Exercise) -> tuple[Fault, ...]:
    """The faults of `new` as the version after `old`: none when its number says what changed.

    Below 1.0.0 the second number stands for the first (semver.org 2.0, 4).
    """
    edition = compare(old, new)
    line = version_line(new)
    if edition.step == "none":
        return ()
    if old.version == new.version:
        return (fault("version-same", line),)
    if precedence(new.version) < precedence(old.version):
        return (fault("version-lower", line),)
    if STEPS.index(_step(old.version, new.version)) >= STEPS.index(edition.step):
        return ()
    places = [
        new.by_id[name].line for name, step in edition.prompts.items() if step == edition.step
    ]
    return tuple(fault(f"version-needs-{edition.step}", place) for place in places or [line])


def version_line(exercise: Exercise) -> int:
    lines = lines_of(exercise.source)
    return next((n for n, text in enumerate(lines, 1) if text.startswith("version:")), 1)


def _step(old: str, new: str) -> Step:
    """Which number was raised. Between early versions of one number, anything may change."""
    before, after = precedence(old)[0], precedence(new)[0]
    if before == after or before[0] != after[0]:
        return "major"
    if before[1] != after[1]:
        return "minor" if after[0] else "major"
    return "patch"
