"""The texts that try to act, and what is seen of a page. In the browser: `tests/pages/browser`."""

from __future__ import annotations

import re

import pytest

from tests.prove.acting_texts import share_of, tame, vectors
from tests.prove.bare import PLACES
from tests.prove.seen_in import Seen, harm
from tests.prove.sink import parts
from tests.prove.sinks import SINKS

PLAIN = Seen(("p[]", "a[href=here]"), "They said: how it was", ())
TEXT = "<b>how</b>  it\nwas"


def test_there_are_five_hundred_texts_and_more_no_two_alike() -> None:
    """Nor when their numbers are left out; each names its own number."""
    every = vectors()
    assert len(every) >= 500
    assert len({re.sub(r"\d{4}", "", one.text) for one in every}) == len(every)
    assert [one.number for one in every] == list(range(len(every)))
    assert all(one.mark in one.text and one.mark in one.on_a_line for one in every)
    assert {one.place for one in every} == set(PLACES)


def test_five_hundred_by_eight_places_are_looked_at() -> None:
    """Few are too long for a place; eight places and more take five hundred."""
    taken = [
        sum(sink.takes(one) for one in vectors()) for sink in SINKS if "exercise" not in sink.what
    ]
    assert sum(count >= 500 for count in taken) >= 8
    written = [
        sum(sink.takes(one) for one in vectors()) for sink in SINKS if "exercise" in sink.what
    ]
    assert min(written) > 50
    assert sum(written) == len(vectors()), "each is refused or published"


def test_a_share_is_from_everywhere_among_them() -> None:
    """And the whole is all of them."""
    assert share_of(1) == vectors()
    assert len({one.place for one in share_of(0.1)}) > 10
    assert [len(some) for some in parts(share_of(0, at_least=10), 4)] == [4, 4, 2]


def test_a_tame_text_can_do_nothing_and_breaks_its_lines_alike() -> None:
    """It has letters and space alone."""
    for one in vectors():
        assert re.fullmatch(r"[a-z\s]+", tame(one.text))
        assert tame(one.text).split("\n")[0] == tame(one.text.split("\n")[0])


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        (Seen(("p[]", "a[href=here]", "img[src=here]"), TEXT, ()), "a tag more: img[src=here]"),
        (Seen(("p[]", "a[href=javascript:]"), TEXT, ()), "a tag more: a[href=javascript:]"),
        (Seen(("p[onclick]", "a[href=here]"), TEXT, ()), "a tag less: p[]"),
        (Seen(("a[href=here]", "p[]"), TEXT, ()), "tags in another order"),
        (Seen(PLAIN.outline, "how it was", ()), f"not as it was typed: {TEXT}"),
        (Seen(PLAIN.outline, "<b>how</b> it was", ("a script ran",)), "a script ran"),
    ],
)
def test_whatever_a_text_changes_is_seen(seen: Seen, said: str) -> None:
    """A tag or an attribute more or less, another order, another text, and all that happens."""
    assert said in harm(PLAIN, seen, [TEXT])


def test_what_stands_there_as_it_was_typed_is_no_harm() -> None:
    """However it breaks its lines; and where tags may be added, those may."""
    seen = Seen(PLAIN.outline, "They said: <b>how</b> it was", ())
    assert harm(PLAIN, seen, [TEXT]) == []
    added = Seen((*PLAIN.outline, "em[]"), "<b>how</b> it was", ())
    assert harm(PLAIN, added, [TEXT]) == ["a tag more: em[]"]
    assert harm(PLAIN, added, [TEXT], {"em[]"}) == []
