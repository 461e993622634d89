"""The pages' own words in each language: gettext catalogues, read from their `.po` files.

The words in the templates are English and are the keys. A language is offered when its catalogue
lies in `locale/<language>/workbook.po`; a test demands that it is complete.
"""

from __future__ import annotations

import gettext
import io
from collections.abc import Collection
from functools import lru_cache
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALE = Path(__file__).parent / "locale"
SOURCE = "en"
RIGHT_TO_LEFT = frozenset({"ar", "fa", "he", "ur"})


def N_(text: str) -> str:  # noqa: N802
    """Marks a sentence for the catalogues; it is looked up when it is shown."""
    return text


@lru_cache(maxsize=1)
def languages() -> tuple[str, ...]:
    """Every language that is offered, English first."""
    return (SOURCE, *sorted(file.parent.name for file in LOCALE.glob("*/workbook.po")))


@lru_cache(maxsize=16)
def words_of(language: str) -> gettext.NullTranslations:
    """The catalogue of a language that is offered."""
    if language == SOURCE:
        return gettext.NullTranslations()
    return catalogue(LOCALE / language / "workbook.po")


def catalogue(file: Path) -> gettext.GNUTranslations:
    """A `.po` file as gettext reads it."""
    compiled = io.BytesIO()
    with file.open("rb") as source:
        write_mo(compiled, read_po(source, locale=file.parent.name))
    compiled.seek(0)
    return gettext.GNUTranslations(compiled)


def direction(language: str) -> str:
    """`rtl` for a language that is written from the right."""
    return "rtl" if language in RIGHT_TO_LEFT else "ltr"


def chosen(wanted: str | None, accept: str, offered: Collection[str] | None = None) -> str:
    """The account's language when it is offered, else the first offered one of Accept-Language.

    `offered` are the languages to choose from; every one that there is without it.
    """
    for language in (wanted or "", *_wishes(accept)):
        plain = language.strip().lower().split("-")[0]
        if plain in (offered or languages()):
            return plain
    return SOURCE


def _wishes(accept: str) -> list[str]:
    """The languages of Accept-Language, the dearest first."""
    weighed = [_weighed(one) for one in accept[:500].split(",")]
    return [name for weight, name in sorted(weighed, key=lambda one: -one[0]) if weight > 0]


def _weighed(one: str) -> tuple[float, str]:
    name, _, weight = one.partition(";q=")
    plain = weight.strip().replace(".", "", 1)
    if not weight:
        return 1.0, name
    return (float(weight) if plain.isascii() and plain.isdigit() else 0.0), name
