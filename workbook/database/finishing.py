"""Work that is begun is finished, whatever happens to the one who waits for it."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

import anyio

T = TypeVar("T")


async def finish(work: Coroutine[Any, Any, T]) -> T:
    """Run `work` to its end in a task of its own, with the caller's context.

    When the caller is cancelled meanwhile, `work` still ends first; then the cancellation goes on
    and the result of `work`, or its error, is dropped.
    """
    task = asyncio.ensure_future(work)
    cancelled: asyncio.CancelledError | None = None
    with anyio.CancelScope(shield=True):  # against scopes, which cancel again and again
        while not task.done():
            try:
                await _end_of(task)
            except asyncio.CancelledError as error:  # against `Task.cancel`, which cancels once
                cancelled = error
    if cancelled is not None:
        _drop(task)
        raise cancelled
    return task.result()


def _end_of(task: asyncio.Task[Any]) -> asyncio.Future[None]:
    """A future that is done when the task is, and that may be cancelled without it."""
    end = asyncio.get_running_loop().create_future()
    task.add_done_callback(lambda _: None if end.done() else end.set_result(None))
    return end


def _drop(task: asyncio.Task[Any]) -> None:
    """Look at the outcome, so that asyncio does not complain that nobody did."""
    if not task.cancelled():
        task.exception()
