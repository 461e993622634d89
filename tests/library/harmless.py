"""What a browser would make of a page, by a parser that is not the sanitiser's."""

from __future__ import annotations

from html.parser import HTMLParser

from workbook.library import Rendered
from workbook.library.words import is_safe_link

TAGS = {
    *("p", "br", "hr", "h3", "h4", "h5", "h6", "blockquote", "strong", "em", "code", "pre"),
    *("ul", "ol", "li", "a"),
}


class _Strict(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.bad: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag not in TAGS:
            self.bad.append(tag)
        for name, value in attrs:
            allowed = {"a": {"href", "title", "rel"}, "ol": {"start"}}.get(tag, set())
            if name not in allowed or (name == "href" and not is_safe_link(value or "")):
                self.bad.append(f"{tag} {name}={value}")


def texts_of(page: Rendered) -> list[str]:
    """Every piece of HTML of a page."""
    steps = [step.html for step in page.steps]
    callouts = [*page.callouts, *(callout for step in page.steps for callout in step.callouts)]
    return [page.intro, *steps, *(callout.html for callout in callouts)]


def harm(html: str) -> list[str]:
    """The tags and attributes that text does not need; none in a page that can do nothing."""
    parser = _Strict()
    parser.feed(html)
    parser.close()
    return parser.bad
