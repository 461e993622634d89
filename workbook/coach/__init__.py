"""The coach: rules and lexicon as data, and pure code that reads a text with them."""

from __future__ import annotations

from workbook.coach.checking import LANGUAGES, Check, Nudge, barred, check, detect
from workbook.coach.composites import KIND_OF, Advice, FieldNudge, advise
from workbook.coach.rule import KINDS, Kind

__all__ = [
    "KINDS",
    "KIND_OF",
    "LANGUAGES",
    "Advice",
    "Check",
    "FieldNudge",
    "Kind",
    "Nudge",
    "advise",
    "barred",
    "check",
    "detect",
]
