from tortoise import fields, migrations

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0016_access_chain")]

    initial = False

    operations = [
        ops.AddField(
            model_name="Assignment",
            name="exercises",
            field=fields.TextField(null=True, unique=False),
        ),
        ops.AddField(model_name="Assignment", name="from_on", field=fields.DateField(null=True)),
        ops.AddField(
            model_name="Assignment", name="repeat", field=fields.CharField(null=True, max_length=12)
        ),
        ops.AddField(model_name="Assignment", name="plan", field=fields.BinaryField(null=True)),
    ]
