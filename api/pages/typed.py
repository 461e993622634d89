"""Reading what was typed into the few fields that many forms have, with every fault at once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from api.engine.failures import MalformedBody
from api.pages.forms import LOST, Form
from api.pages.words import N_
from workbook.errors import Fault, Invalid
from workbook.ports import today

LONGEST_TEXT = 10_000
LONGEST_TITLE = 200
LONGEST_WORDS = 1_000

TOO_LONG = N_("This is longer than can be kept. Please shorten it.")
AT_MOST = {
    120: N_("Use at most 120 characters."),
    500: N_("Use at most 500 characters."),
    1_000: N_("Use at most 1,000 characters."),
    2_000: N_("Use at most 2,000 characters."),
}
"""Said of a text that is too long for its field, by how many characters there may be."""
DAY = N_("Please write the day as year, month and day, such as 2027-01-31.")
PAST = N_("Please choose today or a day to come.")
MINUTES = N_("Please write the minutes as a number, such as 20.")


@dataclass
class Typed:
    """One form. Read every field, then `check`: Invalid with all faults, each at its field."""

    form: Form
    faults: list[Fault] = field(default_factory=list)

    def text(self, name: str, most: int = LONGEST_TEXT, *, needed: bool = True) -> str:
        """What was written, as it was written; empty when only spaces were."""
        text = self.form.one(name)
        if not text.strip():
            if needed:
                self.fault("blank", N_("Please write something here."), name)
            return ""
        if len(text) > most:
            self.fault("too-long", AT_MOST.get(most, TOO_LONG), name)
        return text

    def day(self, name: str) -> date | None:
        """A day; None when the field is empty."""
        given = self.form.one(name).strip()
        if not given:
            return None
        try:
            return date.fromisoformat(given)
        except ValueError:
            self.fault("no-day", DAY, name)
            return None

    def day_to_come(self, name: str) -> date | None:
        """Today or a later day; None when the field is empty."""
        day = self.day(name)
        if day is not None and day < today():
            self.fault("past", PAST, name)
        return day

    def minutes(self, name: str, most: int) -> int | None:
        """From 1 to this many; None when the field is empty."""
        given = self.form.one(name).strip()
        if not given:
            return None
        if given.isascii() and given.isdigit() and 1 <= int(given[:6]) <= most:
            return int(given)
        self.fault("minutes", MINUTES, name)
        return None

    def check(self) -> None:
        if self.faults:
            raise Invalid(self.faults)

    def fault(self, code: str, detail: str, name: str) -> None:
        """Something that stands in the way, at this field."""
        self.faults.append(Fault(code, detail, f"#/{name}"))


def one_of(form: Form, name: str, allowed: Collection[str]) -> str:
    """What a button or a list sends. MalformedBody for what none of ours does."""
    given = form.one(name)
    if given not in allowed:
        raise MalformedBody(LOST)
    return given
