"""A passphrase is hard to guess for somebody who knows its owner: long, and of many pieces."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.common_phrases import PIECES, ROWS
from workbook.passphrase import ALONE, LONGEST, WITH_SECOND_STEP, faults_of, own_words, pieces

OWN = ["Ana María Smith", "ana.smith77@example.org", "Ben"]

GOOD = [
    "a long walk by the river", "soup on a rainy day", "two chairs and a plant",
    "wir trinken gern tee", "éàüö ßñçø æœåû ïÿ", "我们在河边慢慢地走了很久很久才回家",
    "x$K#9!p@Lm2^vQ7", "ana likes soup on rainy days", "Banana bread at dawn",
]  # fmt: skip
GUESSABLE = [
    "passwordpassword", "password1234567", "P4ssw0rd!P4ssw0rd", "iloveyouiloveyou2",
    "letmeinletmein1", "qwertyuiopasdfgh", "asdf jkl qwer uiop", "1q2w3e4r5t6y7u8i",
    "lkjhgfdsapoiuytre", "abcdefghijklmnop", "123456789012345", "aaaaaaaaaaaaaaaaaa",
    "xyzzy xyzzy xyzzy xyz", "hbdfkwzq hbdfkwzq", "correct horse battery staple",
    "Correct-Horse-Battery-Staple-1", "I love you forever 2024", "Monday Tuesday Wednesday",
    "january1990february1991", "tequiero tequiero 14", "ababababcbabacb",
]  # fmt: skip
OF_MY_OWN = [
    "anamariasmith1", "AnaSmith AnaSmith 7", "ana.smith77@example.org", "ana & ben forever 2014",
    "smith ben maría 2019", "an4 sm1th b3n m4ría",
]  # fmt: skip


def code_of(passphrase: str) -> str:
    """What stands against it, "" when nothing does."""
    return "".join(fault.code for fault in faults_of(passphrase, OWN))


@pytest.mark.parametrize("passphrase", GOOD)
def test_a_few_words_that_do_not_belong_together_are_taken(passphrase: str) -> None:
    """In any language, with no rule for digits, signs or capitals."""
    assert code_of(passphrase) == ""


@pytest.mark.asvs("6.2.4", "6.2.12")
@pytest.mark.story("I01")
@pytest.mark.parametrize("passphrase", GUESSABLE)
def test_what_is_tried_first_is_refused_however_long(passphrase: str) -> None:
    assert len(passphrase) >= ALONE.characters
    assert code_of(passphrase) == "guessable"


@pytest.mark.asvs("6.2.11", "6.1.2")
@pytest.mark.story("I01")
@pytest.mark.parametrize("passphrase", OF_MY_OWN)
def test_what_is_made_of_my_names_is_refused(passphrase: str) -> None:
    """Also of the partner's, and spelt with look-alikes; with other names it is taken or not by
    itself.
    """
    assert code_of(passphrase.ljust(ALONE.characters, "!")) == "own_words"


@pytest.mark.asvs("6.2.1", "6.2.8", "6.2.9")
@pytest.mark.story("I01")
def test_it_has_fifteen_to_a_thousand_characters() -> None:
    """Characters, not bytes."""
    letters = "".join(chr(0x4E00 + number * 7 % 501) for number in range(LONGEST + 1))
    told = {length: code_of(letters[:length]) for length in (14, 15, LONGEST, LONGEST + 1)}
    assert told == {14: "too_short", 15: "", LONGEST: "", LONGEST + 1: "too_long"}


def test_eight_pieces_are_enough_and_seven_are_not() -> None:
    """A common word is one piece, and so is each other character."""
    assert pieces("password" + "hbdfkw", ()) == ALONE.pieces - 1
    assert code_of("password hbdfkw") == "guessable"
    assert code_of("password hbdfkwz") == ""


def test_short_parts_of_a_name_are_not_its_words() -> None:
    """Two letters are in everything."""
    assert own_words(["Jo van der Berg", "jo@b.example"]) == {"van", "der", "berg", "example"}


@given(st.text(max_size=60), st.lists(st.text(max_size=20), max_size=3))
def test_whatever_is_typed_there_is_at_most_one_thing_against_it(
    passphrase: str, own: list[str]
) -> None:
    """And it never says anything back."""
    faults = faults_of(passphrase, own, "#/here")
    assert len(faults) <= 1
    assert all(fault.pointer == "#/here" for fault in faults)


@pytest.mark.asvs("6.2.4")
@pytest.mark.story("I01")
@given(st.sampled_from(sorted(PIECES)), st.sampled_from(sorted(PIECES)), st.integers(0, 9_999))
def test_two_common_pieces_and_a_number_are_never_enough(one: str, other: str, number: int) -> None:
    """Which is what most people choose when they have to."""
    passphrase = f"{one} {other}{number}"
    assert code_of(passphrase) in ("too_short", "guessable", "own_words")


def test_the_list_is_spelt_as_it_is_looked_up() -> None:
    """Small letters without spaces; a piece of two letters would be in everything."""
    assert all(re.fullmatch(r"[^\W_]{3,}", piece) and piece == piece.casefold() for piece in PIECES)
    assert len(PIECES) > 200
    assert all(row == row.casefold() for row in ROWS)


def test_beside_a_second_step_eight_characters_and_five_pieces_are_enough() -> None:
    """And the list of what is tried first holds there just as well."""

    def told(passphrase: str) -> str:
        return "".join(one.code for one in faults_of(passphrase, OWN, measure=WITH_SECOND_STEP))

    assert told("qzx8vw!") == "too_short"
    assert told("qzx8 vw!") == ""
    assert told("river walk") == ""
    for common in ("password", "password1", "qwertyui", "12345678", "iloveyou", "P4ssw0rd!2"):
        assert told(common) == "guessable"
    assert told("Ana Smith 7") == "own_words"
