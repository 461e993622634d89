"""What the linter found, written down: for an editor, for GitHub's annotations, or as JSON."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path
from typing import Literal

from workbook.errors import Fault

Found = tuple[Path, Fault]
Form = Literal["text", "github", "json"]


def as_text(found: Iterable[Found]) -> str:
    """`file:line:column: code message`, a line for each."""
    return "".join(
        f"{path}:{fault.line}:{fault.column}: {fault.code} {fault.detail}\n"
        for path, fault in found
    )


def as_github(found: Iterable[Found]) -> str:
    """A workflow command for each, which GitHub shows beside the line of a change."""
    return "".join(
        f"::error file={_property(str(path))},line={fault.line},col={fault.column},"
        f"title={_property(fault.code)}::{_message(fault.detail)}\n"
        for path, fault in found
    )


def _property(text: str) -> str:
    return _message(text).replace(":", "%3A").replace(",", "%2C")


def _message(text: str) -> str:
    return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A")


def as_json(found: Iterable[Found]) -> str:
    """A list of objects with `file`, `line`, `column`, `code` and `message`."""
    rows = [
        {
            "file": str(path),
            "line": fault.line,
            "column": fault.column,
            "code": fault.code,
            "message": fault.detail,
        }
        for path, fault in found
    ]
    return json.dumps(rows, ensure_ascii=False, indent=1) + "\n"


FORMS: Mapping[Form, Callable[[Iterable[Found]], str]] = {
    "text": as_text,
    "github": as_github,
    "json": as_json,
}
