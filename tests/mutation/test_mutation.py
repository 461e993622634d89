"""That the tool sees a mutant, that it tells a living one from a dead one, and what it makes."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections import Counter
from pathlib import Path

import pytest

from tests.mutation.__main__ import report
from tests.mutation.explained import ALIKE
from tests.mutation.judging import Verdict
from tests.mutation.operators import Mutant, every, files, mutants
from tests.prove.guards import ROOT, Source

EVERY = every()


def test_a_mutant_is_noticed_and_one_that_changes_nothing_is_not() -> None:
    """Closer and further apart, traded: tests fail. The other mutant of that line is explained."""
    line = "change.change: after < before"
    run = (sys.executable, "-m", "tests.mutation", "--only", line, "--tests", "test_change")
    ended = subprocess.run(run, cwd=ROOT, capture_output=True, text=True, check=False)
    assert "2 of 3 noticed, 1 do the same as the code" in ended.stdout
    assert ended.returncode == 0


def test_a_hole_fails_and_so_does_an_explanation_that_is_wrong(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Alive and not explained; explained and noticed; explained and not there any more."""
    mutant = Mutant("workbook/mismatch/sets.py", "dice", "1 -> 2", 0, 1, "2")
    explained = next(mutant for mutant in EVERY if mutant.name in ALIKE)
    assert report([Verdict(mutant, True, "a test")], []) == 0
    assert report([Verdict(explained, False, "")], []) == 0
    assert report([Verdict(mutant, False, "")], []) == 1
    assert report([Verdict(explained, True, "a test")], []) == 1
    assert report([], ["gone"]) == 1
    assert "Nothing noticed: sets.dice: 1 -> 2" in capsys.readouterr().out


def test_every_mutant_is_a_program_and_another_one() -> None:
    """It can be parsed, and it differs from the code: every tenth is looked at."""
    texts = {file: (ROOT / file).read_text("utf-8") for file in files()}
    plain = {file: ast.dump(ast.parse(text)) for file, text in texts.items()}
    for mutant in EVERY[::10]:
        changed = ast.dump(ast.parse(mutant.changed(texts[mutant.file])))
        assert changed != plain[mutant.file], mutant.name


def test_names_tell_mutants_apart_and_every_module_has_some() -> None:
    """So that an explanation belongs to one of them; what is explained is there."""
    names = [mutant.name for mutant in EVERY]
    assert len(names) == len(set(names))
    assert {*ALIKE} <= {*names}
    made = Counter(mutant.file for mutant in EVERY)
    assert made.keys() == {*files()}
    assert min(made.values()) >= 10


@pytest.mark.parametrize(
    ("code", "expected"),
    [
        ("x = a < b", {"a <= b", "a >= b"}),
        ("x = a is None", {"a is not None"}),
        ("x = a + b", {"(a) - (b)"}),
        ("x = -a", {"a"}),
        ("x = a and b", {"(a) or (b)", "(a)", "(b)"}),
        ("x = b if a else c", {"not (a)"}),
        ("x = [b for b in c if d]", {"True"}),
        ("x = 3", {"4"}),
        ("x = True", {"False"}),
        ("x = 'a'", {"'a~'"}),
        ("x = {a, b}", {"{b,}", "{a,}"}),
        ("x = {a: b, c: d}", {"{c: d,}", "{a: b,}"}),
        ("x = min(a, b)", {"max"}),
        ("x = sorted(a, key=b)", {"list", "sorted(a)"}),
        ("def f():\n    return a", {"None"}),
        ("def f():\n    yield a", {"pass"}),
        ("for a in b:\n    break", {"pass"}),
        ("a += b", {"pass"}),
        ("x: int | None = a", set()),
        ("def f(a: int = b) -> str | None:\n    '''Words.'''", set()),
        ("x = cast('list[str]', a)", set()),
        ("assert a == b", set()),
    ],
)  # fmt: skip
def test_what_is_changed(code: str, expected: set[str], tmp_path: Path) -> None:
    """One kind of mistake a line; types, docstrings and assertions are left alone."""
    (tmp_path / "sample.py").write_text(code, "utf-8")
    assert {mutant.text for mutant in mutants(Source("sample.py", tmp_path))} == expected
