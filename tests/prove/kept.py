"""What instruments said, kept in a file, so that a long run can go on where it ended.

What was said at another scale or from another seed is not taken; what was said about other code
only when it is asked for, and then the page says which.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from tests.prove.figures import Figure, Scale

ROOT = Path(__file__).parents[2]


class Kept:
    """Figures and seconds by instrument. Without a file nothing is kept."""

    def __init__(self, file: Path | None, scale: Scale, *, earlier: bool = False) -> None:
        self._file = file
        self._about = {**asdict(scale), "engines": list(scale.engines)}
        self._code = code()
        self._earlier = earlier
        self._said: dict[str, Any] = {}
        if file is not None and file.is_file():
            before = json.loads(file.read_text("utf-8"))
            self._said = before["said"] if before["about"] == self._about else {}

    def of(self, name: str) -> tuple[list[Figure], float] | None:
        """What this instrument said before, None when it is to be asked."""
        if name not in self._said or not (self._earlier or self._said[name]["code"] == self._code):
            return None
        said = self._said[name]
        return [Figure(**figure) for figure in said["figures"]], said["seconds"]

    def put(self, name: str, figures: Sequence[Figure], seconds: float) -> None:
        """Keep it. An instrument that said nothing failed, and is asked again."""
        if self._file is None or not figures:
            return
        said = {"figures": [asdict(f) for f in figures], "seconds": seconds}
        self._said[name] = {**said, "code": self._code, "on": str(datetime.now(UTC).date())}
        text = json.dumps({"about": self._about, "said": self._said}, indent=1)
        self._file.write_text(text, "utf-8")

    def ages(self) -> dict[str, str]:
        """For each instrument that spoke of other code: the day, and the hash of that code."""
        return {
            name: f"{said['on']}, code {said['code'][:12]}"
            for name, said in self._said.items()
            if said["code"] != self._code
        }


def code() -> str:
    """A hash of everything that runs: the product, its exercises and the tests."""
    digest = hashlib.sha256()
    for folder in ("workbook", "api", "exercises", "tests"):
        for file in sorted((ROOT / folder).rglob("*")):
            if file.suffix in {".py", ".md", ".toml", ".txt"}:
                digest.update(file.read_bytes())
    return digest.hexdigest()
