"""A line for each abuse story: how many checks answer it, and how many of them passed.

    I05 14/14   A partner looks again and again, to learn whether and when the other has answered

A check is a test that names the story: `@pytest.mark.story("I05")`; one that is run with several
values, or on both engines, is as many. They are run here by pytest, in a process of its own. A
story that nobody answers says why (docs/reference/abuse-stories.toml).
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
import tomllib
from collections import Counter
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from tests.prove.carried import ROOT, carried, named
from tests.prove.figures import Figure, Scale

DOCS = ROOT / "docs" / "reference"
FILE, PAGE = DOCS / "abuse-stories.toml", DOCS / "abuse-stories.md"
HEAD = """\
# Abuse stories

Made by `python -m tests.prove.abuse` from [the stories](abuse-stories.toml) and from the tests \
that name them; not written by hand. How many checks each had in the last whole run stands in \
[the proof](proof.md).

An answer here makes something harder or impossible in the cases that are tried. What cannot be \
answered by software is on the page about [what is promised](../explanation/promise.md).

| | what somebody could try | answered by |
|---|---|---|
"""


@cache
def stories() -> tuple[Mapping[str, str], Mapping[str, str]]:
    """By id: what each is about; and why a story has no test."""
    data: dict[str, Any] = tomllib.loads(FILE.read_text("utf-8"))
    return data["stories"], data["without"]


def page() -> str:
    """docs/reference/abuse-stories.md as it should be."""
    about, without = stories()
    tests = carried("story")
    rows = [
        f"| {one} | {what} | {without.get(one) or named(tests[one], '../../')} |\n"
        for one, what in about.items()
    ]
    return HEAD + "".join(rows)


def prove(scale: Scale) -> list[Figure]:
    """Run the tests that name a story. A share of less than the whole takes a share of the stories,
    in the order of their ids; a story that nobody answers is told with its reason.
    """
    about, without = stories()
    wanted = [one for one in about if one not in without]
    figures = asked(wanted[: scale.of(len(wanted))], scale)
    if scale.share >= 1:
        for one, why in without.items():
            print(f"{one} –   {why}", flush=True)
    return figures


def asked(wanted: list[str], scale: Scale) -> list[Figure]:
    """Run the tests that name these stories: a line and a figure for each."""
    about, _ = stories()
    passed, failed = _run(wanted, scale)
    figures = []
    for one in wanted:
        count = passed[one] + failed[one]
        print(f"{one} {passed[one]}/{count}   {about[one]}", flush=True)
        figures.append(Figure("abuse", f"{one} {about[one]}", "both", count, failed[one], needed=1))
    return figures


def _run(wanted: list[str], scale: Scale) -> tuple[Counter[str], Counter[str]]:
    """Passed and failed checks by story. A test that was skipped answers nothing."""
    tests = carried("story")
    files = sorted({test.partition("::")[0] for one in wanted for test in tests[one]})
    by_engine = {("sqlite",): ["-k", "not postgresql"], ("postgresql",): ["-k", "postgresql"]}
    chosen = ["-m", "story", *by_engine.get(tuple(scale.engines), []), *files]
    with tempfile.TemporaryDirectory() as folder:
        said = Path(folder) / "said.json"
        environment = {k: v for k, v in os.environ.items() if not k.startswith("WORKBOOK_REQUIRE_")}
        subprocess.run(
            (sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", __name__,
             f"--basetemp={folder}/t", *chosen),
            cwd=ROOT,
            env={**environment, "WORKBOOK_TEST_STORIES": str(said)},
            stdout=subprocess.DEVNULL,
            check=False,
        )  # fmt: skip
        heard = json.loads(said.read_text("utf-8"))
    return Counter(heard["passed"]), Counter(heard["failed"])


class _Listening:
    """A plugin of pytest that counts by story what passed and what failed."""

    def __init__(self) -> None:
        self.passed: Counter[str] = Counter()
        self.failed: Counter[str] = Counter()

    def pytest_runtest_logreport(self, report: Any) -> None:
        ids = [value for name, value in report.user_properties if name == "story"]
        if report.failed:
            self.failed.update(ids)
        elif report.when == "call" and report.passed:
            self.passed.update(ids)

    def pytest_runtest_setup(self, item: Any) -> None:
        for mark in item.iter_markers("story"):
            item.user_properties += [("story", one) for one in mark.args]

    def pytest_sessionfinish(self) -> None:
        told = {"passed": self.passed, "failed": self.failed}
        Path(os.environ["WORKBOOK_TEST_STORIES"]).write_text(json.dumps(told), "utf-8")


def pytest_configure(config: Any) -> None:
    config.pluginmanager.register(_Listening())


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
    print(f"Written: {PAGE.name}")
