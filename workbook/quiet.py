"""The hours in which somebody wants no mail, on the clock of their own wall."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import time

DEFAULT_ZONE = "UTC"


@dataclass(frozen=True, slots=True)
class Quiet:
    """No mail from `start` until `end`, by the clock of `zone`; over midnight where `end` is the
    earlier one. The same for both: mail at any hour.
    """

    zone: str = DEFAULT_ZONE
    start: time = time(20)
    end: time = time(9)
