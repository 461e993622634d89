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
PACKAGE = FOLDER.replace("/", ".")
LIBRARIES = ("anyio.pytest_plugin", "tests.conftest", "tests.strategies")
QUICK = ("test_golden", "test_composites", "test_agenda", "test_replies", "test_change")
"""What is computed by hand notices most, and at once."""

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
    signal.signal(signal.SIGALRM, _give_up)
    signal.alarm(SECONDS)
    with Path(os.devnull).open("w") as nowhere, contextlib.redirect_stdout(nowhere):
        status = pytest.main([*PLAIN, *_targets(mutant, tests)], plugins=[noticed])
    signal.alarm(0)
    by = noticed.by or ("it did not end" if status else "")
    return Verdict(mutant, status != 0, by)


def _give_up(*_: object) -> None:
    raise KeyboardInterrupt


def _targets(mutant: Mutant | None, tests: str) -> list[str]:
    """The tests of the module first, then the quick ones; in the end every test is asked."""
    folder = ROOT / "tests" / "mismatch"
    every = sorted(path.stem for path in folder.glob(f"{tests}.py"))
    near = f"test_{Path(mutant.file).stem}" if mutant else ""
    order = dict.fromkeys((near, *QUICK, *every))
    return [str(folder / f"{name}.py") for name in order if name in every]


def judge_all(mutants: Iterable[Mutant | None], tests: str = "test_*") -> Iterator[Verdict]:
    """A child for each, a few at once, in their order. `tests` are the files that are asked."""
    with multiprocessing.get_context("fork").Pool(AT_ONCE, maxtasksperchild=1) as pool:
        yield from pool.imap(partial(judge, tests), mutants, chunksize=1)
