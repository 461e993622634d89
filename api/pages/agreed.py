"""Agreements as their pages show them, for the two whose they are."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from api.pages.ask import Ask
from api.pages.words import N_
from workbook.agreeing import Agreement
from workbook.exercise import Seat
from workbook.pairing import Seen
from workbook.records.sheets import SEATS

KINDS = {
    "boundary": N_("A boundary"),
    "ritual": N_("A ritual"),
    "commitment": N_("A promise"),
}
GROUPS = {
    "boundary": N_("Boundaries"),
    "ritual": N_("Rituals"),
    "commitment": N_("Promises"),
}
STATES = {
    "draft": N_("Only you can see this"),
    "proposed": N_("Not in force yet"),
    "active": N_("In force"),
    "due_for_review": N_("Time to look at it again"),
    "retired": N_("Let go"),
}
FIRMNESS = {
    "flexible": N_("It can bend"),
    "mostly": N_("It mostly holds"),
    "firm": N_("It is firm"),
}
WENT = {
    "well": N_("It went well"),
    "partly": N_("In part"),
    "not_this_time": N_("Not this time"),
}
IN_FORCE = ("active", "due_for_review")


@dataclass(frozen=True, slots=True)
class Names:
    """What the two are called, and who of them reads."""

    by_seat: Mapping[Seat, str]
    seat: Seat
    alone: bool

    @property
    def me(self) -> str:
        return self.by_seat[self.seat]

    @property
    def partner(self) -> str:
        return self.by_seat["other" if self.seat == "one" else "one"]


def names_for(ask: Ask, seen: Seen) -> Names:
    """The names of a workbook's two, for one of them."""
    nobody = ask._(N_("Your partner"))
    named = [name for _, name in seen.names] + [None]
    by_seat = {seat: named[at] or nobody for at, seat in enumerate(SEATS)}
    return Names(by_seat, seen.facts.seat or "one", seen.facts.other is None)


@dataclass(frozen=True, slots=True)
class Shown:
    """One agreement for one of the two."""

    it: Agreement
    names: Names

    @property
    def kind(self) -> str:
        return KINDS[self.it.kind]

    @property
    def state(self) -> str:
        return STATES[self.it.state]

    @property
    def in_force(self) -> bool:
        return self.it.state in IN_FORCE

    @property
    def is_draft(self) -> bool:
        return self.it.state == "draft"

    @property
    def owner(self) -> str:
        """Whose boundary it is; empty for what is both's."""
        return self.names.by_seat[self.it.owner] if self.it.owner else ""

    @property
    def of_partner(self) -> bool:
        """Whether it is the other one's boundary, which they alone word."""
        return self.it.owner is not None and self.it.owner != self.names.seat

    @property
    def signed(self) -> list[tuple[str, bool]]:
        """(name, whether it is the reader's) of whose names are under these words."""
        signed = {"one": self.it.one_signed, "other": self.it.other_signed}
        order = sorted(SEATS, key=lambda seat: seat != self.names.seat)
        return [(self.names.by_seat[s], s == self.names.seat) for s in order if signed[s]]

    @property
    def i_signed(self) -> bool:
        return any(mine for _, mine in self.signed)

    @property
    def firmness(self) -> str:
        return FIRMNESS[self.it.words.firmness] if self.it.words.firmness else ""
