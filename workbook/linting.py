"""`workbook lint PATH…`: every fault of exercises, modules and catalogues on disk, file by file.

Files are looked at one by one with the parser's rules and those about wording. Where a folder is
given, what ties its files together is looked at too: modules that exist, slugs that are there once,
translations that are in step with their sources. A folder without any `module.md` is a heap of
loose exercises, and nobody asks for their modules. With `--against`, each exercise is compared with
what it was in an earlier revision.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TextIO

from workbook.errors import Fault
from workbook.exercise import Exercise, Module
from workbook.library.catalogues import read_catalogue
from workbook.library.parsing import diagnose, diagnose_module
from workbook.library.rules import fault
from workbook.library.translations import Translations, tag_of
from workbook.library.wording import check_wording
from workbook.lint_against import versions_against
from workbook.lint_forms import FORMS, Form, Found

MODULE_FILE = "module.md"
NOT_EXERCISES = frozenset({"readme.md", "license.md", "contributing.md"})


def lint(paths: Iterable[Path | str], against: str | None = None) -> list[Found]:
    """All faults in these files and folders, in the order of the files and of their lines.

    `against` names a git revision with which the versions are compared.
    """
    found: list[Found] = []
    for path in map(Path, paths):
        if path.exists():
            found += _lint(path, against)
        else:
            found.append((path, fault("path-missing", 1)))
    return found


def run(
    paths: Iterable[Path | str], out: TextIO, form: Form = "text", against: str | None = None
) -> int:
    """Lint, write what was found in this form, and give the exit code.

    0 when all is well, 1 when there is a fault. `text` then has one line of summary.
    """
    given = [Path(path) for path in paths]
    found = lint(given, against)
    out.write(FORMS[form](found))
    if not found and form == "text":
        count = sum(len(_files(path)) for path in given)
        out.write(f"All is well in {count} {'file' if count == 1 else 'files'}.\n")
    return 1 if found else 0


def _files(path: Path) -> list[Path]:
    if not path.is_dir():
        return [path]
    found = [*path.rglob("*.md"), *path.rglob("words.*.toml")]
    return sorted(file for file in found if file.name.lower() not in NOT_EXERCISES)


def _lint(path: Path, against: str | None) -> list[Found]:
    tree = _Tree()
    found = [each for file in _files(path) for each in tree.read(file)]
    if path.is_dir():
        found += tree.ties()
    if against is not None:
        found += versions_against(against, path, list(tree.exercises.values()))
    return sorted(found, key=lambda each: (str(each[0]), each[1].line or 0, each[1].column or 0))


@dataclass(slots=True)
class _Tree:
    """What was read in one folder. `faulty` are the files that have faults of their own."""

    modules: dict[str, tuple[Path, Module]] = field(default_factory=dict)
    exercises: dict[tuple[str, str], tuple[Path, Exercise]] = field(default_factory=dict)
    translations: Translations = field(default_factory=Translations)
    duplicates: list[Found] = field(default_factory=list)
    faulty: set[Path] = field(default_factory=set)

    def read(self, path: Path) -> Iterator[Found]:
        faults = self._read(path)
        if faults:
            self.faulty.add(path)
        yield from ((path, each) for each in faults)

    def _read(self, path: Path) -> tuple[Fault, ...]:
        try:
            source = path.read_bytes().decode("utf-8")
        except UnicodeDecodeError:
            return (fault("not-utf8", 1),)
        if path.suffix == ".toml":
            return read_catalogue(source, tag_of(path))[1]
        if path.name.split(".")[0] == Path(MODULE_FILE).stem:
            module, faults = diagnose_module(source)
            if module:
                self._add_module(path, module, source)
            return faults
        exercise, faults = diagnose(source)
        if exercise is None:
            return faults
        self._add_exercise(path, exercise)
        return check_wording(exercise)

    def _add_module(self, path: Path, module: Module, source: str) -> None:
        if self.translations.take_module(path, module, source):
            return
        if module.slug in self.modules:
            self.duplicates.append((path, fault("module-duplicate", 1)))
        self.modules.setdefault(module.slug, (path, module))

    def _add_exercise(self, path: Path, exercise: Exercise) -> None:
        key = (exercise.slug, exercise.language)
        if key in self.exercises:
            detail = f"{self.exercises[key][0]} has this exercise in this language as well."
            self.duplicates.append((path, fault("duplicate-slug", 1, 1, detail)))
        self.exercises.setdefault(key, (path, exercise))
        self.translations.take(path, exercise)

    def ties(self) -> Iterator[Found]:
        """What does not fit between files. A file with faults of its own is not blamed twice."""
        yield from self.duplicates
        for path, exercise in self.exercises.values():
            yield from ((path, each) for each in self._of_exercise(exercise))
        for path, module in self.modules.values():
            yield from ((path, each) for each in self._of_module(path, module))
        yield from self.translations.ties(
            [exercise for _, exercise in self.exercises.values()],
            [module for _, module in self.modules.values()],
            self.faulty,
        )

    def _of_exercise(self, exercise: Exercise) -> Iterator[Fault]:
        known = self.modules.get(exercise.module)
        if known is None:
            if self.modules and not any(path.name == MODULE_FILE for path in self.faulty):
                yield fault("module-unknown", 1)
        elif exercise.slug not in known[1].exercises:
            yield fault("exercise-unlisted", 1)

    def _of_module(self, path: Path, module: Module) -> Iterator[Fault]:
        slugs = {exercise.slug for _, exercise in self.exercises.values()}
        faulty = {file.stem for file in self.faulty}
        if not slugs.union(faulty).issuperset(module.exercises):
            yield fault("module-exercise-unknown", 1)
