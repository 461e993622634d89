"""The table of the ASVS: every requirement in scope is carried by a test, or named as not met."""

from __future__ import annotations

from collections import Counter

from tests.prove.asvs import PAGE, page, prove, standard
from tests.prove.carried import carried
from tests.prove.figures import Scale


def test_each_requirement_is_carried_by_a_test_or_named_as_not_met() -> None:
    """Never both, and never neither."""
    rows, tests = standard(), carried("asvs")
    assert [one for one in rows.ids if one not in tests and one not in rows.unmet] == []
    assert [one for one in rows.unmet if one in tests or one not in rows.ids] == []


def test_nine_of_ten_are_carried() -> None:
    """The pass line that we gave ourselves (G8)."""
    (figure,) = prove(Scale())
    assert (figure.goal, figure.broken) == ("G8", 0)
    assert figure.enough


def test_no_test_names_what_is_not_in_scope() -> None:
    """A misspelt id would carry nothing."""
    assert set(carried("asvs")) - set(standard().ids) == set()


def test_all_of_levels_1_and_2_is_accounted_for() -> None:
    """253 requirements, each once: in scope, or said not to apply (ASVS 5.0.0: 70 and 183)."""
    rows = standard()
    apart = [one for group in rows.apart for one in group.ids.split() if "." in one]
    assert {one: n for one, n in Counter([*rows.ids, *apart]).items() if n > 1} == {}
    assert rows.level_3 <= set(rows.ids)
    in_scope = len(rows.ids) - len(rows.level_3)
    assert in_scope + sum(group.count for group in rows.apart) == 253


def test_the_page_is_the_one_that_the_tests_make() -> None:
    """Write it anew with `python -m tests.prove.asvs`."""
    assert PAGE.read_text("utf-8") == page()
