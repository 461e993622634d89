"""A source from an account that is not the operator: its pages are made in a child process.

Python-Markdown can take minutes for a few kilobytes of brackets (Python-Markdown issue 798), and
such a text must never reach it in the process that serves people.
"""

from __future__ import annotations

import json
import signal
import sys
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import anyio
from anyio.lowlevel import RunVar

import workbook
from workbook.errors import Fault, Invalid, Unavailable
from workbook.exercise import Exercise
from workbook.library.audience import Audience
from workbook.library.builtin import builtin
from workbook.library.parsing import check_file, parse
from workbook.library.rendering import Rendered, RenderedCallout, RenderedStep, html_for
from workbook.library.rules import fault

AT_ONCE = 2
WALL_SECONDS = 10
KEPT = 256

Pages = Mapping[Audience, Rendered]

_slots: RunVar[anyio.CapacityLimiter] = RunVar("exercise_trials")
_pages: dict[str, Pages] = {}
"""By content hash: what a child made of it, so that this process never renders it."""


@dataclass(frozen=True, slots=True)
class Trial:
    """What came of a source: an exercise and its pages, or the faults that it has. `advice` says
    what an exercise without faults could say better.
    """

    exercise: Exercise | None = None
    pages: Pages = field(default_factory=dict)
    faults: tuple[Fault, ...] = ()
    advice: tuple[Fault, ...] = ()


async def check_untrusted(source: str) -> tuple[Exercise, tuple[Fault, ...]]:
    """The exercise and what it could say better, or `Invalid` with its faults; a text that is too
    complicated is one fault.
    """
    trial = await try_untrusted(source)
    if trial.exercise is None:
        raise Invalid(trial.faults, "The exercise has faults. Each has a line and a reason.")
    _keep(trial.exercise, trial.pages)
    return trial.exercise, trial.advice


async def try_untrusted(source: str) -> Trial:
    """Read a source and make its pages, without keeping anything.

    Costs a child process of a few hundred milliseconds, at most two at a time. The child has one
    second of CPU and 256 MB; its environment holds no settings and no keys.
    """
    unreadable = check_file(source)
    if unreadable:
        return Trial(faults=unreadable)
    told = await _told(source)
    if told["faults"]:
        return Trial(faults=_as_faults(told["faults"]))
    if not told["quick"]:
        return Trial(faults=(TOO_COMPLICATED,))
    # In a thread, so that the loop has its turns: thousands of lines take a while to read.
    exercise = await anyio.to_thread.run_sync(parse, source)
    return Trial(exercise, _as_pages(told["pages"]), advice=_as_faults(told["advice"]))


async def page_for(exercise: Exercise, audience: Audience) -> Rendered:
    """A page of any exercise. What does not come along is rendered by a child, and kept."""
    own = builtin().translated(exercise.slug)
    if own and own.read_in(exercise.language).content_hash == exercise.content_hash:
        return html_for(exercise, audience)
    if exercise.content_hash not in _pages:
        told = await _told(exercise.source)
        if not told["pages"]:
            raise Unavailable(BUSY)
        _keep(exercise, _as_pages(told["pages"]))
    return _pages[exercise.content_hash][audience]


def _keep(exercise: Exercise, pages: Pages) -> None:
    if len(_pages) >= KEPT:
        _pages.pop(next(iter(_pages)))
    _pages[exercise.content_hash] = pages


def _as_faults(told: list[dict[str, Any]]) -> tuple[Fault, ...]:
    return tuple(Fault(**found) for found in told)


def _as_pages(told: Mapping[Audience, Any]) -> Pages:
    return {audience: _as_page(page) for audience, page in told.items()}


def _as_page(told: Mapping[str, Any]) -> Rendered:
    steps = (
        RenderedStep(**{**step, "callouts": _as_callouts(step["callouts"])})
        for step in told["steps"]
    )
    return Rendered(told["intro"], _as_callouts(told["callouts"]), tuple(steps))


def _as_callouts(told: list[dict[str, str]]) -> tuple[RenderedCallout, ...]:
    return tuple(RenderedCallout(**callout) for callout in told)


TOO_COMPLICATED = fault("too-complicated", 1)
_GAVE_UP: Mapping[str, Any] = {"faults": [asdict(TOO_COMPLICATED)], "pages": {}}


async def _told(source: str) -> Mapping[str, Any]:
    """What a child says of it; a child that is over a limit, or stuck, is ended."""
    async with _limiter():
        with anyio.move_on_after(WALL_SECONDS):
            return await _child(source)
    return _GAVE_UP


def _limiter() -> anyio.CapacityLimiter:
    try:
        return _slots.get()
    except LookupError:
        limiter = anyio.CapacityLimiter(AT_ONCE)
        _slots.set(limiter)
        return limiter


async def _child(source: str) -> Mapping[str, Any]:
    done = await anyio.run_process(
        CHILD,
        input=source.encode(),
        env={"PYTHONPATH": str(Path(workbook.__file__).parents[1])},
        check=False,
    )
    if done.returncode == 0:
        told: Mapping[str, Any] = json.loads(done.stdout)
        return told
    if done.returncode in _OVER_A_LIMIT:
        return _GAVE_UP
    raise Unavailable(BUSY)


CHILD = (sys.executable, "-P", "-m", "workbook.library.trial")
BUSY = "An exercise cannot be checked just now. Please try again in a moment."
_OVER_A_LIMIT = frozenset(
    -number for number in (signal.SIGXCPU, signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT)
)
