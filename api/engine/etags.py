"""Strong entity tags that are bound to the viewer, and the headers that carry them (RFC 9110)."""

from __future__ import annotations

import base64
import hashlib
import hmac
import re

_TAG = r'(?:W/)?"[\x21\x23-\x7e\x80-\xff]*"'
_TAGS = re.compile(rf"[ \t]*(?:{_TAG})(?:[ \t]*,[ \t]*(?:{_TAG}))*[ \t]*\Z")


def tag_of(key: bytes, *parts: object) -> str:
    """A quoted strong tag: an HMAC of the parts, so that it tells nothing about them."""
    digest = hmac.digest(key, repr(parts).encode("utf-8", "backslashreplace"), hashlib.sha256)
    return '"' + base64.urlsafe_b64encode(digest[:18]).decode("ascii") + '"'


def well_formed(header: str) -> bool:
    """Whether this is `*` or a list of entity tags."""
    return header.strip() == "*" or _TAGS.match(header) is not None


def names(header: str, tag: str, *, weak: bool) -> bool:
    """Whether the header names this tag: weakly for If-None-Match, strongly for If-Match."""
    if header.strip() == "*":
        return True
    named = re.findall(_TAG, header)
    return tag in (named if not weak else [one.removeprefix("W/") for one in named])
