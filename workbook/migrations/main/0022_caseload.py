from tortoise import fields, migrations

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0021_security_log")]

    initial = False

    operations = [
        ops.AddField(
            model_name="Agreement",
            name="joint_on",
            field=fields.DateField(null=True),
        ),
        ops.AddField(
            model_name="TherapistLink",
            name="visit_on",
            field=fields.DateField(null=True),
        ),
    ]
