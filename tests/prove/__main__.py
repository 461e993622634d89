"""`make prove`: every instrument, a line for each figure, and the table of the pass lines.

    python -m tests.prove                     # the whole run; writes docs/reference/proof.md
    python -m tests.prove --share 0.01        # a rehearsal
    python -m tests.prove --only twins        # one instrument
    python -m tests.prove --keep kept.json    # goes on where a run with the same file ended

Exits with 1 when a figure is broken, when a whole run counted too few, or when an instrument
failed, is missing or has an engine missing.
"""

from __future__ import annotations

import argparse
import importlib
import sys
import time
import traceback
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from tests import postgres, spy
from tests.prove.figures import Engine, Figure, Scale
from tests.prove.kept import Kept
from tests.prove.report import page, table

INSTRUMENTS = (
    "matrix",
    "page_matrix",
    "twins",
    "machine",
    "races",
    "ending",
    "agreements",
    "crash",
    "mail",
    "power",
    "cancel",
    "full_disk",
    "clients",
    "mutants",
    "fuzz",
    "page_fuzz",
    "vectors",
    "canary",
    "restore",
    "guesses",
    "timing",
    "asvs",
    "abuse",
)
"""A module of this package each, with `prove(scale)`; all must be there."""

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "proof.md"


@dataclass
class Run:
    """What every instrument said, and which of them said nothing."""

    scale: Scale
    figures: list[Figure] = field(default_factory=list)
    failed: list[str] = field(default_factory=list)
    seconds: dict[str, float] = field(default_factory=dict)

    @property
    def whole(self) -> bool:
        return self.scale.share >= 1

    @property
    def faults(self) -> list[str]:
        """Everything that stands against this run, a line each."""
        found = [f"{name}: it did not run" for name in self.failed]
        found += [f"broken: {figure.line()}" for figure in self.figures if not figure.holds]
        if self.whole:
            found += [
                f"fewer than {figure.needed:,}: {figure.line()}"
                for figure in self.figures
                if not figure.enough
            ]
        return found

    def add(self, name: str, figures: Sequence[Figure], seconds: float) -> None:
        """What one instrument said; that it failed when it said nothing."""
        self.seconds[name] = seconds
        self.figures += figures
        if not figures:
            self.failed.append(name)
        _tell(name, figures, seconds)


def run(names: Sequence[str], scale: Scale, kept: Kept | None = None) -> Run:
    """Ask each instrument in turn, and tell each figure at once. One that is kept is not asked."""
    made = Run(scale)
    kept = kept or Kept(None, scale)
    for name in names:
        if (before := kept.of(name)) is not None:
            made.add(name, *before)
            continue
        began = time.monotonic()
        try:
            figures = importlib.import_module(f"tests.prove.{name}").prove(scale)
        except Exception:  # one that fails is told at the end; the others still run
            traceback.print_exc()
            figures = []
        made.add(name, figures, time.monotonic() - began)
        kept.put(name, figures, made.seconds[name])
    return made


def _tell(name: str, figures: Iterable[Figure], seconds: float) -> None:
    for figure in figures:
        print(figure.line())
    print(f"  {name} took {seconds:,.0f} s", flush=True)


def main(arguments: Sequence[str] | None = None) -> int:
    given = _parser().parse_args(arguments)
    engines: tuple[Engine, ...] = tuple(given.engine or ("sqlite", "postgresql"))
    names = given.only or INSTRUMENTS
    with spy.watching() as calls:
        scale = Scale(given.share, engines, given.seed)
        kept = Kept(given.keep, scale, earlier=given.earlier)
        made = run(names, scale, kept)
    if made.whole and "postgresql" in engines and (reason := _no_postgres()):
        made.failed.append(f"PostgreSQL: {reason}")
    if calls:
        made.failed.append(f"something called out ({', '.join(calls)})")
    print()
    silent = [name for name in INSTRUMENTS if name not in names]
    print(table(made.figures, whole=made.whole and not silent))
    for fault in made.faults:
        print(fault)
    if given.write or (made.whole and names == INSTRUMENTS):
        ages = {name: age for name, age in kept.ages().items() if name in names}
        text = page(made.figures, made.seconds, made.faults, made.scale, ages, silent)
        given.page.write_text(text, "utf-8")
        print(f"Written: {given.page.name}")
    return 1 if made.faults else 0


def _no_postgres() -> str:
    """Why there is none to be had, nothing when there is one."""
    if not postgres.URL:
        try:
            postgres.find_programs()
        except postgres.NoPostgresError as reason:
            return str(reason)
    return ""


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.prove", description=__doc__)
    parser.formatter_class = argparse.RawDescriptionHelpFormatter
    parser.add_argument("--share", type=float, default=1.0, help="which part of the whole run")
    parser.add_argument("--only", action="append", choices=INSTRUMENTS, help="only this one")
    parser.add_argument("--engine", action="append", choices=("sqlite", "postgresql"))
    parser.add_argument("--seed", type=int, default=20_261_124, help="a run is repeated by it")
    parser.add_argument("--keep", type=Path, help="a file that keeps what each instrument said")
    parser.add_argument(
        "--earlier", action="store_true", help="take also what was kept about earlier code"
    )
    parser.add_argument("--write", action="store_true", help="write the page also for a part")
    parser.add_argument("--page", type=Path, default=PAGE, help="where the page is written")
    return parser


if __name__ == "__main__":
    sys.exit(main())
