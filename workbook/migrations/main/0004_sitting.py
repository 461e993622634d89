from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.migrations.constraints import CheckConstraint

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0003_agenda_choice")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Sitting",
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
                    "entry",
                    fields.ForeignKeyField(
                        "models.Entry",
                        source_field="entry_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("revision", fields.IntField()),
                ("sealed", fields.BinaryField()),
            ],
            options={
                "table": "sitting",
                "app": "models",
                "unique_together": (("workbook", "id"), ("entry",)),
                "constraints": [CheckConstraint(check="revision > 0", name="sitting_revision")],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
    ]
