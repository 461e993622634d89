"""The rows of boxes that an answer is chosen by. A page may have two hundred of them, which a
template writes too slowly.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable

from markupsafe import Markup, escape


def boxes(
    kind: str, name: str, options: Iterable[tuple[object, str]], chosen: Collection[str]
) -> Markup:
    """One row for each (value, label), its label around its box. `kind` is `radio` or `checkbox`.

    Every value and label is escaped. They have no ids: what leads to them leads to their group.
    """
    begin = f'<label><input type="{kind}" name="{escape(name)}" value="'
    rows = [
        f'{begin}{escape(value)}"{_checked(value, chosen)}> {escape(label)}</label>'
        for value, label in options
    ]
    return Markup("\n".join(rows))  # noqa: S704


def _checked(value: object, chosen: Collection[str]) -> str:
    return " checked" if value in chosen else ""
