"""The cast, as viewers: Ana, her partner Ben, and Sol, a stranger to both."""

from __future__ import annotations

from datetime import UTC, datetime

from workbook.policy import Viewer

THEN = datetime(2026, 11, 22, 12, tzinfo=UTC)
ANA = Viewer("acc_ana", "session-of-ana", THEN)
BEN = Viewer("acc_ben", "session-of-ben", THEN)
SOL = Viewer("acc_sol", "session-of-sol", THEN)
EVERYBODY = (ANA, BEN, SOL)
