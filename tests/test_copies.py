"""A backup on the disk: whole or not there, for its owner alone, and not for longer than said."""

from __future__ import annotations

import json
import stat
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from workbook import copies
from workbook.copies import About, NoCopy
from workbook.vault import LedgerOlder
from workbook.vault.ledger import Line, after

AT = datetime(2026, 11, 25, 10, 15, tzinfo=UTC)
KEYS = [{"id": "key_1", "scope": "|acc|profile", "generation": 1, "kek": "k",
         "wrapped": b"\0\xff", "made_on": date(2026, 11, 25)}]  # fmt: skip


def made(place: Path, at: datetime = AT) -> Path:
    with copies.making(place, "keys", at) as (part, whole):
        copies.write_keys(part, KEYS)
        copies.describe(part, About("keys", at.isoformat(), "", {}))
    return whole


def test_keys_come_back_as_they_were(tmp_path: Path) -> None:
    """And nobody but their owner may read them."""
    folder = made(tmp_path)
    assert copies.read_about(folder, "keys").made_at == AT.isoformat()
    assert copies.read_keys(folder) == KEYS
    assert stat.S_IMODE(folder.stat().st_mode) == 0o700
    assert {stat.S_IMODE(file.stat().st_mode) for file in folder.iterdir()} == {0o600}


def test_a_folder_that_did_not_come_to_its_end_is_not_there(tmp_path: Path) -> None:
    """Nothing is left of it, and the next one can be made."""
    with pytest.raises(RuntimeError), copies.making(tmp_path, "keys", AT) as (part, _):
        (part / "half").touch()
        raise RuntimeError
    assert list(tmp_path.iterdir()) == []
    made(tmp_path)
    with pytest.raises(NoCopy, match="there already"):
        made(tmp_path)


@pytest.mark.parametrize("damage", ["{}", "not json", '{"kind": "keys"}'])
def test_what_is_no_backup_is_told(tmp_path: Path, damage: str) -> None:
    """Whatever stands where it should say what it is."""
    folder = made(tmp_path)
    (folder / "about.json").write_text(damage)
    with pytest.raises(NoCopy, match="no backup"):
        copies.read_about(folder, "keys")


def test_a_changed_byte_is_noticed(tmp_path: Path) -> None:
    """Each file has its hash; so has one that is missing."""
    folder = made(tmp_path)
    said = json.loads((folder / "keys.json").read_text())
    said[0]["scope"] = "|other|profile"
    (folder / "keys.json").write_text(json.dumps(said))
    with pytest.raises(NoCopy, match=r"keys\.json is missing or was changed"):
        copies.read_about(folder, "keys")
    (folder / "keys.json").unlink()
    with pytest.raises(NoCopy, match=r"keys\.json is missing or was changed"):
        copies.read_about(folder, "keys")


def test_keys_are_kept_for_seven_days(tmp_path: Path) -> None:
    """To the second; what is called otherwise is left alone."""
    old = made(tmp_path)
    new = made(tmp_path, AT + timedelta(seconds=1))
    (tmp_path / "keys-of-the-house").mkdir()
    assert copies.drop_old(tmp_path, "keys", AT + timedelta(days=7)) == 1
    assert not old.exists()
    assert new.exists()
    assert (tmp_path / "keys-of-the-house").exists()
    assert {"keys": timedelta(days=7), "records": timedelta(days=30)} == copies.KEPT


def test_a_ledger_never_takes_the_place_of_a_newer_one(tmp_path: Path) -> None:
    """It is only added to."""
    one: Line = after(None, "key_1", date(2026, 11, 25))
    two = after(one, "key_2", date(2026, 11, 26))
    copies.write_ledger(tmp_path, [one])
    copies.write_ledger(tmp_path, [one, two])
    assert copies.read_ledger(tmp_path) == [one, two]
    with pytest.raises(LedgerOlder):
        copies.write_ledger(tmp_path, [one])
    assert copies.read_ledger(tmp_path) == [one, two]
    (tmp_path / "ledger.json").write_text("[{}]")
    with pytest.raises(NoCopy):
        copies.read_ledger(tmp_path)
