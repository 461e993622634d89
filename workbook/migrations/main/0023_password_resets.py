from tortoise import fields, migrations

from workbook.database import operations as ops


class Migration(migrations.Migration):
    dependencies = [("models", "0022_caseload")]

    initial = False

    operations = [
        ops.AddField(
            model_name="Account",
            name="next_password",
            field=fields.CharField(null=True, max_length=255),
        ),
        ops.AddField(
            model_name="Account",
            name="next_password_at",
            field=fields.DatetimeField(null=True, auto_now=False, auto_now_add=False),
        ),
        ops.CreateModel(
            name="ResetCode",
            fields=[
                (
                    "id",
                    fields.CharField(primary_key=True, unique=True, db_index=True, max_length=40),
                ),
                ("login_index", fields.CharField(unique=True, max_length=64)),
                ("expires_at", fields.DatetimeField(auto_now=False, auto_now_add=False)),
                ("sent", fields.BooleanField(default=False)),
            ],
            options={
                "table": "reset_code",
                "app": "models",
                "pk_attr": "id",
            },
            bases=["Model"],
        ),
    ]
