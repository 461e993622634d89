"""The key database: data keys, each wrapped by a key-encryption key that is kept elsewhere."""

from __future__ import annotations

from datetime import date

from tortoise import fields

from workbook.database.tables import Model


class DataKey(Model):
    """One wrapped data key. `scope` says whose and of which class; `generation` counts up.

    `rotation` is the number of the rotation that made it, 0 for the first of its scope. The row is
    deleted to destroy the key, after the ledger has its id.
    """

    id = fields.CharField(40, primary_key=True)
    scope = fields.CharField(120)
    generation = fields.IntField()
    kek = fields.CharField(40)
    wrapped = fields.BinaryField()
    made_on: date = fields.DateField()
    rotation = fields.IntField(default=0, db_default=0)

    class Meta:
        table = "data_key"
        unique_together = (("scope", "generation"),)


class LedgerMark(Model):
    """How far the ledger had come when a key was last destroyed here: one row, with the number 1.

    A ledger without this line is an older one, put back by mistake.
    """

    id = fields.IntField(primary_key=True, generated=False)
    number = fields.IntField()
    link = fields.CharField(64)

    class Meta:
        table = "ledger_mark"


class Rotation(Model):
    """One round of new data keys. Without `ended_on` it is to be gone on with."""

    number = fields.IntField(primary_key=True, generated=False)
    began_on: date = fields.DateField()
    ended_on: date | None = fields.DateField(null=True)

    class Meta:
        table = "rotation"
