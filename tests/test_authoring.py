"""`workbook new exercise`, `export` and `import`, as an author uses them."""

from __future__ import annotations

from pathlib import Path

import pytest

import exercises
from workbook import cli
from workbook.library.bundle import unpack
from workbook.library.heading import KINDS

ROOT = Path(exercises.__file__).parent


def said(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> tuple[int, str]:
    """The exit code and what was printed."""
    code = cli.main([str(argument) for argument in arguments])
    return code, capsys.readouterr().out


@pytest.mark.parametrize("kind", KINDS)
def test_a_new_exercise_has_no_faults(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], kind: str
) -> None:
    """Of each kind; and the next commands are told."""
    code, told = said(capsys, "new", "exercise", "our-tea", "--kind", kind, "--into", tmp_path)
    assert code == 0
    assert f"workbook preview {tmp_path / 'our-tea.md'}" in told
    assert said(capsys, "lint", tmp_path)[0] == 0


def test_a_new_exercise_belongs_to_the_module_of_its_folder(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """So that it only has to be listed there."""
    folder = tmp_path / "boundaries"
    folder.mkdir()
    (folder / "module.md").write_text((ROOT / "boundaries" / "module.md").read_text("utf-8"))
    said(capsys, "new", "exercise", "our-tea", "--into", folder)
    assert "module: boundaries\n" in (folder / "our-tea.md").read_text("utf-8")


def test_what_is_there_is_never_written_over(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Neither by a new exercise nor by an import."""
    path = tmp_path / "our-tea.md"
    path.write_text("mine")
    assert said(capsys, "new", "exercise", "our-tea", "--into", tmp_path)[0] == 1
    assert path.read_text() == "mine"
    bundle = tmp_path / "bundle.md"
    assert said(capsys, "export", "boundaries", "--output", bundle)[0] == 0
    other = tmp_path / "boundaries" / "time-apart.md"
    other.parent.mkdir()
    other.write_text("mine")
    code, told = said(capsys, "import", bundle, "--into", tmp_path)
    assert (code, other.read_text()) == (1, "mine")
    assert "Nothing was written." in told
    assert [path.name for path in other.parent.iterdir()] == ["time-apart.md"]


def test_a_name_that_is_none_is_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With what a name is."""
    code, told = said(capsys, "new", "exercise", "../Our Tea", "--into", tmp_path)
    assert code == 1
    assert told.startswith("A name is small letters")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("module", sorted(path.parent.name for path in ROOT.glob("*/module.md")))
def test_a_module_comes_back_from_its_bundle_byte_for_byte(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], module: str
) -> None:
    """Its page, its exercises, and the licence that stands above them."""
    bundle = tmp_path / "bundle.md"
    assert said(capsys, "export", ROOT / module, "--output", bundle)[0] == 0
    code, told = said(capsys, "import", bundle, "--into", tmp_path)
    assert code == 0
    written = {Path(line).name: Path(line).read_bytes() for line in told.splitlines()}
    there = {path.name: path.read_bytes() for path in (ROOT / module).glob("*.md")}
    assert written == {**there, "LICENSE": (ROOT / "LICENSE").read_bytes()}
    assert said(capsys, "import", bundle, "--into", tmp_path)[0] == 0
    assert said(capsys, "export", module)[1] == bundle.read_text("utf-8")


def test_a_bundle_with_a_fault_in_it_is_not_taken_apart(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The file and the line inside it are named; nothing is written."""
    _, bundle = said(capsys, "export", "boundaries")
    path = tmp_path / "bundle.md"
    path.write_text(bundle.replace("yes no, required", "yess no, required", 1), "utf-8")
    code, told = said(capsys, "import", path, "--into", tmp_path)
    assert code == 1
    assert "Nothing was written." in told
    assert "time-apart.md:" in told
    assert "unknown-type" in told
    assert [found.name for found in tmp_path.iterdir()] == ["bundle.md"]


@pytest.mark.parametrize("name", ["nowhere", "starting-safely/.."])
def test_what_is_no_module_is_told(capsys: pytest.CaptureFixture[str], name: str) -> None:
    """Neither a folder nor one that comes along."""
    assert said(capsys, "export", name)[0] == 1


@pytest.mark.parametrize("content", [b"", b"# Only words", b"\xff"])
def test_what_is_no_bundle_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], content: bytes
) -> None:
    """With a sentence, and nothing of our insides."""
    path = tmp_path / "bundle.md"
    path.write_bytes(content)
    code, told = said(capsys, "import", path, "--into", tmp_path)
    assert code == 1
    assert told
    assert said(capsys, "import", tmp_path / "nowhere.md")[0] == 1


def test_a_bundle_reads_as_the_documents_it_is_made_of(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """One heading for each file, under the module's title."""
    _, bundle = said(capsys, "export", "boundaries")
    files, faults = unpack(bundle)
    assert faults == ()
    assert bundle.startswith("# Boundaries\n")
    assert next(iter(files)) == "module.md"
