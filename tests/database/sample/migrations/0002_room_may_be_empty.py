from tortoise import fields, migrations
from tortoise.migrations.operations import AlterField

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0001_initial")]

    operations = [
        ops.StateOnly(AlterField("Shelf", "room", fields.CharField(null=True, max_length=40))),
        ops.SQL(
            postgres=["ALTER TABLE shelf ALTER COLUMN room DROP NOT NULL"],
            sqlite=[
                """CREATE TABLE shelf_new (
                    id VARCHAR(40) NOT NULL PRIMARY KEY,
                    room VARCHAR(40),
                    open INT NOT NULL,
                    CONSTRAINT shelf_room CHECK (room <> '')
                )""",
                "INSERT INTO shelf_new SELECT id, room, open FROM shelf",
                "DROP TABLE shelf",
                "ALTER TABLE shelf_new RENAME TO shelf",
                "CREATE UNIQUE INDEX shelf_one_open ON shelf (room) WHERE open",
            ],
        ),
    ]
