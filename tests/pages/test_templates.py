"""What can be said of every template without showing it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from api.pages.rendering import TEMPLATES

SOURCES = sorted(TEMPLATES.glob("*.html"))
FORM = re.compile(r"<form\b(?P<tag>.*?)>\n?(?P<inside>.*?)</form>", re.DOTALL)
# A call inside of a form that ends in something to press.
PRESSED = re.compile(r"<button|\bbutton\(|\bcaller\(")


def source(file: Path) -> str:
    """A template without its comments."""
    return re.sub(r"\{#.*?#\}", "", file.read_text(encoding="utf-8"), flags=re.DOTALL)


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.name)
def test_nothing_stands_inline(file: Path) -> None:
    """No style, no script and no handler: the content policy would stop them, and so do we."""
    text = source(file)
    assert re.findall(r"""<style|\bstyle=["']|<script(?![^>]*\bsrc=)|javascript:""", text) == []
    assert re.findall(r"""<[^>]*\son[a-z]+=["']""", text) == []


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.name)
def test_every_form_can_be_sent_without_a_script(file: Path) -> None:
    """It says how and where to, and has something to press."""
    text = source(file)
    forms = list(FORM.finditer(text))
    assert len(forms) == text.count("<form") == text.count("</form>")
    for form in forms:
        assert re.search(r'method="(post|get)"', form["tag"]), form["tag"]
        assert 'action="' in form["tag"], form["tag"]
        assert PRESSED.search(form["inside"]), form["tag"]


@pytest.mark.parametrize("file", SOURCES, ids=lambda file: file.name)
def test_every_page_has_a_way_out(file: Path) -> None:
    """Back, or another link that costs nothing, beside those of the frame."""
    text = source(file)
    if '{% extends "base.html" %}' in text:
        assert "{% block main %}" in text
        assert re.search(r'href="|href=|\bempty\(', text), "a link"
        assert "<title" not in text, "one neutral title, in the frame"
        assert text.count("<h1") >= 1


def test_the_frame_leads_away() -> None:
    """Home, help, and out at once are on every page, for everybody."""
    frame = source(TEMPLATES / "base.html")
    for way in ('href="/"', 'href="/support"', 'action="/leave"', 'href="#main"'):
        assert way in frame
