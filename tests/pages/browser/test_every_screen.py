"""Every screen in a real browser."""

from __future__ import annotations

import pytest

from tests.pages.chromium import check
from tests.pages.screens import SCREENS
from tests.pages.stage import Stage


@pytest.mark.asvs("3.6.1", "14.2.3", "7.4.4")
@pytest.mark.story("I10", "S32")
@pytest.mark.parametrize("name", SCREENS)
async def test_a_screen_keeps_what_all_promise(stage: Stage, name: str) -> None:
    """Light and dark without a fault that axe-core finds; nothing from elsewhere, nothing wide."""
    await check(await SCREENS[name](stage))
