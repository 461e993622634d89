from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.migrations.constraints import CheckConstraint

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0013_colleagues")]

    initial = False

    operations = [
        ops.CreateModel(
            name="EarlierWording",
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
                ("revision", fields.IntField()),
                ("words", fields.BinaryField()),
                ("one_signed", fields.BooleanField()),
                ("other_signed", fields.BooleanField()),
                ("replaced_on", fields.DateField()),
            ],
            options={
                "table": "earlier_wording",
                "app": "models",
                "unique_together": (("workbook", "id"), ("agreement", "revision")),
                "constraints": [
                    CheckConstraint(check="revision > 0", name="earlier_wording_revision")
                ],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
    ]
