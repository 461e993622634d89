"""Reads a table of who may do what: one row for an action, one letter for a stage."""

from __future__ import annotations

from datetime import UTC, datetime

from workbook.errors import Refused, WorkbookError
from workbook.policy import Action, Case, Viewer, require

VIEWER = Viewer("acc_somebody", "ses_somebody", datetime(2026, 11, 22, 12, tzinfo=UTC))
LETTERS = {
    "yes": "y",
    "not-found": ".",
    "not-open": "o",
    "workbook-closed": "C",
    "workbook-full": "F",
    "already-submitted": "S",
    "already-revealed": "R",
    "not-submitted": "N",
    "not-together": "T",
    "not-in-session": "P",
    "not-ready": "W",
    "therapist-here": "H",
    "same-person": "M",
    "sign-in-again": "A",
    "no-partner-yet": "J",
    "agreement-retired": "E",
    "not-your-boundary": "B",
    "not-in-force": "I",
    "still-held": "D",
    "not-to-therapist": "K",
}


def outcome(action: Action, case: Case) -> str:
    """`yes`, or the slug of what is said instead."""
    try:
        require(action, VIEWER, case)
    except WorkbookError as error:
        return error.slug
    return "yes"


def letters(action: Action, cases: list[Case]) -> str:
    return "".join(LETTERS[outcome(action, case)] for case in cases)


def rows_of(table: str) -> dict[Action, str]:
    """`send   y y S` as {Action.SEND: "yyS"}. The first line names the columns."""
    lines = [line.split() for line in table.strip().splitlines()[1:]]
    return {Action[name.upper()]: "".join(cells) for name, *cells in lines}


def refused_with(action: Action, case: Case) -> str:
    """The slug of the refusal; fails when there was none."""
    try:
        require(action, VIEWER, case)
    except Refused as error:
        return error.slug
    raise AssertionError(f"{action.name} was not refused")
