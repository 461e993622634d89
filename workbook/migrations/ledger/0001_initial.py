from tortoise import fields, migrations

from workbook.database import operations as ops


class Migration(migrations.Migration):
    initial = True

    operations = [
        ops.CreateModel(
            name="Erasure",
            fields=[
                ("number", fields.IntField(primary_key=True, generated=False, unique=True)),
                ("key", fields.CharField(unique=True, max_length=40)),
                ("destroyed_on", fields.DateField()),
                ("link", fields.CharField(max_length=64)),
            ],
            options={"table": "erasure", "app": "ledger", "pk_attr": "number"},
            bases=["Model"],
        ),
    ]
