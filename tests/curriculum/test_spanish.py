"""Spanish: three modules whole, in plain words, for anybody, with every word of care."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest

from tests.curriculum.reading import partner_texts, questions
from workbook.catalogue import NOTICES
from workbook.exercise import Exercise
from workbook.library import WORDS, builtin
from workbook.library.legibility import EASY, perspicuity, syllables

MODULES = ("starting-safely", "speaking-and-listening", "boundaries")
SPANISH = [texts.translations["es"] for texts in builtin().texts.values() if texts.translations]
WORDED = builtin().catalogue("es")

# Forms that make a man or a woman of the reader, of a partner or of a therapist.
GENDERED = re.compile(
    r"\b(nosotr[oa]s|vosotr[oa]s|juntos|juntas|cansad[oa]|solos|list[oa]s? para|segur[oa] de que"
    r"|enojad[oa]|enfadad[oa]|preocupad[oa]|tranquil[oa]s|content[oa]s?|herid[oa]|unid[oa]s"
    r"|espos[oa]|marido|mujer|novi[oa]|amig[oa]s?|compañer[oa]"
    r"|un[oa] de (ustedes|los dos)|[ea]l terapeuta|la terapeuta|[a-z]+@s?|[a-z]+/[ao]s?)\b",
    re.IGNORECASE,
)
FORMAL = re.compile(r"\b(usted|su pareja de usted|vuestr[oa]s?|tenéis|podéis|hacéis)\b")


def _everything(found: Exercise) -> Iterator[str]:
    yield found.source
    yield found.title


@pytest.mark.parametrize("slug", MODULES)
def test_three_modules_are_there_whole(slug: str) -> None:
    """The page of the module and each of its exercises: nobody meets half a language."""
    module = builtin().module(slug, "es")
    assert module is not None
    assert module.language == "es"
    for exercise in module.exercises:
        assert builtin().texts[exercise].read_in("es").language == "es"


@pytest.mark.parametrize("section", WORDS)
def test_every_word_of_the_service_is_there(section: str) -> None:
    """None is said in English, and no two things of one kind have the same name."""
    said = WORDED.sections[section]
    assert said.keys() == WORDS[section].keys()
    for word, text in said.items():
        same = text == WORDS[section][word]
        assert not same or text in ("no", "flexible", "firm"), (section, word)
    if section in ("feelings", "needs", "boundary_areas", "gestures", "not_ok", "ritual_steps"):
        assert len(set(said.values())) == len(said)


@pytest.mark.parametrize("found", SPANISH, ids=lambda e: e.slug)
def test_a_twelve_year_old_can_read_it(found: Exercise) -> None:
    """The questions on their own, and everything that a partner reads."""
    assert perspicuity(questions(found)) > EASY
    assert perspicuity(partner_texts(found)) > EASY


@pytest.mark.parametrize("found", SPANISH, ids=lambda e: e.slug)
def test_it_takes_nobody_for_a_man_or_a_woman_and_says_tu(found: Exercise) -> None:
    """Sentences that fit everybody, and no sign in the place of a letter."""
    for text in _everything(found):
        body = re.sub(r"^[a-z_]+:.*$", "", text, flags=re.MULTILINE)
        assert not GENDERED.search(body), GENDERED.search(body)
        assert not FORMAL.search(body), FORMAL.search(body)


@pytest.mark.parametrize("section", ["findings", "changes", "notices", "phrases", "feelings"])
def test_neither_do_our_own_words(section: str) -> None:
    """The same for what the service says."""
    for word, text in WORDED.sections[section].items():
        assert not GENDERED.search(text), (word, text)
        assert not FORMAL.search(text), (word, text)


@pytest.mark.parametrize("name", WORDED.sections["findings"])
def test_a_finding_is_as_neutral_in_spanish(name: str) -> None:
    """No blame, no number, whole sentences, and a question that begins as one."""
    text = WORDED.sections["findings"][name]
    assert not re.search(r"\b(culpa|error|falla|mal|peor|nunca|siempre|debes?|debería)\b", text)
    assert not re.search(r"[0-9%]", text)
    assert text.endswith((".", "?"))
    assert text.count("¿") == text.count("?")


@pytest.mark.parametrize("found", SPANISH, ids=lambda e: e.slug)
def test_what_has_to_be_said_is_said_wherever_the_source_says_it(found: Exercise) -> None:
    """Word for word, as in the catalogue."""
    english = _on_one_line(builtin().texts[found.slug].source)
    spanish = _on_one_line(found)
    for notice, text in NOTICES.items():
        assert (text in english) == (WORDED.notices()[notice] in spanish), notice


def test_the_english_panel_is_the_one_that_is_translated() -> None:
    """The page before anything else has the panel, so the comparison above has met it."""
    english = _on_one_line(builtin().texts["before-we-begin"].source)
    assert sum(text in english for text in NOTICES.values()) >= 5


def _on_one_line(found: Exercise) -> str:
    return " ".join(re.sub(r"^> ?", "", found.source, flags=re.MULTILINE).split())


@pytest.mark.parametrize(
    ("word", "count"),
    [
        *(("casa", 2), ("país", 2), ("ciudad", 2), ("aéreo", 4), ("leer", 2), ("guerra", 2)),
        *(("que", 1), ("pingüino", 3), ("muy", 1), ("ahora", 3), ("búho", 2), ("día", 2)),
        *(("cuídate", 3), ("ahí", 2), ("huevo", 2), ("y", 1), ("hoy", 1), ("averigüéis", 4)),
    ],
)
def test_a_spanish_word_has_its_syllables(word: str, count: int) -> None:
    """Diphthongs are one, a silent u none, and an accent parts two vowels."""
    assert syllables(word) == count


def test_the_measure_is_the_formula() -> None:
    """Four words of six syllables in one sentence."""
    assert perspicuity(["La casa es blanca."]) == pytest.approx(206.835 - 62.3 * 6 / 4 - 4)
