"""A pathway as a value: steps that a therapist has put in an order for themselves."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from typing import Any

MOST_STEPS = 12
LONGEST_TITLE = 120


@dataclass(frozen=True, slots=True)
class Step:
    """A module or an exercise, one of the two, with what for and how many minutes."""

    module: str | None = None
    exercise: str | None = None
    why: str | None = None
    minutes: int | None = None


@dataclass(frozen=True, slots=True)
class Pathway:
    """A title and 1 to 12 steps, in their order."""

    title: str
    steps: tuple[Step, ...]

    @property
    def told(self) -> dict[str, Any]:
        """As JSON: what `pathway_from` reads."""
        return {"title": self.title, "steps": [asdict(step) for step in self.steps]}


def pathway_from(told: Mapping[str, Any]) -> Pathway:
    """The pathway that was told so."""
    return Pathway(told["title"], tuple(Step(**step) for step in told["steps"]))
