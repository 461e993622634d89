"""What the pages of the review begin from: two who have both sent. Made over the API, as the pages
for that have tests of their own.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from tests.pages.chromium import Phone
from tests.pages.visitor import HOST, Visitor
from workbook.client import Client
from workbook.demo import words

Answers = Mapping[str, Mapping[str, Any]]


@dataclass
class Couple:
    """Ana and Ben as programs, in a workbook of theirs."""

    ana: Client
    ben: Client
    workbook: str

    async def opened(
        self,
        exercise: str = "soft-start",
        anas: Answers = words.PHONE_ANA,
        bens: Answers = words.PHONE_BEN,
    ) -> str:
        """An entry that both have sent and that is open. Its id."""
        entry = str((await self.ana.open_entry(self.workbook, exercise))["id"])
        for client, answers in ((self.ana, anas), (self.ben, bens)):
            await _save(client, entry, answers)
            await client.send(entry)
        return entry

    async def replied(self, entry: str) -> None:
        """Both reply to what `opened` makes."""
        for client, answers in (
            (self.ana, words.PHONE_REPLY_ANA),
            (self.ben, words.PHONE_REPLY_BEN),
        ):
            for prompt, body in answers.items():
                await client.save_reply(entry, prompt, **body)
            await client.send_reply(entry)

    async def discuss(self, entry: str) -> list[str]:
        """The ids of what there is to talk about."""
        return list((await self.ana.review(entry))["agenda"]["discuss"])


async def _save(client: Client, entry: str, answers: Answers) -> None:
    for prompt, body in answers.items():
        await client.save(entry, prompt, **body)


@asynccontextmanager
async def couple(app: Any, ana: Visitor, ben: Visitor) -> AsyncIterator[Couple]:
    """The two, joined."""
    async with AsyncExitStack() as stack:
        clients = []
        for one in (ana, ben):
            transport = httpx.ASGITransport(app=app)
            token = one.http.cookies["__Host-workbook"]
            clients.append(
                await stack.enter_async_context(Client(HOST, token=token, transport=transport))
            )
        yield await _joined(*clients)


@asynccontextmanager
async def couple_at(ana: Phone, ben: Phone) -> AsyncIterator[Couple]:
    """The same for two browsers."""
    async with AsyncExitStack() as stack:
        clients = []
        for phone in (ana, ben):
            cookies = {one["name"]: one["value"] for one in await phone.context.cookies()}
            client = Client(phone.site, token=cookies["workbook"])
            clients.append(await stack.enter_async_context(client))
        yield await _joined(*clients)


async def _joined(ana: Client, ben: Client) -> Couple:
    workbook = str((await ana.start_workbook())["id"])
    await ben.join((await ana.invite(workbook))["code"])
    return Couple(ana, ben, workbook)
