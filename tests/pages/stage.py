"""Who stands on the stage when a screen is looked at, and the way to it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path

from tests.pages.chromium import Phone


@dataclass
class Stage:
    """Ana's and Ben's phones, both signed in and new here; and the phone of somebody who is not.
    `data`: the folder of the server that they are at.
    """

    ana: Phone
    ben: Phone
    nobody: Phone
    data: Path


Way = Callable[[Stage], Awaitable[Phone]]
