"""The second wall: on PostgreSQL the database itself keeps rows from whoever they are not for.

Here the application is wrong on purpose: its statements ask for everything, or it takes somebody
for somebody else. What comes is still only what the one who asks can have to do with.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import pytest
from tortoise.exceptions import OperationalError
from tortoise.models import Model

from tests.cast import World
from tests.policy.test_two_locks import ANAS_ALONE, LOADS, found, shared, without_lock_two
from tests.prove.everything import Places, fill
from workbook.database import Opened, asking, sql, transaction
from workbook.records import models
from workbook.records.seats import LIVE, SEEN_BY

ON_POSTGRES = pytest.mark.parametrize("engine", ["postgresql"], indirect=True)
BY_ITSELF = {"workbook": "id", "tenant": "id", "therapist_code": "account_id",
             "pathway": "account_id"}  # fmt: skip


def walled() -> dict[str, str]:
    """Each table of a couple's or a practice's, with the column that says whose a row is."""
    tables = dict(BY_ITSELF)
    for model in vars(models).values():
        if isinstance(model, type) and issubclass(model, Model) and model is not Model:
            for column in ("workbook_id", "tenant_id"):
                if column in model._meta.fields_db_projection.values():
                    tables.setdefault(model._meta.db_table, column)
    return tables


@contextmanager
def asked_by(account: str) -> Iterator[None]:
    """As in a request of this account."""
    with asking.by_request():
        if account != asking.NOBODY:
            asking.become(account)
        yield


async def whose(table: str, column: str) -> list[Any]:
    """Whose each row is that comes when a statement asks for all there are."""
    return [
        row["whose"]
        for row in await sql.rows(f'SELECT {column} AS whose FROM "{table}" ORDER BY 1')
    ]


@pytest.mark.story("S29")
@ON_POSTGRES
async def test_every_table_of_a_couple_or_a_practice_is_behind_the_wall(database: Opened) -> None:
    """Also one that is new, and for the role that owns it. (`walling.walled`, in its migration.)"""
    rows = await sql.rows(
        "SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
        " WHERE n.nspname = 'workbook' AND c.relrowsecurity AND c.relforcerowsecurity"
        " AND (SELECT count(*) FROM pg_policy p WHERE p.polrelid = c.oid) = 1"
    )
    assert {row["name"] for row in rows} == set(walled())


@pytest.mark.asvs("8.4.1")
@pytest.mark.story("S29")
@ON_POSTGRES
async def test_without_any_filter_nothing_of_another_practice_comes(cast: World) -> None:
    """Every table, each holding something, is asked for all its rows, and told to change them all.
    Sol, whose own practice has a couple, reaches nothing of Ana and Ben or of Thea's practice, and
    nobody reaches anything at all. Ana reaches all that is of her workbook; Ben all but what she
    told Thea alone.
    """
    places = await fill(cast)
    talked = await cast.ana.patch(f"/findings/{places.finding}", {"state": "later"})
    assert talked.status_code == 200, talked.text
    await _another_practice(cast, places)
    await _told_alone(cast, places)
    theirs = {places.workbook, places.practice, cast.thea.account, cast.ana.account}
    everything = {table: await whose(table, column) for table, column in walled().items()}
    assert not [table for table, there in everything.items() if not theirs & set(there)]
    for table, column in walled().items():
        with asked_by(cast.sol.account):
            assert not theirs & set(await whose(table, column)), table
        with asked_by(asking.NOBODY):
            assert await whose(table, column) == [], table
        with asked_by(cast.ana.account):
            ours = await whose(table, column)
        assert ours.count(places.workbook) == everything[table].count(places.workbook), table
    for person, reached in ((cast.ben, 0), (cast.thea, 1)):
        with asked_by(person.account):
            assert len(await whose("confidence", "workbook_id")) == reached
    await _cannot_be_written(cast, places)
    assert everything == {table: await whose(table, column) for table, column in walled().items()}


async def _another_practice(cast: World, places: Places) -> None:
    made = await cast.sol.post("/practices", {"name": "By the sea"})
    code = await cast.sol.post(f"/practices/{made.json()['id']}/therapist-codes")
    linked = await cast.cleo.post(
        f"/workbooks/{places.waiting}/therapist-links", {"therapist": code.json()["code"]}
    )
    assert linked.status_code == 201, linked.text


async def _told_alone(cast: World, places: Places) -> None:
    """Ana tells Thea one thing alone."""
    at = f"/workbooks/{places.workbook}/secrets-policy"
    assert (await cast.thea.put(at, {"policy": "limited"})).status_code == 200
    given = await cast.ana.put(f"/therapist-links/{places.link}/consent", {"scopes": ["answers"]})
    assert given.status_code == 200, given.text
    entry = await cast.open(cast.ana, places.workbook, "soft-start")
    told = {"value": "heard", "therapist_only": places.link}
    answers = {"statement": {"skip": True}, "need": {"value": "respect"}, "first": told}
    await cast.send(cast.ana, entry, answers)


async def _cannot_be_written(cast: World, places: Places) -> None:
    with asked_by(cast.sol.account):
        for table, column in walled().items():
            ours = len(await whose(table, column))
            async with transaction():
                changed = await sql.execute(f'UPDATE "{table}" SET {column} = {column}')
            assert changed == ours, table
        with pytest.raises(OperationalError, match="row-level security"):
            await sql.execute(
                "INSERT INTO therapist_link (id, workbook_id, therapist_id, position)"
                " VALUES ('lnk_of_sol', ?, ?, 9)",
                places.workbook,
                cast.sol.account,
            )


@pytest.mark.asvs("8.4.1")
@pytest.mark.story("S29")
@ON_POSTGRES
async def test_the_wall_holds_with_both_locks_taken_out(
    cast: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without the filters of the loads and without the rules, Sol is given everything of Ana's; but
    not where the database is told that it is Sol who asks.
    """
    it = await shared(cast, {"Ana": ["answers"], "Ben": ["answers"]})
    without_lock_two(monkeypatch)
    _without_lock_one(monkeypatch)
    assert await found(cast.sol, it) == set(LOADS) - ANAS_ALONE
    with asked_by(cast.sol.account):
        assert await found(cast.sol, it) == set()


@pytest.mark.story("S29")
@ON_POSTGRES
async def test_who_is_taken_for_another_reaches_nothing_of_theirs(cast: World) -> None:
    """A load for Ana, in a request of Sol's or of somebody who is not signed in."""
    it = await shared(cast)
    assert await found(cast.ana, it) == set(LOADS)
    for account in (cast.sol.account, asking.NOBODY):
        with asked_by(account):
            assert await found(cast.ana, it) == set()


def _without_lock_one(monkeypatch: pytest.MonkeyPatch) -> None:
    sent = sql._for

    def unfiltered(client: Any, text: str) -> str:
        text = text.replace(SEEN_BY, "(w.one_id = ? OR w.other_id = ? OR TRUE)")
        return sent(client, text.replace(LIVE, "TRUE"))

    monkeypatch.setattr(sql, "_for", unfiltered)
