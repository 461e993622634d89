"""Exercises compared with what they were in an earlier git revision.

An exercise is found again by its slug and its language, wherever its file has gone since.
"""

from __future__ import annotations

import subprocess
from collections.abc import Iterable, Iterator
from pathlib import Path

from workbook.exercise import Exercise
from workbook.library.parsing import diagnose
from workbook.library.rules import fault
from workbook.library.steps import check_step
from workbook.lint_forms import Found


class UnknownRevision(Exception):
    """There is no such revision, or no repository at all."""


def versions_against(
    revision: str, path: Path, exercises: Iterable[tuple[Path, Exercise]]
) -> Iterator[Found]:
    """A fault where a version says less than what changed since the revision.

    What was not there then, or could not be read, has nothing to be compared with.
    """
    try:
        before = {(old.slug, old.language): old for old in _exercises_at(revision, path)}
    except UnknownRevision:
        yield path, fault("revision-unknown", 1)
        return
    for file, new in exercises:
        old = before.get((new.slug, new.language))
        if old is not None:
            yield from ((file, each) for each in check_step(old, new))


def _exercises_at(revision: str, path: Path) -> Iterator[Exercise]:
    """Every exercise of the folder as it was then; of a file's folder, when a file is meant."""
    folder = path if path.is_dir() else path.parent
    listed = _git(folder, "ls-tree", "-r", "-z", f"{_commit(folder, revision)}", "--", ".")
    blobs = [row.split(b"\t")[0].split()[2] for row in listed.split(b"\0") if row.endswith(b".md")]
    for source in _contents(folder, blobs):
        exercise, _ = diagnose(source)
        if exercise is not None:
            yield exercise


def _commit(folder: Path, revision: str) -> str:
    """The full name of the commit. What is no revision never reaches another command."""
    found = _git(
        folder, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}"
    )
    return found.decode().strip()


def _contents(folder: Path, blobs: list[bytes]) -> Iterator[str]:
    """The text of each blob, from one process: `<name> <type> <size>`, a line feed, the text."""
    told = _git(folder, "cat-file", "--batch", given=b"\n".join([*blobs, b""]))
    while told:
        head, _, told = told.partition(b"\n")
        size = int(head.split()[2])
        yield told[:size].decode(errors="replace")
        told = told[size + 1 :]


def _git(folder: Path, *arguments: str, given: bytes = b"") -> bytes:
    try:
        done = subprocess.run(  # noqa: S603
            ("git", "-C", str(folder), *arguments),  # noqa: S607
            input=given,
            capture_output=True,
            check=True,
        )
    except (OSError, subprocess.CalledProcessError):
        raise UnknownRevision from None
    return done.stdout
