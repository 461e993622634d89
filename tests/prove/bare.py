"""The control: each text in a page that guards nothing, to see that it can act at all.

The page has the text as it is in the kind of place that it is made for, and comes without a policy.
Then everything that a reader does is done: it is pointed at, pressed, and written in.
"""

from __future__ import annotations

from collections.abc import Sequence

from markdown import markdown
from playwright.async_api import Browser, BrowserContext, Error, Page, Route

from tests.prove.acting_texts import Vector

SITE = "https://bare.example"

PLACES = {
    "text": "<p>@</p>",
    "double": '<input value="@">',
    "single": "<input value='@'>",
    "bare": "<input value=@>",
    "textarea": "<textarea>@</textarea>",
    "title": "<title>@</title>",
    "option": "<select><option>@</select>",
    "template": "<template>@</template>",
    "comment": "<!-- @ -->",
    "script": '<script>const said = "@";</script>',
    "json": '<script type="application/json">{"said": "@"}</script>',
    "style": '<style>p::before { content: "@" }</style><p>a</p>',
    "address": '<a href="@">a</a>',
    "markdown": "@",
}

HANDLED = """() => {
  for (const one of document.querySelectorAll("body *")) {
    for (const { name } of [...one.attributes])
      if (name.startsWith("on")) one.dispatchEvent(new Event(name.slice(2)));
    if (one.matches("a, area, button, input, math, svg *"))
      one.dispatchEvent(new MouseEvent("click", { cancelable: true, bubbles: true }));
  }
}"""
# Twice drawn: what begins with the first picture has begun.
DRAWN = """() => new Promise((done) =>
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done))))"""


def page_with(vector: Vector) -> str:
    """A page with this text as it is. Markdown becomes HTML as its library does that by itself."""
    text = markdown(vector.text) if vector.place == "markdown" else vector.text
    return f"<!doctype html><body>{PLACES[vector.place].replace('@', text)}<p>end</p>"


async def acting(browser: Browser, made: Sequence[Vector]) -> set[int]:
    """The numbers of those that acted: that ran, or asked for their number elsewhere."""
    context = await browser.new_context()
    asked: set[str] = set()
    bodies: dict[str, str] = {f"{SITE}/{one.number}": page_with(one) for one in made}

    async def answered(route: Route) -> None:
        if route.request.url in bodies:
            await route.fulfill(content_type="text/html", body=bodies[route.request.url])
        else:
            asked.add(route.request.url)
            await route.abort()

    await context.route("**/*", answered)
    ran, page = set(), await _fresh(context)
    for one in made:
        try:
            await page.goto(f"{SITE}/{one.number}")
        except Error:  # the page before is on its way to somewhere else still
            await page.close()
            page = await _fresh(context)
            await page.goto(f"{SITE}/{one.number}")
        if await _has_run(page):
            ran.add(one.number)
    await context.close()
    return ran | {one.number for one in made if any(one.mark in url for url in asked)}


async def _fresh(context: BrowserContext) -> Page:
    page = await context.new_page()
    page.on("dialog", lambda dialog: dialog.dismiss())
    return page


async def _has_run(page: Page) -> bool:
    """Whether something was set there. A page that has gone elsewhere by itself says nothing more:
    where it went to is noted.
    """
    try:
        await page.evaluate(HANDLED)
        await page.evaluate(DRAWN)
        return any([await frame.evaluate("'acted' in window") for frame in page.frames])
    except Error:
        return False
