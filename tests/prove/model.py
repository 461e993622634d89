"""What everybody should see, in plain terms: a model of the product in memory, without its code.

Only the agenda is asked of the pure comparison, because whether there is something left to talk
about decides between `revealed` and `reviewed`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

from tests.prove.acts import exercise_of
from workbook import mismatch
from workbook.answers import Answer
from workbook.mismatch import AgendaContext

COUPLE = ("Ana", "Ben")
QUESTIONS = "three-questions"
DIARY = "diary"


def other(who: str) -> str:
    return "Ben" if who == "Ana" else "Ana"


def as_kept(prompt_id: str, body: dict[str, Any]) -> dict[str, Any]:
    """The answer that a body becomes, as its author reads it again."""
    states = {"unsure": "unsure", "skip": "skipped", "not_applicable": "not_applicable"}
    state = next((states[key] for key in states if key in body), "answered")
    private = prompt_id == "secret"
    return {
        "state": state,
        "value": body.get("value"),
        "importance": body.get("importance"),
        "guess": body.get("guess"),
        "share": not private and body.get("share", True),
        "off_agenda": body.get("off_agenda", False),
    }


def shows(answer: dict[str, Any] | None) -> bool:
    return bool(answer and answer["share"] and answer["state"] in ("answered", "unsure"))


@dataclass
class Part:
    """One person's part in an entry."""

    draft: dict[str, dict[str, Any]] = field(default_factory=dict)
    sent: dict[str, dict[str, Any]] | None = None
    declined: bool = False
    ready_at: datetime | None = None
    withdrawn: set[str] = field(default_factory=set)


@dataclass
class Entry:
    id: str
    slug: str
    reveal: str
    round: int
    solo: str | None = None
    assignment: str | None = None
    revealed: bool = False
    first: bool = False
    parts: dict[str, Part] = field(default_factory=lambda: {who: Part() for who in COUPLE})
    additions: list[tuple[str, str, str]] = field(default_factory=list)

    @property
    def both_sent(self) -> bool:
        return all(part.sent is not None for part in self.parts.values())

    def missing(self, who: str) -> bool:
        asked = exercise_of(self.slug).asked_first()
        return any(p.required and p.id not in self.parts[who].draft for p in asked)

    def mine(self, who: str) -> str:
        part = self.parts[who]
        if self.revealed:
            return "revealed"
        if part.sent is not None:
            return "submitted"
        if part.declined:
            return "declined"
        return "drafting" if part.draft else "not_started"

    def shown(self, who: str) -> dict[str, dict[str, Any]]:
        """What this person's side shows to the other one, once it is open."""
        part = self.parts[who]
        return {
            key: answer
            for key, answer in (part.sent or {}).items()
            if shows(answer) and key not in part.withdrawn
        }

    def couple(self) -> str:
        if not self.revealed:
            return "open"
        return "revealed" if self._on_agenda() else "reviewed"

    def counts(self) -> dict[str, int] | None:
        """What a therapist is told of the agenda. Nobody notes an outcome here."""
        found = self._on_agenda()
        return {"findings": found, "open": found} if self.revealed else None

    def _on_agenda(self) -> int:
        one, two = (
            {key: Answer.from_json(answer) for key, answer in self.shown(who).items()}
            for who in COUPLE
        )
        off = frozenset(key for side in (one, two) for key, a in side.items() if a.off_agenda)
        context = AgendaContext(first_session=self.first, off_agenda=off)
        agenda = mismatch.agenda(mismatch.compare(exercise_of(self.slug), one, two), context)
        return len(agenda.open) + len(agenda.discuss)


@dataclass
class Book:
    """A workbook: who started it, what is in it, and what each allows Thea."""

    id: str
    owner: str
    joined: bool = False
    closed: bool = False
    entries: list[Entry] = field(default_factory=list)
    link: str | None = None
    allows: dict[str, set[str]] = field(default_factory=lambda: {who: set() for who in COUPLE})

    @property
    def live(self) -> bool:
        return self.link is not None and not self.closed and all(self.allows.values())

    def both_allow(self, scope: str) -> bool:
        return self.live and all(scope in allowed for allowed in self.allows.values())

    def is_partner(self, who: str) -> bool:
        return who == self.owner or (self.joined and who in COUPLE)

    @property
    def state(self) -> str:
        return "closed" if self.closed else "open" if self.joined else "waiting"

    def sees(self, who: str, entry: Entry) -> bool:
        if self.is_partner(who):
            return entry.solo in (None, who)
        return who == "Thea" and self.live and entry.solo is None

    def open(self, entry: Entry) -> None:
        entry.first = not any(e.revealed for e in self.entries)
        entry.revealed = True
        for part in entry.parts.values():
            part.ready_at = None

    def next_round(self, slug: str, solo: str | None) -> int:
        return 1 + sum(e.slug == slug and e.solo == solo for e in self.entries)

    # What each of the four should see, in the shapes of the API.

    def line(self, who: str, entry: Entry) -> dict[str, Any]:
        """One entry in a list."""
        told: dict[str, Any] = {
            "id": entry.id,
            "slug": entry.slug,
            "round": entry.round,
            "reveal": entry.reveal,
            "assignment": entry.assignment,
        }
        if who in COUPLE:
            return told | {"mine": entry.mine(who), "couple": entry.couple()}
        if self.both_allow("progress"):
            told |= {"both_sent": entry.both_sent, "agenda": entry.counts()}
        if self.both_allow("progress") or self.both_allow("answers"):
            told["couple"] = entry.couple()
        return told

    def lines(self, who: str) -> list[dict[str, Any]]:
        return [self.line(who, e) for e in reversed(self.entries) if self.sees(who, e)]

    def may_review(self, who: str, entry: Entry) -> bool:
        if not self.sees(who, entry) or not entry.revealed:
            return False
        return who in COUPLE or any("answers" in allowed for allowed in self.allows.values())

    def review(self, who: str, entry: Entry) -> dict[str, Any]:
        """Both sides of what is open, and the additions, by the person's name."""
        sides = {name: self._side(who, name, entry) for name in COUPLE}
        added = [(by, prompt, words) for by, prompt, words in entry.additions
                 if by == who or (self._reads(who, by) and prompt in entry.shown(by))]  # fmt: skip
        return {"sides": sides, "additions": added}

    def _reads(self, who: str, name: str) -> bool:
        return not self.closed and (who in COUPLE or "answers" in self.allows[name])

    def _side(self, who: str, name: str, entry: Entry) -> dict[str, Any]:
        part = entry.parts[name]
        asked = [prompt.id for prompt in exercise_of(entry.slug).asked_first()]
        if who == name:
            return {key: _own(part, key) for key in asked}
        shown = entry.shown(name) if self._reads(who, name) else {}
        return {key: _words(shown[key]) if key in shown else {"state": "not_shared"}
                for key in asked}  # fmt: skip

    def couple_line(self) -> dict[str, Any]:
        """Thea's line of this couple in her caseload."""
        joint = [entry for entry in self.entries if entry.solo is None]
        told: dict[str, Any] = {"workbook": self.id, "next_visit": None}
        if self.both_allow("progress"):
            given = [entry for entry in joint if entry.assignment]
            told |= {"entries": len(joint), "both_sent": sum(e.both_sent for e in joint)}
            told |= {"given": len(given), "given_sent": sum(e.both_sent for e in given)}
        if self.both_allow("progress") or self.both_allow("answers"):
            told["revealed"] = sum(e.revealed for e in joint)
            told["to_talk_about"] = sum(e.couple() == "revealed" for e in joint)
        if any(self.both_allow(scope) for scope in ("progress", "answers", "agreements")):
            told["quiet"] = False  # hours go by here, never days
        return told


def _words(answer: dict[str, Any]) -> dict[str, Any]:
    return {key: answer[key] for key in ("state", "value", "importance", "guess")}


def _own(part: Part, key: str) -> dict[str, Any]:
    answer = (part.sent or {}).get(key)
    if answer is None:
        return {"state": "untouched"}
    return _words(answer) | {"share": answer["share"] and key not in part.withdrawn}


READY_LASTS = timedelta(minutes=10)
