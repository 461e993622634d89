"""Previews for authors, and a module in one file."""

from __future__ import annotations

from pathlib import Path

import httpx
import pytest

from tests.api.rest.told import NOT_FOUND, told
from tests.cast import Person, World
from tests.library.harmless import harm
from tests.library.hostile import ACTING, SLOW_OR_DEEP, filled
from tests.library.samples import GOOD, broken
from workbook.database.sql import rows
from workbook.library.bundle import unpack

NOTE = "A note that no partner reads"


async def preview(person: Person, source: str | bytes = GOOD) -> httpx.Response:
    return await person.http.post(
        "/api/v1/exercise-previews",
        content=source,
        headers={**person.headers, "Content-Type": "text/markdown; charset=utf-8"},
    )


async def test_an_author_sees_what_each_reader_would(cast: World) -> None:
    """A page for each audience, and the questions."""
    body = (await preview(cast.sol)).json()
    assert body["diagnostics"] == []
    assert [prompt["id"] for prompt in body["prompts"]][:3] == ["mood", "plan", "want"]
    pages = {audience: str(page) for audience, page in body["pages"].items()}
    assert {name for name, page in pages.items() if "Read it aloud." in page} == {
        "review", "therapist",
    }  # fmt: skip
    assert [name for name, page in pages.items() if NOTE in page] == ["therapist"]


async def test_faults_come_with_their_places_and_no_pages(cast: World) -> None:
    """200: to find them is what was asked for."""
    reply = await preview(cast.ana, broken("scale 1 to 5", "slider 1 to 5"))
    body = reply.json()
    assert (reply.status_code, body["pages"], body["prompts"]) == (200, None, [])
    (found,) = body["diagnostics"]
    assert (found["level"], found["code"], found["line"]) == ("error", "unknown-type", 28)


async def test_advice_comes_beside_the_pages(cast: World) -> None:
    """On words, and on the version when an earlier one was published."""
    headers = {**cast.ana.headers, "Content-Type": "text/markdown"}
    path = "/api/v1/exercises/our-evening/versions/1.2.0"
    assert (await cast.ana.http.put(path, content=GOOD, headers=headers)).status_code == 201
    source = broken("> An example for everybody.", "> You never listen.")
    source = broken("version: 1.2.0", "version: 1.2.1", broken("low: Hard", "low: Heavy", source))
    body = (await preview(cast.ana, source)).json()
    assert {(one["level"], one["code"]) for one in body["diagnostics"]} == {
        ("advice", "accusing-words"), ("advice", "version-needs-major"),
    }  # fmt: skip
    assert body["pages"] is not None
    strangers = (await preview(cast.sol, source)).json()["diagnostics"]
    assert [one["code"] for one in strangers] == ["accusing-words"]


@pytest.mark.parametrize(
    ("source", "code"),
    [
        (SLOW_OR_DEEP["open brackets"], "too-complicated"),
        (GOOD + "\n" * 2_000, "too-many-lines"),
        ("x" * 40_000, "too-large"),
        ("a\x07b", "control-character"),
    ],
    ids=["slow", "lines", "large", "control"],
)
async def test_what_cannot_be_shown_is_refused_with_its_reason(
    cast: World, source: str, code: str
) -> None:
    """422 with the line."""
    reply = await preview(cast.ana, source)
    assert told(reply) == (422, "invalid")
    assert {(one["code"], one["line"] >= 1) for one in reply.json()["errors"]} == {(code, True)}


@pytest.mark.asvs("1.3.1", "1.3.5")
@pytest.mark.story("S31")
@pytest.mark.parametrize("text", ACTING[:6])
async def test_pages_can_do_nothing(cast: World, text: str) -> None:
    """At the size limit, through the whole API, by another parser than the sanitiser's."""
    reply = await preview(cast.ana, filled(text))
    assert reply.status_code == 200
    for page in (reply.json()["pages"] or {}).values():
        parts = [page["intro_html"], *(step["html"] for step in page["steps"])]
        assert [harm(part) for part in parts if harm(part)] == []


@pytest.mark.asvs("14.2.6")
@pytest.mark.story("S43")
async def test_nothing_is_kept_and_nothing_is_logged(
    cast: World, tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    """No row more, and a word of the text in no file, no log and no output."""
    word = "zq7kumquat"
    counts = await _counts()
    with caplog.at_level("DEBUG"):
        for old, new in (("An introduction", f"A {word}"), ("scale 1 to 5", f"{word} 1 to 5")):
            assert (await preview(cast.ana, broken(old, new))).status_code == 200
        assert (await preview(cast.ana, word * 5_000)).status_code == 422
    assert await _counts() == counts
    said = capfd.readouterr()
    assert word not in caplog.text + said.out + said.err
    assert not _files_with(word, tmp_path)


def _files_with(word: str, folder: Path) -> list[Path]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return [path for path in files if word.encode() in path.read_bytes()]


async def _counts() -> dict[str, int]:
    found = {}
    for table in ("exercise_version", "once", "entry", "draft_answer", "session"):
        (row,) = await rows(f"SELECT COUNT(*) AS n FROM {table}")
        found[table] = row["n"]
    return found


async def test_whoever_has_not_signed_in_is_told(cast: World) -> None:
    """A preview costs a process: it is for accounts."""
    assert told(await preview(cast.nobody)) == (401, "not-signed-in")


async def test_a_module_is_one_file_with_its_licence(cast: World) -> None:
    """Its page, its exercises in their order, each with its translations, the licence; whole for
    whoever reads it.
    """
    reply = await cast.sol.get("/modules/boundaries/bundle")
    assert reply.headers["content-type"].startswith("text/markdown")
    files, faults = unpack(reply.text)
    assert faults == ()
    listed = (await cast.sol.get("/modules/boundaries")).json()["exercises"]
    worded = [f"{name}{tag}.md" for name in ("module", *listed) for tag in ("", ".es")]
    assert list(files) == [*worded, "LICENSE"]
    assert "creativecommons.org" in files["LICENSE"]
    for slug in listed:
        source = await cast.sol.get(f"/exercises/{slug}", Accept="text/markdown")
        assert files[f"{slug}.md"].rstrip("\n") == source.text.rstrip("\n")


async def test_a_bundle_has_notes_only_for_a_therapist(cast: World) -> None:
    """As with each exercise."""
    workbook = await cast.pair(cast.ana, cast.ben)
    await cast.link(workbook, {"Ana": ["progress"], "Ben": ["progress"]})
    path = "/modules/boundaries/bundle"
    assert "[!THERAPIST]" in (await cast.thea.get(path)).text
    for person in (cast.ana, cast.ben, cast.sol):
        assert "THERAPIST" not in (await person.get(path)).text


async def test_a_module_that_is_not_there_has_no_bundle(cast: World) -> None:
    """As its page."""
    assert told(await cast.ana.get("/modules/nowhere/bundle")) == NOT_FOUND
