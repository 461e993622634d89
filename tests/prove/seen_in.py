"""What a browser shows of a page, and what a text has done to it."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from typing import Any

from playwright.async_api import Dialog

from tests.pages.chromium import Phone
from tests.prove.bare import DRAWN

LOOK = """() => {
  const leads = new Set(["href", "src", "action", "formaction", "data", "poster", "xlink:href"]);
  const where = (value) => {
    try {
      const to = new URL(value, location);
      return to.host === location.host ? "here" : to.protocol;
    } catch { return "nowhere"; }
  };
  const one = (tag) => tag.localName + "[" + [...tag.attributes].map(
    ({ name, value }) => leads.has(name) ? `${name}=${where(value)}` : name).sort().join() + "]";
  const fields = [...document.querySelectorAll("input, textarea")].map((field) => field.value);
  return {
    outline: [...document.querySelectorAll("*")].map(one),
    text: [document.body.textContent, ...fields].join("\\n"),
  };
}"""


@dataclass(frozen=True)
class Seen:
    """One page: its tags with their attributes in order, all its text, what happened beside it."""

    outline: tuple[str, ...]
    text: str
    happened: tuple[str, ...]


def spaced(text: str) -> str:
    """With one space for each stretch of space, since a page may break its lines elsewhere."""
    return re.sub(r"\s+", " ", text).strip()


def listen(phone: Phone) -> None:
    """Note every dialog among what went wrong, but the question before unsaved words are left."""

    async def closed(dialog: Dialog) -> None:
        if dialog.type != "beforeunload":
            phone.errors.append(f"a dialog ({dialog.type})")
        await dialog.accept()

    phone.page.on("dialog", closed)


async def seen_on(phone: Phone) -> Seen:
    """The page that is shown now. What is noted of it is taken off the phone's notes."""
    page = phone.page
    await page.evaluate(DRAWN)
    found: dict[str, Any] = await page.evaluate(LOOK)
    frames = [await frame.evaluate("'acted' in window") for frame in page.frames]
    happened = [*phone.errors, *(f"asked for {url}" for url in phone.elsewhere)]
    happened += ["a script ran"] * sum(frames) + ["a frame"] * (len(frames) - 1)
    phone.errors.clear()
    phone.elsewhere.clear()
    return Seen(tuple(found["outline"]), spaced(found["text"]), tuple(happened))


def harm(
    plain: Seen, seen: Seen, texts: Sequence[str] = (), may_add: Collection[str] = ()
) -> list[str]:
    """What is otherwise on a page than on the same page with harmless texts, a line each.

    `texts` must stand there as they were typed. Of tags in `may_add` there may be more or fewer.
    """
    noted = [one for one in seen.happened if one not in plain.happened]
    before, now = (_others(one.outline, may_add) for one in (plain, seen))
    more, fewer = Counter(now) - Counter(before), Counter(before) - Counter(now)
    noted += [f"a tag more: {tag}" for tag in more] + [f"a tag less: {tag}" for tag in fewer]
    if before != now and not (more or fewer):
        noted.append("tags in another order")
    return noted + [
        f"not as it was typed: {text}" for text in texts if spaced(text) not in seen.text
    ]


def _others(outline: Sequence[str], may_add: Collection[str]) -> list[str]:
    return [tag for tag in outline if tag not in may_add]
