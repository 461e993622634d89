"""A table as a CSV file (RFC 4180) that no spreadsheet takes for more than text. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What a spreadsheet begins to reckon with, also after spaces (OWASP, CSV Injection)."""

SPLITS = ("\t", "\r", "\n")
"""What some read as the end of a cell, so that the rest would stand at the beginning of one."""


def written(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The file: the header, then a row each, every cell in quotes, lines ended by CRLF."""
    return "".join(f"{','.join(map(_quoted, row))}\r\n" for row in (header, *rows))


def _quoted(text: str) -> str:
    return '"' + cell(text).replace('"', '""') + '"'


def cell(text: str) -> str:
    """The text as it is; with an apostrophe before it where it could become a formula."""
    acts = text.lstrip().startswith(FORMULA) or text.startswith(SPLITS)
    return f"'{text}" if acts else text
