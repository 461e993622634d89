"""Workbook Markdown to frozen values. Every fault of a file comes out of one run.

Nothing here renders Markdown: the parser reads lines, in time that grows with their number.
"""

from __future__ import annotations

import hashlib
import re
from itertools import chain
from typing import Any

from workbook.errors import Fault, Invalid
from workbook.exercise import Exercise, Module, Step
from workbook.library.body import Body, Section, read_body
from workbook.library.front_matter import FrontMatter, read_front_matter
from workbook.library.heading import (
    EXERCISE_KEYS,
    EXERCISE_REQUIRED,
    MODULE_KEYS,
    MODULE_REQUIRED,
    Reader,
    missing_keys,
    read_values,
)
from workbook.library.outline import outline, prose
from workbook.library.prose import check_prose
from workbook.library.rules import fault

MAX_BYTES = 32 * 1024
MAX_LINES = 2_000

_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufffe\uffff]")


def parse(source: str, path: str = "") -> Exercise:
    """The exercise, or `Invalid` with every fault of the file, in the order of its lines.

    `path` is only for the sentence of the error, so that whoever sees it finds the file.
    """
    exercise, faults = diagnose(source)
    if exercise is None:
        where = f"{path}:{faults[0].line}: " if path else ""
        raise Invalid(faults, f"{where}The exercise has faults. Each has a line and a reason.")
    return exercise


def diagnose(source: str) -> tuple[Exercise | None, tuple[Fault, ...]]:
    """The exercise and no faults, or None and at least one. Raises nothing, whatever the text."""
    unreadable = check_file(source)
    if unreadable:
        return None, unreadable
    lines = lines_of(source)
    faults: list[Fault] = []
    front, values, start = _front(lines, EXERCISE_KEYS, EXERCISE_REQUIRED, faults)
    if values.get("kind") in ("boundary", "repair") and "not_for" not in front.values:
        faults.append(fault("not-for-missing", front.values["kind"].line))
    body = read_body(lines, start, bool(values.get("sensitive")), faults)
    if faults:
        return None, in_order(faults)
    return _exercise(source, values, body), ()


def diagnose_module(source: str) -> tuple[Module | None, tuple[Fault, ...]]:
    """The same for a `module.md`: front matter, and prose that introduces the module.

    Callouts are for exercises; in a module's text they are left out.
    """
    unreadable = check_file(source)
    if unreadable:
        return None, unreadable
    lines = lines_of(source)
    faults: list[Fault] = []
    _, values, start = _front(lines, MODULE_KEYS, MODULE_REQUIRED, faults)
    pieces, found = outline(lines, start)
    faults += [*found, *check_prose(prose(pieces, lines))]
    if faults:
        return None, in_order(faults)
    text = [lines[p.line - 1 : p.end] for p in pieces if p.kind not in ("title", "callout")]
    module = Module(
        slug=values["module"],
        title=values["title"],
        summary=values.get("summary", ""),
        markdown="\n".join(chain.from_iterable(text)).strip(),
        exercises=values["exercises"],
        order=values.get("order", 0),
        source=source,
        language=values["language"],
        translates=values.get("translates", ""),
        mark=hashlib.sha256(source.encode()).hexdigest()[:8],
    )
    return module, ()


def check_file(source: str) -> tuple[Fault, ...]:
    """What makes a text unfit to be read at all: its size, or characters that are no text."""
    if len(source.encode("utf-8", "surrogatepass")) > MAX_BYTES:
        return (fault("too-large", 1),)
    if source.count("\n") >= MAX_LINES:
        return (fault("too-many-lines", MAX_LINES),)
    return tuple(
        fault("control-character", number, found.start() + 1)
        for number, line in enumerate(lines_of(source), 1)
        if (found := _CONTROL.search(line))
    )


def lines_of(source: str) -> list[str]:
    """The lines as every reader of the format counts them: a line ends at a line feed only."""
    return source.removeprefix("\ufeff").replace("\r\n", "\n").split("\n")


def body_start(lines: list[str]) -> int:
    """The index of the first line after the front matter; 0 when there is none, or no end of it."""
    if lines[0].rstrip() != "---":
        return 0
    return next((i + 1 for i, line in enumerate(lines) if i and line.rstrip() == "---"), 0)


def in_order(faults: list[Fault]) -> tuple[Fault, ...]:
    return tuple(sorted(faults, key=lambda f: (f.line or 0, f.column or 0, f.code)))


def _front(
    lines: list[str], keys: dict[str, Reader], required: tuple[str, ...], faults: list[Fault]
) -> tuple[FrontMatter, dict[str, Any], int]:
    """The front matter, its values, and the index of the first line after it."""
    start = body_start(lines)
    if start == 0:
        faults.append(fault("front-matter-missing", 1))
        return FrontMatter(), {}, 0
    front, found = read_front_matter("\n".join(lines[1 : start - 1]), 2, list(keys))
    faults += [*found, *missing_keys(front, required)]
    return front, read_values(front, keys, faults), start


def _exercise(source: str, values: dict[str, Any], body: Body) -> Exercise:
    intro, *steps = body.sections
    return Exercise(
        slug=values.pop("exercise"),
        source=source,
        content_hash=hashlib.sha256(source.encode()).hexdigest(),
        intro=intro.markdown,
        intro_callouts=tuple(intro.callouts),
        steps=tuple(map(_step, steps)),
        prompts=body.prompts,
        agreements=tuple(body.agreements),
        **values,
    )


def _step(section: Section) -> Step:
    prompt = section.asked[0].prompt.id if section.asked else None
    return Step(section.heading, section.markdown, prompt, tuple(section.callouts))
