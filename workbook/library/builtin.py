"""The exercises that come with the program, read once: `exercises/<module>/…`."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

import exercises as package
from workbook.errors import Fault
from workbook.exercise import Exercise, Module
from workbook.library.parsing import diagnose, diagnose_module
from workbook.library.rules import fault


class BrokenLibrary(Exception):
    """A file that comes with the program has a fault. The message has a line for each."""


@dataclass(frozen=True)
class Library:
    """Modules in their order, and their exercises in the order in which the modules list them."""

    modules: tuple[Module, ...]
    exercises: tuple[Exercise, ...]

    @cached_property
    def content_hash(self) -> str:
        """SHA-256 in hex over the content hashes of all exercises, in order."""
        hashes = "".join(exercise.content_hash for exercise in self.exercises)
        return hashlib.sha256(hashes.encode()).hexdigest()

    @cached_property
    def _by_slug(self) -> dict[str, Exercise]:
        return {exercise.slug: exercise for exercise in self.exercises}

    def find(self, slug: str) -> Exercise | None:
        return self._by_slug.get(slug)

    def module(self, slug: str) -> Module | None:
        return next((module for module in self.modules if module.slug == slug), None)


@cache
def builtin() -> Library:
    """The library that comes with the program. Raises `BrokenLibrary` with file and line."""
    return load(Path(package.__file__).parent)


def licence_text() -> str:
    """The terms of what comes along, as they stand beside it."""
    return (Path(package.__file__).parent / "LICENSE").read_text(encoding="utf-8")


def load(root: Path) -> Library:
    """Read a folder of modules: each a folder with a `module.md` that lists its exercises."""
    loader = _Loader(root)
    modules = sorted(
        filter(None, map(loader.module, sorted(root.glob("*/module.md")))),
        key=lambda module: (module.order, module.slug),
    )
    listed = [(module, slug) for module in modules for slug in module.exercises]
    found = [loader.exercise(module, slug) for module, slug in listed]
    if loader.broken:
        raise BrokenLibrary("\n".join(loader.broken))
    return Library(tuple(modules), tuple(filter(None, found)))


class _Loader:
    def __init__(self, root: Path) -> None:
        self.root = root
        self.folders: dict[str, Path] = {}
        self.slugs: set[str] = set()
        self.broken: list[str] = []

    def module(self, path: Path) -> Module | None:
        module, faults = diagnose_module(path.read_text(encoding="utf-8"))
        self._note(path, faults)
        if module:
            if module.slug in self.folders:
                self._note(path, (fault("module-duplicate", 1),))
            self.folders[module.slug] = path.parent
        return module

    def exercise(self, module: Module, slug: str) -> Exercise | None:
        path = self.folders[module.slug] / f"{slug}.md"
        if not path.is_file():
            self._note(path.parent / "module.md", (fault("module-exercise-unknown", 1),))
            return None
        exercise, faults = diagnose(path.read_text(encoding="utf-8"))
        self._note(path, faults)
        if exercise and (exercise.slug, exercise.module) != (slug, module.slug):
            self._note(path, (fault("exercise-unlisted", 1),))
        if slug in self.slugs:
            self._note(path, (fault("duplicate-slug", 1),))
        self.slugs.add(slug)
        return exercise

    def _note(self, path: Path, faults: tuple[Fault, ...]) -> None:
        name = path.relative_to(self.root.parent)
        self.broken += [f"{name}:{f.line}:{f.column}: {f.code} {f.detail}" for f in faults]
