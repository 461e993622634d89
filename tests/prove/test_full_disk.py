"""The disk is full: nothing is lost, reading goes on, and so does erasing."""

from __future__ import annotations

import pytest

from tests.prove import full_disk


def test_on_a_full_disk_reading_leaving_and_erasing_work() -> None:
    """A whole server on a small file system: writing is refused with 503, what was acknowledged is
    there, people can sign in, leave and be erased, it starts again, and with room it goes on.
    """
    try:
        seen = full_disk.play_apart(rounds=1, seed=20_261_124)
    except full_disk.NoSmallDisk as reason:
        pytest.skip(str(reason))
    assert seen.broken == []
    assert min(seen.acknowledged, seen.refused) > 0
