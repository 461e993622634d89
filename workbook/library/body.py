"""The body of an exercise: its introduction, its steps with their boxes, its agreement texts."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any, cast

from workbook.errors import Fault
from workbook.exercise import AgreementText, AnswerType, Callout, Prompt
from workbook.library.box import read_box
from workbook.library.links import Asked, check_links, check_slots
from workbook.library.outline import Piece, outline, prose
from workbook.library.prompts import build_prompt
from workbook.library.prose import check_prose
from workbook.library.rules import fault
from workbook.library.words import is_id, plain

MAX_PROMPTS = 40

_AGREEMENTS = ("boundary", "ritual", "commitment")


@dataclass(slots=True)
class Section:
    """The introduction, or one step: what stands between two headings."""

    heading: str = ""
    line: int = 0
    text: list[str] = field(default_factory=list)
    callouts: list[Callout] = field(default_factory=list)
    asked: list[Asked] = field(default_factory=list)
    boxes: int = 0

    @property
    def markdown(self) -> str:
        return "\n".join(self.text).strip("\n")


@dataclass(slots=True)
class Body:
    sections: list[Section] = field(default_factory=lambda: [Section()])
    agreements: list[AgreementText] = field(default_factory=list)

    @property
    def asked(self) -> list[Asked]:
        return [item for section in self.sections for item in section.asked]

    @property
    def prompts(self) -> tuple[Prompt, ...]:
        """In order, each with the help below its question; what is said back has codes."""
        by_id = {item.prompt.id: item.prompt for item in self.asked}
        return tuple(
            _with_codes(replace(item.prompt, help=section.markdown), by_id)
            for section in self.sections
            for item in section.asked
        )


def read_body(lines: list[str], start: int, sensitive: bool, faults: list[Fault]) -> Body:
    """Read the lines from index `start` on. In a sensitive exercise every prompt is sensitive."""
    pieces, found = outline(lines, start)
    reader = _Walk(sensitive, faults)
    for piece in pieces:
        reader.read(piece)
    asked = reader.body.asked
    faults += found
    faults += check_prose(prose(pieces, lines))
    faults += check_links(asked, reader.id_lines)
    prompts = {item.prompt.id: item.prompt for item in asked}
    for agreement in reader.body.agreements:
        faults += check_slots(agreement, prompts, reader.id_lines)
    if reader.title_line is None:
        faults.append(fault("title-missing", min(start + 1, len(lines))))
    faults += _counts(reader.body, len(lines))
    return reader.body


class _Walk:
    """Walks the pieces once and fills a `Body`; what it finds wrong goes to `faults`."""

    def __init__(self, sensitive: bool, faults: list[Fault]) -> None:
        self.sensitive = sensitive
        self.faults = faults
        self.body = Body()
        self.title_line: int | None = None
        self.id_lines: dict[str, int] = {}

    def read(self, piece: Piece) -> None:
        section = self.body.sections[-1]
        if piece.kind == "title":
            self._title(piece)
        elif piece.kind == "step":
            self.body.sections.append(Section(plain(piece.label), piece.line))
        elif piece.kind == "callout":
            section.callouts.append(
                Callout(cast(Any, piece.label), "\n".join(piece.body).strip("\n"))
            )
        elif piece.kind == "fence":
            self._fence(piece, section)
        else:
            section.text.extend(piece.body)

    def _title(self, piece: Piece) -> None:
        if self.title_line is None:
            self.title_line = piece.line
            return
        detail = f"The text has only one title; the other one is on line {self.title_line}."
        self.faults.append(fault("title-twice", piece.line, 1, detail))

    def _fence(self, piece: Piece, section: Section) -> None:
        word, _, rest = piece.label.partition(" ")
        if word == "answer":
            self._box(piece, rest.strip(), section)
        elif word == "agreement":
            self._agreement(piece, rest.strip())
        else:
            mark = "~~~~" if any("```" in line for line in piece.body) else "````"
            section.text += [mark, *piece.body, mark]

    def _box(self, piece: Piece, prompt_id: str, section: Section) -> None:
        section.boxes += 1
        if not section.heading:
            self.faults.append(fault("box-without-question", piece.line))
        elif section.boxes > 1:
            self.faults.append(fault("two-boxes", piece.line))
        self._claim(prompt_id, piece.line)
        box = read_box(piece, self.faults)
        if box is None:
            return
        if self.sensitive:
            box.flags.add("sensitive")
        prompt = build_prompt(prompt_id, section.heading, box, self.faults)
        section.asked.append(Asked(prompt, box))

    def _claim(self, prompt_id: str, line: int) -> None:
        if not is_id(prompt_id):
            self.faults.append(fault("bad-id", line))
        elif prompt_id in self.id_lines:
            other = self.id_lines[prompt_id]
            detail = f"Another answer box has this id, on line {other}."
            self.faults.append(fault("duplicate-id", line, 1, detail))
        else:
            self.id_lines[prompt_id] = line

    def _agreement(self, piece: Piece, kind: str) -> None:
        text = "\n".join(piece.body)
        if kind not in _AGREEMENTS:
            self.faults.append(fault("agreement-kind", piece.line))
        if not text.strip():
            self.faults.append(fault("agreement-empty", piece.line))
        self.body.agreements.append(AgreementText(cast(Any, kind), text, piece.line))


def _counts(body: Body, last_line: int) -> list[Fault]:
    boxes = sum(section.boxes for section in body.sections)
    if boxes > MAX_PROMPTS:
        return [fault("too-many-prompts", last_line)]
    if boxes == len(body.asked) and not any(not item.prompt.reply for item in body.asked):
        return [fault("no-prompt", last_line)]
    return []


def _with_codes(prompt: Prompt, by_id: dict[str, Prompt]) -> Prompt:
    """Saying back is choosing among the codes of the boundary that was written."""
    if prompt.type is AnswerType.SAY_BACK and prompt.to and not prompt.codes:
        return replace(prompt, codes=by_id[prompt.to].codes)
    return prompt
