"""The tutorial is run as it stands, block by block, and what it prints is compared."""

from __future__ import annotations

import ast
import io
import re
from collections.abc import Iterator
from contextlib import redirect_stdout
from inspect import CO_COROUTINE
from pathlib import Path
from typing import Any

from tests.journey.serving import served
from workbook.client import Client

TUTORIAL = Path(__file__).parents[1] / "docs" / "tutorial" / "first-hour.md"
BLOCK = re.compile(r"^```(python|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
ADDRESS = "http://127.0.0.1:8000"


def steps(page: str) -> Iterator[tuple[str, str]]:
    """(code, what it prints) for each block of Python; it prints nothing where no text follows."""
    blocks = [(found[1], found[2]) for found in BLOCK.finditer(page)]
    for (kind, code), (following, text) in zip(blocks, [*blocks[1:], ("", "")], strict=True):
        if kind == "python":
            yield code, text if following == "text" else ""


async def run(code: str, names: dict[str, Any]) -> str:
    """Run a block as `python -m asyncio` would, where `await` may stand anywhere."""
    compiled = compile(code, "first-hour", "exec", ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    printed = io.StringIO()
    with redirect_stdout(printed):
        outcome = eval(compiled, names)
        if compiled.co_flags & CO_COROUTINE:
            await outcome
    return printed.getvalue()


async def test_every_step_works_as_it_stands(tmp_path: Path) -> None:
    """In their order, against `workbook serve` on an empty directory."""
    names: dict[str, Any] = {}
    with served(tmp_path / "data") as server:
        try:
            for code, printed in steps(TUTORIAL.read_text().replace(ADDRESS, server.url)):
                assert await run(code, names) == printed, code
        finally:
            for client in filter(lambda thing: isinstance(thing, Client), names.values()):
                await client.aclose()


def test_there_are_steps() -> None:
    """The blocks are found, and most of them print something."""
    found = list(steps(TUTORIAL.read_text()))
    assert len(found) >= 12
    assert sum(bool(printed) for _, printed in found) >= 10
