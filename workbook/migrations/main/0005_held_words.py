from tortoise import fields, migrations
from tortoise.fields.base import OnDelete

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0004_sitting")]

    initial = False

    operations = [
        ops.CreateModel(
            name="HeldWords",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40),
                ),
                (
                    "workbook",
                    fields.ForeignKeyField(
                        "models.Workbook",
                        source_field="workbook_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                (
                    "agreement",
                    fields.ForeignKeyField(
                        "models.Agreement",
                        source_field="agreement_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                (
                    "author",
                    fields.ForeignKeyField(
                        "models.Account",
                        source_field="author_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("words", fields.BinaryField()),
                ("held_until", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={
                "table": "held_words",
                "app": "models",
                "unique_together": (("workbook", "id"), ("agreement",)),
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.AddField(
            model_name="Agreement",
            name="firmness",
            field=fields.BinaryField(null=True),
        ),
    ]
