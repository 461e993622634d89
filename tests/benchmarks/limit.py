"""LIMIT: the least that the workloads could cost on the same machine, to measure against.

Hand-written SQL over the standard driver on a bare ASGI application: no validation, no findings,
no encryption, one thread. Durable like the real one (WAL, synchronous FULL).
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

TABLES = """
CREATE TABLE session (hash TEXT PRIMARY KEY, account TEXT);
CREATE TABLE workbook (id TEXT PRIMARY KEY, one TEXT, other TEXT, therapist TEXT);
CREATE INDEX by_therapist ON workbook (therapist);
CREATE TABLE entry (id TEXT PRIMARY KEY, workbook TEXT, position INT, title TEXT, revealed TEXT,
    one_sent INT, other_sent INT);
CREATE INDEX by_workbook ON entry (workbook, position);
CREATE TABLE draft (entry TEXT, author TEXT, prompt TEXT, body TEXT,
    PRIMARY KEY (entry, author, prompt)) WITHOUT ROWID;
CREATE TABLE answer (entry TEXT, author TEXT, prompt TEXT, body TEXT,
    PRIMARY KEY (entry, author, prompt)) WITHOUT ROWID;
"""

MEMBER = "(w.one = ? OR w.other = ?)"


class Limit:
    """The workloads by name. Each takes what a request would carry and gives a status and bytes."""

    def __init__(self, file: Path) -> None:
        self.db = sqlite3.connect(file, isolation_level=None)
        self.db.execute("PRAGMA journal_mode=WAL")
        self.db.execute("PRAGMA synchronous=FULL")
        self.db.executescript(TABLES)

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        body = await _body(receive) if scope["method"] in ("PUT", "POST") else b""
        token = dict(scope["headers"])[b"authorization"][7:]
        name, _, rest = scope["path"].lstrip("/").partition("/")
        status, content = getattr(self, name)(self._who(token), rest, body)
        headers = [
            (b"content-type", b"application/json"),
            (b"content-length", b"%d" % len(content)),
        ]
        await send({"type": "http.response.start", "status": status, "headers": headers})
        await send({"type": "http.response.body", "body": content})

    def _who(self, token: bytes) -> str:
        hashed = hashlib.sha256(token).hexdigest()
        found = self.db.execute("SELECT account FROM session WHERE hash = ?", (hashed,)).fetchone()
        return str(found[0])

    def review(self, me: str, entry: str, body: bytes) -> tuple[int, bytes]:
        rows = self.db.execute(
            "SELECT e.revealed, a.author, a.prompt, a.body FROM entry e"
            " JOIN workbook w ON w.id = e.workbook JOIN answer a ON a.entry = e.id"
            f" WHERE e.id = ? AND e.revealed IS NOT NULL AND {MEMBER}",
            (entry, me, me),
        ).fetchall()
        prompts: dict[str, dict[str, Any]] = {}
        for _, author, prompt, answer in rows:
            side = "you" if author == me else "partner"
            prompts.setdefault(prompt, {})[side] = json.loads(answer)
        return 200, json.dumps({"revealed_on": rows[0][0], "prompts": prompts}).encode()

    def save(self, me: str, rest: str, body: bytes) -> tuple[int, bytes]:
        entry, _, prompt = rest.partition("/")
        self.db.execute("BEGIN IMMEDIATE")
        self.db.execute(
            "SELECT e.one_sent, e.other_sent FROM entry e JOIN workbook w ON w.id = e.workbook"
            f" WHERE e.id = ? AND {MEMBER}",
            (entry, me, me),
        ).fetchone()
        self.db.execute(
            "INSERT INTO draft VALUES (?, ?, ?, ?) ON CONFLICT DO UPDATE SET body = excluded.body",
            (entry, me, prompt, body.decode()),
        )
        self.db.execute("COMMIT")
        return 200, body

    def send(self, me: str, entry: str, body: bytes) -> tuple[int, bytes]:
        self.db.execute("BEGIN IMMEDIATE")
        self.db.execute(
            "SELECT e.id FROM entry e JOIN workbook w ON w.id = e.workbook"
            f" WHERE e.id = ? AND {MEMBER}",
            (entry, me, me),
        ).fetchone()
        self.db.execute(
            "INSERT OR IGNORE INTO answer SELECT * FROM draft WHERE entry = ? AND author = ?",
            (entry, me),
        )
        self.db.execute("UPDATE entry SET one_sent = 1 WHERE id = ?", (entry,))
        self.db.execute("COMMIT")
        return 201, b"{}"

    def home(self, me: str, workbook: str, body: bytes) -> tuple[int, bytes]:
        rows = self.db.execute(
            "SELECT e.id, e.title, e.revealed, e.one_sent, e.other_sent, EXISTS (SELECT 1 FROM"
            " draft d WHERE d.entry = e.id AND d.author = ?) FROM entry e"
            f" JOIN workbook w ON w.id = e.workbook WHERE e.workbook = ? AND {MEMBER}"
            " ORDER BY e.position DESC LIMIT 30",
            (me, workbook, me, me),
        ).fetchall()
        return 200, json.dumps([list(row) for row in rows]).encode()

    def caseload(self, me: str, rest: str, body: bytes) -> tuple[int, bytes]:
        rows = self.db.execute(
            "SELECT w.id, COUNT(e.id), SUM(e.one_sent AND e.other_sent), COUNT(e.revealed)"
            " FROM workbook w LEFT JOIN entry e ON e.workbook = w.id WHERE w.therapist = ?"
            " GROUP BY w.id ORDER BY w.id LIMIT 40",
            (me,),
        ).fetchall()
        return 200, json.dumps([list(row) for row in rows]).encode()


async def _body(receive: Callable[[], Any]) -> bytes:
    body = b""
    while True:
        message = await receive()
        body += message.get("body", b"")
        if not message.get("more_body"):
            return body
