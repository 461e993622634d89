"""How much each sign speaks for each label in English.

The numbers were learned from the sentences in `tests/coach/labels/`, which are our own; they are
written by `python -m tests.coach.teaching`, never by hand.
"""

from __future__ import annotations

from collections.abc import Mapping

from workbook.coach.english.weights.boundary import BOUNDARY
from workbook.coach.english.weights.i_statement import I_STATEMENT
from workbook.coach.english.weights.repair import REPAIR
from workbook.coach.rule import Kind
from workbook.coach.weighing import Weights

WEIGHTS: Mapping[Kind, Weights] = {
    "i_statement": I_STATEMENT,
    "boundary": BOUNDARY,
    "repair": REPAIR,
}
