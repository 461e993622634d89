"""What was noticed is kept, and taken again only while the code is as it was."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from tests.prove.guards import every
from tests.prove.verdicts import Verdicts


def test_a_verdict_is_taken_again_for_the_same_code_alone(tmp_path: Path) -> None:
    """Another guard, the same guard in another file, and no file at all are asked anew."""
    one, other = every()[:2]
    kept = tmp_path / "verdicts"
    Verdicts(kept).put([one], "FAILED tests/policy/test_edges.py::test_it")
    again = Verdicts(kept)
    assert again.of([one]) == "FAILED tests/policy/test_edges.py::test_it"
    assert again.of([other]) is None
    assert again.of([one, other]) is None
    assert again.of([replace(one, file="workbook/errors.py")]) is None
    assert Verdicts(None).of([one]) is None


def test_the_text_of_the_file_is_part_of_it(tmp_path: Path) -> None:
    """A guard by the same name in a file that changed is another guard."""
    one = every()[0]
    kept = tmp_path / "verdicts"
    Verdicts(kept).put([one], "noticed")
    line = kept.read_text("utf-8")
    kept.write_text(line.replace('", "noticed', 'x", "noticed'), "utf-8")
    assert Verdicts(kept).of([one]) is None


def test_what_noticed_in_other_files_is_asked_first(tmp_path: Path) -> None:
    """It is no verdict on the files as they are, and nothing is asked where nothing is known."""
    one, other = every()[:2]
    kept = tmp_path / "verdicts"
    Verdicts(kept).put([one], "FAILED tests/policy/test_edges.py::test_it[a b]")
    line = kept.read_text("utf-8")
    kept.write_text(line.replace('", "FAILED', 'x", "FAILED'), "utf-8")
    again = Verdicts(kept)
    assert again.of([one]) is None
    assert again.hint([one]) == "tests/policy/test_edges.py::test_it[a b]"
    assert again.hint([other]) == ""
    assert Verdicts(None).hint([one]) == ""
