"""A backup on the disk: two folders, for two places.

    records-20261125T101500Z/    what people wrote, sealed; worth nothing without the other one
        about.json               what it is, and the SHA-256 of each file
    keys-20261125T101500Z/       the wrapped data keys, worth nothing without the key folder
        about.json, keys.json
    ledger.json                  beside the folders of keys: the erasure ledger, the newest

A folder is there whole or not at all.
"""

from __future__ import annotations

import base64
import hashlib
import json
import os
import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any, Literal

from workbook.vault.ledger import Line, check_holds
from workbook.vault.second import COLUMNS

Kind = Literal["records", "keys"]
STAMP = "%Y%m%dT%H%M%SZ"
KEPT: dict[Kind, timedelta] = {"records": timedelta(days=30), "keys": timedelta(days=7)}
"""People are told that what they erased cannot be brought back after seven days."""


class NoCopy(Exception):
    """What is wrong with a backup, in a sentence."""


@dataclass(frozen=True, slots=True)
class About:
    """What a folder says of itself. `migrations` and `columns` are for records."""

    kind: Kind
    made_at: str
    engine: str
    files: dict[str, str]
    migrations: tuple[str, ...] = ()
    columns: Mapping[str, list[str]] | None = None


@contextmanager
def making(place: Path, kind: Kind, at: datetime) -> Iterator[tuple[Path, Path]]:
    """A folder to fill, and what it will be called once the block has ended well."""
    whole = place / f"{kind}-{at.strftime(STAMP)}"
    part = whole.with_suffix(".part")
    if whole.exists():
        raise NoCopy(f"{whole} is there already.")
    shutil.rmtree(part, ignore_errors=True)
    part.mkdir(mode=0o700, parents=True)
    try:
        yield part, whole
        _sync(part)
        part.rename(whole)
        _sync(place)
    finally:
        shutil.rmtree(part, ignore_errors=True)


def describe(folder: Path, about: About) -> None:
    """Write `about.json`, with a hash of each file that is there."""
    files = {file.name: _hash(file) for file in sorted(folder.iterdir())}
    write_json(folder / "about.json", asdict(about) | {"files": files})


def read_about(folder: Path, kind: Kind) -> About:
    """What this folder is. NoCopy when it is none of this kind, or is not whole."""
    try:
        said = json.loads((folder / "about.json").read_text("utf-8"))
        about = About(**said | {"migrations": tuple(said["migrations"])})
    except (OSError, ValueError, TypeError, KeyError):
        raise NoCopy(f"{folder} is no backup.") from None
    if about.kind != kind:
        raise NoCopy(f"{folder} is a backup of {about.kind}, not of {kind}.")
    for name, told in about.files.items():
        if not (folder / name).is_file() or _hash(folder / name) != told:
            raise NoCopy(f"{folder} is not whole: {name} is missing or was changed.")
    return about


def write_keys(folder: Path, rows: Sequence[Mapping[str, Any]]) -> None:
    said = [{**row, "wrapped": _text(row["wrapped"]), "made_on": str(row["made_on"])}
            for row in rows]  # fmt: skip
    write_json(folder / "keys.json", said)


def read_keys(folder: Path) -> list[dict[str, Any]]:
    """The wrapped keys in this folder. NoCopy."""
    return [
        {column: row[column] for column in COLUMNS}
        | {
            "wrapped": base64.b64decode(row["wrapped"]),
            "made_on": date.fromisoformat(row["made_on"]),
        }
        for row in json.loads((folder / "keys.json").read_text("utf-8"))
    ]


def write_ledger(place: Path, lines: Sequence[Line]) -> None:
    """In place of the one before, at once. LedgerOlder when the one before has more lines."""
    if (place / "ledger.json").exists():
        check_holds(lines, read_ledger(place), str(place / "ledger.json"))
    part = place / "ledger.part"
    part.unlink(missing_ok=True)
    write_json(part, [asdict(line) | {"destroyed_on": str(line.destroyed_on)} for line in lines])
    part.rename(place / "ledger.json")
    _sync(place)


def read_ledger(place: Path) -> list[Line]:
    """The ledger beside the folders of keys. NoCopy."""
    try:
        said = json.loads((place / "ledger.json").read_text("utf-8"))
        return [Line(**one | {"destroyed_on": date.fromisoformat(one["destroyed_on"])})
                for one in said]  # fmt: skip
    except (OSError, ValueError, TypeError, KeyError):
        raise NoCopy(f"{place / 'ledger.json'} is missing or was changed.") from None


def drop_old(place: Path, kind: Kind, now: datetime) -> int:
    """Delete backups of this kind that have had their time. How many."""
    gone = 0
    for folder in sorted(place.glob(f"{kind}-*")):
        made = _made_at(folder, kind)
        if made is not None and made <= now - KEPT[kind]:
            shutil.rmtree(folder)
            gone += 1
    return gone


def _made_at(folder: Path, kind: Kind) -> datetime | None:
    try:
        stamp = folder.name.removeprefix(f"{kind}-")
        return datetime.strptime(stamp, STAMP).replace(tzinfo=UTC)
    except ValueError:
        return None


def write_json(file: Path, said: object) -> None:
    """For its owner alone, and on the disk when it returns."""
    handle = os.open(file, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    with os.fdopen(handle, "w", encoding="utf-8") as out:
        json.dump(said, out, indent=1, ensure_ascii=False)
        out.flush()
        os.fsync(handle)


def _hash(file: Path) -> str:
    digest = hashlib.sha256()
    with file.open("rb") as data:
        while piece := data.read(2**20):
            digest.update(piece)
    return digest.hexdigest()


def _text(data: bytes) -> str:
    return base64.b64encode(bytes(data)).decode("ascii")


def _sync(folder: Path) -> None:
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
