"""Room that is kept on the disk for what must work on a full one."""

from __future__ import annotations

from pathlib import Path

import pytest

from api.opening import databases_of
from api.settings import Settings
from workbook.database import reserve
from workbook.database.reserve import Reserve, even_when_full
from workbook.errors import Unavailable


def test_the_reserve_takes_its_room_once(tmp_path: Path) -> None:
    """It is made whole, made whole again after it was given up, and never grows beyond."""
    kept = Reserve(tmp_path / "reserve", size=3 * 2**20 + 5)
    assert kept.make() == kept.make() == 3 * 2**20 + 5
    kept.give_up()
    assert not (tmp_path / "reserve").exists()
    assert kept.make() == 3 * 2**20 + 5


async def test_a_thing_that_finds_no_room_is_done_with_the_reserve_given_up(
    tmp_path: Path,
) -> None:
    """The second time there is room; afterwards the reserve is there again."""
    file = tmp_path / "reserve"
    kept = Reserve(file, size=10)
    kept.make()

    @even_when_full
    async def erase() -> str:
        if file.exists():
            raise Unavailable
        return "erased"

    with pytest.raises(Unavailable):
        await erase()
    with reserve.use(kept):
        assert await erase() == "erased"
    assert file.stat().st_size == 10


async def test_what_fails_with_room_too_is_not_tried_for_ever(tmp_path: Path) -> None:
    """The store may be away for another reason: then it is said, after the second time."""
    tries = []

    @even_when_full
    async def erase() -> None:
        tries.append(1)
        raise Unavailable

    with reserve.use(Reserve(tmp_path / "reserve", size=10)), pytest.raises(Unavailable):
        await erase()
    assert len(tries) == 2


@pytest.mark.asvs("13.1.2")
def test_a_request_waits_as_long_for_sqlite_as_for_postgresql(tmp_path: Path) -> None:
    """One setting says how long, and then the answer is 503."""
    on_sqlite = databases_of(Settings(data_dir=tmp_path, pool_wait_seconds=0.7))
    assert on_sqlite.lock_seconds == 0.7
