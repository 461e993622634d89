"""The lines of an exercise, cut into pieces: headings, fences, callouts and plain text.

One pass over the lines, once. The parser, the audience cut and the checks on prose all read the
same pieces, so a note for a therapist cannot be one thing to one of them and another to the next.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Literal

from workbook.errors import Fault
from workbook.library.rules import fault

CALLOUTS = ("EXAMPLE", "CARE", "TOGETHER", "THERAPIST")

_HEADING = re.compile(r"(#{1,6})[ \t]+(\S.*)")
_NEARLY_HEADING = re.compile(r" {0,3}#{1,6}(?:[^#].*)?")
_FENCE = re.compile(r" {0,3}(?P<mark>`{3,}|~{3,})(?P<info>.*)")
_QUOTE = re.compile(r" {0,3}>")
_CALLOUT = re.compile(r" {0,3}> ?\[!(?P<kind>[^\]]*)\](?P<rest>.*)")
_MARKER = re.compile(r"\[![ \t]*[A-Za-z]")

PieceKind = Literal["title", "step", "text", "fence", "callout"]


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines `line` to `end` of the source, both counted from 1 and both included.

    `label` is a heading's words, a fence's info string or a callout's kind. `body` is what stands
    inside: a fence's lines, a callout's lines without their `>`, or the line of text itself.
    """

    kind: PieceKind
    line: int
    end: int
    label: str = ""
    body: tuple[str, ...] = ()


def outline(lines: list[str], start: int) -> tuple[list[Piece], list[Fault]]:
    """Cut the lines from index `start` on into pieces that cover all of them."""
    pieces: list[Piece] = []
    faults: list[Fault] = []
    index = start
    while index < len(lines):
        piece = _piece_at(lines, index, faults)
        pieces.append(piece)
        index = piece.end
    return pieces, faults


def _piece_at(lines: list[str], index: int, faults: list[Fault]) -> Piece:
    line = lines[index]
    fence = _FENCE.fullmatch(line)
    if fence and not ("`" in fence["mark"] and "`" in fence["info"]):
        return _fence(lines, index, fence, faults)
    callout = _CALLOUT.fullmatch(line)
    if callout:
        return _callout(lines, index, callout, faults)
    heading = _HEADING.fullmatch(line)
    if heading and len(heading[1]) <= 2:
        kind: PieceKind = "title" if len(heading[1]) == 1 else "step"
        return Piece(kind, index + 1, index + 1, heading[2].rstrip(" \t#"))
    if not heading and _NEARLY_HEADING.fullmatch(line):
        faults.append(fault("heading-form", index + 1))
    _check_markers([line], index, faults)
    return Piece("text", index + 1, index + 1, body=(line,))


def _fence(lines: list[str], index: int, opening: re.Match[str], faults: list[Fault]) -> Piece:
    info = " ".join(opening["info"].split())
    end = _end_of_fence(lines, index, opening["mark"], _is_ours(info))
    if end is None:
        faults.append(fault("unclosed-fence", index + 1))
        end = _go_on_after(lines, index + 1)
        return Piece("fence", index + 1, end, info, tuple(lines[index + 1 : end]))
    body = lines[index + 1 : end]
    _check_markers(body, index + 1, faults)
    return Piece("fence", index + 1, end + 1, info, tuple(body))


def _end_of_fence(lines: list[str], index: int, mark: str, ours: bool) -> int | None:
    """The index of the closing line. A box or an agreement never holds a heading or a fence."""
    close = re.compile(rf" {{0,3}}{mark[0]}{{{len(mark)},}}[ \t]*")
    for end in range(index + 1, len(lines)):
        if close.fullmatch(lines[end]):
            return end
        if ours and _starts_anew(lines[end]):
            return None
    return None


def _go_on_after(lines: list[str], start: int) -> int:
    """Where to go on after an unclosed fence, so that the faults below it are found as well."""
    return next((i for i in range(start, len(lines)) if _starts_anew(lines[i])), len(lines))


def _starts_anew(line: str) -> bool:
    fence = _FENCE.fullmatch(line)
    return _HEADING.fullmatch(line) is not None or bool(fence and _is_ours(fence["info"]))


def _is_ours(info: str) -> bool:
    return info.split()[:1] in (["answer"], ["agreement"])


def _callout(lines: list[str], index: int, opening: re.Match[str], faults: list[Fault]) -> Piece:
    kind = opening["kind"].strip().upper()
    if kind not in CALLOUTS:
        faults.append(fault("unknown-callout", index + 1))
    elif opening["kind"] != kind or opening["rest"].strip():
        faults.append(fault("callout-form", index + 1))
    end = _end_of_callout(lines, index + 1, faults)
    body = [opening["rest"], *(_unquoted(line) for line in lines[index + 1 : end])]
    _check_markers(body, index, faults)
    return Piece("callout", index + 1, end, kind, tuple(body))


def _end_of_callout(lines: list[str], start: int, faults: list[Fault]) -> int:
    """The index after the callout's last line.

    A line without `>` right below a quote still belongs to it in Markdown, and so does a quote
    that follows after nothing but blank lines: both stay with the callout, so that no part of a
    therapist's note is ever left standing on its own.
    """
    end = index = start
    while index < len(lines):
        line = lines[index]
        if _QUOTE.match(line) and not _CALLOUT.fullmatch(line):
            end = index + 1
        elif line.strip() and (index > end or _starts_something(line)):
            break
        elif line.strip():
            faults.append(fault("callout-lazy", index + 1))
            end = index + 1
        index += 1
    return end


def _starts_something(line: str) -> bool:
    return any(pattern.fullmatch(line) for pattern in (_HEADING, _FENCE, _CALLOUT))


def _unquoted(line: str) -> str:
    return re.sub(r"^ {0,3}> ?", "", line)


def _check_markers(body: list[str], first_index: int, faults: list[Fault]) -> None:
    """A callout's mark anywhere but at its own start would be cut for nobody."""
    for offset, line in enumerate(body):
        found = _MARKER.search(line)
        if found:
            faults.append(fault("callout-form", first_index + offset + 1, found.start() + 1))


def prose(pieces: list[Piece], lines: list[str]) -> Iterator[tuple[int, str]]:
    """Each line that becomes Markdown on a page, with its number; fences left out."""
    for piece in pieces:
        if piece.kind != "fence":
            yield from enumerate(lines[piece.line - 1 : piece.end], piece.line)
