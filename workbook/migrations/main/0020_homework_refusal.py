from tortoise import fields, migrations
from tortoise.fields.base import OnDelete

from workbook.database import operations as ops
from workbook.database import walling


class Migration(migrations.Migration):
    """What somebody has put off is for them alone, also behind the wall."""

    dependencies = [("models", "0019_withdrawn_exercises")]

    initial = False

    operations = [
        ops.CreateModel(
            name="HomeworkRefusal",
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
                    "assignment",
                    fields.ForeignKeyField(
                        "models.Assignment",
                        source_field="assignment_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
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
                ("until", fields.DateField(null=True)),
            ],
            options={
                "table": "homework_refusal",
                "app": "models",
                "unique_together": (("workbook", "id"), ("assignment", "account")),
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        walling.walled("homework_refusal", walling.own("account_id")),
    ]
