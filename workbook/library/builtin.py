"""The exercises that come with the program, read once: `exercises/<module>/…`.

A translation stands beside its source: `<exercise>.es.md`, `module.es.md`, and for the words of the
service `words.es.toml`. What it says is never half of it: one that is out of step with its source
is left out, the linter says why, and the source is read in its place.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import cache, cached_property
from pathlib import Path

import exercises as package
from workbook.catalogue import ENGLISH, Catalogue
from workbook.errors import Fault
from workbook.exercise import Exercise, Module, Translated
from workbook.library.catalogues import read_catalogue
from workbook.library.drift import drift, drift_of_module
from workbook.library.parsing import diagnose, diagnose_module
from workbook.library.rules import fault
from workbook.library.translations import tag_of


class BrokenLibrary(Exception):
    """A file that comes with the program has a fault. The message has a line for each."""


@dataclass(frozen=True)
class Library:
    """Modules in their order, and their exercises in the order in which the modules list them.

    `texts` has each exercise with its translations, `modules_read_in` each translated
    module by slug and language.
    """

    modules: tuple[Module, ...]
    exercises: tuple[Exercise, ...]
    texts: Mapping[str, Translated] = field(default_factory=dict)
    modules_read_in: Mapping[tuple[str, str], Module] = field(default_factory=dict)
    catalogues: Mapping[str, Catalogue] = field(default_factory=dict)

    @cached_property
    def content_hash(self) -> str:
        """SHA-256 in hex over the content hashes of all exercises, in order."""
        hashes = "".join(exercise.content_hash for exercise in self.exercises)
        return hashlib.sha256(hashes.encode()).hexdigest()

    @property
    def languages(self) -> tuple[str, ...]:
        """The tags of the languages that can be chosen: English first."""
        return (ENGLISH.language, *sorted(self.catalogues))

    def catalogue(self, language: str) -> Catalogue:
        """The words of the service in this language, else in English."""
        return self.catalogues.get(language, ENGLISH)

    def find(self, slug: str) -> Exercise | None:
        """The exercise as it was written."""
        texts = self.texts.get(slug)
        return texts.source if texts else None

    def translated(self, slug: str) -> Translated | None:
        return self.texts.get(slug)

    def module(self, slug: str, language: str = ENGLISH.language) -> Module | None:
        """The module in this language, else as it was written."""
        return next((one for one in self.modules_in(language) if one.slug == slug), None)

    def is_by_choice(self, module: Module) -> bool:
        """Whether this theme is only for those who choose it themselves: it is a sensitive one."""
        return any(self.texts[slug].source.sensitive for slug in module.exercises)

    def modules_to_give(self, language: str = ENGLISH.language) -> Iterator[Module]:
        """What somebody may give to others, in this language where it is translated, in order."""
        return (one for one in self.modules_in(language) if not self.is_by_choice(one))

    def translations_of(self, module: Module) -> dict[str, Module]:
        """The translations of a module's page, by language."""
        found = self.modules_read_in.items()
        return {language: it for (slug, language), it in found if slug == module.slug}

    def modules_in(self, language: str) -> Iterator[Module]:
        """Every module in this language where it is translated, in order."""
        return (
            self.modules_read_in.get((module.slug, language), module) for module in self.modules
        )


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
    found = tuple(filter(None, (loader.exercise(module, slug) for module, slug in listed)))
    library = Library(
        tuple(modules),
        found,
        {exercise.slug: loader.translated(exercise) for exercise in found},
        {(m.slug, it.language): it for m in modules for it in loader.module_in_others(m)},
        {words.language: words for words in loader.catalogues()},
    )
    if loader.broken:
        raise BrokenLibrary("\n".join(loader.broken))
    return library


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

    def translated(self, source: Exercise) -> Translated:
        return Translated(source, self._translations(source)).under_one_version()

    def _translations(self, source: Exercise) -> dict[str, Exercise]:
        """The translations that are in step, by language."""
        found = {}
        for path, tag in self._beside(source.module, source.slug):
            exercise, faults = diagnose(path.read_text(encoding="utf-8"))
            self._note(path, faults)
            if exercise and exercise.language == tag and not drift(source, exercise):
                found[tag] = exercise
        return found

    def module_in_others(self, source: Module) -> Iterator[Module]:
        for path, tag in self._beside(source.slug, "module"):
            text = path.read_text(encoding="utf-8")
            module, faults = diagnose_module(text)
            self._note(path, faults)
            if module and module.language == tag and not drift_of_module(source, module, text):
                yield module

    def catalogues(self) -> Iterator[Catalogue]:
        for path in sorted(self.root.glob("words.*.toml")):
            words, faults = read_catalogue(path.read_text(encoding="utf-8"), tag_of(path))
            if words is None:
                self._note(path, faults)
            else:
                yield words

    def _beside(self, module: str, name: str) -> Iterator[tuple[Path, str]]:
        """The files `name.<language>.md` in the module's folder, and the language of each."""
        folder = self.folders.get(module)
        for path in sorted(folder.glob(f"{name}.*.md")) if folder else ():
            yield path, tag_of(path)

    def _note(self, path: Path, faults: tuple[Fault, ...]) -> None:
        name = path.relative_to(self.root.parent)
        self.broken += [f"{name}:{f.line}:{f.column}: {f.code} {f.detail}" for f in faults]
