"""What a server must be like before it serves, beside its database: places, addresses, Python."""

from __future__ import annotations

import os
import sys

from api.settings import Settings, is_loopback
from workbook.database.safety import Unsafe


def check(settings: Settings) -> None:
    """Unsafe, with what to do: keys lie among what they lock, or Python tells too much."""
    _check_places(settings)
    _check_python(settings)


def _check_places(settings: Settings) -> None:
    """Else one copy would be enough to read everything."""
    keys = settings.keys_at.resolve()
    if settings.database_url is None and keys.is_relative_to(settings.db_at.resolve()):
        raise Unsafe(
            f"The key folder {keys} lies among the databases: whoever copies them has the keys,"
            " too. Move it, and name its place in WORKBOOK_KEYS_DIR."
        )
    if settings.keys_copy_at.resolve().is_relative_to(keys):
        raise Unsafe(
            f"The second copy of the wrapped keys lies in the key folder {keys}, beside what"
            " unwraps them. Name another place in WORKBOOK_KEYS_COPY_DIR."
        )


def _check_python(settings: Settings) -> None:
    public = settings.public_url is not None or not is_loopback(settings.host)
    if public and (sys.flags.dev_mode or os.environ.get("PYTHONASYNCIODEBUG")):
        raise Unsafe(
            "Python runs in its development mode, and writes what it works on into the log. Start"
            " without PYTHONDEVMODE, PYTHONASYNCIODEBUG and -X dev."
        )
