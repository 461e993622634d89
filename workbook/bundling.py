"""`workbook export` and `workbook import`: a module as one Markdown file, and back."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TypeVar

from workbook.errors import Fault
from workbook.exercise import Exercise, Module
from workbook.library import builtin, source_for
from workbook.library.audience import without_notes
from workbook.library.builtin import licence_text
from workbook.library.bundle import LICENSE, MODULE, pack, unpack
from workbook.library.parsing import diagnose, diagnose_module
from workbook.library.rules import fault

T = TypeVar("T")


class CannotBundle(Exception):
    """Why a folder makes no bundle, or a bundle no folder: a sentence, and faults by file."""

    def __init__(self, reason: str, faults: Mapping[str, tuple[Fault, ...]] | None = None) -> None:
        super().__init__(reason)
        self.faults = dict(faults or {})


def bundle_of(module: Module, notes: bool) -> str:
    """A module that comes along, as one file with its translations; the notes for a therapist only
    with `notes`.
    """
    pages = {MODULE: module, **_named("module", builtin().translations_of(module))}
    files = {
        name: page.source if notes else without_notes(page.source) for name, page in pages.items()
    }
    for slug in module.exercises:
        if texts := builtin().translated(slug):
            worded = {f"{slug}.md": texts.source, **_named(slug, texts.translations)}
            files |= {name: source_for(exercise, notes) for name, exercise in worded.items()}
    return pack(module.title, {**files, LICENSE: licence_text()})


def _named(name: str, by_language: Mapping[str, T]) -> dict[str, T]:
    return {f"{name}.{language}.md": it for language, it in sorted(by_language.items())}


def export(folder: Path) -> str:
    """A folder with a `module.md` as one file: the exercises that it lists, and the licence that
    stands in the folder or in the one above. CannotBundle.
    """
    paths = sorted(folder.glob("*.md"), key=_source_first)
    files = {path.name: path.read_text("utf-8") for path in paths}
    if MODULE not in files:
        raise CannotBundle(f"There is no {MODULE} in this folder.")
    module, exercises = _checked(files)
    ordered = {name: text for name, text in files.items() if _is_page(name)}
    ordered |= {name: files[name] for name in _in_order(module, exercises)}
    for licence in (folder / LICENSE, folder.parent / LICENSE):
        if licence.is_file():
            ordered.setdefault(LICENSE, licence.read_text("utf-8"))
    return pack(module.title, ordered)


def _source_first(path: Path) -> tuple[str, int, str]:
    """Each file before its translations."""
    return path.name.split(".")[0], path.name.count("."), path.name


def _in_order(module: Module, exercises: Mapping[str, Exercise]) -> list[str]:
    """The names of the files as the module lists them, each with its translations."""
    return [
        name
        for slug in module.exercises
        for name, exercise in exercises.items()
        if exercise.slug == slug
    ]


def take_apart(source: str, into: Path) -> list[Path]:
    """Write the files of a bundle into a folder named like its module. Their paths. CannotBundle.

    Nothing is written unless every file is without faults, and none that is there is changed.
    """
    files, faults = unpack(source)
    if faults:
        raise CannotBundle("This is not a bundle.", {"": faults})
    module, _ = _checked(files)
    folder = into / module.slug
    there = [name for name in files if (folder / name).exists()]
    if [name for name in there if (folder / name).read_text("utf-8") != files[name]]:
        raise CannotBundle("There are other files with these names. Nothing was written.")
    folder.mkdir(parents=True, exist_ok=True)
    for name in files:
        (folder / name).write_text(files[name], "utf-8")
    return [folder / name for name in files]


def _checked(files: Mapping[str, str]) -> tuple[Module, dict[str, Exercise]]:
    found = {name: diagnose(text) for name, text in files.items() if _is_exercise(name)}
    pages = {name: diagnose_module(text) for name, text in files.items() if _is_page(name)}
    broken = {name: faults for name, (_, faults) in {**pages, **found}.items() if faults}
    exercises = {name: exercise for name, (exercise, _) in found.items() if exercise}
    module = pages[MODULE][0]
    if module and not {it.slug for it in exercises.values()}.issuperset(module.exercises):
        broken.setdefault(MODULE, (fault("module-exercise-unknown", 1),))
    if module is None or broken:
        raise CannotBundle("There are faults in these files. Nothing was written.", broken)
    return module, exercises


def _is_page(name: str) -> bool:
    """The page of the module, in any language."""
    return name.endswith(".md") and name.split(".")[0] == Path(MODULE).stem


def _is_exercise(name: str) -> bool:
    return name.endswith(".md") and not _is_page(name)
