from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0010_second_step")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Lease",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=16),
                ),
                ("holder", fields.CharField(max_length=40)),
                ("ends_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={"table": "lease", "app": "models", "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.CreateModel(
            name="MailSettings",
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
                ("reminders", fields.BooleanField(default=False)),
                ("sealed", fields.BinaryField()),
            ],
            options={
                "table": "mail_settings",
                "app": "models",
                "unique_together": (("account",),),
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Outbox",
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
                ("cause", fields.CharField(unique=True, max_length=64)),
                ("kind", fields.CharField(max_length=8)),
                ("state", fields.CharField(max_length=8)),
                ("tries", fields.SmallIntField(default=0)),
                ("due_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("sealed", fields.BinaryField(null=True)),
            ],
            options={
                "table": "outbox",
                "app": "models",
                "constraints": [
                    CheckConstraint(check="kind IN ('code', 'reminder')", name="outbox_kind"),
                    CheckConstraint(
                        check="state IN ('waiting', 'sent', 'dropped')", name="outbox_state"
                    ),
                    CheckConstraint(
                        check="(state = 'waiting') = (sealed IS NOT NULL)",
                        name="outbox_keeps_nothing",
                    ),
                ],
                "indexes": [Index(fields=["state", "due_at"]), Index(fields=["account"])],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
    ]
