"""The translations in a folder that is linted, each beside the source that it translates."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

from workbook.errors import Fault
from workbook.exercise import Exercise, Module
from workbook.library.drift import drift, drift_of_module, line_of_key
from workbook.library.rules import fault

Found = tuple[Path, Fault]


def tag_of(path: Path) -> str:
    """`es` for `soft-start.es.md`; empty where the file's name has no language."""
    return Path(path.stem).suffix.removeprefix(".")


@dataclass(slots=True)
class Translations:
    """What was met so far. A file is a translation when its name or its front matter says so."""

    exercises: list[tuple[Path, Exercise]] = field(default_factory=list)
    modules: list[tuple[Path, Module, str]] = field(default_factory=list)

    def take(self, path: Path, exercise: Exercise) -> None:
        """Remember it if it is one."""
        if exercise.translates or tag_of(path):
            self.exercises.append((path, exercise))

    def take_module(self, path: Path, module: Module, text: str) -> bool:
        """Remember it if it is one, and say so."""
        if module.translates or tag_of(path):
            self.modules.append((path, module, text))
            return True
        return False

    def ties(
        self, exercises: Iterable[Exercise], modules: Iterable[Module], faulty: Collection[Path]
    ) -> Iterator[Found]:
        """What is out of step with its source. A source with faults of its own is enough blame."""
        sources = {one.slug: one for one in exercises if not one.translates}
        for path, exercise in self.exercises:
            found = _of_exercise(path, exercise, sources.get(exercise.slug), faulty)
            yield from ((path, each) for each in found)
        pages = {module.slug: module for module in modules}
        for path, module, text in self.modules:
            found = _of_module(path, module, text, pages.get(module.slug), faulty)
            yield from ((path, each) for each in found)


def _of_exercise(
    path: Path, exercise: Exercise, source: Exercise | None, faulty: Collection[Path]
) -> Iterator[Fault]:
    yield from _named(path, f"{exercise.slug}.{exercise.language}.md", exercise.source)
    if source and source.language != exercise.language:
        yield from drift(source, exercise)
    elif path.parent / f"{exercise.slug}.md" not in faulty:
        yield fault("translation-source", line_of_key(exercise.source, "translates"))


def _of_module(
    path: Path, module: Module, text: str, source: Module | None, faulty: Collection[Path]
) -> Iterator[Fault]:
    yield from _named(path, f"module.{module.language}.md", text)
    if source:
        yield from drift_of_module(source, module, text)
    elif path.parent / "module.md" not in faulty:
        yield fault("translation-source", line_of_key(text, "translates"))


def _named(path: Path, name: str, text: str) -> Iterator[Fault]:
    if path.name != name:
        yield fault("translation-name", line_of_key(text, "language"))
