"""Workbook Markdown: the parser, who reads what, safe HTML, and the library that comes along."""

from workbook.library.audience import Audience, source_for
from workbook.library.builtin import BrokenLibrary, Library, builtin
from workbook.library.catalogues import WORDS, read_catalogue
from workbook.library.drift import drift
from workbook.library.parsing import diagnose, diagnose_module, parse
from workbook.library.rendering import (
    Rendered,
    RenderedCallout,
    RenderedStep,
    html_for,
    html_of,
)
from workbook.library.untrusted import Trial, check_untrusted, page_for, try_untrusted

__all__ = [
    "WORDS",
    "Audience",
    "BrokenLibrary",
    "Library",
    "Rendered",
    "RenderedCallout",
    "RenderedStep",
    "Trial",
    "builtin",
    "check_untrusted",
    "diagnose",
    "diagnose_module",
    "drift",
    "html_for",
    "html_of",
    "page_for",
    "parse",
    "read_catalogue",
    "source_for",
    "try_untrusted",
]
