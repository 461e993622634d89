"""What comes out of a printer."""

from __future__ import annotations

import re

from tests.pages.chromium import Phone
from tests.pages.opened import couple_at
from tests.pages.screens import SCREENS
from tests.pages.stage import Stage

PAPER = {"width": 718, "height": 1000}
"""A4 without its margins, in CSS pixels."""


async def printed(stage: Stage, name: str) -> Phone:
    """This screen as it is on paper."""
    shown = await SCREENS[name](stage)
    await shown.page.emulate_media(media="print")
    await shown.page.set_viewport_size(PAPER)  # type: ignore[arg-type]
    return shown


async def seen(phone: Phone, selector: str) -> int:
    """How many of these are on the paper."""
    return await phone.page.locator(f"{selector}:visible").count()


async def test_a_review_is_both_answers_side_by_side_and_nothing_to_press(stage: Stage) -> None:
    """Pairs beside each other, never torn apart by the edge of a page; no frame around them."""
    review = await printed(stage, "review-replied")
    for gone in ("button", "header", "footer", ".no-print", "nav"):
        assert await seen(review, gone) == 0, gone
    assert await seen(review, ".side") > 4
    apart = await review.page.evaluate(
        """() => [...document.querySelectorAll(".pair")].filter((pair) => {
          const [a, b] = [...pair.children].map((side) => side.getBoundingClientRect());
          return a.top !== b.top || a.right > b.left ||
            getComputedStyle(pair.children[0]).breakInside !== "avoid";
        }).length"""
    )
    assert apart == 0
    ink = await review.page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert ink == "rgb(255, 255, 255)"


async def test_what_two_keep_is_a_document(stage: Stage) -> None:
    """The words and the names under them; no form, nothing that is folded away."""
    kept = await printed(stage, "agreements")
    assert await seen(kept, ".agreement") > 2
    for gone in ("button", "form", "details", "footer"):
        assert await seen(kept, gone) == 0, gone


async def test_a_session_sheet_is_one_page(stage: Stage) -> None:
    """What two exercises brought up, an agreement, the homework and the notes: on one sheet of A4,
    with pairs beside each other and nothing to press.
    """
    sheet = await printed(stage, "session-sheet")
    for gone in ("button", "form", "header", "footer", ".back"):
        assert await seen(sheet, gone) == 0, gone
    assert await seen(sheet, ".topic .side") > 6
    edge = dict.fromkeys(("top", "right", "bottom", "left"), "12mm")
    made = await sheet.page.pdf(format="A4", margin=edge)  # type: ignore[arg-type]
    assert len(re.findall(rb"/Type\s*/Page\b", made)) == 1


async def test_a_draft_of_ones_own_stays_off_the_paper(stage: Stage) -> None:
    """What the two keep may lie on the table: a draft is for one of them alone."""
    async with couple_at(stage.ana, stage.ben) as two:
        path = f"/workbooks/{two.workbook}/agreements"
        for title, draft in (("Our pause", False), ("Not yet said", True)):
            words = {"kind": "ritual", "title": title, "text": "With tea.", "draft": draft}
            await two.ana.call("POST", path, words)
        await stage.ana.go(path)
    links = [stage.ana.page.get_by_role("link", name=one) for one in ("Our pause", "Not yet said")]
    assert [await link.is_visible() for link in links] == [True, True]
    await stage.ana.page.emulate_media(media="print")
    assert [await link.is_visible() for link in links] == [True, False]


async def test_an_agreement_has_its_log(stage: Stage) -> None:
    """What was noted is on the paper, the form for more is not."""
    used = await printed(stage, "agreement-used")
    assert await seen(used, ".log li") == 2
    for gone in ("button", "textarea", "details"):
        assert await seen(used, gone) == 0, gone


async def test_rounds_have_picture_and_table(stage: Stage) -> None:
    """Both, since a picture alone says too little on grey paper."""
    rounds = await printed(stage, "check-ins")
    assert await seen(rounds, "svg") == await seen(rounds, "table")
    assert await seen(rounds, "table") > 0
    assert await seen(rounds, "button") == 0
