"""A mail tells whoever looks on nothing: not that two people write, nor that one of them does."""

from __future__ import annotations

import re
from datetime import UTC, datetime

import pytest

from workbook.letter import KINDS, Kind, enveloped, written
from workbook.library import builtin

TELLING = re.compile(
    r"partner|couple|workbook|exercis|answer|relation|therap|homework|agree|invit|remind|"
    r"love|marri|sent|wait|pareja|cuaderno|ejercicio|respuesta|relaci|terap|tarea|acuerd|"
    r"invita|recordat|amor|matrimon|enviad|esper|http|www|@|\d%",
    re.IGNORECASE,
)
AT = datetime(2026, 11, 25, 9, tzinfo=UTC)


@pytest.mark.story("I11")
@pytest.mark.parametrize("language", builtin().languages)
@pytest.mark.parametrize("kind", KINDS)
def test_no_word_of_a_mail_tells_what_it_is_about(kind: Kind, language: str) -> None:
    """Subject and body, every kind, every language: neutral words, no name, no link, no count."""
    letter = written(kind, builtin().catalogue(language), "3F7K-QH2M" if kind == "code" else "")
    said = f"{letter.subject}\n{letter.body}".replace("3F7K-QH2M", "")
    assert TELLING.search(said) is None
    assert not re.search(r"\d", said)
    assert len(letter.subject) <= 30


def test_each_language_has_its_own_words() -> None:
    """None is left in English."""
    found = {
        written(kind, builtin().catalogue(language), "").body
        for language in builtin().languages
        for kind in KINDS
    }
    assert len(found) == len(builtin().languages) * len(KINDS)


def test_a_code_is_in_its_own_mail_alone() -> None:
    """A reminder has none, whatever it is handed."""
    words = builtin().catalogue("en")
    assert "3F7K-QH2M" in written("code", words, "3F7K-QH2M").body
    assert "3F7K-QH2M" not in written("code", words, "3F7K-QH2M").subject
    assert "3F7K-QH2M" not in written("reminder", words, "3F7K-QH2M").body


def test_a_mail_that_is_sent_again_has_the_same_mark() -> None:
    """So that a mailbox can tell; and another mail has another one."""
    letter = written("reminder", builtin().catalogue("en"))

    def mark(one: str, at: datetime) -> str:
        return str(enveloped(letter, "a@post.example", "ana@home.example", one, at)["Message-ID"])

    assert mark("out_1", AT) == mark("out_1", AT.replace(hour=11)) == "<out_1@post.example>"
    assert mark("out_2", AT) != mark("out_1", AT)
