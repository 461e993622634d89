"""Workbook Markdown: the parser, who reads what, safe HTML, and the library that comes along."""

from workbook.library.audience import Audience, source_for
from workbook.library.builtin import BrokenLibrary, Library, builtin
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
    "html_for",
    "html_of",
    "page_for",
    "parse",
    "source_for",
    "try_untrusted",
]
