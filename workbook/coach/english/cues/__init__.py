"""English cues: named patterns, which the finders read and the labels weigh. None is a verdict."""

from __future__ import annotations

from workbook.coach.english.cues.boundaries import BOUNDARIES
from workbook.coach.english.cues.finding import FINDERS
from workbook.coach.english.cues.repairs import REPAIRS
from workbook.coach.english.cues.statements import STATEMENTS

CUES: dict[str, tuple[str, ...]] = {**FINDERS, **STATEMENTS, **BOUNDARIES, **REPAIRS}
