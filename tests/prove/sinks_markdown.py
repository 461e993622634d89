"""The places where texts are Markdown: an exercise of one's own, written, refused and published;
and what the renderer makes of a text that no rule has refused, on a page without any policy.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

from playwright.async_api import Route

from tests.prove.acting_texts import Vector, tame
from tests.prove.halls import Hall, exercise
from tests.prove.sink import Show, Sink
from workbook.library import diagnose
from workbook.library.rendering import html_of

_TAGS = (
    *("p", "br", "hr", "h3", "h4", "h5", "h6", "blockquote", "strong", "em", "code", "pre"),
    *("ul", "ol", "li", "a"),
)
_LEADS = ("https:", "mailto:", "tel:", "here")
PROSE = frozenset(
    {f"{tag}[]" for tag in _TAGS}
    | {f"a[href={to},rel{more}]" for to in _LEADS for more in ("", ",title")}
    | {"a[rel]", "a[rel,title]", "ol[start]"}
)
"""What Markdown may become. A link leads to a page of ours, away over HTTPS, to a mailbox or a
telephone."""

SAID = frozenset({"h3[]", "ul[class]", "li[]", "code[class]", "span[lang]"})
"""What the lists of faults and of advice are made of, a line for each."""


def _is_taken(vector: Vector) -> bool:
    """Whether an exercise may have this text."""
    return diagnose(exercise("said", [vector.text]))[0] is not None


async def _rendered(hall: Hall) -> Show:
    place, bodies = f"{hall.site}/rendered", [""]

    async def answered(route: Route) -> None:
        await route.fulfill(content_type="text/html; charset=utf-8", body=bodies[-1])

    await hall.phone.context.route(place, answered)

    async def show(texts: Sequence[str]) -> AsyncIterator[None]:
        sections = (f"<section>{html_of(text)}</section>" for text in texts)
        bodies.append(f"<!doctype html><title>Workbook</title>{''.join(sections)}")
        await hall.look(None, "/rendered")
        yield

    return show


async def _written(hall: Hall) -> Show:
    """As its author looks at it before it is published, and as the partner answers it."""

    async def show(texts: Sequence[str]) -> AsyncIterator[None]:
        two = await hall.couple()
        await hall.look(two.ana, "/me/new-exercise")
        await hall.type([("source", exercise("said", texts))])
        await hall.phone.press("As a therapist reads it")
        yield
        entry = await hall.written(two, texts)
        await hall.look(two.ben, f"/entries/{entry}/prompts")
        yield

    return show


async def _refused(hall: Hall) -> Show:
    two = await hall.couple()

    async def show(texts: Sequence[str]) -> AsyncIterator[None]:
        await hall.look(two.ana, "/me/new-exercise")
        await hall.type([("source", exercise("said", texts))])
        await hall.phone.press("Publish this version")
        yield

    return show


MARKDOWN = (
    Sink("Markdown past every rule, without a policy", _rendered, most=40, as_typed=False,
         may_add=PROSE),
    Sink("an exercise of one's own", _written, most=20, as_typed=False,
         may_add=PROSE | SAID, fits=_is_taken),
    Sink("an exercise that is refused", _refused, most=24, may_add=SAID,
         plain=lambda text: f"<b>{tame(text)}", fits=lambda vector: not _is_taken(vector)),
)  # fmt: skip
