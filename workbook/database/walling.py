"""The policies of PostgreSQL that keep rows from whoever has nothing to do with them.

A table of a couple's is behind the workbook that its row names; the workbook is for its two
partners and its linked therapists. A table of a practice's is for its members and for the couples
of its therapists. `asking` says who asks, and has none of it for the house.

`FORCE` is for the role that owns the tables, which is the one that the server uses. Two functions
look past the wall, because a policy must not ask a table whose policy asks back.
"""

from __future__ import annotations

from workbook.database.operations import SQL

ASKER = "COALESCE(current_setting('workbook.asker', true), '')"
_WHO = f"(SELECT {ASKER})"

LINKED = "walled_links"
TENANTS = "walled_tenants"

_FUNCTION = """
CREATE FUNCTION workbook.{name}(who text) RETURNS text[] LANGUAGE plpgsql STABLE AS $wall$
DECLARE found text[];
BEGIN
    PERFORM set_config('workbook.asker', '', true);
    found := ARRAY({query});
    PERFORM set_config('workbook.asker', who, true);
    RETURN found;
END $wall$
"""
FUNCTIONS = (
    _FUNCTION.format(
        name=LINKED,
        query="SELECT l.workbook_id FROM workbook.therapist_link l WHERE l.therapist_id = who",
    ),
    _FUNCTION.format(
        name=TENANTS,
        query="SELECT m.tenant_id FROM workbook.tenant_member m WHERE m.account_id = who"
        " UNION SELECT l.tenant_id FROM workbook.workbook w"
        " JOIN workbook.therapist_link l ON l.workbook_id = w.id"
        " WHERE (w.one_id = who OR w.other_id = who) AND l.tenant_id IS NOT NULL",
    ),
)

A_WORKBOOK = (
    f"{_WHO} IN (one_id, other_id) OR id = ANY ((SELECT workbook.{LINKED}({ASKER}))::text[])"
)
OF_A_WORKBOOK = "EXISTS (SELECT 1 FROM workbook.workbook w WHERE w.id = workbook_id)"
A_TENANT = f"id = ANY ((SELECT workbook.{TENANTS}({ASKER}))::text[])"
OF_A_TENANT = f"tenant_id = ANY ((SELECT workbook.{TENANTS}({ASKER}))::text[])"


def own(*columns: str) -> str:
    """For whoever is named in one of these columns."""
    return f"{_WHO} IN ({', '.join(columns)})"


def wall(table: str, reached: str = OF_A_WORKBOOK) -> list[str]:
    """The statements that put a table behind the wall: its rows are for the house, and for whoever
    this expression is true for, to read and to write.
    """
    return [
        f"CREATE POLICY wall ON workbook.\"{table}\" USING ({_WHO} = '' OR {reached})",
        f'ALTER TABLE workbook."{table}" ENABLE ROW LEVEL SECURITY',
        f'ALTER TABLE workbook."{table}" FORCE ROW LEVEL SECURITY',
    ]


def walled(table: str, reached: str = OF_A_WORKBOOK) -> SQL:
    """An operation for the migration that makes a table, after `CreateModel`."""
    return SQL(sqlite=[], postgres=wall(table, reached))
