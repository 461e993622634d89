"""The smallest HTTP/1.1 client that is sure of what it got: one keep-alive line to one server.

A reply counts only when all of it arrived. Anything else is `BrokenLine`: the outcome is unknown.
"""

from __future__ import annotations

import asyncio
import json
from contextlib import suppress
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar

import httpx

API = "/api/v1"
PASSWORD = "a long walk by the river"


class BrokenLine(Exception):
    """The line broke before the whole reply was there."""


@dataclass(frozen=True, slots=True)
class Reply:
    status: int
    headers: dict[str, str]
    body: Any


class Asking(Protocol):
    """A person's way to a server."""

    async def ask(
        self, verb: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> Reply: ...

    def close(self) -> None: ...


class Indoors:
    """The same to an application in this process, without a socket."""

    def __init__(self, app: Any, token: str = "") -> None:
        self.client = httpx.AsyncClient(
            transport=httpx.ASGITransport(app=app), base_url="https://workbook.example"
        )
        self.token = token

    async def ask(
        self, verb: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> Reply:
        sent = {"Authorization": f"Bearer {self.token}"} if self.token else {}
        how = {"content": body} if isinstance(body, bytes) else {"json": body} if body else {}
        got = await self.client.request(verb, API + path, headers=sent | (headers or {}), **how)
        is_json = "json" in got.headers.get("content-type", "")
        return Reply(got.status_code, dict(got.headers), got.json() if is_json else got.content)

    def close(self) -> None:
        """There is no line to close."""


class Line:
    """One person's connection, opened at the first request and opened again after a break."""

    def __init__(self, port: int, token: str = "") -> None:
        self.port = port
        self.token = token
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(
        self, verb: str, path: str, body: Any = None, headers: dict[str, str] | None = None
    ) -> Reply:
        """BrokenLine when nobody knows whether it happened."""
        try:
            reader, writer = await self._open()
            writer.write(self._request(verb, path, body, headers or {}))
            return await _reply(reader)
        except (OSError, EOFError, ValueError, asyncio.LimitOverrunError) as error:
            self.close()
            raise BrokenLine from error

    async def _open(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if self._streams is None:
            self._streams = await asyncio.open_connection("127.0.0.1", self.port)
        return self._streams

    def _request(self, verb: str, path: str, body: Any, headers: dict[str, str]) -> bytes:
        content = b"" if body is None else body if isinstance(body, bytes) else json.dumps(body)
        raw = content.encode() if isinstance(content, str) else content
        said = {"Host": "localhost", "Content-Length": str(len(raw)), **headers}
        if body is not None:
            said.setdefault("Content-Type", "application/json")
        if self.token:
            said["Authorization"] = f"Bearer {self.token}"
        lines = "".join(f"{name}: {value}\r\n" for name, value in said.items())
        return f"{verb} {API}{path} HTTP/1.1\r\n{lines}\r\n".encode() + raw

    def close(self) -> None:
        if self._streams is not None:
            with suppress(OSError, RuntimeError):
                self._streams[1].close()
            self._streams = None


async def _reply(reader: asyncio.StreamReader) -> Reply:
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").split("\r\n")
    headers = {
        name.lower(): value.strip()
        for name, _, value in (line.partition(":") for line in head[1:] if line)
    }
    raw = await reader.readexactly(int(headers.get("content-length", 0)))
    kind = headers.get("content-type", "")
    return Reply(
        int(head[0].split()[1]), headers, json.loads(raw) if raw and "json" in kind else raw
    )


L = TypeVar("L", Line, Indoors)


async def arrive(line: L, name: str) -> L:
    """Make an account and sign in. The line is that person's from now on."""
    given = {"login": f"{name.lower()}@example.org", "password": PASSWORD}
    made = await line.ask("POST", "/accounts", {**given, "name": name})
    assert made.status == 201, made
    signed_in = await line.ask("POST", "/sessions", given)
    assert signed_in.status == 201, signed_in
    line.token = signed_in.body["token"]
    return line


async def pair(one: Asking, other: Asking) -> str:
    """A workbook of these two. Its id."""
    workbook = (await one.ask("POST", "/workbooks")).body["id"]
    code = (await one.ask("POST", f"/workbooks/{workbook}/invitations")).body["code"]
    joined = await other.ask("POST", f"/invitations/{code}/acceptance")
    assert joined.status == 201, joined
    return str(workbook)


LETTERS = """\
---
exercise: letters
version: 1.0.0
title: Letters
module: growing-together
kind: reflection
minutes: 5
language: en
reveal: both_submitted
licence: CC-BY-4.0
not_for: Leave it when you are tired.
---
# Letters

Write what you like.

## What do you need?

```answer need
choose one, required, guess, importance
- rest: Rest
- talk: Talk
```
""" + "".join(
    f"""
## What would you like to say, number {number}?

```answer say-{number}
long text
```
"""
    for number in range(4)
)


async def publish_letters(line: Asking) -> None:
    """An exercise with one question that is compared and four to write freely in."""
    done = await line.ask(
        "PUT",
        "/exercises/letters/versions/1.0.0",
        LETTERS.encode(),
        {"Content-Type": "text/markdown"},
    )
    assert done.status in (200, 201), done
