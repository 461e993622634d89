"""The exercises that come with the program, and what outside checks rely on in them."""

from __future__ import annotations

import shutil
from pathlib import Path

import pytest

import exercises
from workbook.exercise import AnswerType, Exercise
from workbook.library import BrokenLibrary, builtin
from workbook.library.builtin import load

ROOT = Path(exercises.__file__).parent
T = AnswerType


def _exercise(slug: str) -> Exercise:
    found = builtin().find(slug)
    assert found is not None
    return found


def test_modules_come_in_their_own_order_and_exercises_in_the_order_of_their_module() -> None:
    """Sorted by `order`, not by the names of the folders."""
    library = builtin()
    orders = [module.order for module in library.modules]
    assert orders == sorted(orders)
    listed = [slug for module in library.modules for slug in module.exercises]
    assert [exercise.slug for exercise in library.exercises] == listed
    names = [module.slug for module in library.modules]
    assert names != sorted(names)


def test_an_unknown_slug_is_none() -> None:
    """Neither an exercise nor a module is made up."""
    assert builtin().find("nowhere") is None
    assert builtin().module("nowhere") is None


@pytest.mark.parametrize(
    ("slug", "reveal", "types", "required"),
    [
        (
            "soft-start",
            "both_submitted",
            {"statement": T.STATEMENT, "need": T.CHOOSE_ONE},
            ["statement", "need"],
        ),
        (
            "time-apart",
            "together",
            {"amount": T.SCALE, "want": T.YES_NO, "limit": T.BOUNDARY},
            ["amount", "want"],
        ),
        (
            "pause-and-return",
            "both_submitted",
            {"pause": T.RITUAL, "starts": T.WHO},
            ["pause"],
        ),
    ],
)
def test_the_known_prompts_keep_their_ids_and_types(
    slug: str, reveal: str, types: dict[str, AnswerType], required: list[str]
) -> None:
    """Programs outside rely on these ids; only these are required."""
    found = _exercise(slug)
    assert found.version == "1.0.0"
    assert found.reveal == reveal
    assert {name: found.by_id[name].type for name in types} == types
    assert [p.id for p in found.prompts if p.required] == required


def test_what_was_asked_about_the_known_prompts_stays() -> None:
    """Options, guesses and privacy of the prompts above."""
    need, amount = _exercise("soft-start").by_id["need"], _exercise("time-apart").by_id["amount"]
    assert need.option_ids == ("closeness", "respect", "support", "space")
    assert (need.guess, need.importance) == (True, True)
    assert (amount.minimum, amount.maximum, amount.guess) == (1, 5, True)
    assert _exercise("time-apart").by_id["want"].visible == "me"


def test_the_hash_of_the_library_follows_its_content(tmp_path: Path) -> None:
    """One changed word, another hash; and the order of the modules is their own."""
    copy = tmp_path / "exercises"
    shutil.copytree(ROOT, copy)
    assert load(copy).content_hash == builtin().content_hash
    path = copy / "boundaries" / "time-apart.md"
    path.write_text(path.read_text(encoding="utf-8").replace("needy", "demanding"), "utf-8")
    assert load(copy).content_hash != builtin().content_hash


@pytest.mark.parametrize(
    ("file", "old", "new", "message"),
    [
        ("boundaries/time-apart.md", "yes no, required", "yess no", "unknown-type"),
        ("boundaries/time-apart.md", "module: boundaries", "module: other", "exercise-unlisted"),
        ("boundaries/module.md", "time-apart, ", "time-apart, x, ", "module-exercise-unknown"),
        ("boundaries/module.md", "title: Boundaries", "titel: B", "front-matter-unknown"),
        ("boundaries/module.md", "module: boundaries", "module: pause-repair-trust", "duplicate"),
    ],
)
def test_a_broken_file_fails_loudly_with_its_place(
    tmp_path: Path, file: str, old: str, new: str, message: str
) -> None:
    """The program does not start with a broken library."""
    copy = tmp_path / "exercises"
    shutil.copytree(ROOT, copy)
    path = copy / file
    path.write_text(path.read_text(encoding="utf-8").replace(old, new, 1), "utf-8")
    with pytest.raises(BrokenLibrary, match=rf"exercises/[a-z/-]+\.md:\d+:\d+: \S*{message}"):
        load(copy)


def test_the_licence_of_the_exercises_is_named_with_its_address() -> None:
    """Whoever copies an exercise finds the terms."""
    text = (ROOT / "LICENSE").read_text(encoding="utf-8")
    assert "https://creativecommons.org/licenses/by/4.0/" in text
