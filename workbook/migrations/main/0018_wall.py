from tortoise import migrations

from workbook.database import operations as ops
from workbook.database import walling

OF_A_WORKBOOK = (
    "invitation",
    "assignment",
    "entry",
    "draft_answer",
    "submission",
    "withdrawal",
    "addition",
    "discussion",
    "agenda_choice",
    "note",
    "sitting",
    "agreement",
    "held_words",
    "earlier_wording",
    "signature",
    "practice",
    "therapist_link",
    "consent",
)
OF_A_TENANT = ("tenant_member", "tenant_invitation", "couple_invitation")


class Migration(migrations.Migration):
    """On PostgreSQL a row is for the house, and for whoever can have to do with it."""

    dependencies = [("models", "0017_homework")]

    initial = False

    operations = [
        ops.SQL(sqlite=[], postgres=walling.FUNCTIONS),
        walling.walled("workbook", walling.A_WORKBOOK),
        *(walling.walled(table) for table in OF_A_WORKBOOK),
        walling.walled("tenant", walling.A_TENANT),
        *(walling.walled(table, walling.OF_A_TENANT) for table in OF_A_TENANT),
        walling.walled("therapist_code", walling.own("account_id")),
    ]
