"""What happened to the ways into an account: read by its owner, and by nobody else."""

from __future__ import annotations

import io
import re
from collections.abc import AsyncIterator, Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from api.opening import databases_of, opening
from api.operating import show_log
from api.settings import Settings
from tests.api.rest.clock import Clock, stopped
from tests.api.rest.test_passkeys import added, asked, come, device
from tests.api.rest.test_second_step import code_of
from tests.api.rest.told import data_of, told
from tests.cast import PASSWORD, Person, World, world
from workbook import leaving, security_log, signing_in, signing_out
from workbook.database import Databases, count_statements, opened
from workbook.database.sql import rows
from workbook.errors import NotSignedIn

DAY = "2026-11-22"
WRONG = "zq-not-the-one-that-it-is"


@pytest.fixture
def clock() -> Iterator[Clock]:
    with stopped() as made:
        yield made


@pytest.fixture
async def cast(clock: Clock, databases: Databases, tmp_path: Path) -> AsyncIterator[World]:
    async with world(databases, tmp_path, "Ana", "Ben", "Thea", "Sol") as made:
        yield made


async def happened(person: Person) -> dict[str, int]:
    """What this person's log says, all of one day."""
    found = await data_of(person, "/me/security-log")
    assert {one["day"] for one in found} <= {DAY}
    return {one["what"]: one["times"] for one in found}


async def guess(cast: World, login: str, **more: str) -> None:
    refused = await cast.nobody.post("/sessions", {"login": login, "password": WRONG, **more})
    assert told(refused) == (401, "not-signed-in")


@pytest.mark.asvs("16.3.1")
@pytest.mark.story("I01", "I21")
async def test_the_owner_reads_that_somebody_was_refused(cast: World) -> None:
    """How often on that day; in nobody else's log, and a login that there is not in nobody's."""
    for _ in range(3):
        await guess(cast, "ana@example.org")
    await guess(cast, "ana@example.org", code="3F7K-QH2M-9WXA-0TZB")
    await guess(cast, "nobody@example.org")
    assert await happened(cast.ana) == {"sign-in-refused": 4}
    for person in (cast.ben, cast.thea, cast.sol):
        assert await happened(person) == {}
    assert told(await cast.nobody.get("/me/security-log")) == (401, "not-signed-in")


@pytest.mark.story("S26", "I08")
async def test_it_is_the_same_work_for_a_login_that_there_is_not(cast: World) -> None:
    """Else the time of an answer would tell who has an account."""
    seen = []
    for login in ("ana@example.org", "nobody@example.org"):
        await guess(cast, login)
        with count_statements() as statements:
            await guess(cast, login)
        seen.append(list(statements))
    assert seen[0] == seen[1]


@pytest.mark.asvs("16.3.1", "16.3.3")
@pytest.mark.story("I02")
async def test_whoever_holds_the_phone_and_guesses_is_noted(cast: World) -> None:
    """A wrong password inside, and a wrong code of the second step at signing in."""
    wrong = {"password": WRONG, "new_password": "a short walk to the sea"}
    assert (await cast.ana.put("/me/password", wrong)).status_code == 422
    begun = await cast.ana.put("/me/second-step", {"password": PASSWORD})
    code = code_of(begun.json()["secret"])
    assert (await cast.ana.put("/me/second-step/confirmation", {"code": code})).status_code == 200
    again = {"login": "ana@example.org", "password": PASSWORD, "code": code}
    assert told(await cast.nobody.post("/sessions", again)) == (401, "not-signed-in")
    assert await happened(cast.ana) == {
        "password-refused": 1, "second-step-on": 1, "sign-in-refused": 1,
    }  # fmt: skip


@pytest.mark.asvs("16.3.1")
async def test_what_changes_the_ways_in_is_noted(cast: World) -> None:
    """The password, codes, the second step."""
    new = {"password": PASSWORD, "new_password": "a short walk to the sea"}
    assert (await cast.ana.put("/me/password", new)).status_code == 204
    mine = {"password": "a short walk to the sea"}
    begun = await cast.ana.put("/me/second-step", mine)
    await cast.ana.put("/me/second-step/confirmation", {"code": code_of(begun.json()["secret"])})
    await cast.ana.put("/me/recovery-codes", mine)
    assert (await cast.ana.put("/me/second-step/ending", mine)).status_code == 204
    assert await happened(cast.ana) == {
        "password-changed": 1, "second-step-on": 1, "recovery-codes-made": 1,
        "second-step-off": 1,
    }  # fmt: skip


@pytest.mark.asvs("16.3.1")
async def test_passkeys_are_noted(cast: World) -> None:
    """Added, taken away, and one that did not fit: in its owner's log."""
    anas = device(cast)
    made, copy = await added(cast.ana, anas), replace(anas)  # with a key of its own
    assert told(await come(cast, copy.proves(await asked(cast)))) == (401, "not-signed-in")
    assert (await cast.ana.delete(f"/me/passkeys/{made}")).status_code == 204
    assert await happened(cast.ana) == {
        "passkey-added": 1, "sign-in-refused": 1, "passkey-removed": 1,
    }  # fmt: skip


async def test_it_is_noted_that_an_operator_ended_all_sessions(cast: World) -> None:
    """So whoever finds themselves signed out can read why."""
    assert await signing_out.end_for("ana@example.org") == 1
    await cast.ana.sign_in()
    assert await happened(cast.ana) == {"signed-out-by-operator": 1}


@pytest.mark.asvs("16.3.2")
@pytest.mark.story("I21")
async def test_what_one_allows_a_therapist_is_in_ones_own_log(cast: World) -> None:
    """Neither the partner nor the therapist reads in theirs that it was given or ended."""
    workbook = await cast.pair(cast.ana, cast.ben)
    link = await cast.link(workbook, {"Ana": ["answers"]})
    at = f"/therapist-links/{link}/consent"
    assert (await cast.ana.put(at, {"scopes": []})).status_code == 200
    assert (await cast.ana.put(at, {"scopes": ["progress"]})).status_code == 200
    assert (await cast.ana.delete(at)).status_code == 204
    assert await happened(cast.ana) == {"consent-given": 2, "consent-ended": 2}
    assert await happened(cast.ben) == await happened(cast.thea) == {}


@pytest.mark.story("I16")
async def test_to_keep_the_account_after_all_leaves_no_line(clock: Clock, cast: World) -> None:
    """Whoever looks over a shoulder later does not learn that it was asked for."""
    await guess(cast, "ana@example.org")
    assert (await cast.ana.delete("/me")).status_code == 202
    await cast.ana.sign_in()
    assert await happened(cast.ana) == {"sign-in-refused": 1, "erasure-begun": 1}
    assert (await cast.ana.delete("/me/erasure")).status_code == 204
    assert await happened(cast.ana) == {"sign-in-refused": 1}


@pytest.mark.story("S45")
async def test_an_erased_account_leaves_none_of_it(clock: Clock, cast: World) -> None:
    """Ben's log stays."""
    for login in ("ana@example.org", "ben@example.org"):
        await guess(cast, login)
    assert (await cast.ana.delete("/me")).status_code == 202
    clock.forward(days=7)
    await leaving.tidy()
    assert [row["owner"] for row in await rows("SELECT owner FROM security_log")] == [
        cast.ben.account
    ]


@pytest.mark.asvs("14.2.7")
async def test_it_is_kept_for_ninety_days(clock: Clock, cast: World) -> None:
    await guess(cast, "ana@example.org")
    clock.forward(days=90)
    await leaving.tidy()
    assert len(await rows("SELECT id FROM security_log")) == 1
    clock.forward(days=1)
    await leaving.tidy()
    assert await rows("SELECT id FROM security_log") == []


async def test_the_newest_day_comes_first_page_by_page(clock: Clock, cast: World) -> None:
    """And a cursor of somebody else's opens nothing."""
    for _ in range(3):
        await guess(cast, "ana@example.org")
        await guess(cast, "ben@example.org")
        clock.forward(days=1)
    for person in (cast.ana, cast.ben):
        await person.sign_in()
    first = (await cast.ana.get("/me/security-log?limit=2")).json()
    assert [one["day"] for one in first["data"]] == ["2026-11-24", "2026-11-23"]
    then = await data_of(cast.ana, f"/me/security-log?limit=2&cursor={first['next']}")
    assert [one["day"] for one in then] == [DAY]
    assert await data_of(cast.ben, f"/me/security-log?cursor={first['next']}") == []


@pytest.mark.asvs("16.2.5")
@pytest.mark.story("S43", "S46")
async def test_nothing_that_was_typed_is_kept(cast: World) -> None:
    """Ids, words of ours, days and counts: no login, name, address, device or hour."""
    await guess(cast, "zq-a-login@example.org")
    await guess(cast, "ana@example.org")
    kept = await rows("SELECT * FROM security_log")
    assert len(kept) == 2
    for row in kept:
        assert row.pop("what") in security_log.KINDS
        assert str(row.pop("day")) == DAY
        assert row.pop("times") == 1
        assert re.fullmatch(r"sec_[a-z2-7]{26}", row.pop("id"))
        assert row == {"owner": row["owner"]}
        assert row["owner"] in ("", cast.ana.account)


@pytest.mark.asvs("16.2.1", "16.2.4")
@pytest.mark.story("S46")
async def test_an_operator_reads_sums_and_nobodys_name(tmp_path: Path) -> None:
    """How often a thing happened on a day, and to how many accounts."""
    settings = Settings(data_dir=tmp_path)
    async with opening(settings):
        made = await signing_in.register("ana@example.org", PASSWORD, "Ana", "")
        for login in ("ana@example.org", "nobody@example.org"):
            with pytest.raises(NotSignedIn):
                await signing_in.sign_in(login, WRONG, "127.0.0.9")
    said = io.StringIO()
    assert await show_log(settings, said) == 0
    assert re.fullmatch(r"\d{4}-\d\d-\d\d  sign-in-refused +2  accounts: 1\n", said.getvalue())
    for secret in (made.account, "ana", WRONG, "127.0.0.9"):
        assert secret not in said.getvalue()
    async with opened(databases_of(settings)):
        assert len(await rows("SELECT id FROM security_log")) == 2
