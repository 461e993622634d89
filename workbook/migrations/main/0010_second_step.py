from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0009_consent_ends")]

    initial = False

    operations = [
        ops.AddField(
            model_name="Account", name="authenticator", field=fields.BinaryField(null=True)
        ),
        ops.AddField(
            model_name="Account", name="second_step_on", field=fields.DateField(null=True)
        ),
        ops.AddField(model_name="Account", name="last_step", field=fields.BigIntField(null=True)),
        ops.CreateModel(
            name="RecoveryCode",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=64),
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
            ],
            options={
                "table": "recovery_code",
                "app": "models",
                "indexes": [Index(fields=["account"])],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
    ]
