from tortoise import fields, migrations
from tortoise.migrations.constraints import UniqueConstraint
from tortoise.migrations.operations import AddConstraint, RemoveConstraint

from workbook.database import operations as ops

UNIQUE = (
    'CREATE UNIQUE INDEX "exercise_version_builtin" ON "exercise_version"'
    ' ("slug", "version", "content_hash", "translations_hash") WHERE builtin'
)


class Migration(migrations.Migration):
    dependencies = [("models", "0005_held_words")]

    initial = False

    operations = [
        ops.AddField(
            model_name="Account",
            name="language",
            field=fields.BinaryField(null=True),
        ),
        ops.AddField(
            model_name="ExerciseVersion",
            name="translations",
            field=fields.BinaryField(null=True),
        ),
        ops.AddField(
            model_name="ExerciseVersion",
            name="translations_hash",
            field=fields.CharField(default="", db_default="", max_length=64),
        ),
        ops.StateOnly(
            RemoveConstraint(model_name="ExerciseVersion", name="exercise_version_builtin")
        ),
        ops.StateOnly(
            AddConstraint(
                model_name="ExerciseVersion",
                constraint=UniqueConstraint(
                    fields=("slug", "version", "content_hash", "translations_hash"),
                    name="exercise_version_builtin",
                    condition="builtin",
                ),
            )
        ),
        ops.SQL(
            sqlite=['DROP INDEX "exercise_version_builtin"', UNIQUE],
            postgres=['DROP INDEX "exercise_version_builtin"', UNIQUE],
        ),
    ]
