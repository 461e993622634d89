from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index

from workbook.database import operations as ops
from workbook.database import walling


class Migration(migrations.Migration):
    dependencies = [("models", "0024_secrets_policy")]

    initial = False

    operations = [
        ops.CreateModel(
            name="SavedPathway",
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
                ("sealed", fields.BinaryField()),
            ],
            options={
                "table": "pathway",
                "app": "models",
                "indexes": [Index(fields=["account"])],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        walling.walled("pathway", walling.own("account_id")),
    ]
