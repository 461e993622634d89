"""The coach in English: rules, guards, words and cues, all of it data."""

from __future__ import annotations

from workbook.coach.english.classes import CLASSES
from workbook.coach.english.cues import CUES
from workbook.coach.english.guards import GUARDS
from workbook.coach.english.rules import RULES
from workbook.coach.english.spelling import CONTRACTIONS, ENDINGS, SLIPS
from workbook.coach.english.weights import WEIGHTS
from workbook.coach.rule import Language
from workbook.coach.vocabulary import Vocabulary

ENGLISH = Language(
    code="en",
    vocabulary=Vocabulary(CLASSES, CONTRACTIONS, ENDINGS, SLIPS),
    rules=RULES,
    guards=GUARDS,
    cues=CUES,
    weights=WEIGHTS,
)
