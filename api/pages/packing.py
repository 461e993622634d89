"""The long pages of one's own draft, packed so that their length tells less than before.

A page that is not packed has a length that whoever watches the line can read, to the letter. These
are padded to whole steps. What somebody else has put into them is a name, which is far shorter than
a step: too little to try out letters against what stands beside them. An exercise that somebody
wrote would be enough, so with one of those a page stays as it is; so does every other page.
"""

from __future__ import annotations

import zlib
from collections.abc import Mapping

from workbook.exercise import Exercise
from workbook.library import builtin

STEP = 4096
"""Bytes. The length of a packed page is a multiple of it."""

PACKED = frozenset({"prompt.html", "guess.html", "all_prompts.html"})
"""The templates of these pages."""


def may_be_packed(template: str, values: Mapping[str, object]) -> bool:
    """Whether nobody else has had a say in this page, beyond a name."""
    exercise = values.get("exercise")
    return (
        template in PACKED
        and isinstance(exercise, Exercise)
        and builtin().find(exercise.slug) is not None
    )


# RFC 1952: the magic, deflate, a field of its own in the header, no time; no hint, no system.
_HEADER = b"\x1f\x8b\x08\x04\x00\x00\x00\x00\x00\xff"
_FIELD = b"Wp"


def packed(page: bytes) -> bytes:
    """The page as a gzip file. The padding is in its header, where every reader passes over it."""
    deflate = zlib.compressobj(3, zlib.DEFLATED, -zlib.MAX_WBITS)
    body = deflate.compress(page) + deflate.flush()
    ending = zlib.crc32(page).to_bytes(4, "little") + (len(page) & 0xFFFFFFFF).to_bytes(4, "little")
    fixed = len(_HEADER) + 2 + len(_FIELD) + 2 + len(body) + len(ending)
    padding = bytes(-fixed % STEP)
    field = _FIELD + len(padding).to_bytes(2, "little") + padding
    return _HEADER + len(field).to_bytes(2, "little") + field + body + ending
