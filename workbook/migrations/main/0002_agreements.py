from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0001_initial")]

    operations = [
        ops.CreateModel(
            name="Agreement",
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
                    "owner",
                    fields.ForeignKeyField(
                        "models.Account",
                        source_field="owner_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "writer",
                    fields.ForeignKeyField(
                        "models.Account",
                        source_field="writer_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "from_entry",
                    fields.ForeignKeyField(
                        "models.Entry",
                        source_field="from_entry_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.SET_NULL,
                    ),
                ),
                ("position", fields.IntField()),
                ("kind", fields.CharField(max_length=12)),
                ("draft", fields.BooleanField()),
                ("revision", fields.IntField()),
                ("title", fields.BinaryField()),
                ("text", fields.BinaryField()),
                ("review_on", fields.DateField(null=True)),
                ("joint_revision", fields.IntField(null=True)),
                ("joint", fields.BinaryField(null=True)),
                ("retired_on", fields.DateField(null=True)),
            ],
            options={
                "table": "agreement",
                "app": "models",
                "unique_together": (("workbook", "id"), ("workbook", "position")),
                "constraints": [
                    CheckConstraint(
                        check="kind IN ('boundary', 'ritual', 'commitment')", name="agreement_kind"
                    ),
                    CheckConstraint(check="revision > 0", name="agreement_revision"),
                    CheckConstraint(
                        check="(joint IS NULL) = (joint_revision IS NULL)",
                        name="agreement_joint_words",
                    ),
                    CheckConstraint(
                        check="NOT draft OR (writer_id = owner_id AND joint IS NULL)",
                        name="agreement_draft_is_its_owners",
                    ),
                ],
                "indexes": [Index(fields=["from_entry"])],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Practice",
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
                ("position", fields.IntField()),
                ("used_on", fields.DateField()),
                ("line", fields.BinaryField()),
            ],
            options={
                "table": "practice",
                "app": "models",
                "unique_together": (("workbook", "id"), ("agreement", "position")),
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Signature",
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
                    "signer",
                    fields.ForeignKeyField(
                        "models.Account",
                        source_field="signer_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("revision", fields.IntField()),
            ],
            options={
                "table": "signature",
                "app": "models",
                "unique_together": (("workbook", "id"), ("agreement", "signer")),
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
    ]
