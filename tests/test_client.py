"""The client for the REST API: it asks for what there is, and says what was refused."""

from __future__ import annotations

import inspect
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.routing import compile_path

from api.routes import ROUTES
from tests.cast import PASSWORD, server
from workbook.client import API, Client, ProblemError
from workbook.database import Databases

METHODS = [
    name
    for name, method in vars(Client).items()
    if inspect.iscoroutinefunction(method)
    and not name.startswith("_")
    and name not in {"aclose", "call"}
]


def arguments(method: Any) -> Iterator[str]:
    """Something for each argument that has to be given."""
    for parameter in inspect.signature(method).parameters.values():
        if (
            parameter.kind is parameter.POSITIONAL_OR_KEYWORD
            and parameter.default is parameter.empty
        ):
            yield "x"


@pytest.mark.parametrize("name", METHODS)
async def test_each_method_asks_for_a_row_of_the_table(name: str) -> None:
    """Its verb and path are in the route table: none is misspelt, none is left over."""
    asked: list[tuple[str, str]] = []

    def answer(request: httpx.Request) -> httpx.Response:
        asked.append((request.method, request.url.path.removeprefix(API)))
        known = ("token", "workbook", "answers", "recovery_codes", "practice")
        return httpx.Response(200, json={"data": [], "next": None, **dict.fromkeys(known, "x")})

    async with Client(transport=httpx.MockTransport(answer)) as client:
        method = getattr(client, name)
        await method(*arguments(method))
    [(verb, path)] = asked
    rows = [
        row.path for row in ROUTES if row.verb == verb and compile_path(row.path)[0].match(path)
    ]
    assert len(rows) == 1, (verb, path)


async def test_a_list_comes_whole_however_long_it_is(databases: Databases, tmp_path: Path) -> None:
    """Page by page, each item once."""
    async with (
        server(databases, tmp_path) as app,
        Client("https://workbook.example", transport=httpx.ASGITransport(app=app)) as ana,
    ):
        await ana.register("ana", PASSWORD, "Ana")
        await ana.sign_in("ana", PASSWORD)
        made = [(await ana.start_workbook())["id"] for _ in range(3)]
        read = [workbook["id"] async for workbook in ana.every("/workbooks", limit=1)]
    assert sorted(read) == sorted(made)


async def test_an_agreement_is_made_signed_and_changed_by_its_tag(
    databases: Databases, tmp_path: Path
) -> None:
    """Each reply brings the tag for the next change; an old one is refused with what is there."""
    async with server(databases, tmp_path) as app:
        transport = httpx.ASGITransport(app=app)
        ana, ben = [Client("https://workbook.example", transport=transport) for _ in range(2)]
        for who, name in ((ana, "Ana"), (ben, "Ben")):
            await who.register(name, PASSWORD, name)
            await who.sign_in(name, PASSWORD)
        workbook = (await ana.start_workbook())["id"]
        await ben.join((await ana.invite(workbook))["code"])
        made = await ana.make_agreement(
            workbook, "boundary", "Late", "At ten I go.", firmness="firm", review_on="2027-01-31"
        )
        read = await ana.agreement(made["id"])
        signed = await ana.sign(made["id"], read.tag)
        assert signed.body["state"] == "active"
        with pytest.raises(ProblemError) as problem:
            await ana.change_agreement(made["id"], read.tag, "Late", "At nine I go.")
        assert problem.value.slug == "precondition-failed"
        waits = await ana.change_agreement(
            made["id"], signed.tag, "Late", "I stay.", firmness="mostly"
        )
        assert waits.body["held"]["text"] == "I stay."
        await ana.drop_held_words(made["id"])
        assert await ana.earlier_words(made["id"]) == []
        await ben.log_practice(made["id"], went="well")
        assert [line["went"] for line in await ana.practices(made["id"])] == ["well"]
        url = (await ben.make_calendar_feed())["url"]
        file = await ana.calendar(url.rpartition("/")[2].removesuffix(".ics"))
        assert "20270131" in file
        assert "20270131" in await ana.agreement_day(made["id"])
        await ben.let_go(made["id"])
        assert [one["state"] for one in await ana.agreements(workbook)] == ["retired"]
        for who in (ana, ben):
            await who.aclose()


async def test_what_was_refused_is_told(databases: Databases, tmp_path: Path) -> None:
    """The status, the slug and the document."""
    async with (
        server(databases, tmp_path) as app,
        Client("https://workbook.example", transport=httpx.ASGITransport(app=app)) as nobody,
    ):
        with pytest.raises(ProblemError) as problem:
            await nobody.me()
    assert (problem.value.status, problem.value.slug) == (401, "not-signed-in")
    assert problem.value.document["request_id"].startswith("req_")


@pytest.mark.parametrize("content", [b"<html>Bad gateway</html>", b"[]"])
async def test_an_answer_from_in_between_is_told_too(content: bytes) -> None:
    """A proxy that answers for the server does so in its own manner."""
    transport = httpx.MockTransport(lambda _: httpx.Response(502, content=content))
    async with Client(transport=transport) as client:
        with pytest.raises(ProblemError) as problem:
            await client.me()
    assert problem.value.status == 502
