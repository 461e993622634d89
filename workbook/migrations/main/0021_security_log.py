from tortoise import fields, migrations

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0020_homework_refusal")]

    initial = False

    operations = [
        ops.CreateModel(
            name="SecurityLog",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40),
                ),
                ("owner", fields.CharField(max_length=40)),
                ("what", fields.CharField(max_length=24)),
                ("day", fields.DateField()),
                ("times", fields.IntField()),
            ],
            options={
                "table": "security_log",
                "app": "models",
                "unique_together": (("owner", "what", "day"),),
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
    ]
