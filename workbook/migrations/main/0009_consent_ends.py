from datetime import date

from tortoise import fields, migrations

from workbook.database import operations as ops


class Migration(migrations.Migration):
    """What was allowed before lasts 90 days too, from the day on which it was given."""

    dependencies = [("models", "0008_calendar_feed")]

    initial = False

    operations = [
        ops.AddField(
            model_name="Consent",
            name="ends_on",
            field=fields.DateField(db_default=date(1970, 1, 1)),
        ),
        ops.AddField(
            model_name="Consent",
            name="modules",
            field=fields.TextField(null=True, unique=False),
        ),
        ops.AddField(
            model_name="ExerciseVersion",
            name="module",
            field=fields.CharField(max_length=80, null=True),
        ),
        ops.SQL(
            sqlite=['UPDATE "consent" SET "ends_on" = date("given_on", \'+90 days\')'],
            postgres=['UPDATE "consent" SET "ends_on" = "given_on" + 90'],
        ),
    ]
