from tortoise import fields, migrations

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("keys", "0001_initial")]

    initial = False

    operations = [
        ops.CreateModel(
            name="LedgerMark",
            fields=[
                ("id", fields.IntField(primary_key=True, generated=False, unique=True)),
                ("number", fields.IntField()),
                ("link", fields.CharField(max_length=64)),
            ],
            options={"table": "ledger_mark", "app": "keys", "pk_attr": "id"},
            bases=["Model"],
        ),
    ]
