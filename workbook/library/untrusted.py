"""A source from an account that is not the operator: tried in a child process before it is kept.

Python-Markdown can take minutes for a few kilobytes of brackets (Python-Markdown issue 798), and
such a text must never reach the process that serves people.
"""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path

import anyio
from anyio.lowlevel import RunVar

import workbook
from workbook.errors import Fault, Invalid, Unavailable
from workbook.exercise import Exercise
from workbook.library.parsing import check_file, parse
from workbook.library.rules import fault

AT_ONCE = 2
WALL_SECONDS = 10

_slots: RunVar[anyio.CapacityLimiter] = RunVar("exercise_trials")


async def check_untrusted(source: str) -> Exercise:
    """The exercise, or `Invalid` with its faults; a text that is too complicated is one fault.

    Costs a child process of a few hundred milliseconds, at most two at a time. The child has one
    second of CPU and 256 MB; its environment holds no settings and no keys.
    """
    faults = check_file(source) or await _try_in_child(source)
    if faults:
        raise Invalid(faults, "The exercise has faults. Each has a line and a reason.")
    return parse(source)


async def _try_in_child(source: str) -> tuple[Fault, ...]:
    async with _limiter():
        with anyio.move_on_after(WALL_SECONDS):
            return await _child(source)
    return (fault("too-complicated", 1),)


def _limiter() -> anyio.CapacityLimiter:
    try:
        return _slots.get()
    except LookupError:
        limiter = anyio.CapacityLimiter(AT_ONCE)
        _slots.set(limiter)
        return limiter


async def _child(source: str) -> tuple[Fault, ...]:
    done = await anyio.run_process(
        [sys.executable, "-P", "-m", "workbook.library.trial"],
        input=source.encode(),
        env={"PYTHONPATH": str(Path(workbook.__file__).parents[1])},
        check=False,
    )
    if done.returncode == 0:
        return tuple(Fault(**found) for found in json.loads(done.stdout))
    if done.returncode in _OVER_A_LIMIT:
        return (fault("too-complicated", 1),)
    raise Unavailable("An exercise cannot be checked just now. Please try again in a moment.")


_OVER_A_LIMIT = frozenset(
    -number for number in (signal.SIGXCPU, signal.SIGKILL, signal.SIGSEGV, signal.SIGABRT)
)
