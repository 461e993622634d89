from tortoise import fields, migrations
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from workbook.database import operations as ops


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="Shelf",
            fields=[
                ("id", fields.CharField(primary_key=True, max_length=40)),
                ("room", fields.CharField(max_length=40)),
                ("open", fields.BooleanField(default=True)),
            ],
            options={
                "table": "shelf",
                "app": "models",
                "constraints": [
                    CheckConstraint(check="room <> ''", name="shelf_room"),
                    UniqueConstraint(fields=("room",), name="shelf_one_open", condition="open"),
                ],
            },
        ),
        ops.CreateModel(
            name="Book",
            fields=[
                ("id", fields.CharField(primary_key=True, max_length=40)),
                (
                    "shelf",
                    fields.ForeignKeyField(
                        "models.Shelf", source_field="shelf_id", related_name=False
                    ),
                ),
                ("position", fields.IntField()),
            ],
            options={
                "table": "book",
                "app": "models",
                "indexes": [Index(fields=["shelf"])],
                "constraints": [UniqueConstraint(fields=("shelf", "position"), name="book_place")],
            },
        ),
    ]
