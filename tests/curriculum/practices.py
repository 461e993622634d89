"""The list of practices: `practices.txt`, in its order."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from workbook.exercise import Exercise
from workbook.library import builtin

FILE = Path(__file__).with_name("practices.txt")

Practices = dict[str, str]


@cache
def sections() -> dict[str, Practices]:
    """Heading -> practice id -> what it is, in the order of the file."""
    found: dict[str, Practices] = {}
    for line in FILE.read_text(encoding="utf-8").splitlines():
        if line.startswith("## "):
            found[line.removeprefix("## ")] = {}
        elif line and not line.startswith("#"):
            practice, words = line.split(maxsplit=1)
            found[next(reversed(found))][practice] = words
    return found


def practice_ids() -> list[str]:
    """Every id in the order of the file, one that is there twice twice."""
    lines = FILE.read_text(encoding="utf-8").splitlines()
    return [line.split()[0] for line in lines if line and not line.startswith("#")]


def taught_by(practice: str) -> list[Exercise]:
    """The exercises that teach this, in the order of the curriculum."""
    return [exercise for exercise in builtin().exercises if practice in exercise.covers]
