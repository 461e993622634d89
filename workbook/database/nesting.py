"""A transaction inside a transaction: a savepoint that always ends, cancelled or not."""

from __future__ import annotations

from typing import Any

from tortoise.backends.base.client import NestedTransactionContext
from tortoise.exceptions import TransactionManagementError

from workbook.database.finishing import finish


class Nested(NestedTransactionContext):
    """Upstream's savepoint, whose end upstream leaves open to cancellation."""

    async def __aexit__(self, kind: Any, error: Any, trace: Any) -> None:
        await finish(super().__aexit__(kind, error, trace))


def over() -> TransactionManagementError:
    """For a task that outlived the transaction it was started in: it must not go on quietly."""
    return TransactionManagementError("This transaction is over; a task has outlived it.")
