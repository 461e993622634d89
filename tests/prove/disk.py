"""What a disk holds after the power went: all that was synced, and of the rest what it likes."""

from __future__ import annotations

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from tests.prove.recording import Act

Kept = Literal["nothing", "some", "everything"]
SECTOR = 512


@dataclass
class Sheet:
    """One file: what is surely there, and what was asked for since the last sync."""

    safe: bytearray | None = None
    pending: list[Act] = field(default_factory=list)

    def sync(self) -> None:
        self.safe = _applied(self.safe, self.pending)
        self.pending = []


@dataclass
class Disk:
    """The files while a log is played. A deletion counts at once; a new file from its first sync.

    `deaf` are endings of names whose syncs are not heard: a disk, or a setting, that lies.
    """

    deaf: tuple[str, ...] = ()
    sheets: dict[str, Sheet] = field(default_factory=dict)

    def play(self, act: Act) -> None:
        sheet = self.sheets.setdefault(act.file, Sheet())
        if act.kind == "delete":
            del self.sheets[act.file]
        elif act.kind != "sync":
            sheet.pending.append(act)
        elif not act.file.endswith(self.deaf or ("\0",)):
            sheet.sync()

    def lose_power(self, to: Path, kept: Kept, chance: random.Random) -> None:
        """Write what is left into the directory, each file in a folder called as its own is."""
        for name, sheet in self.sheets.items():
            left = _applied(sheet.safe, _survivors(sheet.pending, kept, chance))
            if left is not None:
                file = to / Path(name).parent.name / Path(name).name
                file.parent.mkdir(exist_ok=True)
                file.write_bytes(left)


def _survivors(pending: Iterable[Act], kept: Kept, chance: random.Random) -> list[Act]:
    if kept == "nothing":
        return []
    if kept == "everything":
        return list(pending)
    return [_perhaps_torn(act, chance) for act in pending if chance.random() < 0.5]


def _perhaps_torn(act: Act, chance: random.Random) -> Act:
    """A write may end at any boundary of a sector; other bytes stay as they were."""
    if act.kind != "write" or chance.random() < 0.7:
        return act
    first = SECTOR - act.at % SECTOR
    ends = [*range(first, len(act.data), SECTOR), len(act.data)]
    return Act("write", act.file, act.at, act.data[: chance.choice(ends)])


def _applied(safe: bytearray | None, acts: Iterable[Act]) -> bytearray | None:
    """None for a file of which nothing has reached the disk."""
    held = bytearray(safe) if safe is not None else None
    for act in acts:
        held = bytearray() if held is None else held
        if act.kind == "truncate":
            held = held[: act.at].ljust(act.at, b"\0")
        else:
            held = held.ljust(act.at, b"\0")
            held[act.at : act.at + len(act.data)] = act.data
    return held
