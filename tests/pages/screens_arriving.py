"""The screens of arriving: inviting and joining."""

from __future__ import annotations

from tests.pages.chromium import Phone
from tests.pages.opened import couple_at
from tests.pages.stage import Stage, Way


async def begun(stage: Stage) -> str:
    """Ana has a workbook of her own. Its address."""
    await stage.ana.go("/")
    await stage.ana.press("Start a workbook")
    return stage.ana.page.url.removeprefix(stage.ana.site).rpartition("/exercises/")[0]


async def code_on(stage: Stage) -> str:
    return (await stage.ana.page.locator(".code").inner_text()).strip()


async def invite(stage: Stage) -> Phone:
    await stage.ana.go(f"{await begun(stage)}/invitations")
    return stage.ana


async def invited(stage: Stage) -> Phone:
    await (await invite(stage)).press("Make an invitation")
    return stage.ana


async def invitations(stage: Stage) -> Phone:
    await invited(stage)
    await stage.ana.follow("Back")
    return stage.ana


async def invite_full(stage: Stage) -> Phone:
    async with couple_at(stage.ana, stage.ben) as two:
        await stage.ana.go(f"/workbooks/{two.workbook}/invitations")
    return stage.ana


async def join(stage: Stage) -> Phone:
    """Ben has come by the link."""
    await invited(stage)
    link = await stage.ana.page.locator("#f-link").input_value()
    await stage.ben.switch_on()
    await stage.ben.page.goto(link)
    return stage.ben


async def join_signed_out(stage: Stage) -> Phone:
    await stage.nobody.go("/join")
    return stage.nobody


async def join_unknown(stage: Stage) -> Phone:
    await stage.ben.go("/join")
    await stage.ben.page.get_by_label("The code, or the link").fill("3F7K-QH2M")
    await stage.ben.press("Join")
    return stage.ben


async def join_account(stage: Stage) -> Phone:
    await stage.nobody.go("/join")
    await stage.nobody.page.get_by_label("The code, or the link").fill("3F7K-QH2M")
    await stage.nobody.press("Go on")
    return stage.nobody


async def join_own(stage: Stage) -> Phone:
    await invited(stage)
    code = await code_on(stage)
    await stage.ana.go("/join")
    await stage.ana.page.get_by_label("The code, or the link").fill(code)
    await stage.ana.press("Join")
    return stage.ana


async def not_there(stage: Stage) -> Phone:
    await stage.ana.go("/nothing")
    return stage.ana


SCREENS: dict[str, Way] = {
    "invite": invite,
    "invited": invited,
    "invitations": invitations,
    "invite-full": invite_full,
    "join": join,
    "join-signed-out": join_signed_out,
    "join-unknown": join_unknown,
    "join-account": join_account,
    "join-own": join_own,
    "not-there": not_there,
}
