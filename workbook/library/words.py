"""Small shapes that the format is made of: ids, versions, numbers, links, plain words."""

from __future__ import annotations

import re
from difflib import get_close_matches
from fractions import Fraction

MAX_ID = 40
MAX_SLUG = 60

_ID = re.compile(r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*")
_OPTION_ID = re.compile(r"[a-z0-9]+(?:[-_][a-z0-9]+)*")
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_VERSION = re.compile(
    r"(?:0|[1-9][0-9]{0,5})(?:\.(?:0|[1-9][0-9]{0,5})){2}(?:-[0-9a-z]{1,12}(?:\.[0-9a-z]{1,12})?)?"
)
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Za-z0-9]{2,8}){0,3}")
_INTEGER = re.compile(r"-?[0-9]{1,9}")
_FRACTION = re.compile(r"[0-9]{1,4}(?:\.[0-9]{1,4}|/[1-9][0-9]{0,3})?")
_SCHEME = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*:")
_RELATIVE = re.compile(r"(?!//)[A-Za-z0-9._~/?#=&+,@%-]+")
_OWN_FOLDER = re.compile(r"(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*")
_INLINE_LINK = re.compile(r"!?\[([^\[\]]*)\]\([^()\s]*\)")
_EMPHASIS = re.compile(r"[*`]|(?<![^\W_])_+|_+(?![^\W_])")

SAFE_SCHEMES = frozenset({"https:", "mailto:", "tel:"})


def is_id(text: str) -> bool:
    """A prompt's id: it starts with a letter, so that it reads well in a slot."""
    return len(text) <= MAX_ID and _ID.fullmatch(text) is not None


def is_option_id(text: str) -> bool:
    """An option's id, or a code: like a prompt's id, but it may start with a digit."""
    return len(text) <= MAX_ID and _OPTION_ID.fullmatch(text) is not None


def is_slug(text: str) -> bool:
    return len(text) <= MAX_SLUG and _SLUG.fullmatch(text) is not None


def is_version(text: str) -> bool:
    """`major.minor.patch`, and at most a short pre-release such as `-rc.1` (semver.org 2.0)."""
    return _VERSION.fullmatch(text) is not None


def precedence(version: str) -> tuple[tuple[int, ...], int, tuple[tuple[int, int, str], ...]]:
    """A key that sorts versions as semver.org 2.0 (11) says: 1.0.0-rc.2 < 1.0.0-rc.10 < 1.0.0."""
    numbers, _, early = version.partition("-")
    parts = (
        (0, int(part), "") if part.isdigit() else (1, 0, part) for part in early.split(".") if part
    )
    return tuple(map(int, numbers.split("."))), 0 if early else 1, tuple(parts)


def is_language(text: str) -> bool:
    """The shape of a BCP 47 tag; whether the language exists is not asked."""
    return _LANGUAGE.fullmatch(text) is not None


def integer(text: str) -> int | None:
    return int(text) if _INTEGER.fullmatch(text) else None


def fraction(text: str) -> Fraction | None:
    """`2`, `0.25` or `1/3`, exactly."""
    return Fraction(text) if _FRACTION.fullmatch(text) else None


def is_safe_link(target: str) -> bool:
    """True for https, mailto, tel and plainly relative targets.

    Whatever is not plainly one of them is unsafe: an entity or a backslash before a colon, a
    target that starts with two slashes, an empty one.
    """
    scheme = _SCHEME.match(target)
    if scheme:
        return scheme.group().lower() in SAFE_SCHEMES and len(target) > scheme.end()
    return _RELATIVE.fullmatch(target) is not None


def is_own_image(target: str) -> bool:
    """True for a path inside the exercise's own folder: nothing that leads up or away."""
    return _OWN_FOLDER.fullmatch(target) is not None


def plain(markdown: str) -> str:
    """A heading's or a label's words without the signs of Markdown."""
    return _EMPHASIS.sub("", _INLINE_LINK.sub(r"\1", markdown)).strip()


def nearest(word: str, known: list[str]) -> str:
    """A sentence that offers one of our own words for a mistyped one, or nothing."""
    close = get_close_matches(word[:MAX_ID].lower(), known, n=1, cutoff=0.7)
    return f" Did you mean `{close[0]}`?" if close else ""
