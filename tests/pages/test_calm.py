"""The words of every page are calm and easy, in each language; and so is what else pages say."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping
from functools import lru_cache

import pytest
from babel.messages.extract import extract

from api.pages.rendering import TEMPLATES
from api.pages.static_files import FILES
from api.pages.words import languages, words_of
from tests.pages.calm import graded, harsh
from tests.pages.messages import KEYWORDS, OPTIONS, template
from workbook.coach.english import ENGLISH
from workbook.coach.rule import Rule
from workbook.library import WORDS, builtin
from workbook.library.legibility import EASY, perspicuity
from workbook.library.readability import measure, sentences_of
from workbook.library.wording import GRADE, LEAST_WORDS

LONGEST = 20
"""Words in one sentence."""
HARDEST = GRADE + 2
"""For a text of a line or two, in which one long word weighs more."""

# Said by those who wrote it to be said so; or the one place where a word is used to deny it.
MEANT = frozenset(
    {
        "It is not therapy, not a test and not a place for emergencies. It never gives you two a"
        " score. It is for people who are 18 or older.",
        "Before you share: once your partner has read something, we can hide it but not make it"
        " unread. Skipping is always fine; your partner will see only that there is nothing to"
        " compare.",
    }
)
Hard = Callable[[str], bool]
TOO_HARD: Mapping[str, Hard] = {
    "en": lambda text: measure([text]).grade >= HARDEST,
    "es": lambda text: perspicuity([text]) < EASY - 15,
}
HARD_TOGETHER: Mapping[str, Hard] = {
    "en": lambda text: measure([text]).grade >= GRADE,
    "es": lambda text: perspicuity([text]) < EASY,
}


@lru_cache
def said(file: str) -> tuple[str, ...]:
    """What one template says, in English."""
    with (TEMPLATES / file).open("rb") as source:
        found = extract("jinja2", source, KEYWORDS, options=OPTIONS["templates/**.html"])
        return tuple(text for _, one, _, _ in found for text in _each(one))


def _each(said: object) -> Iterator[str]:
    """A text, or the singular and the plural."""
    yield from (said,) if isinstance(said, str) else said  # type: ignore[misc]


def everything() -> list[str]:
    """What templates and handlers say, in English."""
    return [text for one in template() if one.id for text in _each(one.id)]


def spoken(text: str, language: str) -> str:
    """A text in this language, with a name in each gap."""
    return re.sub(r"%\(\w+\)s", "Ana", words_of(language).gettext(text))


@lru_cache
def mandatory() -> frozenset[str]:
    """What is worded for us and stands as it was given."""
    return frozenset(said("wording.html"))


@pytest.mark.parametrize("language", languages())
def test_the_words_are_calm(language: str) -> None:
    """No grade, no hurry, no blame, no word about what the other did, nothing that shouts."""
    found = [text for text in everything() if text not in MEANT]
    assert len(found) > 700
    loud = {text: harsh(words_of(language).gettext(text), language) for text in found}
    assert {text: why for text, why in loud.items() if why} == {}


@pytest.mark.parametrize("language", builtin().languages)
@pytest.mark.parametrize("section", sorted(WORDS.keys() - {"feelings"}))
def test_the_words_of_the_service_are_calm(section: str, language: str) -> None:
    """Findings, notices and phrases. A feeling may have a name that is not calm: guilty, say."""
    words = builtin().catalogue(language)
    found = {text: words.say(section, key, text) for key, text in WORDS[section].items()}
    assert [t for english, t in found.items() if english not in MEANT and harsh(t, language)] == []


@pytest.mark.parametrize("rule", ENGLISH.rules, ids=lambda rule: rule.id)
def test_a_hint_is_calm(rule: Rule) -> None:
    """What the coach says, and why."""
    assert harsh(f"{rule.message} {rule.why}") == []


@pytest.mark.parametrize("language", sorted(set(languages()) & set(HARD_TOGETHER)))
@pytest.mark.parametrize("file", sorted(one.name for one in TEMPLATES.glob("*.html")))
def test_a_page_is_easy_to_read(file: str, language: str) -> None:
    """For somebody of twelve: by the measure that the exercises are held to."""
    found = [spoken(text, language) for text in said(file) if " " in text]
    together = "\n\n".join(found)
    if len(together.split()) >= LEAST_WORDS:
        assert not HARD_TOGETHER[language](together)


@pytest.mark.parametrize("language", languages())
def test_no_text_is_hard_on_its_own(language: str) -> None:
    """Nor hides a long sentence among short ones. What is worded for us stands as it is."""
    own = [spoken(text, language) for text in everything() if text not in mandatory()]
    long = [text for text in own for words in sentences_of(text) if len(words) > LONGEST]
    assert long == []
    hard = TOO_HARD.get(language, lambda _: False)
    assert [text for text in own if len(text.split()) >= 8 and hard(text)] == []


def test_what_is_not_calm_is_noticed() -> None:
    """The patterns find what they are there for, in both languages."""
    for text in (
        "You two match to 80 %.",
        "3 of 5 done",
        "Your partner has not sent yet",
        "Hurry up",
        "Well done",
        "It is late!",
        "%(name)s is waiting",
    ):
        assert harsh(text), text
    for text in ("Tu pareja no ha enviado", "Fallo", "Una racha de 5", "¡Bien!"):
        assert harsh(text, "es"), text
    assert graded("Compatibility: high") == ["Compatibility"]
    assert harsh("Take your time. There is no hurry.") == []


def test_no_colour_says_wrong() -> None:
    """No red in the stylesheet, and no green beside it: nothing marks an answer."""
    sheet = FILES["app.css"][0].read_text(encoding="utf-8")
    colours = {one.lower() for one in re.findall(r"#[0-9a-f]{3,8}\b", sheet, re.IGNORECASE)}
    assert len(colours) > 20
    assert [one for one in colours if _is_alarming(one)] == []
    assert not re.search(r"\b(red|crimson|tomato|firebrick|maroon|green|lime)\b", sheet)
    assert not re.search(r"\.(right|wrong|correct|incorrect|error|success|danger)\b", sheet)


def _is_alarming(colour: str) -> bool:
    """Whether it is a full red: much of it, and little of anything else."""
    digits = colour[1:7] if len(colour) > 4 else "".join(2 * one for one in colour[1:4])
    red, green, blue = (int(digits[at : at + 2], 16) for at in (0, 2, 4))
    return red > 150 and green < red / 2.5 and blue < red / 2.5
