"""The erasure ledger: which keys were destroyed, in a store of its own, only ever added to.

It is replayed at every start: a key that a restored backup brought back is destroyed again.
"""

from __future__ import annotations

from datetime import date

from tortoise import fields
from tortoise.models import Model


class Erasure(Model):
    """One destroyed key. `link` is the SHA-256 over the line before and this one."""

    number = fields.IntField(primary_key=True, generated=False)
    key = fields.CharField(40, unique=True)
    destroyed_on: date = fields.DateField()
    link = fields.CharField(64)

    class Meta:
        table = "erasure"
