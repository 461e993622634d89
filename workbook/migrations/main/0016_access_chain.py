from tortoise import fields, migrations
from tortoise.fields.base import OnDelete

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0015_passkeys")]

    initial = False

    operations = [
        ops.CreateModel(
            name="AccessChain",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40),
                ),
                (
                    "subject",
                    fields.ForeignKeyField(
                        "models.Account",
                        source_field="subject_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("dropped", fields.IntField()),
                ("before", fields.CharField(max_length=64)),
                ("number", fields.IntField()),
                ("link", fields.CharField(max_length=64)),
                ("mended_on", fields.DateField(null=True)),
                ("seal", fields.CharField(max_length=64)),
            ],
            options={
                "table": "access_chain",
                "app": "models",
                "unique_together": (("subject",),),
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.AddField(
            model_name="AccessLog",
            name="link",
            field=fields.CharField(null=True, max_length=64),
        ),
        ops.AddField(
            model_name="AccessLog",
            name="number",
            field=fields.IntField(null=True),
        ),
    ]
