"""The language of an account: it chooses words, and nothing else."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

import exercises
from tests.cast import Person, World
from workbook.answering import add_entry
from workbook.database.transactions import transaction
from workbook.library import Library, builtin
from workbook.library.builtin import load
from workbook.policy import Viewer
from workbook.ports import now
from workbook.records import versions
from workbook.records.versions import keep_builtin
from workbook.records.workbooks import workbook_for

STATEMENT = {
    "feelings": ["hurt"],
    "situation": "On Friday the trip was off.",
    "needs": ["respect"],
}
ANAS = {
    "statement": STATEMENT,
    "need": {"value": "respect", "guess": "respect"},
    "first": "heard",
    "ease": 1,
}
BENS = {**ANAS, "need": {"value": "space", "guess": "respect"}, "ease": 5}


async def speaks(person: Person, language: str) -> None:
    """This person reads in that language from now on."""
    done = await person.patch("/me", {"language": language})
    assert (done.status_code, done.json()["language"]) == (200, language)


async def opened(cast: World) -> str:
    """A soft-start that Ana and Ben have opened. The entry's id."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    await cast.send(cast.ana, entry, ANAS)
    await cast.send(cast.ben, entry, BENS)
    return entry


def words_of(review: dict[str, Any]) -> list[str]:
    """Everything in a review that is said in somebody's language."""
    texts = [prompt["text"] for prompt in review["prompts"]]
    texts += [finding["text"] for finding in review["findings"]]
    return [review["exercise"]["title"], *texts, review["agenda"]["close"]]


def without_words(review: dict[str, Any]) -> dict[str, Any]:
    """What is the same in every language: ids, states, answers, numbers."""
    told = {**review, "exercise": {**review["exercise"], "title": ""}}
    told["prompts"] = [{**prompt, "text": ""} for prompt in review["prompts"]]
    told["findings"] = [{**finding, "text": ""} for finding in review["findings"]]
    return {**told, "agenda": {**review["agenda"], "close": ""}}


async def test_an_account_reads_english_until_it_chooses(cast: World) -> None:
    """The name stays, and so does the language when only the name is changed."""
    assert (await cast.ana.get("/me")).json()["language"] == "en"
    await speaks(cast.ana, "es")
    assert (await cast.ana.get("/me")).json()["name"] == "Ana"
    renamed = await cast.ana.patch("/me", {"name": "Anna"})
    assert (renamed.json()["name"], renamed.json()["language"]) == ("Anna", "es")
    await cast.ana.sign_in()
    assert (await cast.ana.get("/me")).json()["language"] == "es"
    assert (await cast.sol.get("/me")).json()["language"] == "en"


@pytest.mark.parametrize("language", ["xx", "es-MX", "ES", "", "english", "../es"])
async def test_only_a_language_that_is_there_can_be_chosen(cast: World, language: str) -> None:
    """The sentence names those that are; nothing of the rest is changed."""
    refused = await cast.ana.patch("/me", {"name": "Anna", "language": language})
    (error,) = refused.json()["errors"]
    assert (refused.status_code, error["pointer"]) == (422, "#/language")
    assert "en, es" in error["detail"]
    me = (await cast.ana.get("/me")).json()
    assert (me["name"], me["language"]) == ("Ana", "en")


async def test_modules_and_exercises_are_told_in_the_language_of_the_account(cast: World) -> None:
    """In English where there is no translation; the same slugs, ids and version in each."""
    english = (await cast.ana.get("/exercises/soft-start")).json()
    await speaks(cast.ana, "es")
    spanish = (await cast.ana.get("/exercises/soft-start")).json()
    assert (spanish["title"], spanish["language"]) == (
        "Decirlo de forma que se pueda oír",
        "es",
    )
    assert "soledad" in spanish["steps"][0]["callouts"][0]["html"]
    for key in ("slug", "version", "module", "kind", "reveal", "minutes"):
        assert spanish[key] == english[key]
    ids = [(p["id"], [o["id"] for o in p["options"]]) for p in spanish["prompts"]]
    assert ids == [(p["id"], [o["id"] for o in p["options"]]) for p in english["prompts"]]
    assert (await cast.ana.get("/modules/boundaries")).json()["title"] == "Límites"
    listed = (await cast.ana.get("/modules")).json()["data"]
    titles = {module["slug"]: module["title"] for module in listed}
    assert titles["starting-safely"] == "Empezar con seguridad"
    assert titles["growing-together"] == "Growing together"
    fallback = (await cast.ana.get("/exercises/our-dance")).json()
    assert fallback["language"] == "en"
    lines = (await cast.ana.get("/exercises?limit=100")).json()["data"]
    assert {line["slug"] for line in lines if line["language"] == "es"} == {
        slug for slug, texts in builtin().texts.items() if "es" in texts.translations
    }


async def test_the_source_comes_in_the_language_too_and_without_a_therapists_notes(
    cast: World,
) -> None:
    """`Accept: text/markdown` gives the translation, cut like any source."""
    await speaks(cast.ana, "es")
    source = (await cast.ana.get("/exercises/soft-start", Accept="text/markdown")).text
    assert "translates: soft-start@1.0.0" in source
    assert "THERAPIST" not in source
    module = (await cast.ana.get("/modules/boundaries", Accept="text/markdown")).text
    assert "la puerta de un jardín" in module


async def test_no_header_guesses_the_language_of_somebody_who_is_signed_in(cast: World) -> None:
    """The account decides, whatever the browser says."""
    asked = await cast.ana.get("/exercises/soft-start", **{"Accept-Language": "es, de;q=0.5"})
    assert asked.json()["language"] == "en"


async def test_two_partners_may_read_one_review_in_two_languages(cast: World) -> None:
    """Titles, questions and findings in each one's own; answers, ids and numbers the same."""
    entry = await opened(cast)
    before = (await cast.ben.get(f"/entries/{entry}/review")).json()
    ana_before = (await cast.ana.get(f"/entries/{entry}/review")).json()
    await speaks(cast.ana, "es")
    spanish = (await cast.ana.get(f"/entries/{entry}/review")).json()
    assert (await cast.ben.get(f"/entries/{entry}/review")).json() == before
    assert without_words(spanish) == without_words(ana_before)
    assert all(one != other for one, other in zip(words_of(spanish), words_of(before), strict=True))
    gap = next(f for f in spanish["findings"] if f["kind"] == "value_gap")
    assert gap["text"].startswith("Ana: Respeto. Ben: Espacio. Son dos respuestas distintas")
    assert spanish["prompts"][0]["partner"]["value"]["situation"] == STATEMENT["situation"]


async def test_lists_and_entries_carry_the_title_in_the_readers_language(cast: World) -> None:
    """One entry, two titles."""
    entry = await opened(cast)
    await speaks(cast.ben, "es")
    workbook = (await cast.ana.get("/workbooks")).json()["data"][0]["id"]
    for person, title in ((cast.ana, "Say it so"), (cast.ben, "Decirlo de")):
        shown = (await person.get(f"/entries/{entry}")).json()
        listed = (await person.get(f"/workbooks/{workbook}/entries")).json()["data"][0]
        for told in (shown, listed):
            assert told["exercise"]["title"].startswith(title)
            assert told["exercise"]["version"] == "1.0.0"


async def test_the_tags_of_a_reader_change_with_their_language_and_of_nobody_else(
    cast: World,
) -> None:
    """What was kept in one language is not shown for another one."""
    entry = await opened(cast)
    path = f"/entries/{entry}/review"
    tags = {p.name: (await p.get(path)).headers["ETag"] for p in (cast.ana, cast.ben)}
    await speaks(cast.ana, "es")
    again = await cast.ana.get(path, **{"If-None-Match": tags["Ana"]})
    assert (again.status_code, again.headers["ETag"] == tags["Ana"]) == (200, False)
    same = await cast.ben.get(path, **{"If-None-Match": tags["Ben"]})
    assert same.status_code == 304


async def test_findings_notes_and_then_and_now_speak_it_too(cast: World) -> None:
    """Wherever a sentence of ours stands beside an answer."""
    first = await opened(cast)
    workbook = (await cast.ana.get("/workbooks")).json()["data"][0]["id"]
    second = await cast.open(cast.ana, workbook, "soft-start")
    await cast.send(cast.ana, second, ANAS)
    await cast.send(cast.ben, second, BENS)
    await speaks(cast.ana, "es")
    finding = (await cast.ana.get(f"/entries/{first}/review")).json()["findings"][0]["id"]
    talked = await cast.ana.patch(f"/findings/{finding}", {"state": "talked"})
    assert "¿" in talked.json()["text"]
    seen = (await cast.ana.get(f"/entries/{second}/then-and-now")).json()
    by_id = {prompt["id"]: prompt for prompt in seen["prompts"]}
    assert by_id["need"]["text"] == "¿Qué es lo que más necesitas aquí?"
    assert by_id["need"]["words"].startswith("Respondieron como aquella vez")


async def test_what_is_offered_for_an_agreement_is_in_the_language_of_who_begins_it(
    cast: World,
) -> None:
    """The exercise's own words and ours; what somebody wrote stays as they wrote it."""
    entry = await opened(cast)
    await speaks(cast.ben, "es")
    (offer,) = (await cast.ben.get(f"/entries/{entry}/agreement-offers")).json()["data"]
    assert offer["text"].startswith("Cuando algo se nos queda dentro")
    assert "Ana: Que me digas lo que escuchaste" in offer["text"]
    (english,) = (await cast.ana.get(f"/entries/{entry}/agreement-offers")).json()["data"]
    assert english["text"].startswith("When something stays")


async def test_the_coach_is_off_for_who_reads_in_a_language_that_it_cannot_read(
    cast: World,
) -> None:
    """No hint about words that it does not know, and English ones still get theirs."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, "soft-start")
    body = {"value": {**STATEMENT, "situation": "You never call."}}
    path = f"/entries/{entry}/draft/answers/statement"
    await speaks(cast.ana, "es")
    assert (await cast.ana.put(path, body)).json()["nudges"] == []
    assert (await cast.ben.put(path, body)).json()["nudges"]
    text = {"text": "You never call.", "kind": "i_statement"}
    silent = (await cast.ana.post("/statement-checks", text)).json()
    assert silent == {"label": "unclear", "nudges": []}
    assert (await cast.ben.post("/statement-checks", text)).json()["nudges"]


async def test_a_therapist_reads_the_review_in_their_own_language(cast: World) -> None:
    """Whatever the two read in."""
    entry = await opened(cast)
    workbook = (await cast.ana.get("/workbooks")).json()["data"][0]["id"]
    await cast.link(workbook, {"Ana": ["answers"], "Ben": ["answers"]})
    await speaks(cast.thea, "es")
    review = (await cast.thea.get(f"/entries/{entry}/review")).json()
    assert review["exercise"]["title"].startswith("Decirlo")
    assert (await cast.sol.get(f"/entries/{entry}/review")).status_code == 404


@pytest.fixture
def later(tmp_path: Path) -> Library:
    """The library of a later release: the Spanish soft-start is worded anew."""
    copy = tmp_path / "exercises"
    shutil.copytree(Path(exercises.__file__).parent, copy)
    path = copy / "speaking-and-listening" / "soft-start.es.md"
    reworded = path.read_text("utf-8").replace("¿Qué es lo que más", "¿Qué")
    path.write_text(reworded.replace("\nversion: 1.0.0", "\nversion: 1.0.1"), "utf-8")
    return load(copy)


async def test_an_old_answer_keeps_the_words_that_it_was_given_to(
    cast: World, later: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A translation that is worded anew is for entries that are opened from then on, also for a
    process that has just started.
    """
    await speaks(cast.ana, "es")
    old = await opened(cast)
    workbook = (await cast.ana.get("/workbooks")).json()["data"][0]["id"]
    new = await opened_of(later, cast.ana, workbook)
    await cast.send(cast.ana, new, ANAS)
    await cast.send(cast.ben, new, BENS)
    monkeypatch.setattr(versions, "_parsed", {})
    texts = {}
    for entry in (old, new):
        review = (await cast.ana.get(f"/entries/{entry}/review")).json()
        texts[entry] = next(p["text"] for p in review["prompts"] if p["id"] == "need")
        assert review["exercise"]["version"] == "1.0.0"
    assert texts == {old: "¿Qué es lo que más necesitas aquí?", new: "¿Qué necesitas aquí?"}
    assert (await cast.ana.get(f"/entries/{new}")).json()["round"] == 2


async def opened_of(later: Library, person: Person, workbook: str) -> str:
    """The soft-start of a later release, opened as that release opens it."""
    texts = later.translated("soft-start")
    assert texts is not None
    viewer = Viewer(person.account, "ses_1", now())
    async with transaction():
        facts = await workbook_for(viewer, workbook, lock=True)
        return await add_entry(facts, await keep_builtin(texts), texts.source, None)
