"""Exercises become HTML that cannot do anything."""

from __future__ import annotations

import re
from html.parser import HTMLParser

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.library.samples import GOOD, exercise
from workbook.library import html_for, html_of
from workbook.library.words import is_safe_link

TAGS = {
    *("p", "br", "hr", "h3", "h4", "h5", "h6", "blockquote", "strong", "em", "code", "pre"),
    *("ul", "ol", "li", "a"),
}


class _Strict(HTMLParser):
    """Collects what a browser would see, by a parser that is not the sanitiser's."""

    def __init__(self) -> None:
        super().__init__()
        self.bad: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.bad.append(tag)
        for name, value in attrs:
            allowed = {"a": {"href", "title", "rel"}, "ol": {"start"}}.get(tag, set())
            if name not in allowed or (name == "href" and not is_safe_link(value or "")):
                self.bad.append(f"{tag} {name}={value}")


def _harm(html: str) -> list[str]:
    parser = _Strict()
    parser.feed(html)
    parser.close()
    return parser.bad


VECTORS = [
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "<svg/onload=alert(1)>",
    "<a href='javascript:alert(1)'>x</a>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java&#115;cript:alert(1))",
    "[x](\njavascript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "[x](//evil.example)",
    "[x](https://a.example 'onmouseover=alert(1)')",
    "![x](https://evil.example/pixel.png)",
    "<javascript:alert(1)>",
    "[x][y]\n\n[y]: javascript:alert(1)",
    "<style>*{display:none}</style>",
    "<iframe src='https://evil.example'></iframe>",
    "```html onclick=x\n<script>alert(1)</script>\n```",
    "```{.a onclick=alert(1)}\nx\n```",
    "<!-- --><script>alert(1)</script>",
    "<![CDATA[<script>alert(1)</script>]]>",
    "<form action=x><input></form>",
    "\\<script>alert(1)</script>",
    "&lt;script&gt;",
]


@pytest.mark.parametrize("vector", VECTORS)
def test_nothing_that_could_act_comes_through(vector: str) -> None:
    """Only tags of text, and links that are https, mailto, tel or relative."""
    assert _harm(html_of(vector)) == []


@given(
    st.lists(st.sampled_from([*VECTORS, "a", "*", "`", "\n", "> ", "- ", "[", "]("]), max_size=8)
)
def test_no_mixture_of_them_comes_through_either(parts: list[str]) -> None:
    """The same promise for what lies between the known ones."""
    assert _harm(html_of("".join(parts))) == []


def test_raw_html_is_shown_as_the_text_it_is() -> None:
    """Nothing that an author wrote disappears."""
    assert html_of("<b>bold</b>") == "<p>&lt;b&gt;bold&lt;/b&gt;</p>"


def test_a_link_keeps_its_target_and_opens_without_a_trace() -> None:
    """The page behind a link learns nothing about where it was followed."""
    assert html_of("[a](https://example.org/x)") == (
        '<p><a href="https://example.org/x" rel="noopener noreferrer">a</a></p>'
    )


def test_an_image_becomes_its_description() -> None:
    """Nothing is loaded, and the words for it stay."""
    assert html_of("![two cups](cups.png)") == "<p><em>two cups</em></p>"


def test_the_answer_boxes_are_no_part_of_the_pages() -> None:
    """A box becomes a form, made by the page; its lines are never shown."""
    page = html_for(exercise(GOOD), "therapist")
    text = " ".join(step.html for step in page.steps)
    assert not re.search("required|polarity|agreement|answer ", text)


def test_each_step_keeps_its_prompt_and_its_callouts() -> None:
    """What a page needs to put a question together."""
    step = html_for(exercise(GOOD), "partner").steps[0]
    assert (step.heading, step.prompt) == ("How was it?", "mood")
    assert step.html == "<p>Help for the question.</p>"


def test_a_callout_is_rendered_for_itself() -> None:
    """Without the quote signs, with its kind beside it."""
    (callout,) = html_for(exercise(GOOD), "partner").callouts
    assert (callout.kind, callout.html) == ("EXAMPLE", "<p>An example for everybody.</p>")
