"""Thea at work: signed in on her own browser and as a program, linked to Ana and Ben."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import httpx

from tests.pages.opened import Couple
from tests.pages.visitor import HOST, Visitor
from workbook.client import Client

EVERYTHING = ("progress", "answers", "agreements")


@dataclass
class AtWork:
    """Thea with one couple. `link` is hers to them."""

    thea: Visitor
    program: Client
    two: Couple
    link: str

    @property
    def couple(self) -> str:
        return f"/caseload/{self.two.workbook}"

    async def allow(self, anas: Sequence[str], bens: Sequence[str]) -> None:
        """What each allows her from now on, instead of before."""
        await self.two.ana.consent(self.link, anas)
        await self.two.ben.consent(self.link, bens)

    async def sheet(self) -> str:
        """What stands on the session sheet."""
        await self.thea.get(f"{self.couple}/sheet")
        return self.thea.text


@asynccontextmanager
async def at_work(app: Any, two: Couple, thea: Visitor) -> AsyncIterator[AtWork]:
    """Both allow everything to begin with."""
    token = thea.http.cookies["__Host-workbook"]
    transport = httpx.ASGITransport(app=app)
    async with Client(HOST, token=token, transport=transport) as program:
        code = (await program.make_therapist_code())["code"]
        link = str((await two.ana.link_therapist(two.workbook, code))["id"])
        made = AtWork(thea, program, two, link)
        await made.allow(EVERYTHING, EVERYTHING)
        yield made
