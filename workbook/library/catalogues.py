"""`words.es.toml`: the fixed words of the service in one language, as a file beside the modules.

    name = "español"

    [findings]
    strength = "…"

The sections and ids are those of `WORDS`. A text has the slots of the English one.
"""

from __future__ import annotations

import re
import string
import tomllib
from collections.abc import Iterator, Mapping
from typing import Any

from workbook.catalogue import LABELS, NOTICES, PHRASES, Catalogue
from workbook.errors import Fault
from workbook.library.rules import fault
from workbook.mismatch import CHANGES, TEXTS

WORDS: Mapping[str, Mapping[str, str]] = {
    **LABELS,
    "phrases": PHRASES,
    "notices": NOTICES,
    "findings": TEXTS,
    "changes": {str(change): text for change, text in CHANGES.items()},
}
"""Section -> id -> English text: everything that a catalogue of another language has."""

LONGEST = 400

_PLACE = re.compile(r"at line (\d+), column (\d+)")


def read_catalogue(text: str, language: str) -> tuple[Catalogue | None, tuple[Fault, ...]]:
    """The catalogue as far as it fits, and every fault; None when it cannot be read at all.

    A text that does not fit is left out, so that it is said in English.
    """
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        place = _PLACE.search(str(error))
        line, column = (int(place[1]), int(place[2])) if place else (1, 1)
        return None, (fault("translation-catalogue", line, column),)
    name = data.pop("name", None)
    if not isinstance(name, str) or not 0 < len(name) <= 40:
        detail = "The catalogue says in `name` what its language is called by those who speak it."
        return None, (fault("translation-catalogue", 1, 1, detail),)
    faults = [*_faults(data, text)]
    sections = {section: dict(_fitting(section, data)) for section in WORDS}
    return Catalogue(language, name, sections), tuple(faults)


def _fitting(section: str, data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    table = data.get(section)
    for word, english in WORDS[section].items():
        if isinstance(table, dict) and _fits(table.get(word), english):
            yield word, table[word]


def _fits(said: object, english: str) -> bool:
    return isinstance(said, str) and 0 < len(said) <= LONGEST and _slots(said) == _slots(english)


def _slots(text: str) -> set[str] | None:
    """The names of its slots; None when its braces are not slots, or ask for more than a name."""
    try:
        parts = [(name, form, turn) for _, name, form, turn in string.Formatter().parse(text)]
    except ValueError:
        return None
    slots = {name for name, _, _ in parts if name is not None}
    plain = all(map(str.isidentifier, slots)) and not any(form or turn for _, form, turn in parts)
    return slots if plain else None


def _faults(data: Mapping[str, Any], text: str) -> Iterator[Fault]:
    for section, table in data.items():
        if section not in WORDS or not isinstance(table, dict):
            yield fault("translation-catalogue-unknown", _line_of(text, section))
            continue
        for word, said in table.items():
            if word not in WORDS[section]:
                yield fault("translation-catalogue-unknown", _line_of(text, section, word))
            elif not _fits(said, WORDS[section][word]):
                yield fault("translation-catalogue-slots", _line_of(text, section, word))
    for section, words in WORDS.items():
        table = data.get(section)
        for word in words:
            if not isinstance(table, dict) or word not in table:
                detail = f"The words `{word}` of the section `{section}` are missing."
                yield fault("translation-catalogue-missing", _line_of(text, section), 1, detail)


def _line_of(text: str, section: str, word: str | None = None) -> int:
    """The line of a section, or of one word in it; 1 where it is not there."""
    here = False
    for number, line in enumerate(text.split("\n"), 1):
        key = line.partition("=")[0].strip().strip("\"'")
        if line.startswith("["):
            here = line.strip() == f"[{section}]"
            if here and word is None:
                return number
        elif here and word is not None and key == word:
            return number
    return 1
