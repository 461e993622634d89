"""A table as a CSV file (RFC 4180) that no spreadsheet takes for more than text. Pure."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence

FORMULA = ("=", "+", "-", "@", "＝", "＋", "－", "＠")
"""What a spreadsheet begins to reckon with, also after spaces (OWASP, CSV Injection)."""

SPLITS = ("\t", "\r", "\n")
"""What some read as the end of a cell, so that the rest would stand at the beginning of one."""


def written(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """The file: the header, then a row each, every cell in quotes, lines ended by CRLF."""
    file = io.StringIO()
    writer = csv.writer(file, quoting=csv.QUOTE_ALL, lineterminator="\r\n")
    writer.writerow(header)
    writer.writerows([cell(text) for text in row] for row in rows)
    return file.getvalue()


def cell(text: str) -> str:
    """The text as it is; with an apostrophe before it where it could become a formula."""
    acts = text.lstrip().startswith(FORMULA) or text.startswith(SPLITS)
    return f"'{text}" if acts else text
