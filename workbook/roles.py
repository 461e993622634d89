"""What somebody is in a practice: relations to that practice alone, never rights over a couple."""

from __future__ import annotations

from dataclasses import dataclass

NAMES = ("lead", "therapist", "supervisor", "author")


@dataclass(frozen=True, slots=True)
class Roles:
    """`lead` invites colleagues and lets them go; `therapist` may link couples; `supervisor` may be
    named to a couple by their therapist; `author` writes exercises that the practice uses.

    None of them opens anything of a couple: that takes a link, and what each partner allows.
    """

    lead: bool = False
    therapist: bool = False
    supervisor: bool = False
    author: bool = False

    @property
    def any(self) -> bool:
        return self.bits != 0

    @classmethod
    def of(cls, bits: int | None) -> Roles:
        bits = bits or 0
        return cls(*(bool(bits & 1 << place) for place in range(len(NAMES))))

    @property
    def bits(self) -> int:
        return sum(1 << place for place, name in enumerate(NAMES) if getattr(self, name))

    @property
    def names(self) -> list[str]:
        return [name for name in NAMES if getattr(self, name)]


NOTHING = Roles()
"""What a stranger is."""
