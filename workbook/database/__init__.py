"""The stores: how they are opened, how a transaction runs, how hand-written SQL is sent."""

from workbook.database.counting import count_statements
from workbook.database.migrating import migrate, waiting
from workbook.database.opening import Opened, opened
from workbook.database.stores import Databases
from workbook.database.transactions import run, transaction, transactional

__all__ = [
    "Databases",
    "Opened",
    "count_statements",
    "migrate",
    "opened",
    "run",
    "transaction",
    "transactional",
    "waiting",
]
