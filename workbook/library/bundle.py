"""A module as one Markdown file: its page, its exercises and its licence, each in a fence.

It reads well on any forge, and comes apart again without loss. A fence is longer than every fence
inside of it; the heading above it names the file.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from workbook.errors import Fault
from workbook.library.parsing import lines_of
from workbook.library.rules import fault

MAX_BYTES = 1024 * 1024
LICENSE = "LICENSE"
MODULE = "module.md"

_HEADING = re.compile(r"## (\S.*)")
_OPENING = re.compile(r"(`{3,})(markdown|text)")
_NAME = re.compile(r"[a-z0-9][a-z0-9-]{0,80}(?:\.[a-z]{2,3})?\.md|LICENSE")
_RUN = re.compile(r"`+")

_HEAD = """\
# {title}

A module of exercises for two people, in one file. Take it apart with `workbook import`, or copy
what you need: below each heading is one file. The licence of each exercise is in its front matter.
"""


def pack(title: str, files: Mapping[str, str]) -> str:
    """The bundle of these files, by name, in their order. Every name is one that a bundle takes."""
    return _HEAD.format(title=title) + "".join(_fenced(name, files[name]) for name in files)


def _fenced(name: str, text: str) -> str:
    mark = "`" * max(4, 1 + max(map(len, _RUN.findall(text)), default=0))
    kind = "text" if name == LICENSE else "markdown"
    return f"\n## {name}\n\n{mark}{kind}\n{text.rstrip(chr(10))}\n{mark}\n"


def unpack(source: str) -> tuple[dict[str, str], tuple[Fault, ...]]:
    """The files of a bundle by name, and what is wrong with it; no files when something is."""
    if len(source.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        return {}, (fault("bundle-too-large", 1),)
    files: dict[str, str] = {}
    faults: list[Fault] = []
    for name, line, text in _sections(lines_of(source)):
        if not _NAME.fullmatch(name):
            faults.append(fault("bundle-name", line))
        elif name in files:
            faults.append(fault("bundle-duplicate", line))
        elif text is None:
            faults.append(fault("bundle-fence", line))
        else:
            files[name] = text
    if not faults and MODULE not in files:
        faults.append(fault("bundle-module", 1))
    return ({}, tuple(faults)) if faults else (files, ())


def _sections(lines: list[str]) -> Iterator[tuple[str, int, str | None]]:
    """Each heading's words, its line, and what is in the fence below it; None without a fence."""
    index = 0
    while index < len(lines):
        heading = _HEADING.fullmatch(lines[index])
        index += 1
        if heading:
            start = next((at for at in range(index, len(lines)) if lines[at].strip()), len(lines))
            line, end = index, _end(lines, start)
            index = end + 1 if end else index
            text = "\n".join([*lines[start + 1 : end], ""]) if end else None
            yield heading[1].strip(), line, text


def _end(lines: list[str], start: int) -> int | None:
    """Where the fence that opens here is closed."""
    opening = _OPENING.fullmatch(lines[start]) if start < len(lines) else None
    if opening is None:
        return None
    return next((at for at in range(start + 1, len(lines)) if lines[at] == opening[1]), None)
