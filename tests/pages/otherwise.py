"""The same page for those who see, print or read it in another way than most.

Each way gives what breaks in it, one line each; `otherwise` the ways in which something does.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from typing import Any

from playwright.async_api import Page

from tests.pages.chromium import NARROW, PHONE

# Off the screen on purpose, for those who hear a page.
APART = ".skip, .hidden, [hidden]"

OVER_THE_EDGE = f"""() => {{
  const wide = innerWidth;
  return [...document.querySelectorAll("body *")]
    .filter((one) => !one.closest("{APART}") && one.getClientRects().length > 0)
    .filter((one) => {{ const box = one.getBoundingClientRect();
                        return box.right > wide + 0.5 || box.left < -0.5; }})
    .map((one) => `over the edge: ${{one.tagName}}.${{one.className}} #${{one.id}}`);
}}"""

CUT_OFF = f"""() => [...document.querySelectorAll("body *")]
  .filter((one) => !one.closest("{APART}") && getComputedStyle(one).overflowX === "hidden")
  .filter((one) => one.scrollWidth > one.clientWidth + 1)
  .map((one) => `cut off: ${{one.tagName}}.${{one.className}} #${{one.id}}`)"""

CONTROLS = "button:not(.plain), .button, input:not([type=hidden]), textarea, select"

WITHOUT_A_BORDER = f"""() => [...document.querySelectorAll("{CONTROLS}")]
  .filter((one) => one.getClientRects().length > 0)
  .filter((one) => !["checkbox", "radio"].includes(one.type))
  .filter((one) => ["Top", "Right", "Bottom", "Left"].some((side) => {{
    const style = getComputedStyle(one);
    return style[`border${{side}}Style`] === "none" || parseFloat(style[`border${{side}}Width`]) < 1
      || style[`border${{side}}Color`] === style.backgroundColor
        && style.backgroundColor === getComputedStyle(document.body).backgroundColor;
  }}))
  .map((one) => `no border: ${{one.tagName}}.${{one.className}} #${{one.id}}`)"""

WITHOUT_FOCUS = """() => [...document.querySelectorAll(
    "a[href], button, input:not([type=hidden]), textarea, select, summary")]
  .filter((one) => one.getClientRects().length > 0 && !one.disabled)
  .filter((one) => {
    one.focus();
    const style = getComputedStyle(one);
    return document.activeElement === one
      && (style.outlineStyle === "none" || parseFloat(style.outlineWidth) < 2);
  })
  .map((one) => `no focus: ${one.tagName}.${one.className} #${one.id}`)"""

MOVING = """() => [...document.querySelectorAll("html, body *")]
  .filter((one) => {
    const style = getComputedStyle(one);
    const lasts = (times) => times.split(",").some((time) => parseFloat(time) > 0);
    return style.scrollBehavior === "smooth" || style.animationName !== "none"
      || lasts(style.transitionDuration);
  })
  .map((one) => `moving: ${one.tagName}.${one.className}`)"""

ON_PAPER = """() => {
  const shown = (what) => [...document.querySelectorAll(what)].filter(
    (one) => one.getClientRects().length > 0);
  const light = (color) => color.match(/[\\d.]+/g).slice(0, 3).every((part) => part > 180);
  const found = shown(".top, .foot, .skip").map((one) => `frame on paper: ${one.className}`);
  for (const one of shown("main, main *")) {
    const style = getComputedStyle(one);
    if (light(style.color) && !one.closest("button, .button"))
      found.push(`light on white: ${one.tagName}.${one.className} ${style.color}`);
  }
  return found;
}"""

Way = Callable[[Page], Awaitable[list[str]]]


async def found(page: Page, *scripts: str) -> list[str]:
    return [line for script in scripts for line in await page.evaluate(script)]


async def at(page: Page, size: dict[str, int]) -> None:
    await page.set_viewport_size(size)  # type: ignore[arg-type]


async def forced_colours(page: Page) -> list[str]:
    """In the colours of the reader's system every control has its edge, and focus shows."""
    await page.emulate_media(forced_colors="active")
    await page.keyboard.press("Tab")
    try:
        return await found(page, OVER_THE_EDGE, WITHOUT_A_BORDER, WITHOUT_FOCUS)
    finally:
        await page.emulate_media(forced_colors="none")


async def by_keyboard(page: Page) -> list[str]:
    """Whatever takes the focus shows that it has it."""
    await page.keyboard.press("Tab")
    return await found(page, WITHOUT_FOCUS)


async def from_the_right(page: Page) -> list[str]:
    """Written from the right, as in Arabic."""
    before = await page.evaluate("document.documentElement.dir")
    await page.evaluate("document.documentElement.dir = 'rtl'")
    try:
        return await found(page, OVER_THE_EDGE, CUT_OFF)
    finally:
        await page.evaluate("dir => { document.documentElement.dir = dir }", before)


async def without_motion(page: Page) -> list[str]:
    """Where the reader asked for less motion, nothing moves."""
    await page.emulate_media(reduced_motion="reduce")
    try:
        return await found(page, MOVING)
    finally:
        await page.emulate_media(reduced_motion="no-preference")


async def on_paper(page: Page) -> list[str]:
    """Printed from a dark phone: dark on white, without what only a screen needs."""
    await page.emulate_media(media="print", color_scheme="dark")
    try:
        return await found(page, OVER_THE_EDGE, ON_PAPER)
    finally:
        await page.emulate_media(media="screen", color_scheme="light")


async def with_large_letters(page: Page) -> list[str]:
    """Text at 200 % on an ordinary phone: nothing is cut off or out of reach."""
    await at(page, PHONE)
    await page.evaluate("document.documentElement.style.fontSize = '200%'")
    try:
        return await found(page, OVER_THE_EDGE, CUT_OFF)
    finally:
        await page.evaluate("document.documentElement.style.fontSize = ''")
        await at(page, NARROW)


WAYS: tuple[Way, ...] = (
    by_keyboard,
    forced_colours,
    from_the_right,
    without_motion,
    on_paper,
    with_large_letters,
)


async def otherwise(page: Page) -> dict[str, list[str]]:
    """The name of each way in which this page breaks at 320 px, and how. Empty when none does."""
    before: Any = page.viewport_size
    await at(page, NARROW)
    try:
        return {way.__name__: lines for way in WAYS if (lines := await way(page))}
    finally:
        await at(page, before)
