from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0006_languages")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Export",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40),
                ),
                (
                    "account",
                    fields.ForeignKeyField(
                        "models.Account",
                        source_field="account_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={"table": "export", "app": "models", "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.AddField(
            model_name="Session",
            name="device",
            field=fields.BinaryField(null=True),
        ),
        ops.AddIndex(
            model_name="Session",
            index=Index(fields=["account"]),
        ),
    ]
