from tortoise import fields, migrations
from tortoise.fields.base import OnDelete

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0012_practices")]

    initial = False

    operations = [
        ops.CreateModel(
            name="CoupleInvitation",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40),
                ),
                (
                    "tenant",
                    fields.ForeignKeyField(
                        "models.Tenant",
                        source_field="tenant_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                (
                    "therapist",
                    fields.ForeignKeyField(
                        "models.Account",
                        source_field="therapist_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("code_hash", fields.CharField(unique=True, max_length=64)),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("used", fields.BooleanField(default=False)),
            ],
            options={
                "table": "couple_invitation",
                "app": "models",
                "unique_together": (("tenant", "id"),),
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.AddField(
            model_name="TherapistLink",
            name="supervises",
            field=fields.BooleanField(default=False, db_default=False),
        ),
    ]
