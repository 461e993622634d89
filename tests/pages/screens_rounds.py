"""Screens that look back: then and now, and the check-ins."""

from __future__ import annotations

from tests.pages.chromium import Phone
from tests.pages.opened import couple_at
from tests.pages.rounds import WEEKS, twice, weeks
from tests.pages.stage import Stage, Way


async def then_and_now(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        await twice(two)
        _, now = await twice(two)
    await stage.ana.go(f"/entries/{now}/then-and-now")
    return stage.ana


async def then_and_now_first(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        then, _ = await twice(two)
    await stage.ana.go(f"/entries/{then}/then-and-now")
    return stage.ana


def check_ins(rounds: int) -> Way:
    """To the check-ins of two who have had so many."""

    async def way(stage: Stage) -> Phone:
        async with couple_at(stage.ana, stage.ben) as two:
            if rounds:
                await weeks(two, *(WEEKS * rounds)[:rounds])
        await stage.ana.go(f"/workbooks/{two.workbook}/check-ins")
        return stage.ana

    return way


SCREENS: dict[str, Way] = {
    "then-and-now": then_and_now,
    "then-and-now-first": then_and_now_first,
    "check-ins-none": check_ins(0),
    "check-ins-one": check_ins(1),
    "check-ins": check_ins(7),
}
