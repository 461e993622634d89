"""Front matter: a flat YAML 1.2 mapping between two lines of `---`, read strictly.

PyYAML speaks YAML 1.1, where `no` is false and `12:30` is a number. `StrictLoader` knows the core
schema of YAML 1.2 only (yaml.org/spec/1.2.2, 10.3). Nodes are read, nothing is ever constructed.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Protocol

import yaml

from workbook.errors import Fault
from workbook.library.rules import fault
from workbook.library.words import nearest

BOOL, INT, STR = (f"tag:yaml.org,2002:{name}" for name in ("bool", "int", "str"))
NULL = "tag:yaml.org,2002:null"


class StrictLoader(yaml.CSafeLoader):
    """The C loader with the core schema of YAML 1.2: `no` stays a word."""

    yaml_implicit_resolvers: dict[str, list[tuple[str, re.Pattern[str]]]] = {}  # noqa: RUF012


StrictLoader.add_implicit_resolver(BOOL, re.compile(r"(?:true|True|TRUE|false|False|FALSE)$"), None)
StrictLoader.add_implicit_resolver(INT, re.compile(r"[-+]?[0-9]{1,9}$"), None)
StrictLoader.add_implicit_resolver(NULL, re.compile(r"(?:null|Null|NULL|~|)$"), None)


@dataclass(frozen=True, slots=True)
class Value:
    """One value and where it stands. A list is a tuple of strings, an empty value is ""."""

    value: str | int | bool | tuple[str, ...]
    text: str
    line: int
    column: int


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The values by key, and whether it could be read at all."""

    values: Mapping[str, Value] = field(default_factory=dict)
    readable: bool = False


class _YamlError(Exception):
    def __init__(self, found: Fault) -> None:
        self.fault = found


def read_front_matter(
    text: str, first_line: int, known: list[str]
) -> tuple[FrontMatter, list[Fault]]:
    """Read the lines between the `---`. Never raises; an unreadable part is one fault."""
    faults: list[Fault] = []
    try:
        faults += _strange_events(text, first_line)
        values = _values(text, first_line, known, faults)
    except _YamlError as error:
        return FrontMatter(), [*faults, error.fault]
    return FrontMatter(values, readable=True), faults


def _strange_events(text: str, first_line: int) -> list[Fault]:
    """Events come one by one, so depth is bounded before anything recursive sees the text."""
    depth, strange = 0, []
    for event in _events(text, first_line):
        line, column = _place(event.start_mark, first_line)
        if _is_strange(event):
            strange.append(fault("front-matter-alias", line, column))
        depth += isinstance(event, (yaml.MappingStartEvent, yaml.SequenceStartEvent))
        depth -= isinstance(event, (yaml.MappingEndEvent, yaml.SequenceEndEvent))
        if depth > 2:
            raise _YamlError(fault("front-matter-yaml", line, column, "Lists are not nested."))
    return strange


def _events(text: str, first_line: int) -> Iterator[yaml.Event]:
    try:
        yield from yaml.parse(text, Loader=StrictLoader)
    except yaml.MarkedYAMLError as error:
        line, column = _place(error.problem_mark or error.context_mark, first_line)
        raise _YamlError(fault("front-matter-yaml", line, column)) from None
    except yaml.YAMLError:
        raise _YamlError(fault("front-matter-yaml", first_line)) from None


def _is_strange(event: yaml.Event) -> bool:
    if isinstance(event, yaml.AliasEvent):
        return True
    return bool(getattr(event, "anchor", None) or getattr(event, "tag", None))


def _values(text: str, first_line: int, known: list[str], faults: list[Fault]) -> dict[str, Value]:
    root = _root(text, first_line)
    values: dict[str, Value] = {}
    for key_node, value_node in root.value if root else ():
        line, column = _place(key_node.start_mark, first_line)
        key = str(key_node.value) if isinstance(key_node, yaml.ScalarNode) else ""
        if key not in known:
            hint = "This is not a key that front matter has." + nearest(key, known)
            faults.append(fault("front-matter-unknown", line, column, hint))
        elif key in values:
            detail = f"This key is there twice; the other one is on line {values[key].line}."
            faults.append(fault("front-matter-duplicate", line, column, detail))
        else:
            values[key] = _value(value_node, first_line)
    return values


def _root(text: str, first_line: int) -> yaml.MappingNode | None:
    try:
        root = StrictLoader(text).get_single_node()
    except yaml.MarkedYAMLError as error:
        line, column = _place(error.problem_mark, first_line)
        raise _YamlError(fault("front-matter-yaml", line, column)) from None
    if root is None or isinstance(root, yaml.MappingNode):
        return root
    raise _YamlError(fault("front-matter-yaml", first_line, 1, "Front matter is `key: value`."))


def _value(node: yaml.Node, first_line: int) -> Value:
    line, column = _place(node.start_mark, first_line)
    if isinstance(node, yaml.SequenceNode):
        items = tuple(str(n.value) if isinstance(n, yaml.ScalarNode) else "" for n in node.value)
        return Value(items, "", line, column)
    if not isinstance(node, yaml.ScalarNode):
        return Value((), "", line, column)
    text = "" if node.tag == NULL else str(node.value).strip()
    return Value(_scalar(node.tag, text), text, line, column)


def _scalar(tag: str, text: str) -> str | int | bool:
    if tag == BOOL:
        return text.lower() == "true"
    return int(text) if tag == INT else text


class _Mark(Protocol):
    """What both of PyYAML's marks have: a place, counted from 0."""

    line: int
    column: int


def _place(mark: _Mark | None, first_line: int) -> tuple[int, int]:
    return (first_line + mark.line, mark.column + 1) if mark else (first_line, 1)
