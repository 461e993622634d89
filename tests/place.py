"""Where the tests keep their files: in memory, where the machine has room for them there.

What is tested syncs every acknowledged write. On a disk the tests would wait for that more than
for anything else, and their files need not outlive the power.
"""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

MEMORY = Path("/dev/shm")
ROOM = 3 << 30
"""Bytes that must be free there: PostgreSQL, a browser, and what tests that fail leave behind."""


def settle() -> None:
    """Temporary files of this process and of those that it starts go there from now on, unless
    somebody chose a place (`TMPDIR`).
    """
    if "TMPDIR" not in os.environ and has_room(MEMORY):
        os.environ["TMPDIR"] = tempfile.tempdir = str(MEMORY)


def has_room(place: Path) -> bool:
    """Whether files can be made there, and enough of them."""
    return os.access(place, os.W_OK | os.X_OK) and shutil.disk_usage(place).free >= ROOM
