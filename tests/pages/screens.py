"""Every screen, and how to come to it. Each is checked in the browser, and can be photographed.

To add one: a function that brings a phone to the screen and gives it back, and a line in SCREENS.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tests.pages.chromium import Phone


@dataclass
class Stage:
    """Ana's and Ben's phones, both signed in and new here; and the phone of somebody who is not."""

    ana: Phone
    ben: Phone
    nobody: Phone


Way = Callable[[Stage], Awaitable[Phone]]


def at(path: str) -> Way:
    """To a page that somebody sees who is signed out."""

    async def way(stage: Stage) -> Phone:
        await stage.nobody.go(path)
        return stage.nobody

    return way


async def sign_up_refused(stage: Stage) -> Phone:
    await stage.nobody.go("/sign-up")
    await stage.nobody.page.get_by_label("Login").fill("an")
    await stage.nobody.press("Make my account")
    return stage.nobody


async def sign_in_as_another(stage: Stage) -> Phone:
    await stage.ana.go("/sign-in")
    return stage.ana


async def home_empty(stage: Stage) -> Phone:
    await stage.ana.go("/")
    return stage.ana


async def home_started(stage: Stage) -> Phone:
    await stage.ana.go("/")
    await stage.ana.press("Start a workbook")
    return stage.ana


SCREENS: dict[str, Way] = {
    "welcome": at("/"),
    "sign-up": at("/sign-up"),
    "sign-up-refused": sign_up_refused,
    "sign-in": at("/sign-in"),
    "sign-in-as-another": sign_in_as_another,
    "support": at("/support"),
    "home-empty": home_empty,
    "home-started": home_started,
}
