"""`docs/reference/curriculum.md`, made from the exercises: what teaches what.

`python -m tests.curriculum.mapping` writes it again after an exercise has changed.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from tests.curriculum.practices import sections, taught_by
from workbook.exercise import Exercise, Module
from workbook.library import builtin

PAGE = Path(__file__).parents[2] / "docs" / "reference" / "curriculum.md"

HEAD = """\
# The curriculum

{modules} modules with {exercises} exercises come with the program. They can be done in any order,
alone or together, and any of them can be left out. The order here is the one that we suggest.

This page is made from the exercises, and a test keeps the two in step:
`python -m tests.curriculum.mapping` writes it again.

| in the column "opens" | what happens |
|---|---|
| when both have sent | both answers open in the moment of the second sending |
| when both are ready | both have sent, and both press ready within ten minutes |
| never | an exercise for one person: the partner never sees that it was opened |
"""

OPENS = {
    "both_submitted": "when both have sent",
    "together": "when both are ready",
    "in_session": "in a session",
    "never": "never",
}

MAP_HEAD = """\
## What teaches what

Each exercise names in `covers` the practices that it teaches. A test fails when a practice of this
list has no exercise, and when an exercise names a practice that is not here.
"""


def page() -> str:
    """The whole page, as it should stand on disk."""
    parts = [HEAD.format(modules=len(builtin().modules), exercises=len(builtin().exercises))]
    parts += [_module(number, it) for number, it in enumerate(builtin().modules, 1)]
    parts.append(MAP_HEAD)
    parts += [_section(heading) for heading in sections()]
    return "\n".join(parts)


def _module(number: int, module: Module) -> str:
    rows = [*_rows(module)]
    head = f"## {number}. {module.title}\n\n{module.summary}\n"
    table = ["| exercise | what for | minutes | opens |", "|---|---|---|---|", *rows]
    return head + "\n" + "\n".join(table) + "\n"


def _rows(module: Module) -> Iterator[str]:
    for exercise in (it for it in builtin().exercises if it.module == module.slug):
        cells = (_link(exercise), exercise.summary, exercise.minutes, OPENS[exercise.reveal])
        yield "| " + " | ".join(map(str, cells)) + " |"


def _link(exercise: Exercise) -> str:
    return f"[{exercise.title}](../../exercises/{exercise.module}/{exercise.slug}.md)"


def _section(heading: str) -> str:
    lines = [f"### {heading}", "", "| practice | what it is | exercises |", "|---|---|---|"]
    for practice, words in sections()[heading].items():
        slugs = ", ".join(f"`{exercise.slug}`" for exercise in taught_by(practice))
        lines.append(f"| `{practice}` | {words} | {slugs} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":
    PAGE.write_text(page(), encoding="utf-8")
