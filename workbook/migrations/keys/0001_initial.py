from tortoise import fields, migrations

from workbook.database import operations as ops


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="DataKey",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40),
                ),
                ("scope", fields.CharField(max_length=120)),
                ("generation", fields.IntField()),
                ("kek", fields.CharField(max_length=40)),
                ("wrapped", fields.BinaryField()),
                ("made_on", fields.DateField()),
            ],
            options={
                "table": "data_key",
                "app": "keys",
                "unique_together": (("scope", "generation"),),
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
    ]
