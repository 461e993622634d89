"""The short run of the guard mutants, and that the tool finds what it is there to take away."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import replace
from itertools import accumulate

import pytest

from tests.prove.explained import ALIKE, BEHIND
from tests.prove.guards import ROOT, Guard, every
from tests.prove.mutants import changed, groups, judge_all

CHOSEN = {"rule": "a_partner", "require": "take_back", "filter": "draft_of"}


@pytest.fixture(scope="module")
def guards() -> list[Guard]:
    return every()


def test_a_mutant_of_each_kind_is_noticed(guards: list[Guard]) -> None:
    """A fact, a lock two and a filter are taken away on a copy of the tree, and tests fail."""
    found = [guard for guard in guards if guard.where.endswith(CHOSEN.get(guard.kind, "-"))]
    first = {guard.kind: (guard,) for guard in reversed(found)}
    assert first.keys() == CHOSEN.keys()
    for verdict in judge_all(list(first.values()), in_good_health=False):
        assert verdict.killed, verdict.name


def test_every_mutant_is_a_program_and_another_one(guards: list[Guard]) -> None:
    """Each guard that is taken away changes the statement of its file that it stands in, and what
    is left of that can be parsed.
    """
    texts = {file: (ROOT / file).read_text("utf-8") for file in {one.file for one in guards}}
    statements = {file: [*parts(text)] for file, text in texts.items()}
    for guard in guards:
        (part,) = [
            one
            for one in statements[guard.file]
            if one.start <= guard.start and guard.end <= one.stop
        ]
        whole = texts[guard.file][part]
        within = replace(guard, start=guard.start - part.start, end=guard.end - part.start)
        assert ast.dump(ast.parse(changed(whole, [within]))) != ast.dump(ast.parse(whole)), (
            guard.name
        )


def parts(text: str) -> Iterator[slice]:
    """Where each statement of a file stands in its text, decorators and all, in whole lines."""
    starts = [0, *accumulate(len(line) + 1 for line in text.split("\n"))]
    for one in ast.parse(text).body:
        first = min([one, *getattr(one, "decorator_list", ())], key=lambda node: node.lineno)
        assert one.end_lineno is not None
        yield slice(starts[first.lineno - 1], starts[one.end_lineno])


def test_names_tell_guards_apart(guards: list[Guard]) -> None:
    """So that an explanation belongs to one of them, and falls when its guard is gone."""
    names = [guard.name for guard in guards]
    assert len(names) == len(set(names))
    assert {*ALIKE, *BEHIND} <= set(names)
    assert not {*ALIKE} & {*BEHIND}


@pytest.mark.parametrize("kind", ["rule", "require", "filter", "refusal", "lock", "shield", "seal",
                                  "try", "door"])  # fmt: skip
def test_there_are_guards_of_each_kind(guards: list[Guard], kind: str) -> None:
    """A tool that finds nothing would report that nothing survived."""
    assert sum(guard.kind == kind for guard in guards) > 4
    assert len(groups(guards)) + len(ALIKE) == len(guards)
