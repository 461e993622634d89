"""Contests for what only one may have. Each plays once and says what went wrong, in words."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Awaitable, Callable

import httpx

from tests.api.rest.apart import opened, reply
from tests.api.rest.couple import RITUAL, make, sign, tag
from tests.cast import Person, World
from tests.prove.places import TORN
from workbook.database.sql import one

Contest = Callable[[World, random.Random], Awaitable[list[str]]]

FIFTY = 50


async def at_once(chance: random.Random, *acts: Awaitable[httpx.Response]) -> list[int]:
    """All of them, begun in any order and a little apart. Their statuses, in the given order."""

    async def later(act: Awaitable[httpx.Response]) -> int:
        for _ in range(chance.randrange(60)):
            await asyncio.sleep(0)
        return (await act).status_code

    tasks = [asyncio.ensure_future(later(act)) for act in acts]
    return list(await asyncio.gather(*tasks))


async def same_key(stage: World, chance: random.Random) -> list[str]:
    """One Idempotency-Key, fifty times at once: one entry, and one answer for all."""
    workbook = (await stage.ana.post("/workbooks")).json()["id"]
    path, body = f"/workbooks/{workbook}/entries", {"exercise": "letters"}
    replies = await asyncio.gather(
        *(
            stage.ana.post(path, body, **{"Idempotency-Key": f"key-{workbook}"})
            for _ in range(FIFTY)
        )
    )
    made = {reply.json()["id"] for reply in replies if reply.status_code == 201}
    listed = (await stage.ana.get(path)).json()["data"]
    wrong = [f"status {r.status_code}" for r in replies if r.status_code not in (201, 503)]
    return wrong + (["not one entry"] if len(made) != 1 or len(listed) != 1 else [])


async def two_acceptors(stage: World, chance: random.Random) -> list[str]:
    """Two accept one invitation at once: one joins, and the other finds nothing."""
    workbook = (await stage.ana.post("/workbooks")).json()["id"]
    code = (await stage.ana.post(f"/workbooks/{workbook}/invitations")).json()["code"]
    people = (stage.ben, stage.sol)
    statuses = await at_once(chance, *(p.post(f"/invitations/{code}/acceptance") for p in people))
    seen = [(await person.get(f"/workbooks/{workbook}")).status_code for person in people]
    partners = (await stage.ana.get(f"/workbooks/{workbook}")).json()["partners"]
    wrong = [] if sorted(statuses) == [201, 404] else [f"statuses {sorted(statuses)}"]
    if seen != [200 if status == 201 else 404 for status in statuses]:
        wrong.append("not the one who was told so joined")
    return wrong + (["not two partners"] if len(partners) != 2 else [])


async def departure_and_sending(stage: World, chance: random.Random) -> list[str]:
    """One leaves while the other sends: sent before it closed or refused, and nothing between."""
    workbook = await stage.pair(stage.ana, stage.ben)
    entry = await _answered(stage, workbook)
    path = f"/entries/{entry}/submission"
    await stage.ana.put(path)
    left, sent = await at_once(
        chance, stage.ana.post(f"/workbooks/{workbook}/departure"), stage.ben.put(path)
    )
    wrong = [] if left == 204 and sent in (201, 409) else [f"statuses {left}, {sent}"]
    row = await one("SELECT revealed_on FROM entry WHERE id = ?", entry)
    if (row is not None and row["revealed_on"] is not None) != (sent == 201):
        wrong.append("open without both, or both and not open")
    return wrong + await _torn()


async def taking_back_and_sending(stage: World, chance: random.Random) -> list[str]:
    """One takes back while the other sends: taken back and closed, or open for both."""
    workbook = await stage.pair(stage.ana, stage.ben)
    entry = await _answered(stage, workbook)
    path = f"/entries/{entry}/submission"
    await stage.ana.put(path)
    back, sent = await at_once(chance, stage.ana.delete(path), stage.ben.put(path))
    open_for = [
        (await person.get(f"/entries/{entry}/review")).status_code == 200
        for person in (stage.ana, stage.ben)
    ]
    wrong = [] if sent == 201 and back in (204, 409) else [f"statuses {back}, {sent}"]
    if open_for != [back == 409] * 2:
        wrong.append("taken back and open, or kept and closed")
    return wrong + await _torn()


async def replying_and_withdrawing(stage: World, chance: random.Random) -> list[str]:
    """One replies while the other stops sharing what it is about: both are done, and what was said
    to it is nowhere.
    """
    entry = await opened(stage, await stage.pair(stage.ana, stage.ben))
    await _talk_it_over(stage.ben, entry)
    await reply(stage.ana, entry, {})
    path = f"/entries/{entry}/reply"
    saved = await stage.ben.put(f"{path}/answers/can", {"value": "no"})
    sent, gone = await at_once(
        chance,
        stage.ben.put(f"{path}/submission"),
        stage.ana.delete(f"/entries/{entry}/answers/limit"),
    )
    wrong = (
        [] if (saved.status_code, sent, gone) == (200, 201, 204) else [f"statuses {sent}, {gone}"]
    )
    for person in (stage.ana, stage.ben):
        wrong += await _left_of_the_limit(person, entry)
    return wrong + await _torn()


async def _talk_it_over(person: Person, entry: str) -> None:
    """Nothing on the agenda is open, until a reply puts something more there."""
    agenda = (await person.get(f"/entries/{entry}/review")).json()["agenda"]
    for finding in agenda["open"] + agenda["discuss"]:
        await person.patch(f"/findings/{finding}", {"state": "talked"})


async def _left_of_the_limit(person: Person, entry: str) -> list[str]:
    """Neither a finding nor a measure of it, and a list that counts what the review has."""
    review = (await person.get(f"/entries/{entry}/review")).json()
    wrong = [f"a finding of {f['kind']}" for f in review["findings"] if "limit" in f["prompts"]]
    wrong += ["a measure" for told in review["replies"] if told["comparison"] is not None]
    listed = review["agenda"]["open"] + review["agenda"]["discuss"]
    is_open = any(f["state"] == "open" for f in review["findings"] if f["id"] in listed)
    couple = (await person.get(f"/entries/{entry}")).json()["couple"]
    if couple != ("revealed" if is_open else "reviewed"):
        wrong.append("a list that counts something else")
    return wrong


async def retiring_and_signing(stage: World, chance: random.Random) -> list[str]:
    """One lets go of what the other signs: signed first and kept for both, or refused."""
    workbook = await stage.pair(stage.ana, stage.ben)
    ritual = await make(stage.ana, workbook, RITUAL)
    signed = await sign(stage.ana, ritual)
    headers = {"If-Match": await tag(stage.ben, ritual)}
    path = f"/agreements/{ritual}"
    gone, named = await at_once(
        chance,
        stage.ana.delete(path),
        stage.ben.call("PUT", f"{path}/signature", headers=headers),
    )
    wrong = [] if signed.status_code == 200 and gone == 204 else [f"status {gone}"]
    wrong += [] if named in (200, 409, 412) else [f"status {named}"]
    left = (await stage.ben.get(path)).json()
    row = await one("SELECT joint_revision FROM agreement WHERE id = ?", ritual)
    if left["state"] != "retired" or left["signatures"]["you"] != (named == 200):
        wrong.append("not let go, or a name that its owner was told otherwise of")
    if row is None or (row["joint_revision"] is not None) != (named == 200):
        wrong.append("kept for both without both, or signed and not kept")
    return wrong + await _torn()


async def _answered(stage: World, workbook: str) -> str:
    entry = await stage.open(stage.ana, workbook, "letters")
    for person in (stage.ana, stage.ben):
        await stage.answer(person, entry, {"need": "rest"})
    return entry


async def _torn() -> list[str]:
    row = await one(TORN)
    return [] if row is not None and row["n"] == 0 else ["torn"]


CONTENDED: tuple[Contest, ...] = (
    same_key,
    two_acceptors,
    departure_and_sending,
    taking_back_and_sending,
    replying_and_withdrawing,
    retiring_and_signing,
)
