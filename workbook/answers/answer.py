"""One partner's answer to one prompt, as a frozen value."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeAlias, cast

Json: TypeAlias = "str | int | float | bool | list[Json] | dict[str, Json] | None"


class State(StrEnum):
    """What was said to a prompt. Any of these satisfies `required`."""

    ANSWERED = "answered"
    UNSURE = "unsure"
    NOT_APPLICABLE = "not_applicable"
    SKIPPED = "skipped"


@dataclass(frozen=True, slots=True)
class Answer:
    """`value` and `guess` are plain JSON values in the shapes of the API, already checked.

    `importance` is 0 to 4 or None. With `share` false the value, the importance and the guess
    are all kept back. `off_agenda` keeps this prompt's findings out of the agenda.
    `therapist_only` is the link of the one therapist who may read it too, once it has opened; then
    `share` is false, and for everybody else it is as private as any.
    """

    state: State
    value: Json = None
    importance: int | None = None
    guess: Json = None
    share: bool = True
    off_agenda: bool = False
    therapist_only: str | None = None

    @property
    def comparable(self) -> bool:
        """Answered or unsure, and shared: what may be compared at all."""
        return self.share and self.state in (State.ANSWERED, State.UNSURE)

    def to_json(self) -> dict[str, Json]:
        return {
            "state": self.state.value,
            "value": self.value,
            "importance": self.importance,
            "guess": self.guess,
            "share": self.share,
            "off_agenda": self.off_agenda,
            **({"therapist_only": self.therapist_only} if self.therapist_only else {}),
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Json]) -> Answer:
        return cls(
            state=State(cast(str, data["state"])),
            value=data["value"],
            importance=cast("int | None", data["importance"]),
            guess=data["guess"],
            share=bool(data["share"]),
            off_agenda=bool(data["off_agenda"]),
            therapist_only=cast("str | None", data.get("therapist_only")),
        )
