"""One answer for the therapist only: where all three agreed to it, and never for anybody else."""

from __future__ import annotations

from typing import Any

import pytest

from tests.api.rest.clock import Clock
from tests.api.rest.told import NOT_FOUND, data_of, told
from tests.cast import Person, World
from workbook.database import count_statements

ALL = ["progress", "answers", "agreements"]
WORDS = "I have not said this to anybody yet."
NEED = {"value": "respect"}


async def met(cast: World, policy: str = "limited", scopes: list[str] = ALL) -> tuple[str, str]:
    """Ana and Ben with Thea, who has declared this; both have accepted it. Workbook and link."""
    workbook = await cast.pair(cast.ana, cast.ben)
    code = (await cast.thea.post("/therapist-codes", {"policy": policy})).json()["code"]
    made = await cast.ana.post(f"/workbooks/{workbook}/therapist-links", {"therapist": code})
    link = str(made.json()["id"])
    for person in (cast.ana, cast.ben):
        assert (await allow(person, link, scopes)).status_code == 200
    return workbook, link


async def allow(person: Person, link: str, scopes: list[str], **more: Any) -> Any:
    return await person.put(f"/therapist-links/{link}/consent", {"scopes": scopes, **more})


async def tell(person: Person, entry: str, link: str) -> Any:
    body = {"value": "heard", "therapist_only": link}
    return await person.put(f"/entries/{entry}/draft/answers/first", body)


async def opened(cast: World, workbook: str, link: str) -> str:
    """An entry that is open, in which Ana has told Thea one thing. The entry."""
    entry = await cast.open(cast.ana, workbook, "soft-start")
    saved = await tell(cast.ana, entry, link)
    assert saved.status_code == 200, saved.text
    for person in (cast.ana, cast.ben):
        await cast.send(person, entry, {"statement": {"skip": True}, "need": NEED})
    return entry


async def heard(cast: World, workbook: str) -> list[dict[str, Any]]:
    return await data_of(cast.thea, f"/workbooks/{workbook}/confidences")


@pytest.mark.asvs("8.2.3")
@pytest.mark.story("I18", "I20")
async def test_what_is_told_to_the_therapist_only_reaches_the_therapist_only(cast: World) -> None:
    """After the opening, in a list of its own and nowhere else; to Ben it looks like a skip."""
    workbook, link = await met(cast)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    saved = (await tell(cast.ana, entry, link)).json()
    assert (saved["share"], saved["therapist_only"]) == (False, link)
    answers = {"statement": {"skip": True}, "need": NEED}
    await cast.send(cast.ana, entry, answers)
    assert await heard(cast, workbook) == []
    await cast.send(cast.ben, entry, answers)
    (one,) = await heard(cast, workbook)
    assert (one["entry"], one["prompt"], one["by"]) == (entry, "first", {"name": "Ana"})
    assert (one["state"], one["value"]) == ("answered", "heard")
    for reader, side in ((cast.ben, "partner"), (cast.thea, "one")):
        review = (await reader.get(f"/entries/{entry}/review")).json()
        (shown,) = [prompt for prompt in review["prompts"] if prompt["id"] == "first"]
        assert (shown[side], shown["comparison"]) == ({"state": "not_shared"}, None)
        assert not [found for found in review["findings"] if "first" in found["prompts"]]
    for person in (cast.ana, cast.ben, cast.sol):
        for path in ("confidences", "secrets-policy"):
            assert told(await person.get(f"/workbooks/{workbook}/{path}")) == NOT_FOUND


@pytest.mark.story("I18", "I20")
async def test_each_finds_the_reading_of_what_they_told_in_their_own_log(cast: World) -> None:
    """Ana does; Ben is told nothing by his."""
    workbook, link = await met(cast)
    entry = await opened(cast, workbook, link)
    before = (await cast.ben.get("/me/access-log")).content
    await heard(cast, workbook)
    (line,) = await data_of(cast.ana, "/me/access-log")
    assert (line["what"], line["about"], line["reader"]) == ("confidence", entry, "Thea")
    assert (await cast.ben.get("/me/access-log")).content == before


@pytest.mark.story("I20")
@pytest.mark.parametrize("policy", ["no_individual_access", "no_secrets"])
async def test_the_other_policies_refuse_it_and_say_what_can_be_done(
    cast: World, policy: str
) -> None:
    """Nothing is saved then; without a word a code declares that nothing goes to one alone."""
    workbook, link = await met(cast, policy)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    refused = await tell(cast.ana, entry, link)
    assert told(refused) == (409, "not-to-therapist")
    assert "keep it for you alone" in refused.json()["detail"]
    assert (await cast.ana.get(f"/entries/{entry}/draft")).json() == {"answers": {}}
    (mine,) = await data_of(cast.ana, f"/workbooks/{workbook}/therapist-links")
    assert (mine["policy"], mine["accepted"]) == (policy, policy)


@pytest.mark.story("I20")
async def test_whether_it_may_be_told_depends_on_my_own_choice_and_never_on_my_partners(
    cast: World,
) -> None:
    """Ana may as soon as she has let Thea read answers, and gets the same bytes while Ben has
    allowed nothing; Ben, who has not, may not. It must be a link that there is.
    """
    workbook, link = await met(cast, scopes=["progress"])
    entry = await cast.open(cast.ana, workbook, "soft-start")
    assert told(await tell(cast.ana, entry, link)) == (409, "not-to-therapist")
    await allow(cast.ana, link, ["answers"])
    first = await tell(cast.ana, entry, link)
    assert (await cast.ben.delete(f"/therapist-links/{link}/consent")).status_code == 204
    assert (await tell(cast.ana, entry, link)).content == first.content
    assert told(await tell(cast.ben, entry, link)) == (409, "not-to-therapist")
    other = "lnk_" + "a" * 26
    assert told(await tell(cast.ana, entry, other)) == (409, "not-to-therapist")


async def test_what_is_for_me_alone_is_for_no_therapist(cast: World) -> None:
    """A solo entry opens to nobody, whatever Ana allows."""
    workbook = (await cast.ana.post("/workbooks")).json()["id"]
    code = (await cast.thea.post("/therapist-codes", {"policy": "limited"})).json()["code"]
    made = await cast.ana.post(f"/workbooks/{workbook}/therapist-links", {"therapist": code})
    await allow(cast.ana, made.json()["id"], ALL)
    solo = await cast.open(cast.ana, workbook, "soft-start")
    assert told(await tell(cast.ana, solo, made.json()["id"])) == (409, "not-to-therapist")


@pytest.mark.parametrize(
    ("prompt", "body"),
    [
        ("need", {**NEED, "share": True, "therapist_only": "LINK"}),
        ("note", {"value": WORDS, "therapist_only": "LINK"}),
        ("need", {**NEED, "therapist_only": 7}),
        ("need", {**NEED, "therapist_only": "Thea"}),
    ],
)
async def test_what_cannot_be_meant_is_refused(
    cast: World, prompt: str, body: dict[str, Any]
) -> None:
    """For both and for one only; a question that is for its author alone; no link at all."""
    workbook, link = await met(cast)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    sent = {**body, "therapist_only": link} if body["therapist_only"] == "LINK" else body
    refused = await cast.ana.put(f"/entries/{entry}/draft/answers/{prompt}", sent)
    assert told(refused) == (422, "invalid")
    assert WORDS not in refused.text


@pytest.mark.story("I19", "I20")
async def test_another_policy_opens_nothing_that_was_told_before(clock: Clock, cast: World) -> None:
    """It closes it for Thea, until each has accepted anew; to Ben it never opens."""
    workbook, link = await met(cast)
    entry = await opened(cast, workbook, link)
    before = (await cast.ben.get(f"/entries/{entry}/review")).content
    for policy in ("no_secrets", "no_individual_access", "limited"):
        at = f"/workbooks/{workbook}/secrets-policy"
        assert (await cast.thea.put(at, {"policy": policy})).json() == {"policy": policy}
        assert await heard(cast, workbook) == []
        (mine,) = await data_of(cast.ana, f"/workbooks/{workbook}/therapist-links")
        assert (mine["policy"], mine["accepted"], mine["mine"]) == (policy, None, ALL)
        again = await cast.open(cast.ana, workbook, "soft-start")
        assert told(await tell(cast.ana, again, link)) == (409, "not-to-therapist")
        assert (await cast.ben.get(f"/entries/{entry}/review")).content == before
    assert told(await allow(cast.ana, link, ALL, policy="no_secrets")) == (409, "policy-changed")
    assert (await allow(cast.ben, link, ALL)).status_code == 200
    assert await heard(cast, workbook) == []
    assert (await allow(cast.ana, link, ALL, policy="limited")).status_code == 200
    assert len(await heard(cast, workbook)) == 1
    for person in (cast.ana, cast.ben, cast.sol):
        declared = await person.put(at, {"policy": "no_secrets"})
        assert told(declared) == NOT_FOUND


@pytest.mark.asvs("7.5.1")
@pytest.mark.story("I02", "I20")
async def test_whoever_holds_an_unlocked_phone_accepts_nothing_for_its_owner(
    clock: Clock, cast: World
) -> None:
    """Thea may be told something alone again, so what Ana told her before would be read again:
    that takes a fresh sign-in, and allowing less never does.
    """
    workbook, link = await met(cast)
    await opened(cast, workbook, link)
    at = f"/workbooks/{workbook}/secrets-policy"
    for policy in ("no_secrets", "limited"):
        assert (await cast.thea.put(at, {"policy": policy})).status_code == 200
    clock.forward(minutes=11)
    refused = await allow(cast.ana, link, ALL, policy="limited")
    assert told(refused) == (401, "sign-in-again")
    assert (await allow(cast.ana, link, ["progress"])).status_code == 200
    assert await heard(cast, workbook) == []
    await cast.ana.sign_in()
    assert (await allow(cast.ana, link, ALL, policy="limited")).status_code == 200
    assert len(await heard(cast, workbook)) == 1


@pytest.mark.story("I20")
async def test_what_cannot_be_told_any_more_is_chosen_again_before_it_is_sent(cast: World) -> None:
    """Thea has changed her mind meanwhile: nothing is sent, and Ana is told where."""
    workbook, link = await met(cast)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    await tell(cast.ana, entry, link)
    await cast.answer(cast.ana, entry, {"statement": {"skip": True}, "need": NEED})
    await cast.thea.put(f"/workbooks/{workbook}/secrets-policy", {"policy": "no_secrets"})
    refused = await cast.ana.put(f"/entries/{entry}/submission")
    assert told(refused) == (422, "invalid")
    assert [one["pointer"] for one in refused.json()["errors"]] == ["#/answers/first"]
    alone = {"value": "heard", "share": False}
    await cast.answer(cast.ana, entry, {"first": alone})
    assert (await cast.ana.put(f"/entries/{entry}/submission")).status_code == 201


@pytest.mark.story("I19")
@pytest.mark.parametrize("how", ["one stops", "consent ends", "other module", "leaves"])
async def test_it_is_over_with_the_next_request(cast: World, how: str) -> None:
    """Whoever told it can take it back, by itself or with all they allow. Ben sees nothing."""
    workbook, link = await met(cast)
    entry = await opened(cast, workbook, link)
    before = (await cast.ben.get(f"/entries/{entry}/review")).content
    assert len(await heard(cast, workbook)) == 1
    if how == "one stops":
        gone = await cast.ana.delete(f"/entries/{entry}/answers/first")
        assert gone.status_code == 204
        assert await heard(cast, workbook) == []
    elif how == "consent ends":
        await allow(cast.ana, link, ["progress"])
        assert await heard(cast, workbook) == []
    elif how == "other module":
        await allow(cast.ana, link, ALL, modules=["boundaries"])
        assert await heard(cast, workbook) == []
    else:
        await cast.ana.post(f"/workbooks/{workbook}/departure")
        assert told(await cast.thea.get(f"/workbooks/{workbook}/confidences")) == NOT_FOUND
    if how != "leaves":
        assert (await cast.ben.get(f"/entries/{entry}/review")).content == before


@pytest.mark.story("I18")
async def test_it_is_for_the_one_therapist_whom_it_was_addressed_to(cast: World) -> None:
    """Sol, who is linked as well with the same rights, finds nothing."""
    workbook, link = await met(cast)
    code = (await cast.sol.post("/therapist-codes", {"policy": "limited"})).json()["code"]
    made = await cast.ben.post(f"/workbooks/{workbook}/therapist-links", {"therapist": code})
    for person in (cast.ana, cast.ben):
        await allow(person, made.json()["id"], ALL)
    await opened(cast, workbook, link)
    assert await data_of(cast.sol, f"/workbooks/{workbook}/confidences") == []
    assert len(await heard(cast, workbook)) == 1


@pytest.mark.story("I20")
async def test_only_its_author_takes_it_along(cast: World) -> None:
    """It stands in Ana's export and not in the table of what she shares, nor in Ben's."""
    workbook, link = await met(cast)
    await opened(cast, workbook, link)
    found = {}
    for person in (cast.ana, cast.ben):
        export = (await person.post("/exports")).json()["id"]
        found[person.name] = (await person.get(f"/exports/{export}")).text
        table = await person.get(f"/exports/{export}/shared-answers.csv")
        assert "first" not in table.text
    assert link in found["Ana"]
    assert link not in found["Ben"]


async def test_a_therapist_and_a_partner_lock_the_same_two_rows_in_one_order(
    cast: World, engine: str
) -> None:
    """The link, then its workbook: else one who ends a consent while the policy changes would wait
    until the database ends one of the two.
    """
    workbook, link = await met(cast)
    changes = (
        cast.thea.put(f"/workbooks/{workbook}/secrets-policy", {"policy": "no_secrets"}),
        cast.thea.put(f"/workbooks/{workbook}/next-visit", {"on": None}),
        cast.ana.delete(f"/therapist-links/{link}/consent"),
    )
    for change in changes:
        with count_statements() as sent:
            assert (await change).status_code in (200, 204)
        first = [one for one in sent if "FOR UPDATE" in one][:1]
        assert ["therapist_link" in one and "FOR UPDATE OF w" not in one for one in first] == [
            True
        ] * (engine == "postgresql")


async def test_whoever_tells_nobody_alone_sends_with_no_statement_more(cast: World) -> None:
    """The budget of sending is that of a couple without a therapist, and who asks."""
    workbook, _ = await met(cast)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    await cast.answer(cast.ana, entry, {"statement": {"skip": True}, "need": NEED})
    with count_statements() as sent:
        assert (await cast.ana.put(f"/entries/{entry}/submission")).status_code == 201
    assert len(sent) <= 6
