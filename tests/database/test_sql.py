"""Hand-written SQL says and gives the same on both engines."""

from __future__ import annotations

import traceback
from datetime import UTC, date, datetime, timedelta, timezone

import pytest
from tortoise.exceptions import IntegrityError, OperationalError

from workbook.database import Opened, count_statements, sql, transaction
from workbook.database.sqlite_thread import statements

PLANTED = "heron-in-the-reeds"


async def ana() -> None:
    await sql.execute("INSERT INTO account (id, login_index) VALUES (?, ?)", "acc_ana", PLANTED)


@pytest.mark.parametrize(
    ("written", "sent"),
    [
        ("a = ? AND b = ?", "a = $1 AND b = $2"),
        ("a = '?' AND b = ?", "a = '?' AND b = $1"),
        ("a = 'it''s ?' AND b = ?", "a = 'it''s ?' AND b = $1"),
        ('"what?" = ?', '"what?" = $1'),
        ("a = ? -- why?\nAND b = ?", "a = $1 -- why?\nAND b = $2"),
        ("no placeholder", "no placeholder"),
    ],
)
def test_only_placeholders_are_numbered(written: str, sent: str) -> None:
    """A `?` in a string, a quoted name or a comment is text."""
    assert sql.numbered(written) == sent


async def test_what_is_stored_comes_back_equal(database: Opened) -> None:
    """Bytes, text, dates and date-times are the same values again, on both engines."""
    profile, day = bytes(range(256)), date(2026, 11, 22)
    await ana()
    await sql.execute(
        "UPDATE account SET profile = ?, erase_on = ? WHERE id = ?", profile, day, "acc_ana"
    )
    assert await sql.one("SELECT profile, erase_on, erased_on, login_index FROM account") == {
        "profile": profile,
        "erase_on": day,
        "erased_on": None,
        "login_index": PLANTED,
    }


@pytest.mark.parametrize("microsecond", [0, 120_000])
async def test_a_moment_is_the_same_moment_in_utc(database: Opened, microsecond: int) -> None:
    """A date-time of any offset comes back in UTC, also when it was computed."""
    local = datetime(2026, 3, 29, 2, 30, 0, microsecond, timezone(timedelta(hours=2)))
    await sql.execute("INSERT INTO tries (id, count, ends_at) VALUES ('t', 1, ?)", local)
    row = await sql.one("SELECT ends_at FROM tries")
    assert row == {"ends_at": local}
    assert row["ends_at"].utcoffset() == timedelta(0)
    computed = await sql.one("SELECT max(ends_at) AS latest FROM tries")
    assert computed is not None
    assert sql.moment(computed["latest"]) == local


async def test_moments_compare_by_time(database: Opened) -> None:
    """Whole seconds, fractions and other offsets sort as the clock does."""
    base = datetime(2026, 11, 22, 10, tzinfo=UTC)
    east = timezone(timedelta(hours=5))
    for number, moment in enumerate(
        (base, base + timedelta(microseconds=1), (base + timedelta(seconds=1)).astimezone(east))
    ):
        await sql.execute(
            "INSERT INTO tries (id, count, ends_at) VALUES (?, ?, ?)", str(number), number, moment
        )
    later = await sql.rows("SELECT count FROM tries WHERE ends_at > ? ORDER BY ends_at", base)
    assert [row["count"] for row in later] == [1, 2]


async def test_a_moment_without_an_offset_is_refused(database: Opened) -> None:
    """Nobody can tell what time it means, so it is not stored."""
    naive = datetime(2026, 11, 22, 10)  # noqa: DTZ001
    with pytest.raises(ValueError, match="offset"):
        await sql.execute("INSERT INTO tries (id, count, ends_at) VALUES ('t', 1, ?)", naive)


async def test_a_flag_reads_as_a_boolean(database: Opened) -> None:
    """SQLite gives 0 or 1 and PostgreSQL a boolean; `flag` gives a boolean for both."""
    await ana()
    code = "INSERT INTO therapist_code (id, account_id, code_hash, expires_at, revoked)"
    soon = datetime(2026, 11, 22, tzinfo=UTC)
    await sql.execute(f"{code} VALUES ('thc', 'acc_ana', 'h', ?, ?)", soon, True)
    row = await sql.one("SELECT revoked FROM therapist_code WHERE revoked = ?", True)
    assert row is not None
    assert sql.flag(row["revoked"]) is True


async def test_changed_rows_are_counted_without_what_cascades(database: Opened) -> None:
    """Deleting one account that takes a session with it changed one row."""
    soon = datetime(2026, 11, 22, tzinfo=UTC)
    await ana()
    session = "INSERT INTO session (id, account_id, token_hash, signed_in_at, expires_at)"
    assert await sql.execute(f"{session} VALUES ('ses', 'acc_ana', 'h', ?, ?)", soon, soon) == 1
    assert await sql.execute("DELETE FROM account WHERE id = ?", "acc_nobody") == 0
    assert await sql.execute("DELETE FROM account WHERE id = ?", "acc_ana") == 1
    assert await sql.rows("SELECT id FROM session") == []


async def test_returning_gives_rows(database: Opened) -> None:
    """An update that returns something gives what it changed."""
    await ana()
    assert await sql.rows("UPDATE account SET password = ? RETURNING id", "x") == [
        {"id": "acc_ana"}
    ]
    assert await sql.one("SELECT id FROM account WHERE id = ?", "acc_nobody") is None


async def test_rows_can_be_locked_where_there_are_row_locks(database: Opened) -> None:
    """The same text runs on both; only PostgreSQL has anything to add."""
    await ana()
    async with transaction():
        clause = sql.for_update("a")
        assert await sql.rows(f"SELECT a.id FROM account a{clause}") == [{"id": "acc_ana"}]


async def test_statements_are_counted_without_begin_and_commit(database: Opened) -> None:
    """A budget of statements is about what is asked, not about how it is held together."""
    with count_statements() as seen:
        async with transaction():
            await ana()
            async with transaction():
                await sql.rows("SELECT id FROM account")
    assert len(seen) == 2
    assert PLANTED not in "".join(seen)


@pytest.mark.asvs("16.2.5", "16.5.1")
@pytest.mark.story("S43")
async def test_errors_never_carry_values(database: Opened) -> None:
    """A refused value is nowhere in the error, its causes, or its traceback."""
    await ana()
    with pytest.raises(IntegrityError) as taken:
        await sql.execute("INSERT INTO account (id, login_index) VALUES ('acc_b', ?)", PLANTED)
    assert PLANTED not in "".join(traceback.format_exception(taken.value))


async def test_errors_of_type_never_carry_values(database: Opened, engine: str) -> None:
    """A value that does not fit its column, which only PostgreSQL minds, is not repeated."""
    if engine == "sqlite":
        assert await sql.rows("SELECT id FROM tries WHERE count = ?", PLANTED) == []
        return
    with pytest.raises(OperationalError) as unfit:
        await sql.rows("SELECT id FROM tries WHERE count = ?", PLANTED)
    assert PLANTED not in "".join(traceback.format_exception(unfit.value))


def test_a_script_splits_where_statements_end() -> None:
    """A `;` in a string or in a trigger's body does not end a statement."""
    trigger = "CREATE TRIGGER t AFTER INSERT ON a BEGIN DELETE FROM b; DELETE FROM c; END;"
    assert list(statements(f"INSERT INTO a VALUES (';');\n{trigger}\nSELECT 1")) == [
        "INSERT INTO a VALUES (';');",
        trigger,
        "SELECT 1;",
    ]
