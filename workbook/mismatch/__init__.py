"""Mismatch: what two people's answers show together, and what to talk about. Pure and exact.

`compare` finds, `agenda` chooses, `text` says it. See docs/reference/comparison.md.
"""

from workbook.mismatch.agenda import Agenda, AgendaContext, EarlierRound, agenda
from workbook.mismatch.change import CHANGES, Change, Pair, asked_alike, change
from workbook.mismatch.comparing import (
    PromptComparison,
    compare,
    compare_prompt,
    comparisons,
    side_by_side,
)
from workbook.mismatch.constants import CONSTANTS, CONSTANTS_VERSION, Constants, constants_for
from workbook.mismatch.finding import Finding, FindingKind, signature
from workbook.mismatch.ordinal import Band
from workbook.mismatch.replies import Replies, ReplyMeasure, reply_findings, reply_measures
from workbook.mismatch.wording import TEXTS, text

__all__ = [
    "CHANGES",
    "CONSTANTS",
    "CONSTANTS_VERSION",
    "TEXTS",
    "Agenda",
    "AgendaContext",
    "Band",
    "Change",
    "Constants",
    "EarlierRound",
    "Finding",
    "FindingKind",
    "Pair",
    "PromptComparison",
    "Replies",
    "ReplyMeasure",
    "agenda",
    "asked_alike",
    "change",
    "compare",
    "compare_prompt",
    "comparisons",
    "constants_for",
    "reply_findings",
    "reply_measures",
    "side_by_side",
    "signature",
    "text",
]
