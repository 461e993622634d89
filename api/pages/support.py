"""The registry of support: who to call, by language. `python -m api.pages.support` checks its age.

It stops `.ci/run` when an entry was not looked at for 180 days: a number that has changed is worse
than none.
"""

from __future__ import annotations

import sys
import tomllib
from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache
from pathlib import Path
from typing import Any

from workbook.ports import today

FILE = Path(__file__).parent / "support.toml"
GOOD_FOR = timedelta(days=180)
OTHERWISE = "en"


@dataclass(frozen=True, slots=True)
class Entry:
    """One service, or one emergency number. `how` is what to do, in the service's own terms."""

    name: str
    where: str
    how: str
    owner: str
    verified_at: date
    source: str
    phone: str | None = None
    url: str | None = None
    shown: bool = True


@dataclass(frozen=True, slots=True)
class Support:
    """What is shown to everybody alike."""

    services: tuple[Entry, ...]
    emergency: tuple[Entry, ...]


@lru_cache(maxsize=1)
def registry() -> dict[str, tuple[Entry, ...]]:
    """Every entry, by language; `emergency` has the numbers that need no words."""
    data = tomllib.loads(FILE.read_text(encoding="utf-8"))
    owner = data.pop("owner")
    return {group: tuple(_entry(one, owner) for one in found) for group, found in data.items()}


def _entry(given: dict[str, Any], owner: str) -> Entry:
    number = given.pop("number", None)
    if number is not None:
        given = {"name": number, "how": number, "phone": number, **given}
    return Entry(**{"owner": owner, **given})


def support_of(language: str) -> Support:
    """What a page in this language shows; the English entries when it has none of its own."""
    groups = registry()
    services = groups.get(language, groups[OTHERWISE])
    return Support(_shown(services), _shown(groups["emergency"]))


def _shown(entries: tuple[Entry, ...]) -> tuple[Entry, ...]:
    return tuple(entry for entry in entries if entry.shown)


def too_old(day: date) -> list[str]:
    """A sentence for each entry that nobody has looked at for 180 days before this one."""
    return [
        f"{entry.name} ({entry.where}) was last verified on {entry.verified_at}, by {entry.owner}."
        for entries in registry().values()
        for entry in entries
        if day - entry.verified_at > GOOD_FOR
    ]


def main() -> int:
    """Says what is too old today. The exit code."""
    found = too_old(today())
    for sentence in found:
        sys.stderr.write(f"{FILE.name}: {sentence}\n")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
