from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0002_agreements")]

    initial = False

    operations = [
        ops.CreateModel(
            name="AgendaChoice",
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
                (
                    "link",
                    fields.ForeignKeyField(
                        "models.TherapistLink",
                        source_field="link_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("items", fields.SmallIntField(null=True)),
                ("findings", fields.TextField(unique=False)),
            ],
            options={
                "table": "agenda_choice",
                "app": "models",
                "unique_together": (("workbook", "id"), ("entry",)),
                "indexes": [Index(fields=["link"])],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
    ]
