"""A driver's error becomes one of ours, and never one that nobody expects."""

from __future__ import annotations

import asyncpg
import pytest

from workbook.database.failures import translated
from workbook.errors import Unavailable


@pytest.mark.parametrize(
    "error",
    [
        asyncpg.ConnectionDoesNotExistError("connection was closed in the middle of operation"),
        asyncpg.InterfaceError("connection is closed"),
        asyncpg.InternalClientError("cannot switch to state 15; another operation is in progress"),
        ConnectionResetError(),
        TimeoutError(),
    ],
    ids=lambda error: type(error).__name__,
)
def test_a_connection_that_breaks_is_a_store_that_is_away(error: Exception) -> None:
    """Each was met while PostgreSQL was killed under load; the third one had come out as a 500."""
    with pytest.raises(Unavailable), translated():
        raise error
