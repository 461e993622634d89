"""`python -m tests.prove.asvs`: writes docs/reference/asvs.md from the rows and from the tests.

The rows are in docs/reference/asvs.toml. A requirement counts as met when a test of the test
command names its id; each other one stands there by name, with the reason.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from math import ceil
from pathlib import Path
from typing import Any

from tests.prove.carried import carried, named
from tests.prove.figures import Figure, Scale

DOCS = Path(__file__).parents[2] / "docs" / "reference"
NINE_OF_TEN = 0.9
ROWS, PAGE = DOCS / "asvs.toml", DOCS / "asvs.md"
HEAD = """\
# OWASP ASVS 5.0.0

Made by `python -m tests.prove.asvs` from [the rows](asvs.toml) and from the tests that name them; \
not written by hand.

**Level 2, self-assessed, unaudited.** Nobody from outside has looked at it. Of the \
{every} requirements of levels 1 and 2, {apart} do not apply to a service like this one. \
{scope} of levels 1 and 2 and {deep} of level 3 are in scope. **{met} of these {all} are carried \
by a test that names their id and runs in the test command; {unmet} are not met** and stand at the \
end with their reason. A test shows that something holds in the cases that it tries, and no more.

The sentences are ours; the requirements themselves are in \
[the standard](https://github.com/OWASP/ASVS/tree/v5.0.0_release/5.0/en), each under its id.
"""


@dataclass(frozen=True)
class Apart:
    """Requirements of levels 1 and 2 that do not apply: why, how many, and which."""

    why: str
    count: int
    ids: str


@dataclass(frozen=True)
class Standard:
    """What is in scope, by chapter: the ids of a row, and what they ask for in our words."""

    chapters: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]
    level_3: frozenset[str]
    unmet: Mapping[str, str]
    apart: tuple[Apart, ...]

    @property
    def ids(self) -> list[str]:
        return [one for rows in self.chapters.values() for ids, _ in rows for one in ids]


@cache
def standard() -> Standard:
    """docs/reference/asvs.toml."""
    data: dict[str, Any] = tomllib.loads(ROWS.read_text("utf-8"))
    chapters = {
        chapter["title"]: tuple((tuple(row["ids"]), row["about"]) for row in chapter["rows"])
        for chapter in data["chapters"]
    }
    apart = tuple(Apart(**one) for one in data["apart"])
    return Standard(chapters, frozenset(data["level_3"]), data["unmet"], apart)


def page() -> str:
    """The page as it should stand there."""
    rows, tests = standard(), carried("asvs")
    met = [one for one in rows.ids if one in tests]
    head = HEAD.format(
        every=253,
        apart=sum(one.count for one in rows.apart),
        scope=len(rows.ids) - len(rows.level_3),
        deep=len(rows.level_3),
        met=len(met),
        all=len(rows.ids),
        unmet=len(rows.unmet),
    )
    return "\n".join([head, *_chapters(rows), *_unmet(rows), *_apart(rows)])


def _chapters(rows: Standard) -> Iterator[str]:
    for title, chapter in rows.chapters.items():
        yield f"## {title}\n"
        yield "| ids | what is asked for | tests |\n|---|---|---|"
        for ids, about in chapter:
            yield f"| {_told(ids, rows)} | {about} | {_tests(ids)} |"
        yield ""


def _told(ids: tuple[str, ...], rows: Standard) -> str:
    """Level 3 is said; what is not met is set apart by its brackets."""
    said = [f"{one} (L3)" if one in rows.level_3 else one for one in ids]
    return ", ".join(
        f"[{text}](#not-met)" if one in rows.unmet else text
        for one, text in zip(ids, said, strict=True)
    )


def _tests(ids: tuple[str, ...]) -> str:
    tests = carried("asvs")
    return named(tuple(dict.fromkeys(test for one in ids for test in tests.get(one, ()))), "../../")


def _unmet(rows: Standard) -> Iterator[str]:
    yield "## Not met\n"
    for one, why in rows.unmet.items():
        yield f"- **{one}** {why}"
    yield ""


def _apart(rows: Standard) -> Iterator[str]:
    yield "## Does not apply\n"
    for one in rows.apart:
        yield f"- {one.why}: {one.ids} ({one.count})"
    yield ""


def prove(scale: Scale) -> list[Figure]:
    """How many requirements in scope a test carries, and how many are neither carried nor named.

    Whether those tests pass is for the test command to say.
    """
    rows, tests = standard(), carried("asvs")
    met = [one for one in rows.ids if one in tests]
    missing = [one for one in rows.ids if one not in tests and one not in rows.unmet]
    note = f"of {len(rows.ids)} in scope; {len(rows.unmet)} are named as not met"
    return [Figure("asvs", "requirements that a test carries", "none", len(met), len(missing),
                   "G8", ceil(NINE_OF_TEN * len(rows.ids)), note)]  # fmt: skip


if __name__ == "__main__":
    PAGE.write_text(page(), "utf-8")
    print(f"Written: {PAGE.name}")
