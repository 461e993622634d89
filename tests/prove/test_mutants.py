"""The short run of the guard mutants, and that the tool finds what it is there to take away."""

from __future__ import annotations

import ast

import pytest

from tests.prove.explained import ALIKE, BEHIND
from tests.prove.guards import ROOT, Guard, every
from tests.prove.mutants import changed, groups, judge_all

CHOSEN = {"rule": "a_partner", "require": "take_back", "filter": "draft_of"}


def test_a_mutant_of_each_kind_is_noticed() -> None:
    """A fact, a lock two and a filter are taken away on a copy of the tree, and tests fail."""
    found = [guard for guard in every() if guard.where.endswith(CHOSEN.get(guard.kind, "-"))]
    first = {guard.kind: (guard,) for guard in reversed(found)}
    assert first.keys() == CHOSEN.keys()
    for verdict in judge_all(list(first.values()), in_good_health=False):
        assert verdict.killed, verdict.name


def test_every_mutant_is_a_program_and_another_one() -> None:
    """Each guard that is taken away changes the file, and what is left can be parsed."""
    by_file: dict[str, list[Guard]] = {}
    for guard in every():
        by_file.setdefault(guard.file, []).append(guard)
    for file, guards in by_file.items():
        text = (ROOT / file).read_text("utf-8")
        whole = ast.dump(ast.parse(text))
        for guard in guards:
            assert ast.dump(ast.parse(changed(text, [guard]))) != whole, guard.name


def test_names_tell_guards_apart() -> None:
    """So that an explanation belongs to one of them, and falls when its guard is gone."""
    names = [guard.name for guard in every()]
    assert len(names) == len(set(names))
    assert {*ALIKE, *BEHIND} <= set(names)
    assert not {*ALIKE} & {*BEHIND}


@pytest.mark.parametrize("kind", ["rule", "require", "filter", "refusal", "lock", "shield", "seal",
                                  "try", "door"])  # fmt: skip
def test_there_are_guards_of_each_kind(kind: str) -> None:
    """A tool that finds nothing would report that nothing survived."""
    guards = every()
    assert sum(guard.kind == kind for guard in guards) > 4
    assert len(groups(guards)) + len(ALIKE) == len(guards)
