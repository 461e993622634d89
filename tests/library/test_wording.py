"""The linter's rules about how it is said: no blame, no kinds of people, plain words."""

from __future__ import annotations

import pytest

from tests.library.samples import broken, exercise
from workbook.library import builtin
from workbook.library.wording import check_wording

HARD = (
    "Communicating considerately necessitates acknowledging interpersonal vulnerabilities and"
    " considerable disagreement. " * 8
)


def _codes(old: str, new: str, language: str = "en") -> list[str]:
    source = broken("language: en", f"language: {language}", broken(old, new))
    return [found.code for found in check_wording(exercise(source))]


@pytest.mark.parametrize(
    "blame",
    [
        "You never listen.",
        "You are so lazy.",
        "You should finally help.",
        "You make me sad.",
        "You are not allowed to see her.",
    ],
)
def test_an_example_has_no_blame(blame: str) -> None:
    """What the coach would say something about is no example to follow."""
    assert _codes("> An example for everybody.", f"> {blame}") == ["accusing-words"]


def test_an_example_may_show_how_not_to_say_it() -> None:
    """Under its name in bold, when a version of how to say it comes after."""
    pair = "> **Harder to hear:** You never listen.\n>\n> **Easier to hear:** On Sunday I was sad."
    assert _codes("> An example for everybody.", pair) == []


@pytest.mark.parametrize(
    "alone",
    [
        "> **Harder to hear:** You never listen.",
        "> **Easier:** On Sunday I was sad.\n>\n> **Harder:** You never listen.",
        "> You never listen.\n>\n> **Easier to hear:** On Sunday I was sad.",
    ],
)
def test_blame_alone_at_the_end_or_without_a_name_is_no_contrast(alone: str) -> None:
    """Whoever reads only the last lines should have read the kind ones."""
    assert _codes("> An example for everybody.", alone) == ["accusing-words"]


@pytest.mark.parametrize(
    "fine",
    [
        "We will never agree about the city.",
        'I heard "you never listen", and went quiet.',
        "I was angry on Sunday, and I waited.",
    ],
)
def test_words_about_nobody_are_fine(fine: str) -> None:
    """ "Never" about the weather, what somebody else said, and one's own anger."""
    assert _codes("> An example for everybody.", f"> {fine}") == []


def test_only_so_much_of_the_examples_is_read() -> None:
    """A file of nothing but examples would keep its author waiting."""
    quiet = "> I waited on Sunday.\n>\n" * 450
    assert _codes("> An example for everybody.", f"{quiet}> You never listen.") == []
    assert _codes("> An example for everybody.", f"> You never listen.\n>\n{quiet}") == [
        "accusing-words"
    ]


def test_the_place_is_the_word_in_its_line() -> None:
    """Also in a later line of a paragraph, behind the sign of the quote."""
    source = broken("> An example for everybody.", "> I waited on Sunday.\n> You never listen.")
    (found,) = check_wording(exercise(source))
    line = source.split("\n")[(found.line or 0) - 1]
    assert line[(found.column or 0) - 1 :] == "never listen."


@pytest.mark.parametrize("place", ["Help for the question.", "- walk: Walk", "hint: A line or two"])
def test_a_partner_reads_no_word_of_the_trade(place: str) -> None:
    """Neither in the text nor in a box; in a note for a therapist it is at home."""
    assert _codes(place, f"{place} An intervention") == ["therapist-words"]
    assert _codes("A note that no partner reads.", "An intervention") == []


def test_nobody_is_sorted_into_kinds() -> None:
    """Not even in a note for a therapist."""
    for place in ("Help for the question.", "A note that no partner reads."):
        assert _codes(place, "It helps avoidant people.") == ["label-words"]


def test_a_text_for_older_readers_is_named_at_its_hardest_paragraph() -> None:
    """When all of it together is too hard for somebody of twelve."""
    source = broken("Help for the question.", HARD)
    (found,) = check_wording(exercise(source))
    assert found.code == "reading-age"
    assert source.split("\n")[(found.line or 0) - 1].startswith("Communicating")


def test_a_hard_note_for_a_therapist_is_nobodys_reading_age() -> None:
    """It is not for partners."""
    assert _codes("A note that no partner reads.", HARD) == []


def test_other_languages_are_not_measured_with_english() -> None:
    """Syllables are counted in another way there."""
    assert _codes("Help for the question.", HARD, language="de") == []
    assert _codes("Help for the question.", HARD, language="en-GB") == ["reading-age"]


@pytest.mark.parametrize("found", builtin().exercises, ids=lambda e: e.slug)
def test_what_comes_along_is_said_well(found: object) -> None:
    """Each of our own exercises, on its own."""
    assert check_wording(found) == ()  # type: ignore[arg-type]
