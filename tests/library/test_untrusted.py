"""What an account publishes is tried in a process of its own, and cannot stall the server."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio
import pytest

from tests.library.harmless import harm, texts_of
from tests.library.hostile import ACTING, AT_THE_PARSER, SLOW_OR_DEEP, filled
from tests.library.samples import GOOD, broken
from workbook.errors import Invalid, Unavailable
from workbook.library import check_untrusted, html_for, page_for, parse, try_untrusted, untrusted
from workbook.library.audience import READS
from workbook.library.parsing import MAX_BYTES, MAX_LINES

STUCK = ["open brackets", "open images", "lists in lists"]
HOSTILE = (
    SLOW_OR_DEEP | AT_THE_PARSER | {f"acting {n}": filled(text) for n, text in enumerate(ACTING)}
)


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
    assert await check_untrusted(GOOD) == (parse(GOOD), ())


async def test_every_fault_comes_back_with_its_line() -> None:
    """The child reports what the parser found."""
    with pytest.raises(Invalid) as error:
        await check_untrusted(broken("scale 1 to 5", "slider 1 to 5"))
    (found,) = error.value.faults
    assert (found.code, GOOD.split("\n")[(found.line or 0) - 1]) == (
        "unknown-type",
        "scale 1 to 5, required, guess, importance",
    )


@pytest.mark.asvs("15.2.2", "15.1.4", "15.2.5")
@pytest.mark.story("S33")
@pytest.mark.parametrize("family", STUCK)
async def test_a_hostile_text_is_refused_while_the_server_goes_on(family: str) -> None:
    """Refused as too complicated; meanwhile the event loop goes on beating."""
    async with heartbeat() as beats:
        trial = await try_untrusted(HOSTILE[family])
    assert [found.code for found in trial.faults] == ["too-complicated"]
    assert len(beats) >= 3


@pytest.mark.asvs("15.2.2")
@pytest.mark.story("S33")
async def test_a_small_file_can_be_too_complicated() -> None:
    """Six kilobytes, and no fault that the parser would see."""
    source = (Path(__file__).parent / "bad" / "too-complicated.md").read_text("utf-8")
    assert parse(source)
    trial = await try_untrusted(source)
    assert [found.code for found in trial.faults] == ["too-complicated"]


@pytest.mark.asvs("1.3.5")
@pytest.mark.story("S31", "S33")
@pytest.mark.parametrize("family", HOSTILE)
async def test_whatever_is_in_it_comes_out_harmless_or_not_at_all(family: str) -> None:
    """At the size limit: faults with a line and a reason, or pages that can do nothing."""
    assert _is_full(HOSTILE[family])
    trial = await try_untrusted(HOSTILE[family])
    if trial.exercise is None:
        assert trial.faults
        assert all(found.line and found.detail for found in trial.faults)
    else:
        assert set(trial.pages) == set(READS)
        pieces = [text for page in trial.pages.values() for text in texts_of(page)]
        assert [harm(text) for text in pieces if harm(text)] == []


def _is_full(source: str) -> bool:
    """Whether one more of the same would be over a limit: 1.5 KB are the longest that fits in."""
    return len(source.encode()) > MAX_BYTES - 1_500 or source.count("\n") > MAX_LINES - 10


@pytest.mark.asvs("15.2.5")
@pytest.mark.story("S33")
async def test_a_child_that_is_stuck_is_ended(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    """One that burns no CPU and answers nothing: it is given up after a while, and killed."""
    waiting = "import os, sys; print(os.getpid(), file=open(sys.argv[1], 'w')); sys.stdin.read(); "
    monkeypatch.setattr(untrusted, "WALL_SECONDS", 0.5)
    pid = tmp_path / "pid"
    stuck = (sys.executable, "-c", waiting + "os.read(os.pipe()[0], 1)", str(pid))
    monkeypatch.setattr(untrusted, "CHILD", stuck)
    trial = await try_untrusted(GOOD)
    assert [found.code for found in trial.faults] == ["too-complicated"]
    with pytest.raises(ProcessLookupError):
        os.kill(int(pid.read_text()), 0)


@pytest.mark.asvs("15.1.5", "15.2.5")
@pytest.mark.story("S33")
@pytest.mark.parametrize(
    ("doing", "signals"),
    [("while True: pass", {signal.SIGXCPU, signal.SIGKILL}), ("bytearray(2 << 30)", None)],
)
def test_a_child_has_one_second_and_256_megabytes(
    doing: str, signals: set[signal.Signals] | None
) -> None:
    """More CPU ends it; more memory it does not get."""
    limited = f"from workbook.library.trial import limit_this_process as l\nl()\n{doing}"
    done = subprocess.run([sys.executable, "-c", limited], capture_output=True, check=False)
    if signals is None:
        assert b"MemoryError" in done.stderr
    else:
        assert -done.returncode in signals


async def test_a_child_that_breaks_is_not_the_authors_fault(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Then the check is not available; nothing is refused, and nothing is taken in."""
    monkeypatch.setattr(untrusted, "CHILD", (sys.executable, "-c", "raise SystemExit(3)"))
    with pytest.raises(Unavailable):
        await try_untrusted(GOOD)


async def test_pages_of_an_account_are_those_of_the_renderer() -> None:
    """The child's pages are the ones that the server would have made, kept or made again."""
    found, _ = await check_untrusted(GOOD)
    for audience in READS:
        assert await page_for(found, audience) == html_for(found, audience)
        untrusted._pages.clear()
        assert await page_for(found, audience) == html_for(found, audience)


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
        answers[number] = (await check_untrusted(source))[0].slug

    async with anyio.create_task_group() as tasks:
        for number in range(4):
            tasks.start_soon(publish, number)
    assert answers == {number: f"evening-{number}" for number in range(4)}
