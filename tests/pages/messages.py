"""The words of the pages, for translators: what there is to translate, and `python -m
tests.pages.messages LANGUAGE`, which brings a catalogue into step with it (and makes a new one).

Words that are no longer used go; new ones come in empty, and the tests name them until they are
translated.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path

from babel.messages import Catalog
from babel.messages.extract import extract, extract_from_dir
from babel.messages.pofile import read_po, write_po

from api.pages.support import registry
from api.pages.words import LOCALE

PAGES = LOCALE.parent
METHODS = [("**.py", "python"), ("templates/**.html", "jinja2")]
KEYWORDS = {"_": None, "N_": None, "gettext": None, "ngettext": (1, 2)}
FROM_THE_DOMAIN = {"Fault": (2,), "Refused": (2,), "_refuse": (2,), "NotSignedIn": None}
OPTIONS = {"templates/**.html": {"trimmed": "true", "silent": "false"}}


def template() -> Catalog:
    """Everything that a page can say, in English."""
    found = Catalog(project="Workbook", fuzzy=False)
    for text in _said():
        found.add(text)
    return found


def _said() -> Iterator[str | tuple[str, ...]]:
    for _, _, text, _, _ in extract_from_dir(PAGES, METHODS, OPTIONS, KEYWORDS):
        yield text
    for entries in registry().values():
        yield from (entry.where for entry in entries)
    for file in sorted(Path(PAGES.parents[1] / "workbook").glob("*.py")):
        with file.open("rb") as source:
            for _, text, _, _ in extract("python", source, FROM_THE_DOMAIN):
                yield text


def in_step(file: Path) -> Catalog:
    """This catalogue with today's words: nothing more and nothing less.

    Its date stays: two who translate at the same time would change the same line.
    """
    with file.open("rb") as source:
        catalogue = read_po(source, locale=file.parent.name)
    made_on = catalogue.creation_date
    catalogue.update(template(), no_fuzzy_matching=True)
    catalogue.creation_date = made_on
    catalogue.obsolete.clear()
    return catalogue


def main(language: str) -> None:
    file = LOCALE / language / "workbook.po"
    if not file.exists():
        file.parent.mkdir(parents=True)
        with file.open("wb") as target:
            write_po(target, Catalog(locale=language, project="Workbook", fuzzy=False))
    catalogue = in_step(file)
    with file.open("wb") as target:
        write_po(target, catalogue, omit_header=False, no_location=True, sort_output=True)
    print(f"{file.name}: {sum(not one.string for one in catalogue if one.id)} to translate")


if __name__ == "__main__":
    main(sys.argv[1])
