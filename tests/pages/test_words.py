"""The pages' own words: every one can be translated, and every catalogue is whole."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from babel.messages import Catalog
from babel.messages.pofile import write_po

from api.pages import words
from api.pages.rendering import TEMPLATES, environment
from api.pages.words import LOCALE, catalogue, chosen, languages
from tests.pages.messages import in_step

SOURCES = sorted(TEMPLATES.glob("*.html"))
CATALOGUES = sorted(LOCALE.glob("*/workbook.po"))


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.name)
def test_no_word_of_a_template_stands_outside_the_catalogues(file: Path) -> None:
    """What is left of a template without its tags has no letters in it."""
    tokens = environment("en").lex(file.read_text(encoding="utf-8"))
    text = "".join(token for _, kind, token in tokens if kind == "data")
    attributes = re.findall(r'(?:aria-label|title|placeholder|alt)="([^"{]+)"', text)
    words_left = re.sub(r'[\w-]+="[^"]*"|<[^>]*>?|[^<]*>|&\w+;', " ", text)
    assert re.findall(r"[A-Za-z]{2,}", words_left) == []
    assert attributes == []


@pytest.mark.asvs("1.2.1", "1.2.3", "1.1.2")
@pytest.mark.story("S31")
@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.name)
def test_nothing_is_marked_safe(file: Path) -> None:
    """What somebody wrote is always escaped: no template has a way around it."""
    source = file.read_text(encoding="utf-8")
    assert not re.search(r"\|\s*safe|autoescape|Markup|hx-on|js:|hx-live", source)


@pytest.mark.parametrize("file", CATALOGUES, ids=lambda file: file.parent.name)
def test_a_catalogue_is_complete_and_in_step(file: Path) -> None:
    """Everything is translated, with the same places for names, and nothing is left over."""
    found = in_step(file)
    assert [one.id for one in found if one.id and not one.string] == []
    for one in found:
        if one.id:
            assert not one.fuzzy, one.id
            assert not list(one.check(found)), one.id
    before = {one.id for one in _read(file)}
    assert before == {one.id for one in found}


def _read(file: Path) -> Catalog:
    with file.open("rb") as source:
        return words.read_po(source)


def test_a_catalogue_speaks(tmp_path: Path) -> None:
    """A third language is a folder with one file."""
    file = tmp_path / "de" / "workbook.po"
    file.parent.mkdir()
    made = Catalog(locale="de")
    made.add("You are %(name)s", "Du bist %(name)s")
    with file.open("wb") as target:
        write_po(target, made)
    spoken = catalogue(file)
    assert spoken.gettext("You are %(name)s") == "Du bist %(name)s"
    assert spoken.gettext("Sign in") == "Sign in"


@pytest.mark.parametrize(
    ("wanted", "accept", "language"),
    [
        (None, "", "en"),
        (None, "fr, de;q=0.5", "en"),
        (None, "zz, yy;q=0.9, en;q=0.1", "yy"),
        (None, "yy, xx;q=0.9", "yy"),
        (None, "yy;q=0.2, xx;q=0.9", "xx"),
        (None, "yy-CH", "yy"),
        (None, "xx;q=0, yy;q=much", "en"),
        ("yy", "xx", "yy"),
        ("fr", "xx", "xx"),
    ],
)
def test_the_language_is_the_accounts_or_the_browsers(
    wanted: str | None, accept: str, language: str
) -> None:
    """The account's choice first; then what the browser would rather have; then English."""
    assert chosen(wanted, accept, ("en", "xx", "yy")) == language


def test_english_is_always_there() -> None:
    """It is the language of the sources."""
    assert languages()[0] == "en"
