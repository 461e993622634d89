"""What each of the four gets to see of a world, held against the model."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from tests.prove.model import COUPLE, Book, Entry
from tests.prove.worlds import Live, Reply

BOOKS = 2
"""The newest workbooks are looked into; of older ones only that they are listed."""


@dataclass
class Views:
    """`only` is the one entry to look into; None for every one."""

    live: Live
    books: list[Book]
    only: Entry | None = None
    looks: int = 0

    async def check(self) -> int:
        """Every view of everybody; AssertionError where one is not as foretold. How many."""
        for who in (*COUPLE, "Sol"):
            await self._shelf(who)
        await self._caseload()
        for book in self._looked_into():
            for who in (*COUPLE, "Thea", "Sol"):
                await self._book(who, book)
        return self.looks

    def _looked_into(self) -> list[Book]:
        newest = self.books[-BOOKS:]
        touched = [book for book in newest if self.only in book.entries]
        return newest if self.only is None else touched or newest[-1:]

    async def _get(self, who: str, path: str) -> Reply:
        self.looks += 1
        return await self.live.do(who, "GET", path)

    async def _same(self, who: str, path: str, status: int, expected: Any, read: Any) -> None:
        """The reply has this status, and when it is 200, `read` makes of it what was foretold."""
        reply = await self._get(who, path)
        found = read(reply.json()) if reply.status == 200 else None
        told = expected if status == 200 else None
        assert (reply.status, found) == (status, told), (who, path, status, told, reply)

    async def _shelf(self, who: str) -> None:
        """Workbooks are listed by their random ids."""
        expected = {book.id: book.state for book in self.books if book.is_partner(who)}
        await self._same(who, "/workbooks", 200, expected, _states)

    async def _caseload(self) -> None:
        expected = sorted((b.couple_line() for b in self.books if b.live), key=_by_workbook)
        await self._same("Thea", "/caseload", 200, expected, _couples)

    async def _book(self, who: str, book: Book) -> None:
        partner = book.is_partner(who)
        status = 200 if partner or (who == "Thea" and book.live) else 404
        path = f"/workbooks/{book.id}"
        await self._same(who, f"{path}/entries", status, book.lines(who), _lines)
        links = [(book.link, sorted(book.allows[who]))] if partner and book.link else []
        await self._same(who, f"{path}/therapist-links", 200 if partner else 404, links, _links)
        for entry in book.entries if self.only is None else [self.only]:
            if entry in book.entries:
                await self._entry(who, book, entry)

    async def _entry(self, who: str, book: Book, entry: Entry) -> None:
        path, sees = f"/entries/{entry.id}", book.sees(who, entry)
        status = 200 if book.may_review(who, entry) else 404
        read = _Review(who, book)
        expected = book.review(who, entry) if status == 200 else None
        await self._same(who, f"{path}/review", status, expected, read)
        await self._same(who, path, 200 if sees else 404, book.line(who, entry), _line)
        if who == "Sol":
            return
        mine = sees and who in COUPLE
        part = entry.parts[who] if mine else None
        drafted = (part.draft if part.sent is None else part.sent) if part else None
        await self._same(who, f"{path}/draft", 200 if mine else 404, drafted, _answers)
        sent = part.sent if part else None
        status = 200 if sent is not None else 404
        await self._same(who, f"{path}/submission", status, sent, _answers)


def _by_workbook(line: dict[str, Any]) -> str:
    return str(line["workbook"])


def _states(body: Any) -> dict[str, str]:
    return {book["id"]: book["state"] for book in body["data"]}


def _couples(body: Any) -> list[dict[str, Any]]:
    return [{k: v for k, v in line.items() if k != "partners"} for line in body["data"]]


def _links(body: Any) -> list[tuple[str, list[str]]]:
    return [(line["id"], sorted(line["mine"])) for line in body["data"]]


def _line(body: Any) -> dict[str, Any]:
    told = {key: value for key, value in body.items() if key not in ("exercise", "opened_on")}
    return {"assignment": None, **told, "slug": body["exercise"]["slug"]}


def _lines(body: Any) -> list[dict[str, Any]]:
    return [_line(line) for line in body["data"]]


def _answers(body: Any) -> Any:
    return body["answers"]


@dataclass
class _Review:
    """A review in the model's terms: by the people's names instead of the viewer's words."""

    who: str
    book: Book

    def __call__(self, body: Any) -> dict[str, Any]:
        names = self._names()
        sides = {
            name: {prompt["id"]: prompt[word] for prompt in body["prompts"]}
            for word, name in names.items()
        }
        added = [(names[a["by"]], a["prompt"], a["text"]) for a in body["additions"]]
        return {"sides": sides, "additions": added}

    def _names(self) -> dict[str, str]:
        seats = [self.book.owner, *(who for who in COUPLE if who != self.book.owner)]
        if self.who in COUPLE:
            return {"you": self.who, "partner": next(who for who in COUPLE if who != self.who)}
        return dict(zip(("one", "other"), seats, strict=True))
