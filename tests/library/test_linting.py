"""`workbook lint`: file, line, column, code and a sentence; exit code 1 when there is a fault."""

from __future__ import annotations

import io
import json
import re
import shutil
from pathlib import Path

import pytest

import exercises
from tests.library.samples import GOOD, boxed, broken
from workbook.lint_forms import Form
from workbook.linting import lint, run

ROOT = Path(exercises.__file__).parent
MODULE = (
    "---\nmodule: growing-together\ntitle: Growing\nlanguage: en\nlicence: CC-BY-4.0\n"
    "exercises: [our-evening]\n---\n# Growing\n"
)


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A folder with one module and its one exercise, both without faults."""
    folder = tmp_path / "growing-together"
    folder.mkdir()
    (folder / "module.md").write_text(MODULE, "utf-8")
    (folder / "our-evening.md").write_text(GOOD, "utf-8")
    return tmp_path


def _codes(path: Path) -> list[str]:
    return [fault.code for _, fault in lint([path])]


def test_the_exercises_that_come_along_are_clean() -> None:
    """The same command that an author uses."""
    out = io.StringIO()
    assert run([ROOT], out) == 0
    files = [*ROOT.glob("*/*.md"), *ROOT.glob("words.*.toml")]
    assert out.getvalue() == f"All is well in {len(files)} files.\n"


def test_a_fault_is_one_line_that_an_editor_can_jump_to(tree: Path) -> None:
    """`file:line:column: code message`, and the exit code is 1."""
    path = tree / "growing-together" / "our-evening.md"
    path.write_text(broken("scale 1 to 5", "slider 1 to 5"), "utf-8")
    out = io.StringIO()
    assert run([tree], out) == 1
    (line,) = out.getvalue().splitlines()
    assert re.fullmatch(rf"{re.escape(str(path))}:\d+:1: unknown-type This is not .*", line)


def test_a_clean_file_alone_is_clean(tree: Path) -> None:
    """A single file is not asked for its module."""
    out = io.StringIO()
    assert run([tree / "growing-together" / "our-evening.md"], out) == 0
    assert out.getvalue() == "All is well in 1 file.\n"


def test_a_clean_tree_is_clean(tree: Path) -> None:
    """Module and exercise know each other; a README is no exercise."""
    (tree / "README.md").write_text("# Not an exercise", "utf-8")
    assert _codes(tree) == []


def test_loose_exercises_need_no_module(tmp_path: Path) -> None:
    """A folder without any module.md is a heap of exercises."""
    (tmp_path / "a.md").write_text(GOOD, "utf-8")
    assert _codes(tmp_path) == []


def test_an_exercise_of_a_module_that_is_not_there_is_a_fault(tree: Path) -> None:
    """In a tree with modules, each exercise belongs to one of them."""
    lost = broken("exercise: our-evening", "exercise: lost", boxed("yes no"))
    lost = broken("module: growing-together", "module: nowhere", lost)
    (tree / "lost.md").write_text(lost, "utf-8")
    assert _codes(tree) == ["module-unknown"]


def test_an_exercise_that_its_module_does_not_list_is_a_fault(tree: Path) -> None:
    """Else nobody would ever see it."""
    other = broken("exercise: our-evening", "exercise: other", boxed("yes no"))
    (tree / "other.md").write_text(other, "utf-8")
    assert _codes(tree) == ["exercise-unlisted"]


def test_a_module_that_lists_what_is_not_there_is_a_fault(tree: Path) -> None:
    """Found at the module, where the list is."""
    (tree / "growing-together" / "our-evening.md").unlink()
    assert _codes(tree) == ["module-exercise-unknown"]


def test_the_same_exercise_twice_is_a_fault_and_a_translation_is_not(tree: Path) -> None:
    """One file for one exercise in one language."""
    folder = tree / "growing-together"
    spanish = broken("language: en", "language: es\ntranslates: our-evening@1.2.0")
    (folder / "our-evening.es.md").write_text(spanish, "utf-8")
    assert _codes(tree) == []
    shutil.copy(folder / "our-evening.md", folder / "copy.md")
    assert _codes(tree) == ["duplicate-slug"]


def test_the_same_module_twice_is_a_fault(tree: Path) -> None:
    """One file describes a module."""
    (tree / "again").mkdir()
    shutil.copy(tree / "growing-together" / "module.md", tree / "again" / "module.md")
    assert _codes(tree) == ["module-duplicate"]


def test_a_faulty_file_is_not_blamed_twice(tree: Path) -> None:
    """A module with a fault of its own does not make its exercises look lost."""
    module = tree / "growing-together" / "module.md"
    module.write_text(MODULE.replace("title", "titel", 1), "utf-8")
    assert set(_codes(tree)) == {"front-matter-unknown", "front-matter-required"}


def test_a_path_that_is_not_there_is_a_fault(tmp_path: Path) -> None:
    """A typing mistake in a script does not pass as success."""
    assert _codes(tmp_path / "nowhere") == ["path-missing"]


def test_bytes_that_are_no_text_are_a_fault(tmp_path: Path) -> None:
    """UTF-8 only."""
    (tmp_path / "a.md").write_bytes(b"\xff\xfe\x00")
    assert _codes(tmp_path) == ["not-utf8"]


def _written(path: Path, form: Form) -> str:
    out = io.StringIO()
    run([path], out, form)
    return out.getvalue()


def test_github_gets_an_annotation_for_each_fault(tree: Path) -> None:
    """With the place in the properties, and signs that would end one written out."""
    path = tree / "growing-together" / "our,evening: %.md"
    path.write_text(broken("scale 1 to 5", "slider 1 to 5"), "utf-8")
    (line,) = _written(path, "github").splitlines()
    name = str(path).replace("%", "%25").replace(":", "%3A").replace(",", "%2C")
    start, _, message = line.removeprefix("::").partition("::")
    assert start.startswith(f"error file={name},line=")
    assert start.endswith(",col=1,title=unknown-type")
    assert message.startswith("This is not an answer type.")


def test_programs_get_a_list(tree: Path) -> None:
    """One object for each fault; an empty list when all is well."""
    assert json.loads(_written(tree, "json")) == []
    path = tree / "growing-together" / "our-evening.md"
    path.write_text(broken("minutes: 10", "minutes: soon"), "utf-8")
    (found,) = json.loads(_written(tree, "json"))
    assert found == {
        "file": str(path),
        "line": 7,
        "column": 10,
        "code": "front-matter-value",
        "message": "This value does not fit the key `minutes`.",
    }


def test_github_hears_nothing_when_all_is_well(tree: Path) -> None:
    """No annotation, no summary."""
    assert _written(tree, "github") == ""
