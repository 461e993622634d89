from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0011_outbox")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Tenant",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40),
                ),
                ("name", fields.BinaryField()),
            ],
            options={"table": "tenant", "app": "models", "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.CreateModel(
            name="TenantInvitation",
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
                    "inviter",
                    fields.ForeignKeyField(
                        "models.Account",
                        source_field="inviter_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("roles", fields.SmallIntField()),
                ("code_hash", fields.CharField(unique=True, max_length=64)),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("used", fields.BooleanField(default=False)),
            ],
            options={
                "table": "tenant_invitation",
                "app": "models",
                "unique_together": (("tenant", "id"),),
                "constraints": [
                    CheckConstraint(check="roles BETWEEN 1 AND 15", name="tenant_invitation_roles")
                ],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="TenantMember",
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
                ("roles", fields.SmallIntField()),
                ("position", fields.IntField()),
            ],
            options={
                "table": "tenant_member",
                "app": "models",
                "unique_together": (("tenant", "id"), ("tenant", "account")),
                "constraints": [
                    CheckConstraint(check="roles BETWEEN 1 AND 15", name="tenant_member_roles")
                ],
                "indexes": [Index(fields=["account"])],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.AddField(
            model_name="TherapistCode",
            name="tenant",
            field=fields.ForeignKeyField(
                "models.Tenant",
                source_field="tenant_id",
                null=True,
                db_constraint=True,
                to_field="id",
                related_name=False,
                on_delete=OnDelete.CASCADE,
            ),
        ),
        ops.AddField(
            model_name="TherapistLink",
            name="tenant",
            field=fields.ForeignKeyField(
                "models.Tenant",
                source_field="tenant_id",
                null=True,
                db_constraint=True,
                to_field="id",
                related_name=False,
                on_delete=OnDelete.CASCADE,
            ),
        ),
    ]
