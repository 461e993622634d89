"""The coach: rules and lexicon as data, and pure code that reads a text with them."""

from __future__ import annotations

from workbook.coach.checking import Check, Nudge, check, detect

__all__ = ["Check", "Nudge", "check", "detect"]
