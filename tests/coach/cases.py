"""The sentences of this folder: our own, one a line."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Case:
    """A sentence in which a rule has to fire, or must not. `field` is the part it fills."""

    rule: str
    text: str
    fires: bool
    field: str | None = None


def lines(path: str) -> list[str]:
    written = (HERE / path).read_text(encoding="utf-8").splitlines()
    return [line.strip() for line in written if line.strip()]


def of_rule(rule: str) -> list[Case]:
    """`+` has to fire, `-` is a near miss."""
    found, field = [], None
    for line in lines(f"rules/{rule}.txt"):
        if line.startswith("field: "):
            field = line.removeprefix("field: ")
        else:
            found.append(Case(rule, line[2:], line[0] == "+", field))
    return found


def ruled() -> list[str]:
    """The rules that have sentences."""
    return sorted(path.stem for path in (HERE / "rules").glob("*.txt"))


def labelled(kind: str, folder: str = "labels") -> list[tuple[str, str]]:
    """(label, sentence) of a kind of text: those that taught the labels, or those in "unseen"."""
    found, label = [], ""
    for line in lines(f"{folder}/{kind}.txt"):
        if line.startswith("# "):
            label = line[2:]
        else:
            found.append((label, line))
    return found
