"""Every screen in a real browser."""

from __future__ import annotations

import pytest

from tests.pages.budget import MOST_BYTES, shifts, weight
from tests.pages.calm import graded
from tests.pages.chromium import check
from tests.pages.otherwise import otherwise
from tests.pages.screens import SCREENS
from tests.pages.stage import Stage

# What the pages say themselves: not what somebody wrote, nor how far one's own pen has come.
OWN_WORDS = """() => {
  const copy = document.body.cloneNode(true);
  copy.querySelectorAll(".written, .place, textarea, select").forEach((one) => one.remove());
  return copy.textContent;
}"""


@pytest.mark.asvs("3.6.1", "14.2.3", "7.4.4")
@pytest.mark.story("I10", "S32")
@pytest.mark.parametrize("name", SCREENS)
async def test_a_screen_keeps_what_all_promise(same_stage: Stage, name: str) -> None:
    """Small and still; calm; without a fault that axe-core finds, in light and dark; nothing from
    elsewhere, nothing wide; and whole in forced colours, without motion, from the right, on paper
    and in letters twice as large.
    """
    phone = await SCREENS[name](same_stage)
    assert await weight(phone.page) <= MOST_BYTES
    assert await shifts(phone.page) == []
    assert graded(await phone.page.evaluate(OWN_WORDS)) == []
    await check(phone)
    assert await otherwise(phone.page) == {}
