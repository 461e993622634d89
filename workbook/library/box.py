"""One answer box: its lines, sorted into type, flags, options and settings."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field

from workbook.errors import Fault
from workbook.exercise import Option
from workbook.library.outline import Piece
from workbook.library.rules import fault
from workbook.library.types import (
    FLAGS,
    MAX_OPTIONS,
    SETTINGS,
    SETTINGS_ON_THE_TYPE_LINE,
    TYPES,
    TypeRule,
    rule_for,
)
from workbook.library.words import integer, is_option_id, nearest, plain

_OPTION = re.compile(r"-[ \t]+(?P<id>[^:\s]+):[ \t]+(?P<label>\S.*)")
_SETTING = re.compile(r"(?P<name>[A-Za-z_-]+):(?P<value>.*)")
_MAX_WORDS = 200


@dataclass(frozen=True, slots=True)
class Setting:
    """A setting's value as written, and the place of the value."""

    value: str
    line: int
    column: int


@dataclass(slots=True)
class Box:
    """What an answer box says, before its values are read. `numbers` are low, high and most."""

    line: int
    rule: TypeRule
    numbers: dict[str, int | None]
    flags: set[str] = field(default_factory=set)
    options: list[Option] = field(default_factory=list)
    settings: dict[str, Setting] = field(default_factory=dict)


def read_box(piece: Piece, faults: list[Fault]) -> Box | None:
    """Sort a box's lines; None when its type is not known, after looking at the other lines."""
    lines = [(n, text) for n, text in enumerate(piece.body, piece.line + 1) if text.strip()]
    if not lines:
        faults.append(fault("empty-box", piece.line))
        return None
    number, type_line = lines[0]
    box = _typed(number, type_line, faults)
    _read_rest(box, lines[1:], faults)
    _check_options(box, piece.line, faults)
    return box if box.rule is not _UNKNOWN else None


_UNKNOWN = TypeRule(TYPES[0].type, re.compile(""), "", options=1, settings=frozenset(SETTINGS))


def _typed(number: int, type_line: str, faults: list[Fault]) -> Box:
    (column, words), *flags = _comma_parts(type_line)
    found = rule_for(words)
    if found:
        groups = found[1].groupdict()
        numbers = {name: integer(text) for name, text in groups.items()}
        box = Box(number, found[0], numbers)
    else:
        names = [rule.words for rule in TYPES]
        hint = "This is not an answer type." + nearest(words, names)
        faults.append(fault("unknown-type", number, column, hint))
        box = Box(number, _UNKNOWN, {})
    for flag_column, flag in flags:
        _read_flag(box, flag, number, flag_column, faults)
    return box


def _comma_parts(line: str) -> Iterator[tuple[int, str]]:
    """The parts between commas without their outer spaces, each with its column from 1."""
    position = 0
    for part in line.split(","):
        yield position + len(part) - len(part.lstrip()) + 1, part.strip()
        position += len(part) + 1


def _read_flag(box: Box, flag: str, line: int, column: int, faults: list[Fault]) -> None:
    setting = _SETTING.fullmatch(flag)
    if setting and setting["name"] in SETTINGS_ON_THE_TYPE_LINE:
        _read_setting(box, setting, line, column - 1, faults)
    elif flag not in FLAGS:
        known = [*FLAGS, *SETTINGS_ON_THE_TYPE_LINE]
        faults.append(
            fault("unknown-flag", line, column, "This is not a flag." + nearest(flag, known))
        )
    elif flag in box.flags:
        faults.append(fault("duplicate-flag", line, column))
    else:
        box.flags.add(flag)


def _read_rest(box: Box, lines: list[tuple[int, str]], faults: list[Fault]) -> None:
    seen: dict[str, int] = {}
    for number, line in lines:
        indent = len(line) - len(line.lstrip())
        text = line.strip()
        setting = _SETTING.fullmatch(text)
        if text.startswith("-"):
            _read_option(box, text, number, seen, faults)
        elif setting:
            _read_setting(box, setting, number, indent, faults)
        else:
            faults.append(fault("box-line", number, indent + 1))


def _read_option(box: Box, text: str, line: int, seen: dict[str, int], faults: list[Fault]) -> None:
    match = _OPTION.fullmatch(text)
    if not match or len(match["label"]) > _MAX_WORDS:
        faults.append(fault("option-form", line))
        return
    option_id = match["id"]
    if not is_option_id(option_id):
        faults.append(fault("bad-id", line, match.start("id") + 1))
    elif option_id in seen:
        detail = f"Another option of this box has this id, on line {seen[option_id]}."
        faults.append(fault("duplicate-option", line, match.start("id") + 1, detail))
    else:
        seen[option_id] = line
        box.options.append(Option(option_id, plain(match["label"])))


def _read_setting(
    box: Box, match: re.Match[str], line: int, indent: int, faults: list[Fault]
) -> None:
    name, value = match["name"], match["value"].strip()
    column = indent + 1
    if name not in SETTINGS:
        detail = "This is not a setting." + nearest(name, SETTINGS)
        faults.append(fault("unknown-setting", line, column, detail))
    elif name in box.settings:
        detail = f"This setting is there twice; the other one is on line {box.settings[name].line}."
        faults.append(fault("duplicate-setting", line, column, detail))
    elif name not in box.rule.takes:
        faults.append(fault("setting-not-taken", line, column))
    elif not value or len(value) > 10 * _MAX_WORDS:
        faults.append(fault("setting-value", line, column))
    else:
        offset = len(match["value"]) - len(match["value"].lstrip())
        box.settings[name] = Setting(value, line, indent + match.start("value") + offset + 1)


def _check_options(box: Box, line: int, faults: list[Fault]) -> None:
    if box.rule is _UNKNOWN:
        return
    count, least = len(box.options), box.rule.options
    if count and not least:
        faults.append(fault("options-not-taken", line))
    elif count < least:
        detail = f"This type needs at least {least} options."
        faults.append(fault("too-few-options", line, 1, detail))
    elif count > MAX_OPTIONS:
        faults.append(fault("too-many-options", line))
