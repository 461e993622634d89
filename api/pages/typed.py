"""Reading what was typed into the few fields that many forms have, with every fault at once."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, field
from datetime import date

from api.engine.failures import MalformedBody
from api.pages.forms import LOST, Form
from api.pages.words import N_
from workbook.errors import Fault, Invalid

LONGEST_TEXT = 10_000
LONGEST_TITLE = 200
LONGEST_WORDS = 1_000


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
                self._fault("blank", N_("Please write something here."), name)
            return ""
        if len(text) > most:
            self._fault("too-long", N_("This is longer than can be kept. Please shorten it."), name)
        return text

    def day(self, name: str) -> date | None:
        """A day; None when the field is empty."""
        given = self.form.one(name).strip()
        if not given:
            return None
        try:
            return date.fromisoformat(given)
        except ValueError:
            self._fault("no-day", N_("Please give a day like this: 2027-01-31."), name)
            return None

    def check(self) -> None:
        if self.faults:
            raise Invalid(self.faults)

    def _fault(self, code: str, detail: str, name: str) -> None:
        self.faults.append(Fault(code, detail, f"#/{name}"))


def one_of(form: Form, name: str, allowed: Collection[str]) -> str:
    """What a button or a list sends. MalformedBody for what none of ours does."""
    given = form.one(name)
    if given not in allowed:
        raise MalformedBody(LOST)
    return given
