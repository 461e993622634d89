"""Which tests carry a requirement or a story: those whose decorator names its id.

    @pytest.mark.asvs("8.2.2")
    @pytest.mark.story("S28")

They are read from the files, so that a run of a few tests knows of all of them.
"""

from __future__ import annotations

import ast
from collections import defaultdict
from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

TESTS = Path(__file__).parents[1]
ROOT = TESTS.parent


@cache
def carried(marker: str) -> Mapping[str, tuple[str, ...]]:
    """By id, the tests with `@pytest.mark.MARKER(id, …)`, as pytest names them, in their order."""
    found: dict[str, list[str]] = defaultdict(list)
    for path in sorted(TESTS.rglob("test_*.py")):
        for test, one in _marks(path, marker):
            found[one].append(f"{path.relative_to(ROOT)}::{test}")
    return {one: tuple(tests) for one, tests in found.items()}


def _marks(path: Path, marker: str) -> Iterator[tuple[str, str]]:
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            for decorator in node.decorator_list:
                for one in _ids(decorator, marker):
                    yield node.name, one


def _ids(decorator: ast.expr, marker: str) -> Iterator[str]:
    """The words of this decorator, when it is that marker."""
    if isinstance(decorator, ast.Call) and ast.unparse(decorator.func) == f"pytest.mark.{marker}":
        for argument in decorator.args:
            yield str(ast.literal_eval(argument))


def named(tests: tuple[str, ...], up: str) -> str:
    """Links to the files, with the names of the tests as sentences. `up` leads to the root."""
    return "; ".join(_link(test, up) for test in tests)


def _link(test: str, up: str) -> str:
    file, _, name = test.partition("::")
    return f"[{name.removeprefix('test_').replace('_', ' ')}]({up}{file})"
