"""Strong entity tags, bound to the viewer; 304 and 412."""

from __future__ import annotations

import httpx
import pytest

from tests.api.engine import people, toys

NOTE = f"/api/v1/notes/{toys.NOTE}"
SIGNATURE = f"{NOTE}/signature"


async def test_an_unchanged_note_is_304_and_not_unsealed(
    ana: httpx.AsyncClient, store: toys.Store
) -> None:
    """The tag is compared before anything dear is done, and comes with the 304 too."""
    first = await ana.get(NOTE)
    again = await ana.get(NOTE, headers={"If-None-Match": first.headers["etag"]})
    assert (again.status_code, again.content) == (304, b"")
    assert again.headers["etag"] == first.headers["etag"]
    assert again.headers["vary"] == "Accept"
    assert store.calls.count("unseal") == 1


async def test_a_changed_note_has_another_tag(ana: httpx.AsyncClient) -> None:
    """The tag of a change's reply is the one that the next GET has."""
    before = await ana.get(NOTE)
    changed = await ana.put(NOTE, json={"text": "second"})
    after = await ana.get(NOTE, headers={"If-None-Match": before.headers["etag"]})
    assert after.status_code == 200
    assert after.headers["etag"] == changed.headers["etag"] != before.headers["etag"]


@pytest.mark.parametrize("shape", ["{}", "W/{}", '"other", {}', '"other" ,W/{}', "*"])
async def test_if_none_match_is_read_as_http_says(ana: httpx.AsyncClient, shape: str) -> None:
    """Lists, weak forms and the star are understood."""
    tag = (await ana.get(NOTE)).headers["etag"]
    response = await ana.get(NOTE, headers={"If-None-Match": shape.format(tag)})
    assert response.status_code == 304


@pytest.mark.parametrize("header", ["", "nonsense", '"unfinished', '"a" "b"', '"other"'])
async def test_an_if_none_match_that_names_nothing_is_200(
    ana: httpx.AsyncClient, header: str
) -> None:
    """A condition that cannot be read asks for nothing."""
    response = await ana.get(NOTE, headers={"If-None-Match": header})
    assert response.status_code == 200


async def test_a_get_without_a_tag_of_its_own_gets_one_from_its_bytes(
    ana: httpx.AsyncClient,
) -> None:
    """Lists answer 304 as well, with nothing written for it in the handler."""
    first = await ana.get("/api/v1/notes")
    again = await ana.get("/api/v1/notes", headers={"If-None-Match": first.headers["etag"]})
    assert again.status_code == 304
    await ana.put(NOTE, json={"text": "second"})
    changed = await ana.get("/api/v1/notes", headers={"If-None-Match": first.headers["etag"]})
    assert changed.status_code == 200


@pytest.mark.asvs("14.2.6")
@pytest.mark.story("I07")
async def test_the_same_bytes_have_another_tag_for_another_viewer() -> None:
    """Tags are keyed and bound to the viewer, so comparing them across two people tells nothing."""
    tags = set()
    for viewer in (people.ANA, people.BEN):
        async with toys.client_of(toys.toy_app(), viewer) as client:
            tags.add((await client.get("/api/v1/notes/latest")).headers["etag"])
    assert len(tags) == 2


async def test_the_source_and_the_json_have_tags_of_their_own(ana: httpx.AsyncClient) -> None:
    """Two representations are never the same under a strong tag."""
    as_json = await ana.get(NOTE)
    source = await ana.get(NOTE, headers={"Accept": "text/markdown"})
    assert source.text == "# first\n"
    assert source.headers["content-type"].startswith("text/markdown")
    assert as_json.headers["vary"] == source.headers["vary"] == "Accept"
    assert as_json.headers["etag"] != source.headers["etag"]


@pytest.mark.parametrize(
    ("accept", "markdown"),
    [
        ("text/markdown", True),
        ("text/markdown, application/json;q=0.5", True),
        ("application/json;q=0.2, text/*;q=0.9", True),
        ("text/markdown;q=0, */*", False),
        ("*/*", False),
        ("application/json, text/markdown", False),
        ("text/markdown;q=high", False),
        ("", False),
        (";;,,", False),
    ],
)
async def test_markdown_is_given_to_who_prefers_it(
    ana: httpx.AsyncClient, accept: str, markdown: bool
) -> None:
    """JSON unless the Accept header gives Markdown more weight."""
    response = await ana.get(NOTE, headers={"Accept": accept})
    assert response.headers["content-type"].startswith("text/markdown") is markdown


@pytest.mark.parametrize(("method", "json"), [("PUT", {"text": "second"}), ("DELETE", None)])
async def test_if_match_is_honoured_on_every_change(
    ana: httpx.AsyncClient, store: toys.Store, method: str, json: object
) -> None:
    """Another tag is 412 with the present state and its tag; the right one lets the change pass."""
    stale = await ana.request(method, NOTE, json=json, headers={"If-Match": '"stale"'})
    assert stale.status_code == 412
    assert stale.json()["current"] == {"id": toys.NOTE, "text": "first", "revision": 1}
    assert store.notes[toys.NOTE] == ("first", 1)
    tag = (await ana.get(NOTE)).headers["etag"]
    assert stale.headers["etag"] == tag
    weak = await ana.request(method, NOTE, json=json, headers={"If-Match": f"W/{tag}"})
    assert weak.status_code == 412
    right = await ana.request(method, NOTE, json=json, headers={"If-Match": f'"x", {tag}'})
    assert right.is_success


async def test_if_match_on_a_get_is_honoured_too(ana: httpx.AsyncClient) -> None:
    """A GET for one version is not answered with another."""
    tag = (await ana.get(NOTE)).headers["etag"]
    assert (await ana.get(NOTE, headers={"If-Match": tag})).status_code == 200
    assert (await ana.get(NOTE, headers={"If-Match": '"stale"'})).status_code == 412


async def test_what_has_no_representation_matches_no_tag(
    ana: httpx.AsyncClient, store: toys.Store
) -> None:
    """Where there is no GET, a tag cannot be right; the star says nothing about tags."""
    copies = f"{NOTE}/copies"
    assert (await ana.post(copies, headers={"If-Match": '"x"'})).status_code == 412
    assert not any(call.startswith("copy") for call in store.calls)
    assert (await ana.post(copies, headers={"If-Match": "*"})).status_code == 202


@pytest.mark.asvs("15.4.2")
@pytest.mark.story("S41")
async def test_a_signature_needs_the_version_that_was_read(
    ana: httpx.AsyncClient, store: toys.Store
) -> None:
    """428 without If-Match, 412 with another's tag, and the tag of the note itself signs."""
    without = await ana.put(SIGNATURE)
    stale = await ana.put(SIGNATURE, headers={"If-Match": '"stale"'})
    assert [without.status_code, stale.status_code] == [428, 412]
    assert stale.json()["current"]["revision"] == 1
    tag = (await ana.get(NOTE)).headers["etag"]
    assert stale.headers["etag"] == tag
    assert "sign" not in store.calls
    assert (await ana.put(SIGNATURE, headers={"If-Match": tag})).status_code == 204
    assert store.calls[-1] == "sign"


async def test_the_missing_version_is_no_way_to_find_a_note(sol: httpx.AsyncClient) -> None:
    """404 comes before 428 and 412, also for the stranger."""
    for headers in ({}, {"If-Match": '"stale"'}, {"If-Match": "*"}):
        assert (await sol.put(SIGNATURE, headers=headers)).status_code == 404
