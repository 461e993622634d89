"""For authors at the command line: begin an exercise, pack a module, and take it apart."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TextIO

from workbook.bundling import CannotBundle, bundle_of, export, take_apart
from workbook.errors import Fault
from workbook.library import builtin
from workbook.library.bundle import MODULE
from workbook.library.heading import KINDS
from workbook.library.parsing import diagnose_module
from workbook.library.words import is_slug
from workbook.lint_forms import as_text
from workbook.skeleton import skeleton

LOOSE = "my-exercises"
NEXT = """\
{path} is a small exercise that is whole already. Change what you like, and then:

  workbook preview {path}
  workbook lint {path}
"""


def new_exercise(slug: str, kind: str, into: Path, out: TextIO) -> int:
    """Write the beginning of an exercise to `into/slug.md`. The exit code.

    Its module is that of the folder. A file that is there is never written over.
    """
    if not is_slug(slug) or kind not in KINDS:
        out.write(f"A name is small letters, digits and hyphens; a kind is {', '.join(KINDS)}.\n")
        return 1
    path = into / f"{slug}.md"
    into.mkdir(parents=True, exist_ok=True)
    try:
        with path.open("x", encoding="utf-8") as file:
            file.write(skeleton(slug, kind, _module_of(into)))
    except FileExistsError:
        out.write(f"{path} is there already. Nothing was written.\n")
        return 1
    out.write(NEXT.format(path=path))
    return 0


def _module_of(folder: Path) -> str:
    page = folder / MODULE
    module, _ = diagnose_module(page.read_text("utf-8")) if page.is_file() else (None, ())
    return module.slug if module else LOOSE


def export_module(name: str, output: Path | None, out: TextIO) -> int:
    """Write a module as one Markdown file: a folder's, or one that comes along. The exit code."""
    try:
        bundle = _bundle(name)
    except CannotBundle as reason:
        return _refused(reason, out, name)
    if output is None:
        out.write(bundle)
    else:
        output.write_text(bundle, "utf-8")
        out.write(f"{output} holds the whole module.\n")
    return 0


def _bundle(name: str) -> str:
    if Path(name).is_dir():
        return export(Path(name))
    module = builtin().module(name)
    if module is None:
        raise CannotBundle("There is no such folder, and no module by this name comes along.")
    return bundle_of(module, notes=True)


def import_module(path: Path, into: Path, out: TextIO) -> int:
    """Take a bundle apart into a folder named like its module, inside of `into`. The exit code."""
    try:
        written = take_apart(path.read_text("utf-8"), into)
    except OSError:
        out.write(f"{path} cannot be read.\n")
        return 1
    except UnicodeDecodeError:
        out.write(f"{path} is not UTF-8 text.\n")
        return 1
    except CannotBundle as reason:
        return _refused(reason, out, str(path))
    out.write("".join(f"{file}\n" for file in written))
    return 0


def _refused(reason: CannotBundle, out: TextIO, name: str) -> int:
    out.write(f"{reason}\n{_lines(reason.faults, name)}")
    return 1


def _lines(faults: Mapping[str, tuple[Fault, ...]], name: str) -> str:
    """Each fault with the file that it is in, or with the bundle itself."""
    return as_text((Path(file or name), it) for file, found in faults.items() for it in found)
