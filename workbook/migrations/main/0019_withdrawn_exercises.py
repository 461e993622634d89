from tortoise import fields, migrations

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0018_wall")]

    initial = False

    operations = [
        ops.AddField(
            model_name="ExerciseVersion",
            name="withdrawn",
            field=fields.BooleanField(default=False, db_default=False),
        ),
    ]
