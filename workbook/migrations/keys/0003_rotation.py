from tortoise import fields, migrations

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("keys", "0002_ledger_mark")]

    initial = False

    operations = [
        ops.AddField(
            model_name="DataKey",
            name="rotation",
            field=fields.IntField(default=0, db_default=0),
        ),
        ops.CreateModel(
            name="Rotation",
            fields=[
                ("number", fields.IntField(primary_key=True, generated=False, unique=True)),
                ("began_on", fields.DateField()),
                ("ended_on", fields.DateField(null=True)),
            ],
            options={"table": "rotation", "app": "keys", "pk_attr": "number"},
            bases=["Model"],
        ),
    ]
