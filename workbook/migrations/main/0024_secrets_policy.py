from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index

from workbook.database import operations as ops
from workbook.database import walling

ITS_THERAPIST = (
    "EXISTS (SELECT 1 FROM workbook.therapist_link l"
    f" WHERE l.id = link_id AND {walling.own('l.therapist_id')})"
)


class Migration(migrations.Migration):
    """What is addressed to one therapist is behind a narrower wall than the rest: it is for its
    author and for that therapist. What was allowed before was allowed under the first policy.
    """

    dependencies = [("models", "0023_password_resets")]

    initial = False

    operations = [
        ops.CreateModel(
            name="Confidence",
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
                    "submission",
                    fields.ForeignKeyField(
                        "models.Submission",
                        source_field="submission_id",
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
                ("prompt", fields.CharField(max_length=64)),
                ("sealed", fields.BinaryField()),
            ],
            options={
                "table": "confidence",
                "app": "models",
                "unique_together": (("workbook", "id"), ("entry", "author", "prompt")),
                "indexes": [Index(fields=["link"]), Index(fields=["submission"])],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.AddField(
            model_name="Consent",
            name="policy",
            field=fields.CharField(null=True, max_length=24),
        ),
        ops.AddField(
            model_name="TherapistCode",
            name="policy",
            field=fields.CharField(
                default="no_individual_access", db_default="no_individual_access", max_length=24
            ),
        ),
        ops.AddField(
            model_name="TherapistLink",
            name="policy",
            field=fields.CharField(
                default="no_individual_access", db_default="no_individual_access", max_length=24
            ),
        ),
        ops.SQL(
            sqlite=["UPDATE consent SET policy = 'no_individual_access'"],
            postgres=["UPDATE consent SET policy = 'no_individual_access'"],
        ),
        walling.walled("confidence", f"({walling.own('author_id')} OR {ITS_THERAPIST})"),
    ]
