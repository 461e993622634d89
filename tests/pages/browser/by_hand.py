"""What somebody does on a page in a real browser: fill in fields, and go through an exercise."""

from __future__ import annotations

from collections.abc import Mapping

from playwright.async_api import Locator

from tests.pages.chromium import PASSWORD, Phone

Fields = Mapping[str, str | list[str]]
"""What is typed and ticked, by the names of the fields; a list ticks several boxes."""


async def fill(phone: Phone, fields: Fields) -> None:
    """Type, tick and choose, as the page has it."""
    for name, given in fields.items():
        for one in [given] if isinstance(given, str) else given:
            await _set(phone, name, one)


async def _set(phone: Phone, name: str, value: str) -> None:
    named = phone.page.locator(f'main [name="{name}"]')
    kind = await named.first.evaluate("it => it.type")
    if kind in ("radio", "checkbox"):
        await _tick(phone.page.locator(f'main [name="{name}"][value="{value}"]'))
    elif kind == "select-one":
        await named.select_option(value)
    else:
        await named.fill(value)


async def _tick(box: Locator) -> None:
    """Open the family of words that it is in, if it is in one."""
    home = box.locator("xpath=ancestor::details")
    if await home.count() and await home.get_attribute("open") is None:
        await home.locator("summary").click()
    await box.check()


async def sign_up(phone: Phone, login: str) -> None:
    """The form of a new account, from the page that it stands on."""
    labels = {
        "What should we call you?": phone.name,
        "Login": login,
        "Password": PASSWORD,
    }
    for label, typed in labels.items():
        await phone.page.get_by_label(label).fill(typed)
    await phone.page.get_by_label("I am 18 or older.").check()
    await phone.press("Make my account")


async def open_exercise(phone: Phone, title: str) -> str:
    """From the first page by the list to this exercise, and open it. The entry's id."""
    await phone.go("/")
    await phone.follow("Choose an exercise")
    await phone.follow(title)
    await phone.press("Open this exercise")
    return phone.page.url.split("/")[4]


async def answer(phone: Phone, entry: str, given: Mapping[str, Fields]) -> None:
    """Begin, and from question to question: what is not in `given` is skipped. To the check."""
    await phone.go(f"/entries/{entry}")
    await phone.follow("Begin")
    while "/prompts/" in phone.page.url:
        at = phone.page.url.partition("/prompts/")[2]
        if at in given:
            await fill(phone, given[at])
            await phone.press("Continue")
        else:
            await phone.press("Skip this one")
    assert await phone.heading() == "Check your answers"


async def answer_on_one_page(phone: Phone, entry: str, given: Mapping[str, Fields]) -> None:
    """All of them on one page, at one go. To the check."""
    await phone.go(f"/entries/{entry}/prompts")
    for fields in given.values():
        await fill(phone, fields)
    await phone.press("Check your answers")
    assert await phone.heading() == "Check your answers"
