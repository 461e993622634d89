"""Where an answering page stands: the entry, its exercise in words, and who the two are."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.questions import FAMILIES, MATTERS, Question, Sheet, Tongue, sheet_of
from api.pages.words import N_
from workbook import confiding, lexicon, pairing
from workbook.confiding import Reader
from workbook.drafting import Desk
from workbook.errors import NotFound, Refused
from workbook.library import builtin
from workbook.library.audience import Audience
from workbook.policy import Viewer

LISTS = (
    "needs",
    "request_kinds",
    "boundary_areas",
    "firmness",
    "contact",
    "return_plans",
    "ritual_steps",
    "gestures",
)
Open = Callable[[Viewer, str], Awaitable[Desk]]
Handler = Callable[[Ask], Awaitable[Response]]


@dataclass(frozen=True, slots=True)
class Place:
    """`partner` is what the other is called. `alone`: it never opens to anybody. `readers` are the
    therapists whom I let read my answers of this.
    """

    desk: Desk
    sheet: Sheet
    partner: str
    alone: bool
    tongue: Tongue
    readers: Sequence[Reader] = ()

    def question(self, prompt_id: str, *, reply: bool = False) -> Question:
        """NotFound for a prompt that this round does not have."""
        found = self.sheet.questions.get(prompt_id)
        if found is None or found.prompt.reply is not reply:
            raise NotFound
        return found

    def guessed(self, question: Question) -> bool:
        """Whether there is somebody whose answer can be guessed."""
        return question.prompt.guess and not self.alone

    def values(self) -> dict[str, Any]:
        """What every template of an entry finds."""
        entry = self.desk.entry
        return {
            "entry": entry.id,
            "workbook": entry.workbook,
            "reveal": entry.reveal,
            "exercise": self.desk.exercise,
            "sheet": self.sheet,
            "partner": self.partner,
            "alone": self.alone,
            "guessing": not self.alone,
            "readers": [one for one in self.readers if one.name],
            "confidants": [one for one in self.readers if one.told and one.name],
            **choosable(self.tongue),
        }


async def place_of(ask: Ask, opened: Open, reads: Audience = "partner") -> Place:
    """The entry that the path names."""
    desk = await opened(ask.mine, ask.path["entry"])
    seen = await pairing.show(ask.mine, desk.entry.workbook)
    partner = other_name(seen, ask)
    tongue = tongue_of(ask)
    sheet = await sheet_of(desk.exercise, tongue, partner, reads)
    readers = await confiding.readers(ask.mine, desk.entry)
    return Place(desk, sheet, partner, desk.entry.reveal == "never", tongue, readers)


def tongue_of(ask: Ask) -> Tongue:
    return Tongue(ask._, builtin().catalogue(ask.mine.language))


def other_name(seen: pairing.Seen, ask: Ask) -> str:
    named = (name for who, name in seen.names if who != ask.mine.account)
    return next(named, None) or ask._(N_("your partner"))


def choosable(tongue: Tongue) -> dict[str, Any]:
    """The fixed lists that answers are chosen from, in the reader's language."""
    words = tongue.words.labels("feelings")
    return {
        "lex": {
            **{name: tongue.options(name) for name in LISTS},
            "not_ok": tongue.options("not_ok") + tongue.options("gestures"),
        },
        "families": [
            (tongue.say(label), [(key, words[key]) for key in words if is_of(key, family)])
            for family, label in FAMILIES.items()
        ],
        "matters": [(str(step), tongue.say(word)) for step, word in enumerate(MATTERS)],
    }


def is_of(feeling: str, family: str) -> bool:
    return lexicon.FAMILY_OF[feeling] == family


def while_open(handler: Handler) -> Handler:
    """Around a page to answer on: once that is sent or open, its address leads to where it is."""

    async def handled(ask: Ask) -> Response:
        try:
            return await handler(ask)
        except Refused as refusal:
            if refusal.slug not in ("already-submitted", "already-revealed"):
                raise
            return ask.go(f"/entries/{ask.path['entry']}")

    return handled
