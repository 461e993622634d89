"""The models as they are after both migrations."""

from __future__ import annotations

from tortoise import fields
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint
from tortoise.models import Model


class Shelf(Model):
    id = fields.CharField(40, primary_key=True)
    room = fields.CharField(40, null=True)
    open = fields.BooleanField(default=True)

    class Meta:
        table = "shelf"
        constraints = (
            CheckConstraint(check="room <> ''", name="shelf_room"),
            UniqueConstraint(fields=("room",), name="shelf_one_open", condition="open"),
        )


class Book(Model):
    id = fields.CharField(40, primary_key=True)
    shelf: fields.ForeignKeyRelation[Shelf] = fields.ForeignKeyField(
        "models.Shelf", related_name=False, on_delete=fields.CASCADE
    )
    position = fields.IntField()

    class Meta:
        table = "book"
        indexes = (("shelf",),)
        constraints = (UniqueConstraint(fields=("shelf", "position"), name="book_place"),)
