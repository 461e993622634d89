"""Agreements of Ana and Ben, made and signed as their clients would."""

from __future__ import annotations

from typing import Any

import httpx

from tests.cast import Person

RITUAL = {"kind": "ritual", "title": "Our pause", "text": "We say tea, and come back in an hour."}
BOUNDARY = {"kind": "boundary", "title": "Evenings", "text": "When it is late, I go to bed."}


async def make(person: Person, workbook: str, body: dict[str, Any], **more: Any) -> str:
    """Write an agreement. Its id."""
    made = await person.post(f"/workbooks/{workbook}/agreements", {**body, **more})
    assert made.status_code == 201, made.text
    return str(made.json()["id"])


async def tag(person: Person, agreement: str) -> str:
    """The tag of what this person reads there now."""
    shown = await person.get(f"/agreements/{agreement}")
    assert shown.status_code == 200, shown.text
    return str(shown.headers["etag"])


async def sign(person: Person, agreement: str) -> httpx.Response:
    """Sign what is there now."""
    headers = {"If-Match": await tag(person, agreement)}
    return await person.call("PUT", f"/agreements/{agreement}/signature", headers=headers)


async def edit(person: Person, agreement: str, **words: Any) -> httpx.Response:
    """Write other words over what is there now."""
    shown = await person.get(f"/agreements/{agreement}")
    body = {"title": shown.json()["title"], "text": shown.json()["text"], **words}
    headers = {"If-Match": shown.headers["etag"]}
    return await person.call("PUT", f"/agreements/{agreement}", body, headers=headers)


async def agreed(one: Person, other: Person, workbook: str, **more: Any) -> str:
    """A ritual that both have signed. Its id."""
    agreement = await make(one, workbook, RITUAL, **more)
    for person in (one, other):
        assert (await sign(person, agreement)).status_code == 200
    return agreement


async def reworded(writer: Person, reader: Person, agreement: str, **words: Any) -> None:
    """The writer finds other words for it, and both sign them."""
    assert (await edit(writer, agreement, **words)).status_code == 200
    for person in (writer, reader):
        assert (await sign(person, agreement)).status_code == 200


async def state(person: Person, agreement: str) -> str:
    return str((await person.get(f"/agreements/{agreement}")).json()["state"])


async def held(owner: Person, workbook: str) -> str:
    """A boundary of one's own in force, with looser words that wait. Its id."""
    boundary = await make(owner, workbook, BOUNDARY, firmness="firm")
    assert (await sign(owner, boundary)).status_code == 200
    assert (await edit(owner, boundary, firmness="flexible")).status_code == 202
    return boundary
