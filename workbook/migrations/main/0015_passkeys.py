from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0014_earlier_wording")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Passkey",
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
                ("credential_hash", fields.CharField(unique=True, max_length=64)),
                ("uses", fields.BigIntField()),
                ("made_on", fields.DateField()),
                ("sealed", fields.BinaryField()),
            ],
            options={
                "table": "passkey",
                "app": "models",
                "indexes": [Index(fields=["account"])],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
    ]
