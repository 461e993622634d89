"""`workbook preview FILE`: four views that follow the file, for its author alone."""

from __future__ import annotations

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from api.preview.app import create
from api.preview.page import VIEWS, page
from tests.library.samples import GOOD, broken
from workbook.exercise import Exercise
from workbook.library import builtin
from workbook.library.rendering import pages_of

NOTE, TOGETHER = "A note that no partner reads.", "Read it aloud."


@pytest.fixture
def file(tmp_path: Path) -> Path:
    path = tmp_path / "our-evening.md"
    path.write_text(GOOD, "utf-8")
    return path


def write(file: Path, source: str) -> None:
    file.write_text(source, "utf-8")


def remove(file: Path) -> None:
    file.unlink()


@pytest.fixture
async def browser(file: Path) -> AsyncIterator[httpx.AsyncClient]:
    transport = httpx.ASGITransport(app=create(file))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:1") as client:
        yield client


async def test_each_reader_sees_what_is_for_them(browser: httpx.AsyncClient) -> None:
    """A note for the therapist, the part for two once it has opened."""
    shown = {view: (await browser.get(f"/{view}")).text for view in VIEWS}
    assert [view for view in VIEWS if NOTE in shown[view]] == ["therapist"]
    assert [view for view in VIEWS if TOGETHER in shown[view]] == ["therapist", "revealed"]
    assert [view for view in VIEWS if "<nav" not in shown[view]] == ["print"]
    assert all("How was it?" in text for text in shown.values())


async def test_the_opened_view_has_a_couple_with_something_to_talk_about(
    browser: httpx.AsyncClient,
) -> None:
    """Both answers in words, what is private as if skipped, the agenda, and an agreement."""
    text = (await browser.get("/revealed")).text
    assert "<dt>Robin</dt>" in text
    assert "<dt>Sam</dt>" in text
    private = text.split("Do you want a limit?")[1].split("</section>")[0]
    assert private.count("Not shared") == 2
    assert "To talk about" in text
    assert "Boundary: When: When it gets late on a working day." in text


async def test_the_page_follows_the_file(browser: httpx.AsyncClient, file: Path) -> None:
    """The stamp of the page is that of the file until it changes; then the script loads anew."""
    before = (await browser.get("/stamp")).text
    assert f'data-stamp="{before}"' in (await browser.get("/partner")).text
    script = (await browser.get("/static/preview.js")).text
    assert 'fetch("/stamp")' in script
    assert "location.reload()" in script
    write(file, broken("Help for the question.", "Other help."))
    after = (await browser.get("/stamp")).text
    assert after != before
    page_now = (await browser.get("/partner")).text
    assert f'data-stamp="{after}"' in page_now
    assert "Other help." in page_now


async def test_faults_are_shown_with_their_place(browser: httpx.AsyncClient, file: Path) -> None:
    """And it goes on following; a file that has gone is told as well."""
    write(file, broken("scale 1 to 5", "slider 1 to 5"))
    text = (await browser.get("/partner")).text
    assert "Line 28, column 1: This is not an answer type." in text
    assert "/static/preview.js" in text
    remove(file)
    assert "There is no such file" in (await browser.get("/partner")).text
    assert (await browser.get("/stamp")).text == "missing"


async def test_advice_stands_above_the_page(browser: httpx.AsyncClient, file: Path) -> None:
    """What a linter would say, and the page all the same."""
    write(file, broken("> An example for everybody.", "> You never listen."))
    text = (await browser.get("/partner")).text
    assert "accusing-words" in text
    assert "How was it?" in text


async def test_nothing_in_a_file_can_act(browser: httpx.AsyncClient, file: Path) -> None:
    """Titles, labels and hints are text; scripts are the preview's own."""
    mean = "<script>alert(1)</script>\"'"
    source = broken("title: Our evening", f"title: '{mean.replace(chr(39), chr(39) * 2)}'")
    source = broken("- walk: Walk", f"- walk: {mean}", source)
    source = broken("hint: A line or two", f"hint: {mean}", source)
    write(file, source)
    for view in VIEWS:
        reply = await browser.get(f"/{view}")
        assert "<script>alert" not in reply.text
        assert "default-src 'none'" in reply.headers["content-security-policy"]
        assert reply.text.count("<script") == 1


async def test_it_answers_to_names_of_this_machine_alone(file: Path) -> None:
    """A page elsewhere cannot reach it under a name of its own."""
    transport = httpx.ASGITransport(app=create(file))
    async with httpx.AsyncClient(transport=transport, base_url="http://evil.example") as client:
        assert (await client.get("/partner")).status_code == 400


async def test_the_first_page_is_a_partners(browser: httpx.AsyncClient) -> None:
    """Which is what most will read."""
    reply = await browser.get("/")
    assert (reply.status_code, reply.headers["location"]) == (307, "/partner")


@pytest.mark.parametrize("found", builtin().exercises, ids=lambda e: e.slug)
def test_each_exercise_that_comes_along_has_every_view(found: Exercise) -> None:
    """With all its questions; nothing is left without a field or an answer."""
    for view in VIEWS:
        text = page(view, found, pages_of(found), (), "0")
        assert text.count("<h2>") >= len(found.steps)
        if view != "revealed":
            assert text.count('<div class="fields">') == len(found.prompts)
