"""Verdicts on guards, kept in a file, so that a long run can go on where it ended.

A verdict is taken again only while every file whose guards it takes away is as it was, and only
when the guard was noticed: one that was not is always asked anew. The tests may have changed in
between; how many verdicts were taken so is told beside the figure.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from pathlib import Path

from tests.prove.guards import ROOT, Guard


class Verdicts:
    """Which tests noticed which guards, by the text of their files. Without a file none is kept.

    What was noticed in other files is no verdict; it says which test to ask first.
    """

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._said: dict[str, str] = {}
        if file is not None and file.is_file():
            self._said = dict(json.loads(line) for line in file.read_text("utf-8").splitlines())
        self._hints = {kept.rpartition(" ")[0]: by for kept, by in self._said.items()}

    def of(self, guards: Sequence[Guard]) -> str | None:
        """The test that noticed before; None when these guards are to be taken away."""
        return self._said.get(key(guards))

    def hint(self, guards: Sequence[Guard]) -> str:
        """The test that noticed when the files were others, to be asked first; "" for none."""
        by = self._hints.get(names(guards), "")
        return by.partition(" ")[2] if by.startswith(("FAILED tests/", "ERROR tests/")) else ""

    def put(self, guards: Sequence[Guard], by: str) -> None:
        """Keep that this test noticed."""
        if self._file is not None:
            with self._file.open("a", encoding="utf-8") as out:
                out.write(json.dumps([key(guards), by]) + "\n")


def key(guards: Sequence[Guard]) -> str:
    """The guards by name, and a hash of the files in which they stand."""
    files = sorted({guard.file for guard in guards})
    text = b"\0".join((ROOT / file).read_bytes() for file in files)
    return f"{names(guards)} {hashlib.sha256(text).hexdigest()[:16]}"


def names(guards: Sequence[Guard]) -> str:
    return " + ".join(guard.name for guard in guards)
