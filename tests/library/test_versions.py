"""`workbook lint --against REV`: what changed needs a version that says so."""

from __future__ import annotations

import subprocess
from pathlib import Path

import pytest

from tests.library.samples import GOOD, broken, exercise
from workbook.library.steps import check_step
from workbook.library.words import precedence
from workbook.linting import lint

BAD = Path(__file__).parent / "bad"
FILE = "evening.md"


def _git(folder: Path, *arguments: str) -> None:
    who = (
        "-c",
        "user.name=Thea",
        "-c",
        "user.email=thea@example.org",
        "-c",
        "commit.gpgsign=false",
    )
    subprocess.run(("git", *who, *arguments), cwd=folder, check=True, capture_output=True)


@pytest.fixture
def repository(tmp_path: Path) -> Path:
    """A repository with one exercise in its only commit, which is tagged `before`."""
    (tmp_path / FILE).write_text(GOOD, "utf-8")
    _git(tmp_path, "init", "--quiet")
    _git(tmp_path, "add", ".")
    _git(tmp_path, "commit", "--quiet", "--message", "An exercise")
    _git(tmp_path, "tag", "before")
    return tmp_path


def _codes(path: Path, revision: str = "before") -> list[str]:
    return [fault.code for _, fault in lint([path], revision)]


@pytest.mark.parametrize(
    ("code", "place"),
    [
        ("version-same", (3, 1)),
        ("version-lower", (3, 1)),
        ("version-needs-minor", (23, 1)),
        ("version-needs-major", (17, 1)),
    ],
)
def test_each_version_rule_has_two_files(
    repository: Path, code: str, place: tuple[int, int]
) -> None:
    """`after.md` is what became of `before.md`; the place is where to look."""
    path = repository / FILE
    path.write_text((BAD / code / "before.md").read_text("utf-8"), "utf-8")
    _git(repository, "commit", "--quiet", "--all", "--message", "Another exercise")
    path.write_text((BAD / code / "after.md").read_text("utf-8"), "utf-8")
    ((file, found),) = lint([repository], "HEAD")
    assert (file, found.code, (found.line, found.column)) == (path, code, place)


def test_what_did_not_change_needs_nothing(repository: Path) -> None:
    """Neither does a file that was not there."""
    assert _codes(repository) == []
    (repository / "new.md").write_text(broken("exercise: our-evening", "exercise: new"), "utf-8")
    assert _codes(repository) == []


def test_an_exercise_is_found_again_where_its_file_has_moved(repository: Path) -> None:
    """By its name and its language."""
    (repository / "deeper").mkdir()
    (repository / FILE).unlink()
    moved = broken("## How was it?", "## How will it be?")
    (repository / "deeper" / "moved.md").write_text(moved, "utf-8")
    assert _codes(repository) == ["version-same"]


def test_a_single_file_is_compared_as_well(repository: Path) -> None:
    """With what is in its folder."""
    (repository / FILE).write_text(broken("## How was it?", "## How will it be?"), "utf-8")
    assert _codes(repository / FILE) == ["version-same"]


@pytest.mark.parametrize("revision", ["nowhere", "--help", "before:evening.md", ""])
def test_a_revision_that_is_none_is_a_fault(repository: Path, revision: str) -> None:
    """A misspelt one does not pass as "nothing changed", and reaches no command as an option."""
    assert _codes(repository, revision) == ["revision-unknown"]


def test_without_a_repository_there_is_no_revision(tmp_path: Path) -> None:
    """Said once, at the path that was given."""
    (tmp_path / FILE).write_text(GOOD, "utf-8")
    assert _codes(tmp_path, "HEAD") == ["revision-unknown"]


@pytest.mark.parametrize(
    ("version", "old", "new", "codes"),
    [
        ("1.2.1", "An introduction", "An opening", []),
        ("1.2.1", "until {review_on}", "for now", ["version-needs-minor"]),
        ("1.3.0", "until {review_on}", "for now", []),
        ("1.3.0", "low: Hard", "low: Heavy", ["version-needs-major"]),
        ("2.0.0", "low: Hard", "low: Heavy", []),
        ("1.3.0", "reveal: both_submitted", "reveal: together", ["version-needs-major"]),
        ("1.2.0", "An introduction", "An opening", ["version-same"]),
        ("1.2.0-rc.1", "An introduction", "An opening", ["version-lower"]),
    ],
)
def test_the_number_says_what_changed(version: str, old: str, new: str, codes: list[str]) -> None:
    """Patch for words, minor for something more, major for another meaning."""
    later = broken("version: 1.2.0", f"version: {version}", broken(old, new))
    assert [found.code for found in check_step(exercise(GOOD), exercise(later))] == codes


def test_before_the_first_whole_number_the_second_one_stands_for_it() -> None:
    """0.2.0 may mean anything else than 0.1.0."""
    early = exercise(broken("version: 1.2.0", "version: 0.1.0"))
    for version, codes in (("0.2.0", []), ("0.1.1", ["version-needs-major"])):
        later = broken("version: 1.2.0", f"version: {version}", broken("low: Hard", "low: Heavy"))
        assert [found.code for found in check_step(early, exercise(later))] == codes


def test_versions_are_ordered_as_semver_says() -> None:
    """The example of semver.org 2.0 (11), as far as our shorter form goes."""
    ordered = ["1.0.0-alpha", "1.0.0-alpha.1", "1.0.0-alpha.beta", "1.0.0-beta.2", "1.0.0-beta.11",
               "1.0.0-rc.1", "1.0.0", "1.0.1", "1.2.0", "1.10.0", "2.0.0"]  # fmt: skip
    backwards = ordered[::-1]
    assert sorted(backwards, key=precedence) == ordered
