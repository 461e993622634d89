"""Which tests go through which function: the tests to ask first when a guard in it is taken away.

`marked` puts a line at the beginning of every function of a text; what that line calls is here, and
so are the hooks of pytest that know which test is running (`-p tests.prove.touching`). At its end
the run writes what it saw to the file that `WORKBOOK_TEST_TOUCHED` names.
"""

from __future__ import annotations

import ast
import json
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path

import pytest

from tests.prove.guards import Source

OUT = "WORKBOOK_TEST_TOUCHED"

Touched = Mapping[str, Sequence[str]]
"""By file and function (`workbook/pairing.py join`): the tests that called it, quickest first."""

_running = ""
_seen: dict[str, set[str]] = {}
_seconds: dict[str, float] = {}


def hit(function: str) -> None:
    """Called at the beginning of this function."""
    _seen.setdefault(function, set()).add(_running)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_protocol(item: pytest.Item) -> Iterator[None]:
    global _running  # one test runs at a time
    _running, began = item.nodeid, time.monotonic()
    try:
        return (yield)
    finally:
        _seconds[item.nodeid] = time.monotonic() - began


def pytest_sessionfinish() -> None:
    if OUT in os.environ:
        found = {one: sorted(tests & _seconds.keys(), key=_seconds.__getitem__)
                 for one, tests in _seen.items()}  # fmt: skip
        Path(os.environ[OUT]).write_text(json.dumps(found), "utf-8")


def marked(source: Source) -> str:
    """Its text with a call of `hit` at the beginning of each function that has a line for it."""
    lines = source.text.splitlines(keepends=True)
    for at, column, where in sorted(_beginnings(source), reverse=True):
        if not lines[at - 1][:column].strip():
            function = f"{source.file} {where}"
            call = f"__import__({__name__!r}, fromlist=['hit']).hit({function!r})\n"
            lines.insert(at - 1, " " * column + call)
    return "".join(lines)


def _beginnings(source: Source) -> Iterator[tuple[int, int, str]]:
    """Where the first statement of each function begins, and the function's name."""
    for node, where in source.where.items():
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            first = _first(node)
            above = getattr(first, "decorator_list", [])
            yield (above[0].lineno if above else first.lineno), first.col_offset, where


def _first(function: ast.FunctionDef | ast.AsyncFunctionDef) -> ast.stmt:
    """The first statement that is no docstring, if there is one."""
    has_more = ast.get_docstring(function) is not None and len(function.body) > 1
    return function.body[1] if has_more else function.body[0]
