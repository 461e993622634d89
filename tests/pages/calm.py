"""What no word of the pages does: grade a couple, hurry somebody, blame, or tell of the other.

The patterns are for the language's own words; a language without any is held to its numbers and
its marks alone.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

GRADES = re.compile(
    r"\d ?(%|percent|per cent|por ciento)|\b\d+ (of|out of|de|/) \d+\b|\d/\d", re.IGNORECASE
)
"""A share of something, in digits: no page has one about two people."""

SHOUTS = re.compile("[!¡]|\\N{POLICE CARS REVOLVING LIGHT}|\\N{FIRE}|\\N{PARTY POPPER}|[✓✔✗✘❌⚠★☆]")
"""Exclamation marks, and signs that praise or mark."""

ENGLISH = (
    r"scor(e|es|ed|ing)|percent(age|ages|ile)?s?|per cent|grades?|graded|ratings?|streaks?"
    r"|badges?|points? (won|earned)|compatib\w*|match(es|ed|ing)? (rate|score)|(well|badly) matched"
    r"|congratulations|well done|good job|keep it up|level up|top \d+|quiz(zes)?"
    r"|(?<!no )hurry|urgent\w*|overdue|late(st)?|deadlines?|time is up|running out|last chance"
    r"|act now|days? left|hours? left|do not forget|don't forget|reminders?"
    r"|wrong|incorrect\w*|fail(s|ed|ure|ures|ing)?|mistakes?|errors?|invalid|illegal|forbidden"
    r"|(?<!nobody is to )blame[ds]?|guilty|abus\w+|toxic|narciss\w*|codepend\w*|victims?|clean and"
    r"|(your|the) partner (has|have|did|does|is|was)(n't| not| already| still)?"
    r" (yet|sent|answered|opened|begun|started|finished|seen|read|been|waiting|ready|typing|online)"
    r"|partner (has not|hasn't|did not|didn't)|waiting (for|on) (your partner|them|%\(\w+\)s)"
    r"|%\(\w+\)s (has not|hasn't|did not|didn't|is waiting|is ready|has sent|has answered)"
    r"|is typing|last seen|seen at|read receipts?|online"
)
SPANISH = (
    r"puntuaci[oó]n\w*|puntos|puntaje\w*|porcentaje\w*|por ciento|calificaci[oó]n\w*|notas? media"
    r"|rachas?|insignias?|medallas?|compatib\w*|enhorabuena|felicidades|felicitaciones|bien hecho"
    r"|date prisa|rápido|cuanto antes|urgente\w*|plazo|vencid[oa]s?|atrasad[oa]s?|retras\w+"
    r"|últim[oa] oportunidad|no (te )?olvides|recordatorios?"
    r"|incorrect[oa]s?|equivocad[oa]s?|error(es)?|fall(o|os|ó|ado|ada)|fracas\w+|inv[aá]lid[oa]s?"
    r"|prohibid[oa]s?|culpa(ble|s)?|v[ií]ctimas?|t[oó]xic[oa]s?"
    r"|(tu|su) pareja (no ha|todavía no|aún no|ya (ha|envió|contestó)|está (escribiendo|lista))"
    r"|esperando a (tu|su) pareja|en línea|visto por última"
)
WORDS: Mapping[str, re.Pattern[str]] = {
    language: re.compile(rf"(?<!\w)({words})(?!\w)", re.IGNORECASE)
    for language, words in (("en", ENGLISH), ("es", SPANISH))
}


def harsh(text: str, language: str = "en") -> list[str]:
    """What in this text of the pages is not calm."""
    patterns = [GRADES, SHOUTS, *([WORDS[language]] if language in WORDS else [])]
    return [found.group() for pattern in patterns for found in pattern.finditer(text)]


def graded(text: str) -> list[str]:
    """What in a page as it is shown, with the words of its exercise, grades those two.

    That there is no score may be said.
    """
    shown = text.replace("It never gives you two a score.", "")
    return [*_all(GRADES, shown), *_all(_OF_A_COUPLE, shown)]


_OF_A_COUPLE = re.compile(
    r"\b(scores?|percentages?|grades?|streaks?|badges?|compatib\w+|match rate"
    r"|partner (has not|hasn't)|puntuaci[oó]n|porcentajes?|rachas?)\b",
    re.IGNORECASE,
)


def _all(pattern: re.Pattern[str], text: str) -> Iterator[str]:
    return (found.group() for found in pattern.finditer(text))
