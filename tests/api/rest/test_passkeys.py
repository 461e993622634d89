"""Passkeys: added by the password, good for one site and one use of each challenge."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import anyio
import httpx
import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.remains import remains
from tests.api.rest.test_devices import on_a_phone
from tests.api.rest.told import NOT_FOUND, told
from tests.authenticator import Device, base64url
from tests.cast import PASSWORD, Person, World

ORIGIN = "http://127.0.0.1:8460"
NOT_SIGNED_IN = (401, "not-signed-in")


def device(cast: World, **more: Any) -> Device:
    """A new device that knows where it is."""
    return Device(cast.app.state.settings.url, **more)


async def to_add(person: Person) -> dict[str, Any]:
    reply = await person.post("/me/passkey-challenges", {"password": PASSWORD})
    assert reply.status_code == 200, reply.text
    options: dict[str, Any] = reply.json()["options"]
    return options


async def added(person: Person, made: Device, name: str = "My phone") -> str:
    reply = await person.post("/me/passkeys", made.makes(await to_add(person), name))
    assert reply.status_code == 201, reply.text
    return str(reply.json()["id"])


async def asked(cast: World) -> dict[str, Any]:
    options: dict[str, Any] = (await cast.nobody.post("/passkey-challenges")).json()["options"]
    return options


async def come(cast: World, body: dict[str, str], **headers: str) -> httpx.Response:
    return await cast.nobody.post("/passkey-sessions", body, **headers)


@pytest.mark.asvs("6.3.3")
@pytest.mark.parametrize("counts", [True, False])
async def test_a_passkey_lets_its_owner_in_without_a_login(cast: World, counts: bool) -> None:
    """Time and again, with a challenge of its own each; whether the device counts or not."""
    anas, bens = device(cast, counts=counts), device(cast, counts=counts)
    await added(cast.ana, anas)
    await added(cast.ben, bens)
    for one, account in ((anas, cast.ana.account), (bens, cast.ben.account)) * 2:
        made = await come(cast, one.proves(await asked(cast)))
        assert (made.status_code, made.json()["account"]) == (201, account)
        headers = {"Authorization": f"Bearer {made.json()['token']}"}
        me = await cast.http.get("/api/v1/me", headers=headers)
        assert me.json()["id"] == account


@pytest.mark.story("I02")
@pytest.mark.asvs("7.5.1")
async def test_adding_one_takes_the_present_password(cast: World) -> None:
    """Whoever only holds the device gets nothing to sign."""
    refused = await cast.ana.post("/me/passkey-challenges", {"password": "not the right words"})
    assert refused.json()["errors"][0]["code"] == "no-fit"


async def test_a_passkey_is_seen_and_taken_away_by_its_owner_alone(
    clock: Clock, cast: World
) -> None:
    """Taking it away needs a fresh sign-in; from then on it opens nothing."""
    anas = device(cast)
    made = await added(cast.ana, anas, "  The blue phone ")
    listed = (await cast.ana.get("/me/passkeys")).json()["data"]
    assert listed == [{"id": made, "name": "The blue phone", "made_on": "2026-11-22"}]
    for other in (cast.ben, cast.sol):
        assert (await other.get("/me/passkeys")).json()["data"] == []
        assert told(await other.delete(f"/me/passkeys/{made}")) == NOT_FOUND
    clock.forward(minutes=11)
    assert told(await cast.ana.delete(f"/me/passkeys/{made}")) == (401, "sign-in-again")
    await cast.ana.sign_in()
    assert (await cast.ana.delete(f"/me/passkeys/{made}")).status_code == 204
    assert told(await come(cast, anas.proves(await asked(cast)))) == NOT_SIGNED_IN


@pytest.mark.story("S48")
async def test_a_challenge_is_good_once_for_five_minutes_and_for_one_purpose(
    clock: Clock, cast: World
) -> None:
    anas = device(cast)
    await added(cast.ana, anas)
    options = await asked(cast)
    assert (await come(cast, anas.proves(options))).status_code == 201
    assert told(await come(cast, anas.proves(options))) == NOT_SIGNED_IN
    for_adding = {**await asked(cast), "challenge": (await to_add(cast.ana))["challenge"]}
    assert told(await come(cast, anas.proves(for_adding))) == NOT_SIGNED_IN
    invented = {**await asked(cast), "challenge": base64url(b"c" * 56)}
    assert told(await come(cast, anas.proves(invented))) == NOT_SIGNED_IN
    late = await asked(cast)
    clock.forward(minutes=5)
    assert told(await come(cast, anas.proves(late))) == NOT_SIGNED_IN
    assert (await come(cast, anas.proves(await asked(cast)))).status_code == 201


@pytest.mark.story("S48")
async def test_of_many_who_send_one_proof_at_once_one_gets_in(cast: World) -> None:
    anas = device(cast)
    await added(cast.ana, anas)
    proof, seen = anas.proves(await asked(cast)), []

    async def send() -> None:
        seen.append((await come(cast, proof)).status_code)

    async with anyio.create_task_group() as group:
        for _ in range(4):
            group.start_soon(send)
    assert sorted(seen) == [201, 401, 401, 401]


async def test_a_repeated_request_is_answered_alike(cast: World) -> None:
    """One key, one session; also of a device that counts."""
    anas = device(cast)
    await added(cast.ana, anas)
    proof = anas.proves(await asked(cast))
    replies = [await come(cast, proof, **{"Idempotency-Key": "k"}) for _ in range(2)]
    assert replies[0].status_code == 201
    assert replies[0].content == replies[1].content


@pytest.mark.story("S48")
async def test_what_is_not_proven_lets_nobody_in(cast: World) -> None:
    """Another site, another key, no unlocking, a count that goes back, any byte changed: the same
    answer to all, and nothing is kept.
    """
    anas, without = device(cast), device(cast, asks=False)
    await added(cast.ana, anas)
    elsewhere = replace(anas, origin="https://workbook.example.org")
    copy, unlocked = replace(anas), replace(anas, asks=False)
    for one in (elsewhere, unlocked):
        one._key = anas._key
    options = await asked(cast)
    good = anas.proves(options)
    bad = [
        elsewhere.proves(options),
        copy.proves(options),  # its own key under this id
        unlocked.proves(options),
        without.proves(options),
        good | {"signature": good["signature"][:-4] + "AAAA"},
        good | {"authenticator_data": base64url(b"")},
        good | {"client_data": base64url(b"{}")},
        good | {"client_data": "", "signature": ""},
        good | {"id": base64url(b"nobody's")},
    ]
    before = await remains()
    replies = [await come(cast, one) for one in bad]
    assert {told(one) for one in replies} == {NOT_SIGNED_IN}
    assert len({one.json()["detail"] for one in replies}) == 1
    assert await remains() == before
    assert (await come(cast, good)).status_code == 201
    anas.uses = 1
    assert told(await come(cast, anas.proves(await asked(cast)))) == NOT_SIGNED_IN


async def test_what_was_not_made_for_this_cannot_be_added(cast: World) -> None:
    """Another session's challenge, another site, no unlocking, the same one again, any text."""
    anas, options = device(cast), await to_add(cast.ana)
    bens = device(cast).makes(await to_add(cast.ben))
    bad = [
        bens,
        Device("https://workbook.example.org").makes(options),
        device(cast, asks=False).makes(options),
        anas.makes(options) | {"attestation": base64url(b"\xa0")},
        anas.makes(options) | {"client_data": base64url(b"[]")},
        {"name": "x", "client_data": "", "attestation": ""},
    ]
    for one in bad:
        refused = await cast.ana.post("/me/passkeys", one)
        assert refused.json()["errors"][0]["code"] == "no-passkey", one
    made = anas.makes(options)
    unnamed = await cast.ana.post("/me/passkeys", made | {"name": " "})
    assert unnamed.json()["errors"][0]["pointer"] == "#/name"
    assert (await cast.ana.post("/me/passkeys", made)).status_code == 201
    assert (await cast.ana.post("/me/passkeys", made)).status_code == 422
    again = anas.makes(await to_add(cast.ana))
    assert (await cast.ana.post("/me/passkeys", again)).status_code == 422
    known = (await to_add(cast.ana))["excludeCredentials"]
    assert [one["id"] for one in known] == [base64url(anas.credential)]
    assert (await to_add(cast.sol))["excludeCredentials"] == []


@pytest.mark.story("I01")
async def test_a_passkey_lets_in_when_the_tries_at_the_password_are_used_up(cast: World) -> None:
    """Somebody who guesses keeps nobody out."""
    anas = device(cast)
    await added(cast.ana, anas)
    wrong = {"login": "ana@example.org", "password": "not the one that it is"}
    for _ in range(11):
        last = await cast.nobody.post("/sessions", wrong)
    assert last.status_code == 429
    assert (await come(cast, anas.proves(await asked(cast)))).status_code == 201


async def test_another_password_leaves_passkeys_and_another_device_s_stays_too(
    cast: World,
) -> None:
    """A challenge belongs to the session that asked for it."""
    phone = await on_a_phone(cast.ana)
    body = device(cast).makes(await to_add(cast.ana))
    assert (await phone.post("/me/passkeys", body)).status_code == 422
    assert (await cast.ana.post("/me/passkeys", body)).status_code == 201


async def test_nothing_of_a_passkey_is_kept_readable(cast: World) -> None:
    """Neither its name nor its public key."""
    anas = device(cast)
    await added(cast.ana, anas, "The blue phone")
    kept = repr(await remains())
    assert "The blue phone" not in kept
    assert base64url(anas.credential) not in kept
