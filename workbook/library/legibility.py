"""How hard a Spanish text is to read: the perspicuity of Szigriszt Pazos, on the INFLESZ scale.

206.835 - 62.3 x syllables per word - words per sentence (Szigriszt Pazos 1993). From 65 on a text
is "bastante fácil", at home in primary school, which ends at twelve (Barrio-Cantalejo and others
2008, Anales del Sistema Sanitario de Navarra 31, 135 to 152).
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import pairwise

from workbook.library.readability import sentences_of

EASY = 65.0

_STRONG = frozenset("aáeéoóíú")
_VOWELS = re.compile(r"[aeiouáéíóúü]+")
_SILENT_U = re.compile(r"(?<=[qg])u(?=[eiéí])")


def perspicuity(texts: Iterable[str]) -> float:
    """Higher is easier, about 0 to 100. There is at least one word in the Markdown texts."""
    sentences = [words for text in texts for words in sentences_of(text)]
    words = [word for sentence in sentences for word in sentence]
    spoken = sum(map(syllables, words))
    return 206.835 - 62.3 * spoken / len(words) - len(words) / len(sentences)


def syllables(word: str) -> int:
    """The syllables of a Spanish word: two strong vowels side by side are two, else one.

    An accented i or u is strong; an h between vowels is not heard; a y at the end is an i.
    """
    plain = re.sub(r"y$", "i", _SILENT_U.sub("", word.lower()).replace("h", ""))
    groups = _VOWELS.findall(plain)
    broken = sum({one, two} <= _STRONG for group in groups for one, two in pairwise(group))
    return max(1, len(groups) + broken)
