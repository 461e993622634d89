"""What prose may not hold: raw HTML, links that lead anywhere, images from elsewhere.

These checks tell an author the place. What keeps a page safe is the renderer, which shows raw HTML
as text and lets a narrow list of tags and targets through, whatever was found here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from workbook.errors import Fault
from workbook.library.rules import fault
from workbook.library.words import is_own_image, is_safe_link

_CODE = re.compile(r"(?<!`)(`+)(?!`)[^`]+(?<!`)\1(?!`)")
_HTML = re.compile(r"<(?:[A-Za-z][A-Za-z0-9-]{0,30}(?=[\s/>]|$)|/[A-Za-z]|!--|!\[|![A-Za-z]|\?)")
_AUTOLINK = re.compile(r"<([A-Za-z][A-Za-z0-9+.-]{0,30}:[^<>\s]*)>")
_TARGET = re.compile(r"\]\([ \t]{0,10}<?([^)\s>]*)")
_DEFINITION = re.compile(r" {0,3}\[[^\]\[]+\]:[ \t]*<?([^\s>]*)")
_IMAGE = re.compile(r"!\[[^\[\]]*\]\([ \t]{0,10}<?([^)\s>]*)")


def check_prose(numbered_lines: Iterable[tuple[int, str]]) -> Iterator[Fault]:
    """One fault for each place, from lines with their numbers. Inline code is passed over."""
    for number, line in numbered_lines:
        text = _CODE.sub(lambda code: " " * len(code.group()), line)
        yield from (fault("raw-html", number, m.start() + 1) for m in _HTML.finditer(text))
        images = {m.start(1): m[1] for m in _IMAGE.finditer(text)}
        for column, target in images.items():
            if not is_own_image(target):
                yield fault("image-elsewhere", number, column + 1)
        for column, target in _links(text):
            if column not in images and not is_safe_link(target):
                yield fault("unsafe-link", number, column + 1)


def _links(text: str) -> Iterator[tuple[int, str]]:
    for pattern in (_TARGET, _AUTOLINK):
        yield from ((m.start(1), m[1]) for m in pattern.finditer(text))
    definition = _DEFINITION.match(text)
    if definition:
        yield definition.start(1), definition[1]
