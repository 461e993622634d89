"""Hundreds of texts that try to act in a reader's browser, put together by rule.

A text is a way out of the place where it is put, and something that acts, spelled in one of a few
ways. Each acts by setting `window.acted` and by asking `https://evil.example` for its own number.
The same numbers mean the same texts in every run.
"""

from __future__ import annotations

import base64
import html
import re
from dataclasses import dataclass
from functools import cache
from itertools import cycle

from tests.prove.acting_parts import (
    ADDRESSES,
    AS_MARKDOWN,
    DECODED,
    HANDLERS,
    IN_CSS,
    IN_SCRIPT,
    LOOK_ALIKES,
    QUOTES,
    SPELLED_JS,
    TEMPLATES,
    WAYS,
)
from tests.prove.acting_tags import ACTS

URL = "//evil.example/{n}"
SPELLINGS_OF_EACH = 5
PLAIN = SPELLED_JS[0]


@dataclass(frozen=True, slots=True)
class Vector:
    """A text, its number, and the kind of place that it is made for: a key of `bare.PLACES`."""

    number: int
    place: str
    text: str

    @property
    def mark(self) -> str:
        return f"evil.example/{self.number:04}"

    @property
    def on_a_line(self) -> str:
        """As a field of one line has it."""
        return re.sub(r"[\t\n\u2028]", " ", self.text)


@cache
def vectors() -> tuple[Vector, ...]:
    """All of them: at least five hundred, no two alike but for their numbers."""
    shapes = dict.fromkeys([*_broken_out(), *_in_attributes(), *_in_their_place()])
    return tuple(
        Vector(number, place, _numbered(text, number))
        for number, (place, text) in enumerate(shapes)
    )


def share_of(share: float, at_least: int = 1) -> tuple[Vector, ...]:
    """So many of them, from everywhere among them."""
    every = vectors()
    count = min(len(every), max(at_least, round(len(every) * share)))
    return tuple(every[index * len(every) // count] for index in range(count))


def tame(text: str) -> str:
    """A harmless text of the same length, with the same lines and spaces."""
    return re.sub(r"[^a-z\s]", "o", text)


def _broken_out() -> list[tuple[str, str]]:
    """Each act in several spellings, by one way out after the other."""
    found, ways, turns = [], cycle(WAYS), cycle(SPELLED_JS)
    for act in ACTS:
        spellings = dict.fromkeys(spell(act) for spell in SPELLINGS)
        for text in [*spellings][:SPELLINGS_OF_EACH]:
            (place, before, after), js = next(ways), next(turns)
            # Backticks are code in Markdown, and code cannot act.
            found.append(
                (place, before + _with_js(text, PLAIN if place == "markdown" else js) + after)
            )
    return found


def _in_attributes() -> list[tuple[str, str]]:
    """Out of a quoted or a bare attribute, and into one that acts."""
    js = SPELLED_JS[1]
    return [
        (place, _with_js(form.replace("{handler}", handler), js))
        for place, forms in QUOTES.items()
        for form in forms
        for handler in HANDLERS
    ]


def _in_their_place() -> list[tuple[str, str]]:
    """What is made for one kind of place alone."""
    places = {
        "text": (*DECODED, *LOOK_ALIKES, *TEMPLATES),
        "script": IN_SCRIPT,
        "style": IN_CSS,
        "address": ADDRESSES,
        "markdown": AS_MARKDOWN,
    }
    return [(place, _with_js(text, PLAIN)) for place, texts in places.items() for text in texts]


def _with_js(text: str, js: str) -> str:
    """The text with its script; `{tag}` is a script tag whose angle brackets are entities."""
    tag = html.escape(f"<script>{js}</script>", quote=False)
    return text.replace("{tag}", tag).replace("{js}", js).replace("{url}", URL)


def _numbered(text: str, number: int) -> str:
    """With its number; what stands between `{64` and `64}` in base64, as some addresses have it."""
    text = text.replace("{n}", f"{number:04}")
    return re.sub(
        r"\{64(.*?)64\}", lambda found: base64.b64encode(found[1].encode()).decode(), text
    )


def _mixed(text: str) -> str:
    """Names of tags and handlers in letters of both cases."""
    names = re.compile(r"(?<=<)/?[a-z]+|\bon[a-z]+(?==)")
    return names.sub(
        lambda found: "".join(
            one.upper() if place % 2 else one for place, one in enumerate(found[0])
        ),
        text,
    )


SPELLINGS = (
    lambda text: text,
    _mixed,
    lambda text: text.replace(" ", "/"),
    lambda text: text.replace(" ", "\n"),
    lambda text: text.replace('"', ""),
    lambda text: "<" + text.removesuffix(">"),
    lambda text: text.replace(" ", "\t").replace("=", " = "),
)
