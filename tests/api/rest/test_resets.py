"""Another password by mail: for whoever has allowed it, slowly, and told to every device."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.mailbox import confirmed, reset_asked, sent_for
from tests.api.rest.test_devices import on_a_phone, works
from tests.api.rest.test_password import NEW
from tests.api.rest.told import NOT_FOUND, data_of, told
from tests.cast import PASSWORD, Person, World
from workbook import leaving, resetting
from workbook.database import count_statements
from workbook.database.sql import execute, rows

NOT_SIGNED_IN = (401, "not-signed-in")
ANA = "ana@example.org"


async def ask(cast: World, login: str) -> Any:
    return await cast.nobody.call("PUT", "/password-reset", {"login": login})


async def complete(cast: World, code: str, login: str = ANA, new: str = NEW) -> Any:
    body = {"login": login, "code": code, "new_password": new}
    return await cast.nobody.call("PUT", "/password-reset/completion", body)


async def signs_in(cast: World, password: str) -> bool:
    made = await cast.nobody.post("/sessions", {"login": ANA, "password": password})
    return made.status_code == 201


async def allowed(person: Person) -> str:
    """They have confirmed an address and allowed it, and somebody has asked. The code."""
    await confirmed(person)
    return await reset_asked(person)


@pytest.mark.asvs("6.4.3", "6.5.5", "7.4.3")
@pytest.mark.story("I03")
async def test_it_holds_after_72_hours_and_ends_every_session(clock: Clock, cast: World) -> None:
    """Until then the password that there is opens everything, and the new one nothing."""
    code = await allowed(cast.ana)
    done = await complete(cast, code)
    assert (done.status_code, done.json()) == (202, {"holds_from": "2026-11-25T12:00:00Z"})
    clock.forward(hours=72, seconds=-1)
    await leaving.tidy()
    assert (await signs_in(cast, PASSWORD), await signs_in(cast, NEW)) == (True, False)
    await cast.ana.sign_in()
    clock.forward(seconds=1)
    await leaving.tidy()
    assert (await signs_in(cast, PASSWORD), await signs_in(cast, NEW)) == (False, True)
    assert not await works(cast.ana)
    noted = await rows("SELECT what FROM security_log WHERE owner = ?", cast.ana.account)
    assert "password-changed" in {row["what"] for row in noted}
    assert await resetting.take_effect() == 0


@pytest.mark.story("I03")
async def test_every_device_is_told_and_each_can_stop_it(clock: Clock, cast: World) -> None:
    """And from then on that mailbox brings no other one. Nobody else is told anything."""
    code = await allowed(cast.ana)
    phone = await on_a_phone(cast.ana)
    assert (await phone.get("/me")).json()["new_password_at"] is None
    assert told(await phone.delete("/me/password-reset")) == NOT_FOUND
    await complete(cast, code)
    for here in (cast.ana, phone):
        assert (await here.get("/me")).json()["new_password_at"] == "2026-11-25T12:00:00Z"
    for other in (cast.ben, cast.sol):
        assert (await other.get("/me")).json()["new_password_at"] is None
        assert told(await other.delete("/me/password-reset")) == NOT_FOUND
    assert (await phone.delete("/me/password-reset")).status_code == 204
    assert (await cast.ana.get("/me/mail")).json()["resets"] is False
    clock.forward(hours=73)
    await leaving.tidy()
    assert (await signs_in(cast, PASSWORD), await signs_in(cast, NEW)) == (True, False)


@pytest.mark.story("I03")
async def test_another_password_of_my_own_stops_it_as_well(clock: Clock, cast: World) -> None:
    await complete(cast, await allowed(cast.ana))
    mine = "five goats beside a mill"
    changed = await cast.ana.put("/me/password", {"password": PASSWORD, "new_password": mine})
    assert changed.status_code == 204
    clock.forward(hours=73)
    await leaving.tidy()
    assert (await signs_in(cast, mine), await signs_in(cast, NEW)) == (True, False)


@pytest.mark.story("I03")
@pytest.mark.parametrize("how", ["not allowed any more", "no address", "another address"])
async def test_what_the_permission_brought_ends_with_it(
    clock: Clock, cast: World, how: str
) -> None:
    """Whoever takes it away is rid of what somebody has asked for, too."""
    await complete(cast, await allowed(cast.ana))
    if how == "not allowed any more":
        await cast.ana.put("/me/mail/resets", {"allowed": False})
    elif how == "no address":
        await cast.ana.delete("/me/mail/address")
    else:
        await confirmed(cast.ana)
    assert (await cast.ana.get("/me")).json()["new_password_at"] is None
    clock.forward(hours=73)
    await leaving.tidy()
    assert (await signs_in(cast, PASSWORD), await signs_in(cast, NEW)) == (True, False)


@pytest.mark.story("I03")
async def test_the_right_code_waits_for_whoever_takes_the_permission_away(
    cast: World, engine: str
) -> None:
    """Or is erased at that moment: the account is locked before it is looked whether mail may."""
    code = await allowed(cast.ana)
    with count_statements() as sent:
        assert (await complete(cast, code)).status_code == 202
    locked = [n for n, one in enumerate(sent) if "FROM account" in one and "FOR UPDATE" in one]
    looked = next(n for n, one in enumerate(sent) if "FROM mail_settings" in one)
    assert [n < looked for n in locked[:1]] == [True] * (engine == "postgresql")


@pytest.mark.story("I03")
async def test_what_ends_with_the_old_one_is_its_owners(clock: Clock, cast: World) -> None:
    """Ana's sessions and tickets end when the new password holds; Cleo's go on."""
    await complete(cast, await allowed(cast.ana))
    clock.forward(hours=72, seconds=-1)
    for person in (cast.ana, cast.cleo):
        await person.sign_in()
    kept = (await cast.cleo.post("/exports")).json()["id"]
    gone = (await cast.ana.post("/exports")).json()["id"]
    clock.forward(seconds=1)
    await leaving.tidy()
    assert (await cast.cleo.get(f"/exports/{kept}")).status_code == 200
    assert not await works(cast.ana)
    assert [row["id"] for row in await rows("SELECT id FROM export")] == [kept]
    assert gone != kept


@pytest.mark.asvs("6.4.3")
@pytest.mark.story("I03")
async def test_a_second_step_stays(clock: Clock, cast: World) -> None:
    """A mailbox is one thing that somebody has, and no second one."""
    code = await allowed(cast.ana)
    await cast.ana.add_second_step()
    await complete(cast, code)
    clock.forward(hours=72)
    await leaving.tidy()
    half = await cast.nobody.post("/sessions", {"login": ANA, "password": NEW})
    assert told(half) == (401, "second-step-needed")
    whole = {"login": ANA, "password": NEW, "code": cast.ana.codes[0]}
    assert (await cast.nobody.post("/sessions", whole)).status_code == 201


@pytest.mark.asvs("6.3.8", "6.4.3")
@pytest.mark.story("S26", "I03")
async def test_asking_tells_nothing(cast: World) -> None:
    """Not whether there is an account, an address or a permission: the same bytes, and the same
    row. Mail goes to whoever has allowed it, and to nobody else.
    """
    await allowed(cast.ana)
    await confirmed(cast.ben)
    logins = (ANA, "ben@example.org", "sol@example.org", "nobody@example.org", "not a login", "")
    replies = [await ask(cast, login) for login in logins]
    assert {(reply.status_code, reply.content) for reply in replies} == {(204, b"")}
    assert len({tuple(reply.headers.keys()) for reply in replies}) == 1
    assert len(await rows("SELECT id FROM reset_code")) == len(logins)
    assert await resetting.write_due() == 1
    assert await resetting.write_due() == 0
    wrong = [await complete(cast, await sent_for(login), login) for login in logins[1:]]
    wrong.append(await complete(cast, "0000-0000"))
    wrong.append(await complete(cast, "0000-0000", "never@example.org"))
    assert {told(reply) for reply in wrong} == {NOT_SIGNED_IN}
    assert len({reply.json()["detail"] for reply in wrong}) == 1


@pytest.mark.asvs("6.5.1", "6.5.5", "6.6.2", "6.6.3")
@pytest.mark.story("I03")
async def test_a_code_is_good_once_for_a_day_and_only_the_newest(clock: Clock, cast: World) -> None:
    """It is a code of the service's own kind, kept nowhere."""
    first = await allowed(cast.ana)
    second = await reset_asked(cast.ana)
    assert told(await complete(cast, first)) == NOT_SIGNED_IN
    assert (await complete(cast, second.lower().replace("-", " "))).status_code == 202
    assert told(await complete(cast, second)) == NOT_SIGNED_IN
    third = await reset_asked(cast.ana)
    clock.forward(days=1)
    assert told(await complete(cast, third)) == NOT_SIGNED_IN


@pytest.mark.asvs("6.3.1", "2.4.1", "6.6.3")
@pytest.mark.usefixtures("clock")
async def test_asking_and_guessing_are_limited(cast: World) -> None:
    """Five mails a day for a login, and ten codes an hour; no other login is held up by that. Who
    asks once more is told the same, for the same work, and the fifth code stays good.
    """
    first = await allowed(cast.ana)
    works = []
    for _ in range(6):
        with count_statements() as statements:
            assert (await ask(cast, ANA)).status_code == 204
        works.append(list(statements))
        if len(works) == 4:
            fifth = await sent_for(ANA)
    assert works[3] == works[5]
    assert await sent_for(ANA) == fifth != first
    assert (await ask(cast, "ben@example.org")).status_code == 204
    for _ in range(10):
        assert told(await complete(cast, first)) == NOT_SIGNED_IN
    assert told(await complete(cast, fifth)) == (429, "too-many-tries")


@pytest.mark.asvs("6.3.1", "2.4.1")
@pytest.mark.usefixtures("clock")
async def test_one_address_asks_and_tries_twenty_times_an_hour(cast: World) -> None:
    """That is told to whoever does it, and to nobody at another address."""
    for number in range(20):
        assert (await ask(cast, f"login-{number}")).status_code == 204
    assert told(await ask(cast, ANA)) == (429, "too-many-tries")
    assert told(await complete(cast, "0000-0000")) == (429, "too-many-tries")


@pytest.mark.usefixtures("clock")
async def test_what_is_asked_for_too_often_is_not_sent(cast: World) -> None:
    """Also when the code before was used or has had its day, so that there is none to keep."""
    await allowed(cast.ana)
    for _ in range(4):
        await ask(cast, ANA)
    await execute("DELETE FROM reset_code")
    await ask(cast, ANA)
    assert await resetting.write_due() == 0


@pytest.mark.asvs("16.3.1")
@pytest.mark.story("I03", "I21")
async def test_the_owners_log_says_that_one_waited_and_that_it_was_stopped(cast: World) -> None:
    """Each time, so that a second one shows; whoever comes later can read what the page said."""
    await complete(cast, await allowed(cast.ana))
    await complete(cast, await reset_asked(cast.ana))
    await cast.ana.delete("/me/password-reset")
    kept = await data_of(cast.ana, "/me/security-log")
    assert {one["what"]: one["times"] for one in kept} == {
        "password-waits": 2, "password-stopped": 1,
    }  # fmt: skip
    assert await data_of(cast.ben, "/me/security-log") == []


@pytest.mark.asvs("7.5.1")
@pytest.mark.story("I02", "I03")
async def test_allowing_it_needs_an_address_and_a_fresh_sign_in_and_ending_it_neither(
    clock: Clock, cast: World
) -> None:
    """Another address begins without the permission: it was for the one before."""
    without = await cast.ana.put("/me/mail/resets", {"allowed": True})
    assert told(without) == (409, "no-address")
    await confirmed(cast.ana)
    clock.forward(minutes=11)
    assert told(await cast.ana.put("/me/mail/resets", {"allowed": True})) == (401, "sign-in-again")
    await cast.ana.sign_in()
    code = await reset_asked(cast.ana)
    clock.forward(minutes=11)
    ended = await cast.ana.put("/me/mail/resets", {"allowed": False})
    assert (ended.status_code, ended.json()["resets"]) == (200, False)
    assert told(await complete(cast, code)) == NOT_SIGNED_IN
    await cast.ana.sign_in()
    await reset_asked(cast.ana)
    await confirmed(cast.ana)
    assert (await cast.ana.get("/me/mail")).json()["resets"] is False


@pytest.mark.asvs("6.2.4")
@pytest.mark.parametrize("new", ["brief", "a" * 40, "ana@example.org ana"])
async def test_the_new_one_is_measured_like_any_other(cast: World, new: str) -> None:
    """Before the code is looked at, so that nothing shows in what is said of it."""
    refused = await complete(cast, "0000-0000", new=new)
    assert refused.status_code == 422
    assert new not in refused.text
    assert refused.json()["errors"][0]["pointer"] == "#/new_password"
