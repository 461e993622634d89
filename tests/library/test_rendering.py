"""Exercises become HTML that cannot do anything."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.library.harmless import harm
from tests.library.hostile import ACTING
from tests.library.samples import GOOD, exercise
from workbook.library import html_for, html_of


@pytest.mark.asvs("1.3.1", "1.2.2", "1.3.3", "1.3.5")
@pytest.mark.story("S31")
@pytest.mark.parametrize("vector", ACTING)
def test_nothing_that_could_act_comes_through(vector: str) -> None:
    """Only tags of text, and links that are https, mailto, tel or relative."""
    assert harm(html_of(vector)) == []


@pytest.mark.asvs("1.3.1")
@pytest.mark.story("S31")
@given(st.lists(st.sampled_from([*ACTING, "a", "*", "`", "\n", "> ", "- ", "[", "]("]), max_size=8))
def test_no_mixture_of_them_comes_through_either(parts: list[str]) -> None:
    """The same promise for what lies between the known ones."""
    assert harm(html_of("".join(parts))) == []


def test_raw_html_is_shown_as_the_text_it_is() -> None:
    """Nothing that an author wrote disappears."""
    assert html_of("<b>bold</b>") == "<p>&lt;b&gt;bold&lt;/b&gt;</p>"


@pytest.mark.asvs("1.2.2")
@pytest.mark.story("S32")
def test_a_link_keeps_its_target_and_opens_without_a_trace() -> None:
    """The page behind a link learns nothing about where it was followed."""
    assert html_of("[a](https://example.org/x)") == (
        '<p><a href="https://example.org/x" rel="noopener noreferrer">a</a></p>'
    )


@pytest.mark.asvs("3.6.1")
@pytest.mark.story("S32")
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
