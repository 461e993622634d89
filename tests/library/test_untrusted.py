"""What an account publishes is tried in a process of its own, and cannot stall the server."""

from __future__ import annotations

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import anyio
import pytest

from tests.library.samples import GOOD, broken
from workbook.errors import Invalid
from workbook.library import check_untrusted, parse

# Families that make Python-Markdown slow or make it run out of stack. 2 to 20 KB each.
HOSTILE = {
    "open brackets": "[" * 20_000,
    "open images": "![" * 10_000,
    "brackets on lines": "[\n" * 9_000,
    "a list in a list": "\n".join("    " * i + "- a" for i in range(100)),
    "hyphens": "- " * 2_000 + "a",
    "underlines": "=\n" * 9_000,
}


@asynccontextmanager
async def heartbeat() -> AsyncIterator[list[float]]:
    """Notes each beat of the event loop while something else is going on."""
    beats: list[float] = []

    async def beat() -> None:
        while True:
            await anyio.sleep(0.01)
            beats.append(time.monotonic())

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(beat)
        yield beats
        tasks.cancel_scope.cancel()


async def test_a_good_exercise_comes_back_parsed() -> None:
    """The same value that the parser gives."""
    assert await check_untrusted(GOOD) == parse(GOOD)


async def test_every_fault_comes_back_with_its_line() -> None:
    """The child reports what the parser found."""
    with pytest.raises(Invalid) as error:
        await check_untrusted(broken("scale 1 to 5", "slider 1 to 5"))
    (found,) = error.value.faults
    assert (found.code, GOOD.split("\n")[(found.line or 0) - 1]) == (
        "unknown-type",
        "scale 1 to 5, required, guess, importance",
    )


@pytest.mark.parametrize("family", HOSTILE)
async def test_a_hostile_text_is_refused_while_the_server_goes_on(family: str) -> None:
    """Refused as too complicated; meanwhile the event loop goes on beating."""
    source = broken("Help for the question.", HOSTILE[family])
    async with heartbeat() as beats:
        with pytest.raises(Invalid) as error:
            await check_untrusted(source)
    assert [found.code for found in error.value.faults] == ["too-complicated"]
    assert len(beats) >= 3


@pytest.mark.parametrize("source", ["a\x00b", "\ud800", "x" * 40_000, ""])
async def test_what_is_no_exercise_at_all_is_refused(source: str) -> None:
    """NUL bytes, half characters, too much, nothing."""
    with pytest.raises(Invalid):
        await check_untrusted(source)


async def test_many_at_once_wait_for_each_other() -> None:
    """Two at a time; each gets its own answer."""
    answers: dict[int, str] = {}

    async def publish(number: int) -> None:
        source = broken("exercise: our-evening", f"exercise: evening-{number}")
        answers[number] = (await check_untrusted(source)).slug

    async with anyio.create_task_group() as tasks:
        for number in range(4):
            tasks.start_soon(publish, number)
    assert answers == {number: f"evening-{number}" for number in range(4)}
