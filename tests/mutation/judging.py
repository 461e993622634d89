"""A mutant is put in place of its module, and the tests of the comparison are run on it.

What the tests import is there already; the comparison itself is imported by each child anew, from
the text that it is given. So nothing is written, and no mutant meets another.
"""

from __future__ import annotations

import contextlib
import gc
import importlib
import importlib.abc
import importlib.machinery
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from hypothesis import settings

from tests.mutation.operators import FOLDER, Mutant
from tests.prove.guards import ROOT

AT_ONCE = 2
SECONDS = 60
"""Of the processor's time, so that a busy machine is no verdict."""

PACKAGE = FOLDER.replace("/", ".")
LIBRARIES = ("anyio.pytest_plugin", "tests.conftest", "tests.strategies")
SLOW = ("test_promises", "test_wording")
NEAR = {
    **dict.fromkeys(
        ("durations", "sets", "starting", "rituals", "coefficients", "rankings"), "parts"
    ),
    **dict.fromkeys(("calibration", "distance", "ordinal"), "golden"),
    **dict.fromkeys(("finding", "comparing"), "listing"),
    "reading": "spotting",
    "wording": "saying",
}
"""The tests of a module, where they do not have its name."""


# What a failure says is of no use here, so assertions need not be prepared to tell it.
PLAIN = ("-x", "-q", "--no-header", "-p", "no:cacheprovider", "-p", "no:warnings",
         "--assert=plain", "--hypothesis-profile=mutation")  # fmt: skip


@dataclass(frozen=True)
class Verdict:
    """Whether a test failed on the mutant, and which."""

    mutant: Mutant | None
    killed: bool
    by: str

    @property
    def name(self) -> str:
        return self.mutant.name if self.mutant else "the code as it is"


class InPlace(importlib.abc.MetaPathFinder, importlib.abc.InspectLoader):
    """Gives one module another text than its file has."""

    def __init__(self, mutant: Mutant) -> None:
        self._file = ROOT / mutant.file
        self._module = mutant.file.removesuffix(".py").replace("/", ".")
        self._text = mutant.changed(self._file.read_text("utf-8"))

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name != self._module:
            return None
        return importlib.machinery.ModuleSpec(name, self, origin=str(self._file))

    def get_source(self, fullname: str) -> str:
        return self._text


class Noticed:
    """A plugin of pytest that keeps the first failure."""

    by = ""

    def pytest_runtest_logreport(self, report: Any) -> None:
        if report.failed and not self.by:
            self.by = report.nodeid.partition("::")[2]

    def pytest_collectreport(self, report: Any) -> None:
        if report.failed and not self.by:
            self.by = "it could not be imported"


def prepare() -> None:
    """Import what is the same for all of them, and nothing of the comparison."""
    for name in [name for name in os.environ if name.startswith("WORKBOOK_REQUIRE_")]:
        del os.environ[name]  # the few tests here need neither a browser nor PostgreSQL
    for name in LIBRARIES:
        importlib.import_module(name)
    settings.register_profile(
        "mutation", settings.get_profile("workbook"), database=None, derandomize=True
    )
    ours = [name for name in sys.modules if name.startswith(PACKAGE)]
    assert not ours, f"These are imported already: {ours}"


def judge(tests: str, mutant: Mutant | None) -> Verdict:
    """Run in a child: the tests with this mutant, or with the code as it is."""
    if mutant is not None:
        sys.meta_path.insert(0, InPlace(mutant))
    noticed = Noticed()
    gc.disable()
    signal.signal(signal.SIGVTALRM, _give_up)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS)
    with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):
        killed = any(
            pytest.main([*PLAIN, *files], plugins=[noticed]) for files in _targets(mutant, tests)
        )
    signal.setitimer(signal.ITIMER_VIRTUAL, 0)
    return Verdict(mutant, killed, noticed.by or ("it did not end" if killed else ""))


def _give_up(*_: object) -> None:
    raise KeyboardInterrupt


def _targets(mutant: Mutant | None, tests: str) -> list[list[str]]:
    """The tests nearest to the module, then all others, the quick ones before the slow."""
    folder = ROOT / "tests" / "mismatch"
    every = sorted(folder.glob(f"{tests}.py"), key=lambda path: path.stem in SLOW)
    module = Path(mutant.file).stem if mutant else ""
    near = f"test_{NEAR.get(module, module)}"
    runs = ([p for p in every if p.stem == near], [p for p in every if p.stem != near])
    return [[str(path) for path in paths] for paths in runs if paths]


def judge_all(mutants: Iterable[Mutant | None], tests: str = "test_*") -> Iterator[Verdict]:
    """A child for each, a few at once, in their order. `tests` are the files that are asked."""
    with multiprocessing.get_context("fork").Pool(AT_ONCE, maxtasksperchild=1) as pool:
        yield from pool.imap(partial(judge, tests), mutants, chunksize=1)
