"""`make mutation`: mutants of the comparison and the agenda, and whether the tests notice them.

    python -m tests.mutation                  # all of them
    python -m tests.mutation --only agenda    # those whose name begins so
    python -m tests.mutation --tests test_agenda    # asking these tests alone

Exits with 1 when a mutant lives that is not explained, or when one that is explained is noticed.
"""

from __future__ import annotations

import argparse
import sys
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

from tests.mutation.explained import ALIKE
from tests.mutation.judging import Verdict, judge_all, prepare
from tests.mutation.operators import every


def main(arguments: Sequence[str]) -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.mutation")
    parser.add_argument("--only", default="", help="mutants whose name begins with this")
    parser.add_argument(
        "--tests", default="test_*", help="the tests to ask: a name in tests/mismatch"
    )
    given = parser.parse_args(arguments)
    only = given.only
    mutants = [mutant for mutant in every() if mutant.name.startswith(only)]
    prepare()
    healthy, *verdicts = judge_all([None, *mutants], given.tests)
    if healthy.killed:
        print(f"The tests fail on the code as it is: {healthy.by}")
        return 1
    return report(verdicts, missing=[] if only else _missing(verdicts))


def report(verdicts: Sequence[Verdict], missing: Sequence[str]) -> int:
    """Print the survivors and the score of each module. 0 when all is as it is told."""
    holes = [v.name for v in verdicts if not v.killed and v.name not in ALIKE]
    stale = [v.name for v in verdicts if v.killed and v.name in ALIKE]
    for title, names in (
        ("Nothing noticed", holes),
        ("Explained, and noticed", stale),
        ("Explained, and not there", missing),
    ):
        for name in names:
            print(f"{title}: {name}")
    _scores(verdicts)
    return 1 if holes or stale or missing else 0


def _scores(verdicts: Sequence[Verdict]) -> None:
    made = Counter(_module(verdict) for verdict in verdicts)
    killed = Counter(_module(verdict) for verdict in verdicts if verdict.killed)
    alike = Counter(_module(v) for v in verdicts if not v.killed and v.name in ALIKE)
    for module in sorted(made):
        print(f"{module:12} {killed[module]:4} of {made[module]:4}, {alike[module]} explained")
    total, noticed = len(verdicts), killed.total()
    judged = total - alike.total()
    print(f"{noticed} of {total} noticed, {alike.total()} do the same as the code:", end=" ")
    print(f"{100 * noticed / max(1, judged):.1f} % of those that differ")


def _module(verdict: Verdict) -> str:
    return Path(verdict.mutant.file).stem if verdict.mutant else ""


def _missing(verdicts: Sequence[Verdict]) -> list[str]:
    there = {verdict.name for verdict in verdicts}
    return [name for name in ALIKE if name not in there]


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
