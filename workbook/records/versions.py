"""Exercise versions: kept as they were when somebody opened them, parsed once, shared by all."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from workbook import vault
from workbook.catalogue import SOURCE
from workbook.database.sql import execute, flag, one, rows
from workbook.exercise import Exercise, Translated
from workbook.ids import new_id
from workbook.library import parse
from workbook.library.words import precedence
from workbook.vault.vault import INSTANCE

KEPT = 2_000
_parsed: dict[tuple[str, str], Translated] = {}
"""By the hashes of source and translations: the same texts are the same, whoever keeps them."""


@dataclass(frozen=True, slots=True)
class Version:
    """A kept version: the id of its row, the SHA-256 of its source, and that of the translations
    that are kept with it.
    """

    id: str
    content_hash: str
    translations_hash: str = ""

    @property
    def texts(self) -> tuple[str, str]:
        return self.content_hash, self.translations_hash


def version_of(row: Mapping[str, Any], id_column: str = "id") -> Version:
    """The version that this row of a statement names."""
    return Version(row[id_column], row["content_hash"], row["translations_hash"])


async def parsed(version: Version, language: str = SOURCE) -> Exercise:
    """The exercise of one kept version: in this language where it was kept in it, else as it was
    written. What is decided is decided over the one that was written.
    """
    return (await parsed_all([version], language))[version.id]


async def parsed_all(versions: Iterable[Version], language: str = SOURCE) -> dict[str, Exercise]:
    """Exercises by the ids of their versions; no statement for what was read before."""
    wanted = {version.id: version.texts for version in versions}
    missing = sorted(key for key, texts in wanted.items() if texts not in _parsed)
    if missing:
        marks = ", ".join("?" for _ in missing)
        found = await rows(
            f"SELECT id, source, translations FROM exercise_version WHERE id IN ({marks})",
            *missing,
        )
        for row in found:
            _remember(await _translated(row))
    return {key: _parsed[texts].read_in(language) for key, texts in wanted.items()}


def _remember(texts: Translated) -> None:
    if len(_parsed) >= KEPT:
        _parsed.pop(next(iter(_parsed)))
    _parsed[texts.source.content_hash, texts.translations_hash] = texts


async def _translated(row: Mapping[str, Any]) -> Translated:
    keep, bound = vault.current(), f"exercise_version|{row['id']}"
    source = parse((await keep.unseal(INSTANCE, bound, row["source"])).decode())
    if row["translations"] is None:
        return Translated(source)
    texts = await keep.unseal_json(INSTANCE, f"{bound}|translations", row["translations"])
    translations = {tag: parse(text) for tag, text in texts.items()}
    return Translated(source, translations).under_one_version()


async def keep_builtin(texts: Translated) -> Version:
    """This version of a built-in exercise as it is kept, with its translations; kept now if it
    was not.
    """
    found = await _builtin(texts)
    if found:
        return found
    exercise, version_id = texts.source, new_id("exv")
    await execute(
        "INSERT INTO exercise_version (id, builtin, slug, version, content_hash, source,"
        " translations, translations_hash, module) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
        " ON CONFLICT DO NOTHING",
        version_id,
        True,
        exercise.slug,
        exercise.version,
        exercise.content_hash,
        await _sealed(version_id, exercise),
        await _sealed_translations(version_id, texts),
        texts.translations_hash,
        exercise.module,
    )
    kept = Version(version_id, exercise.content_hash, texts.translations_hash)
    return await _builtin(texts) or kept


async def _builtin(texts: Translated) -> Version | None:
    exercise = texts.source
    row = await one(
        "SELECT id, content_hash, translations_hash, module FROM exercise_version"
        " WHERE builtin AND slug = ? AND version = ? AND content_hash = ?"
        " AND translations_hash = ?",
        exercise.slug,
        exercise.version,
        exercise.content_hash,
        texts.translations_hash,
    )
    if row is None:
        return None
    if row["module"] is None:  # kept before modules were noted
        await execute(
            "UPDATE exercise_version SET module = ? WHERE id = ?", exercise.module, row["id"]
        )
    return version_of(row)


async def _sealed(version_id: str, exercise: Exercise) -> bytes:
    return await vault.current().seal(
        INSTANCE, f"exercise_version|{version_id}", exercise.source.encode()
    )


async def _sealed_translations(version_id: str, texts: Translated) -> bytes | None:
    if not texts.translations:
        return None
    sources = {tag: exercise.source for tag, exercise in texts.translations.items()}
    bound = f"exercise_version|{version_id}|translations"
    return await vault.current().seal_json(INSTANCE, bound, sources)


async def publish(author: str, exercise: Exercise) -> bool:
    """Keep an author's own version. False when that version exists; nothing is changed then."""
    version_id = new_id("exv")
    added = await execute(
        "INSERT INTO exercise_version"
        " (id, author_id, builtin, slug, version, content_hash, source)"
        " VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING",
        version_id,
        author,
        False,
        exercise.slug,
        exercise.version,
        exercise.content_hash,
        await _sealed(version_id, exercise),
    )
    return added == 1


async def published_hash(author: str, slug: str, version: str) -> str | None:
    """The content hash of an author's version, None when there is none."""
    row = await one(
        "SELECT content_hash FROM exercise_version"
        " WHERE author_id = ? AND slug = ? AND version = ?",
        author,
        slug,
        version,
    )
    return row["content_hash"] if row else None


async def put_out_again(author: str, slug: str, version: str) -> None:
    """This version was taken back, and its author publishes it once more."""
    await execute(
        "UPDATE exercise_version SET withdrawn = ?"
        " WHERE author_id = ? AND slug = ? AND version = ? AND withdrawn",
        False,
        author,
        slug,
        version,
    )


async def take_back(author: str, slug: str) -> int:
    """Every version of an author's exercise: nobody begins them from now on. How many were out."""
    return await execute(
        "UPDATE exercise_version SET withdrawn = ?"
        " WHERE author_id = ? AND slug = ? AND NOT withdrawn",
        True,
        author,
        slug,
    )


@dataclass(frozen=True, slots=True)
class OwnVersion:
    """A version as its author knows it."""

    kept: Version
    slug: str
    version: str
    withdrawn: bool


async def published_by(author: str, slug: str | None = None) -> dict[str, list[OwnVersion]]:
    """All that an author has published, by slug, each slug's newest version first."""
    found = await rows(
        "SELECT id, slug, version, content_hash, translations_hash, withdrawn"
        f" FROM exercise_version WHERE author_id = ? {'AND slug = ?' if slug else ''}",
        author,
        *([slug] if slug else []),
    )
    found.sort(key=lambda row: precedence(row["version"]), reverse=True)
    made: dict[str, list[OwnVersion]] = {}
    for row in sorted(found, key=lambda row: str(row["slug"])):
        one = OwnVersion(version_of(row), row["slug"], row["version"], flag(row["withdrawn"]))
        made.setdefault(one.slug, []).append(one)
    return made


async def newest_of(authors: Iterable[str], slug: str | None = None) -> dict[str, Version]:
    """The newest version of each slug by these authors that was not taken back; the first author
    named goes before.
    """
    order = list(authors)
    if not order:
        return {}
    marks = ", ".join("?" for _ in order)
    found = await rows(
        "SELECT id, author_id, slug, version, content_hash, translations_hash FROM exercise_version"
        f" WHERE author_id IN ({marks}) AND NOT withdrawn {'AND slug = ?' if slug else ''}",
        *order,
        *([slug] if slug else []),
    )
    found.sort(key=lambda row: (-order.index(row["author_id"]), precedence(row["version"])))
    return {row["slug"]: version_of(row) for row in found}


@dataclass(frozen=True, slots=True)
class Origin:
    """Where a version comes from. The author is None where it comes along with the service, and
    where the account is gone.
    """

    author: str | None
    builtin: bool


async def origin_of(version: Version) -> Origin:
    """Where this kept version comes from."""
    row = await one("SELECT author_id, builtin FROM exercise_version WHERE id = ?", version.id)
    if row is None:
        return Origin(None, builtin=False)
    return Origin(row["author_id"], flag(row["builtin"]))


async def newest_before(author: str, exercise: Exercise) -> Version | None:
    """The author's version that comes right before this one, None for the first."""
    found = await rows(
        "SELECT id, version, content_hash FROM exercise_version WHERE author_id = ? AND slug = ?",
        author,
        exercise.slug,
    )
    mine = precedence(exercise.version)
    before = [row for row in found if precedence(row["version"]) < mine]
    newest = max(before, key=lambda row: precedence(row["version"]), default=None)
    return Version(newest["id"], newest["content_hash"]) if newest else None


async def opened_in(workbook: str, account: str, slug: str) -> Version | None:
    """The version under this name that was opened last in a workbook, for both or by oneself."""
    found = await _opened("e.workbook_id = ? AND v.slug = ?", account, workbook, slug)
    return found.get(slug)


async def opened_by(account: str) -> dict[str, Version]:
    """By name, what was opened last in the open workbooks of this account: for both, or by it."""
    condition = "w.closed_on IS NULL AND (w.one_id = ? OR w.other_id = ?)"
    return await _opened(condition, account, account, account)


async def _opened(condition: str, account: str, *values: str) -> dict[str, Version]:
    found = await rows(
        "SELECT v.id, v.slug, v.content_hash FROM entry e"
        " JOIN workbook w ON w.id = e.workbook_id"
        " JOIN exercise_version v ON v.id = e.exercise_version_id"
        " WHERE NOT v.builtin AND NOT v.withdrawn AND (e.solo_of_id IS NULL OR e.solo_of_id = ?)"
        f" AND {condition} ORDER BY e.position",
        account,
        *values,
    )
    return {row["slug"]: Version(row["id"], row["content_hash"]) for row in found}
