"""One's own exercises: what I have published, what a new version begins from, taking one back."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbook.database.transactions import transactional
from workbook.errors import NotFound
from workbook.exercise import Exercise
from workbook.policy import Viewer
from workbook.records.versions import OwnVersion, parsed_all, published_by, take_back

VERSION_LINE = re.compile(r"(?m)^version:[^\n]*$")


@dataclass(frozen=True, slots=True)
class OwnExercise:
    """An exercise of mine: its newest version, and the numbers of all, the newest first.

    `withdrawn`: I took it back, so nobody begins it any more, I neither.
    """

    newest: Exercise
    versions: tuple[str, ...]
    withdrawn: bool


async def mine(viewer: Viewer) -> list[OwnExercise]:
    """All that I have published, in the order of their names."""
    return await _read(await published_by(viewer.account))


async def one_of_mine(viewer: Viewer, slug: str) -> OwnExercise:
    """What I have published under this name. NotFound."""
    found = await _read(await published_by(viewer.account, slug))
    if not found:
        raise NotFound
    return found[0]


async def _read(published: dict[str, list[OwnVersion]]) -> list[OwnExercise]:
    """The newest one that is out; where all were taken back, the newest of all."""
    shown = {slug: _shown(versions) for slug, versions in published.items()}
    exercises = await parsed_all(one.kept for one in shown.values())
    return [
        OwnExercise(
            newest=exercises[one.kept.id],
            versions=tuple(each.version for each in published[slug]),
            withdrawn=one.withdrawn,
        )
        for slug, one in shown.items()
    ]


def _shown(versions: list[OwnVersion]) -> OwnVersion:
    return next((one for one in versions if not one.withdrawn), versions[0])


@transactional
async def withdraw(viewer: Viewer, slug: str) -> None:
    """Take an exercise of mine back: nobody begins it any more. What was opened with it stays as
    it is, with its words. NotFound where nothing of mine is out under this name.
    """
    if not await take_back(viewer.account, slug):
        raise NotFound


def next_source(own: OwnExercise) -> str:
    """The text of the newest version under the next number: the least step above every version."""
    major, minor, patch = (int(part) for part in own.versions[0].partition("-")[0].split("."))
    line = f"version: {major}.{minor}.{patch + 1}"
    return VERSION_LINE.sub(line, own.newest.source, count=1)
