"""People at their devices who do the product's writes over real HTTP, and write down what they saw.

A device asks one thing at a time. What it asked and what came of it goes into a history; when
nobody knows what came of it, the device stops with `Over`.
"""

from __future__ import annotations

import asyncio
import hashlib
import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

from tests.prove.history import Look, Outcome, Recorder, Verb
from tests.prove.line import Asking, BrokenLine, Reply

PROMPTS = tuple(f"say-{number}" for number in range(4))
SENT = PROMPTS[0]
"""The answer by which a side of a review is recognised."""


class Over(Exception):
    """The server went away, or said that it cannot answer just now."""


@dataclass
class Device:
    """One device of one person. `ids` tells which key an entry of ours was made under."""

    name: str
    who: str
    line: Asking
    recorder: Recorder
    chance: random.Random
    ids: dict[str, str] = field(default_factory=dict)
    unfinished: dict[str, tuple[str, Any]] = field(default_factory=dict)
    last: dict[str, str] = field(default_factory=dict)
    count: int = 0

    def unique(self) -> str:
        """A text that nobody else writes, of one database page or of several."""
        self.count += 1
        length = self.chance.choice((4, 4, 40, 40, 40, 400, 400, 4000))
        filler = self.chance.choice("abcdefgh") * length
        return f"{self.name}/{self.count}/{filler}"[:4000]

    async def write(self, entry: str, prompt: str) -> None:
        """Save one answer of the draft."""
        text = self.unique()
        path = f"/entries/{entry}/draft/answers/{prompt}"
        key = f"{entry}/{self.who}/{prompt}"
        reply = await self._do("write", key, text, ("PUT", path, {"value": text}))
        if reply.status == 200 and prompt == SENT:
            self.last[entry] = text

    async def answer_need(self, entry: str, need: str) -> None:
        path = f"/entries/{entry}/draft/answers/need"
        await self._plain("PUT", path, {"value": need, "guess": "rest"}, also=(409,))

    async def send(self, entry: str) -> None:
        await self._do(
            "send", entry, self.last.get(entry), ("PUT", f"/entries/{entry}/submission", None)
        )

    async def take_back(self, entry: str) -> None:
        await self._do("take_back", entry, None, ("DELETE", f"/entries/{entry}/submission", None))

    async def open_entry(self, workbook: str, key: str) -> str:
        """Open a new entry under this `Idempotency-Key`. Its id."""
        order = ("POST", f"/workbooks/{workbook}/entries", {"exercise": "letters"})
        return await self._make(f"entries of {workbook}", key, order)

    async def add_note(self, finding: str) -> None:
        text = self.unique()
        order = ("POST", f"/findings/{finding}/notes", {"text": text})
        await self._make(f"notes on {finding}", text, order)

    async def ask_again(self) -> None:
        """What is not known is asked again under its key, until it is known."""
        for value, (key, order) in list(self.unfinished.items()):
            await self._make(key, value, order)

    async def _make(self, key: str, value: str, order: tuple[str, str, Any]) -> str:
        self.unfinished[value] = (key, order)
        reply = await self._do(
            "add",
            key,
            value,
            order,
            {"Idempotency-Key": hashlib.sha256(value.encode()).hexdigest()},
        )
        del self.unfinished[value]
        made = str(reply.body["id"])
        self.ids[made] = value
        return made

    async def read(self, entry: str, prompts: Iterable[str] = PROMPTS) -> None:
        """Read the whole draft, or what was sent."""
        processes = {f"{self.name}?{prompt}": prompt for prompt in prompts}
        for process, prompt in processes.items():
            self.recorder.invoke(process, "read", f"{entry}/{self.who}/{prompt}")
        answers = (await self._plain("GET", f"/entries/{entry}/draft")).body["answers"]
        for process, prompt in processes.items():
            self.recorder.done(process, "ok", answers.get(prompt, {}).get("value"))

    async def list_entries(self, workbook: str, ids: dict[str, str]) -> None:
        """List every entry by the key under which it was made; one that nobody knows by its id."""
        key = f"entries of {workbook}"
        self.recorder.invoke(self.name, "list", key)
        found = [row["id"] for row in await self._pages(f"/workbooks/{workbook}/entries")]
        self.recorder.done(self.name, "ok", [ids.get(one, one) for one in found])

    async def list_notes(self, finding: str) -> None:
        key = f"notes on {finding}"
        self.recorder.invoke(self.name, "list", key)
        found = [row["text"] for row in await self._pages(f"/findings/{finding}/notes")]
        self.recorder.done(self.name, "ok", found)

    async def _pages(self, path: str) -> list[dict[str, Any]]:
        found: list[dict[str, Any]] = []
        cursor = ""
        while True:
            page = (await self._plain("GET", f"{path}?limit=100{cursor}")).body
            found += page["data"]
            if page["next"] is None:
                return found
            cursor = f"&cursor={page['next']}"

    async def look(self, entry: str, partner: str) -> Look:
        """Open the review, if it is open."""
        self.recorder.invoke(self.name, "look", entry, self.who)
        reply = await self._plain("GET", f"/entries/{entry}/review", also=(404,))
        seen = Look(open=False) if reply.status == 404 else self._seen(reply.body, partner)
        self.recorder.done(self.name, "ok", seen)
        return seen

    def _seen(self, review: dict[str, Any], partner: str) -> Look:
        answer = next(p for p in review["prompts"] if p["id"] == SENT)
        sides = ((self.who, answer["you"]), (partner, answer["partner"]))
        values = sorted((who, str(side["value"])) for who, side in sides if "value" in side)
        return Look(True, review["revealed_on"], tuple(values))

    async def first_finding(self, entry: str) -> str:
        review = (await self._plain("GET", f"/entries/{entry}/review")).body
        return str(review["findings"][0]["id"])

    async def _do(
        self,
        verb: Verb,
        key: str,
        value: str | None,
        order: tuple[str, str, Any],
        headers: dict[str, str] | None = None,
    ) -> Reply:
        """Ask, and write down what came of it. Over, when nobody knows."""
        self.recorder.invoke(self.name, verb, key, self.who, value)
        try:
            reply = await self.line.ask(*order, headers)
        except BrokenLine:
            self.recorder.done(self.name, "info")
            raise Over from None
        except asyncio.CancelledError:
            self.recorder.done(self.name, "info")
            self.line.close()
            raise
        self.recorder.done(self.name, _outcome(reply.status))
        if reply.status >= 500:
            raise Over
        return reply

    async def _plain(
        self, verb: str, path: str, body: Any = None, also: tuple[int, ...] = ()
    ) -> Reply:
        """Ask for what is not watched, or only read."""
        try:
            reply = await self.line.ask(verb, path, body)
        except BrokenLine:
            raise Over from None
        except asyncio.CancelledError:
            self.line.close()
            raise
        if reply.status >= 500:
            raise Over
        assert reply.status < 300 or reply.status in also, (verb, path, reply)
        return reply


def _outcome(status: int) -> Outcome:
    """5xx tells nothing: the server may have failed after it had kept it."""
    return "ok" if status < 300 else "fail" if status < 500 else "info"
