"""The labels are weighed by what our own sentences teach, and by nothing else."""

from __future__ import annotations

import pytest

from tests.coach.cases import labelled
from tests.coach.teaching import digest_of, examples, teach
from workbook.coach import KINDS, Kind
from workbook.coach.english import ENGLISH
from workbook.coach.labelling import Label
from workbook.coach.weighing import ALWAYS, Weights, lines, weights

FEW = [
    ("repair", "I am sorry about that."),
    ("escalation", "Nobody asked you."),
    ("repair", "I am sorry, my love."),
    ("escalation", "Who asked you to stay?"),
]


@pytest.mark.parametrize("kind", KINDS)
def test_the_weights_are_of_the_sentences_that_are_there(kind: Kind) -> None:
    """Whoever changes the sentences has to teach again: `python -m tests.coach.teaching`."""
    assert ENGLISH.weights[kind].taught_by == digest_of(kind)


@pytest.mark.parametrize("kind", KINDS)
def test_every_label_that_is_taught_has_a_name(kind: Kind) -> None:
    taught = ENGLISH.weights[kind].labels
    assert {*taught} == {label for label, _ in labelled(kind)} <= {*Label.__args__}


def test_what_was_taught_is_told_apart_in_other_sentences() -> None:
    taught = teach(examples(FEW, "repair"))
    (_, sorry), (_, asked) = examples([("", "Sorry, I am late."), ("", "I asked you.")], "repair")
    assert (taught.label(sorry), taught.label(asked)) == ("repair", "escalation")


def test_the_same_sentences_teach_the_same() -> None:
    assert teach(examples(FEW, "repair")) == teach(examples(FEW, "repair"))


def test_a_sign_of_one_sentence_alone_is_not_learned() -> None:
    assert "word nobody" not in teach(examples(FEW, "repair")).of


def test_without_a_known_sign_there_is_no_label() -> None:
    taught = Weights(("a", "b"), "", {ALWAYS: (0.5, 0.1), "word x": (-1.0, 1.0)})
    assert taught.label({ALWAYS, "word y"}) is None
    assert taught.label(set()) is None
    assert taught.label({ALWAYS, "word x"}) == "b"


def test_weights_are_the_same_after_they_were_written() -> None:
    taught = teach(examples(FEW, "repair"))
    assert weights(lines(taught), taught.labels) == taught
