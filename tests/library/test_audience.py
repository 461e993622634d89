"""Who reads what: a note for a therapist never reaches a partner, in no form."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.library.samples import FRONT, GOOD, broken, codes_of, exercise
from workbook.exercise import Exercise
from workbook.library import builtin, diagnose, html_for, parse, source_for
from workbook.library.audience import Audience
from workbook.library.rendering import Rendered

SECRET = "kumquat"


def _all_html(page: Rendered) -> str:
    steps = [step.html + "".join(c.html for c in step.callouts) for step in page.steps]
    return page.intro + "".join(c.html for c in page.callouts) + "".join(steps)


def _fields(found: Exercise) -> str:
    """What pages and the API may show of prompts and steps."""
    words = [found.intro, *(p.help + p.text for p in found.prompts)]
    return "".join([*words, *(s.heading + s.markdown for s in found.steps)])


def _never_for_ana(found: Exercise) -> None:
    assert SECRET not in source_for(found, therapist=False)
    assert SECRET not in _fields(found)
    for audience in ("partner", "review"):
        assert SECRET not in _all_html(html_for(found, audience))
    assert SECRET in source_for(found, therapist=True)
    assert SECRET in _all_html(html_for(found, "therapist"))


NOTE = f"> [!THERAPIST]\n> {SECRET} here\n> and **{SECRET}** there"


@pytest.mark.parametrize(
    "around",
    [
        "{note}",
        "> [!EXAMPLE]\n> For all.\n{note}",
        "{note}\n> [!EXAMPLE]\n> For all.",
        "> [!CARE]\n> For all.\n\n{note}\n\n> [!TOGETHER]\n> For the review.",
        "> A plain quote.\n{note}",
        "Some words.\n{note}\n\nMore words.",
        "{note}\n\n> More of it: kumquat.",
        "{note}\n>\n> After an empty line: kumquat.",
        "{note}\n\n{note}",
        "- a list\n- of two\n\n{note}",
        "```\na fence\n```\n{note}",
        "{note}\n```\na fence\n```",
    ],
)
def test_a_note_for_thea_is_cut_whatever_stands_next_to_it(around: str) -> None:
    """Markdown merges neighbouring quotes; the cut comes before Markdown sees them."""
    text = around.format(note=NOTE)
    _never_for_ana(exercise(broken("Help for the question.", text)))
    _never_for_ana(exercise(broken("An introduction with", f"{text}\n\nAn introduction with")))


def test_neighbours_of_a_note_stay() -> None:
    """The cut takes the note and nothing else."""
    text = f"> [!EXAMPLE]\n> Before.\n{NOTE}\n> [!CARE]\n> After."
    found = exercise(broken("Help for the question.", text))
    html = _all_html(html_for(found, "partner"))
    assert "Before." in html
    assert "After." in html
    assert "Before." in source_for(found, therapist=False)
    assert "> After." in source_for(found, therapist=False)


def test_a_fence_in_the_front_matter_does_not_move_the_cut() -> None:
    """The cut reads the body from the same line as the parser."""
    source = broken("not_for: Leave it", "summary: |\n  ```\n  a\nnot_for: Leave it")
    _never_for_ana(exercise(broken("Help for the question.", NOTE, source=source)))


@pytest.mark.parametrize(
    "line",
    [
        *("- > [!THERAPIST]", "> > [!THERAPIST]", "    > [!THERAPIST]", "words [!THERAPIST]"),
        *("> [!therapist]", "> [! THERAPIST]", "> [!THERAPIST] words", "[!THERAPIST]"),
        "> words [!THERAPIST]",
    ],
)
def test_a_note_in_a_place_where_it_would_not_be_cut_is_a_fault(line: str) -> None:
    """A file with a note that the cut could miss never becomes an exercise."""
    for text in (line, f"```\n{line}\n```", f"> [!CARE]\n> Care.\n\n- a list\n{line}"):
        assert "callout-form" in codes_of(broken("Help for the question.", text)), text


def test_only_the_review_has_the_part_for_two() -> None:
    """TOGETHER is read together, after both have opened."""
    found = exercise(GOOD)
    assert "Read it aloud." not in _all_html(html_for(found, "partner"))
    assert "Read it aloud." in _all_html(html_for(found, "review"))


def test_thea_reads_the_source_as_it_was_written() -> None:
    """Byte for byte."""
    assert source_for(exercise(GOOD), therapist=True) == GOOD


def test_the_source_for_ana_is_a_whole_exercise() -> None:
    """What is left parses, with the same questions."""
    for found in builtin().exercises:
        cut = parse(source_for(found, therapist=False))
        assert [(p.id, p.type, p.text, p.help) for p in cut.prompts] == [
            (p.id, p.type, p.text, p.help) for p in found.prompts
        ]


LINES = st.sampled_from(
    [
        *("", "", "words", "> quote", "> [!EXAMPLE]", "> [!CARE]", "> [!TOGETHER]", "> text"),
        *("```", "~~~", "````", "    indented", "- item", "### More", ">", "> > deep", "***"),
        *("> ```", "[a]: b", "> - item", "1. one", "| a | b |", "---", "==="),
    ]
)


@pytest.mark.asvs("8.2.3")
@pytest.mark.story("I20")
@given(st.lists(LINES, max_size=12), st.lists(LINES, max_size=12))
def test_no_neighbourhood_leaks_a_note(before: list[str], after: list[str]) -> None:
    """Whatever lines stand around a note: in a file without faults, it is for a therapist only."""
    lines = [*before, "> [!THERAPIST]", f"> {SECRET}", *after]
    source = broken("Help for the question.", "\n".join(lines))
    found, faults = diagnose(source)
    if found is None:
        assert faults
        return
    assert SECRET not in source_for(found, therapist=False)
    assert SECRET not in _fields(found)
    audiences: tuple[Audience, ...] = ("partner", "review")
    for audience in audiences:
        assert SECRET not in _all_html(html_for(found, audience))


def test_front_matter_alone_is_left_alone() -> None:
    """The cut keeps every line that is not a note."""
    found = exercise(GOOD)
    cut = source_for(found, therapist=False)
    assert cut.startswith(FRONT)
    kept = [line for line in GOOD.split("\n") if line not in cut.split("\n")]
    assert kept == ["> [!THERAPIST]", "> A note that no partner reads."]
