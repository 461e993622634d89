from tortoise import fields, migrations
from tortoise.fields.base import OnDelete
from tortoise.indexes import Index
from tortoise.migrations.constraints import CheckConstraint, UniqueConstraint

from workbook.database import operations as ops


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="Account",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40),
                ),
                ("login_index", fields.CharField(null=True, unique=True, max_length=64)),
                ("profile", fields.BinaryField(null=True)),
                ("password", fields.CharField(null=True, max_length=255)),
                ("erase_on", fields.DateField(null=True)),
                ("erased_on", fields.DateField(null=True)),
            ],
            options={"table": "account", "app": "models", "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.CreateModel(
            name="AccessLog",
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
                (
                    "reader",
                    fields.ForeignKeyField(
                        "models.Account",
                        source_field="reader_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("what", fields.CharField(max_length=16)),
                ("about", fields.CharField(max_length=60)),
                ("day", fields.DateField()),
            ],
            options={
                "table": "access_log",
                "app": "models",
                "unique_together": (("subject", "day", "reader", "what", "about"),),
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="ExerciseVersion",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40),
                ),
                (
                    "author",
                    fields.ForeignKeyField(
                        "models.Account",
                        source_field="author_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.SET_NULL,
                    ),
                ),
                ("builtin", fields.BooleanField(default=False)),
                ("slug", fields.CharField(max_length=80)),
                ("version", fields.CharField(max_length=40)),
                ("content_hash", fields.CharField(max_length=64)),
                ("source", fields.BinaryField()),
            ],
            options={
                "table": "exercise_version",
                "app": "models",
                "unique_together": (("author", "slug", "version"),),
                "constraints": [
                    UniqueConstraint(
                        fields=("slug", "version", "content_hash"),
                        name="exercise_version_builtin",
                        condition="builtin",
                    )
                ],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Once",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=64),
                ),
                ("fingerprint", fields.CharField(max_length=64)),
                ("made", fields.CharField(max_length=60)),
                ("used_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={"table": "once", "app": "models", "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Session",
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
                ("token_hash", fields.CharField(unique=True, max_length=64)),
                ("signed_in_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={"table": "session", "app": "models", "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.CreateModel(
            name="TherapistCode",
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
                ("code_hash", fields.CharField(unique=True, max_length=64)),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("revoked", fields.BooleanField(default=False)),
            ],
            options={"table": "therapist_code", "app": "models", "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Tries",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=64),
                ),
                ("count", fields.IntField()),
                ("ends_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
            ],
            options={"table": "tries", "app": "models", "pk_attr": "id"},
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Workbook",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40),
                ),
                (
                    "one",
                    fields.ForeignKeyField(
                        "models.Account",
                        source_field="one_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "other",
                    fields.ForeignKeyField(
                        "models.Account",
                        source_field="other_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("closed_on", fields.DateField(null=True)),
            ],
            options={
                "table": "workbook",
                "app": "models",
                "constraints": [
                    CheckConstraint(check="one_id <> other_id", name="workbook_two_people")
                ],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Assignment",
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
                    "giver",
                    fields.ForeignKeyField(
                        "models.Account",
                        source_field="giver_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                ("position", fields.IntField()),
                ("module", fields.CharField(null=True, max_length=80)),
                ("exercise", fields.CharField(null=True, max_length=80)),
                ("reveal", fields.CharField(null=True, max_length=16)),
                ("due_on", fields.DateField(null=True)),
                ("note", fields.BinaryField(null=True)),
                ("given_on", fields.DateField()),
            ],
            options={
                "table": "assignment",
                "app": "models",
                "unique_together": (("workbook", "id"), ("workbook", "position")),
                "constraints": [
                    CheckConstraint(
                        check="(module IS NULL) <> (exercise IS NULL)", name="assignment_one_thing"
                    )
                ],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Entry",
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
                    "exercise_version",
                    fields.ForeignKeyField(
                        "models.ExerciseVersion",
                        source_field="exercise_version_id",
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.RESTRICT,
                    ),
                ),
                (
                    "assignment",
                    fields.ForeignKeyField(
                        "models.Assignment",
                        source_field="assignment_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.SET_NULL,
                    ),
                ),
                (
                    "solo_of",
                    fields.ForeignKeyField(
                        "models.Account",
                        source_field="solo_of_id",
                        null=True,
                        db_constraint=True,
                        to_field="id",
                        related_name=False,
                        on_delete=OnDelete.CASCADE,
                    ),
                ),
                ("position", fields.IntField()),
                ("round", fields.IntField()),
                ("reveal", fields.CharField(max_length=16)),
                ("opened_on", fields.DateField()),
                ("one_sent", fields.BooleanField(default=False)),
                ("other_sent", fields.BooleanField(default=False)),
                ("one_declined", fields.BooleanField(default=False)),
                ("other_declined", fields.BooleanField(default=False)),
                (
                    "one_ready_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                (
                    "other_ready_at",
                    fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
                ),
                ("revealed_on", fields.DateField(null=True)),
                ("constants", fields.CharField(null=True, max_length=8)),
                ("first_reveal", fields.BooleanField(default=False)),
                ("summary", fields.BinaryField(null=True)),
                ("one_replied", fields.BooleanField(default=False)),
                ("other_replied", fields.BooleanField(default=False)),
            ],
            options={
                "table": "entry",
                "app": "models",
                "unique_together": (("workbook", "id"), ("workbook", "position")),
                "constraints": [
                    CheckConstraint(
                        check="reveal IN ('both_submitted', 'together', 'in_session', 'never')",
                        name="entry_reveal",
                    ),
                    CheckConstraint(
                        check="revealed_on IS NULL OR (one_sent AND other_sent AND constants IS NOT NULL)",
                        name="entry_opens_with_both",
                    ),
                    CheckConstraint(
                        check="solo_of_id IS NULL OR reveal = 'never'",
                        name="entry_solo_never_opens",
                    ),
                ],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Addition",
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
                ("prompt", fields.CharField(max_length=64)),
                ("text", fields.BinaryField()),
                ("added_on", fields.DateField()),
            ],
            options={
                "table": "addition",
                "app": "models",
                "unique_together": (("workbook", "id"), ("entry", "position")),
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Discussion",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=60),
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
                ("state", fields.CharField(max_length=8)),
            ],
            options={
                "table": "discussion",
                "app": "models",
                "unique_together": (("workbook", "id"),),
                "constraints": [
                    CheckConstraint(
                        check="state IN ('open', 'talked', 'later', 'agreed', 'differ')",
                        name="discussion_state",
                    )
                ],
                "indexes": [Index(fields=["entry"])],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="DraftAnswer",
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
                ("prompt", fields.CharField(max_length=64)),
                ("sealed", fields.BinaryField()),
            ],
            options={
                "table": "draft_answer",
                "app": "models",
                "unique_together": (("workbook", "id"), ("entry", "author", "prompt")),
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Invitation",
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
                ("code_hash", fields.CharField(unique=True, max_length=64)),
                ("token_hash", fields.CharField(unique=True, max_length=64)),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("used", fields.BooleanField(default=False)),
                ("revoked", fields.BooleanField(default=False)),
            ],
            options={
                "table": "invitation",
                "app": "models",
                "unique_together": (("workbook", "id"),),
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Note",
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
                ("finding", fields.CharField(max_length=60)),
                ("position", fields.IntField()),
                ("text", fields.BinaryField()),
                ("written_on", fields.DateField()),
            ],
            options={
                "table": "note",
                "app": "models",
                "unique_together": (("workbook", "id"), ("finding", "position")),
                "indexes": [Index(fields=["entry"])],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Submission",
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
                ("part", fields.CharField(max_length=8)),
                ("shareable", fields.BinaryField()),
                ("private", fields.BinaryField()),
            ],
            options={
                "table": "submission",
                "app": "models",
                "unique_together": (("workbook", "id"), ("entry", "author", "part")),
                "constraints": [
                    CheckConstraint(check="part IN ('answers', 'reply')", name="submission_part")
                ],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="TherapistLink",
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
                ("position", fields.IntField()),
            ],
            options={
                "table": "therapist_link",
                "app": "models",
                "unique_together": (
                    ("workbook", "id"),
                    ("workbook", "therapist"),
                    ("workbook", "position"),
                ),
                "indexes": [Index(fields=["therapist"])],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Consent",
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
                ("scopes", fields.SmallIntField()),
                ("given_on", fields.DateField()),
            ],
            options={
                "table": "consent",
                "app": "models",
                "unique_together": (("workbook", "id"), ("link", "account")),
                "constraints": [
                    CheckConstraint(check="scopes BETWEEN 1 AND 7", name="consent_scopes")
                ],
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
        ops.CreateModel(
            name="Withdrawal",
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
                ("prompt", fields.CharField(max_length=64)),
            ],
            options={
                "table": "withdrawal",
                "app": "models",
                "unique_together": (("workbook", "id"), ("entry", "author", "prompt")),
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
    ]
