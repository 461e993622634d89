"""Planted words: who wrote each, who may ever read it, and how one is found anywhere.

A word is found in plain letters, in capitals, in UTF-16, in hexadecimal and in the three ways in
which base64 can spell it.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from random import Random

MARK = "cnrycnry"
LETTERS = "abcdefghijklmnopqrstuvwxyz234567"
LENGTH = 24
SHAPE = re.compile(MARK + "[a-z2-7]{16}")


@dataclass
class Word:
    """`readers` are those whom a successful reply may tell it, beside its owner.

    A word that is `secret` is told to nobody, its owner included: a password, or what a request
    said that was refused.
    """

    text: str
    owner: str
    kind: str
    readers: frozenset[str] = frozenset()
    secret: bool = False

    def may_reach(self, person: str) -> bool:
        return not self.secret and (person == self.owner or person in self.readers)


@dataclass
class Planted:
    """Every word, and every token or code that the server gave out."""

    chance: Random
    words: dict[str, Word] = field(default_factory=dict)
    given: dict[str, str] = field(default_factory=dict)

    def word(self, owner: str, kind: str, *readers: str, secret: bool = False) -> str:
        """A new word in this person's mouth."""
        text = MARK + "".join(self.chance.choice(LETTERS) for _ in range(LENGTH - len(MARK)))
        self.words[text] = Word(text, owner, kind, frozenset(readers), secret)
        return text

    def refused(self, owner: str, kind: str) -> str:
        """A word for a request that is not taken."""
        return self.word(owner, kind, secret=True)

    def keep_from(self, *people: str, of: str, kinds: Iterable[str] = ()) -> None:
        """From now on these people may not be told these words of this owner any more."""
        for word in self.words.values():
            if word.owner == of and (not kinds or word.kind in kinds):
                word.readers -= set(people)

    def given_out(self, secret: str, kind: str) -> None:
        """Note a token or a code that a reply has told: it may not be found anywhere again."""
        self.given[secret] = kind

    def __len__(self) -> int:
        return len(self.words) + len(self.given)


def _spellings() -> bytes:
    plain = MARK.encode()
    spelled = [plain, plain.upper(), "".join(f"{c}\0" for c in MARK).encode(), plain.hex().encode()]
    spelled.append(plain.hex().upper().encode())
    for before in range(3):
        whole = base64.b64encode(b"x" * before + plain)
        first = (before * 8 + 5) // 6
        last = ((before + len(plain)) * 8) // 6
        spelled.append(whole[first:last])
    return b"|".join(map(re.escape, spelled))


ANYWHERE = re.compile(_spellings())


def found_in(data: bytes, given: Iterable[str] = ()) -> int:
    """How often a planted word, or one of these secrets, stands in the data."""
    words = sum(1 for _ in ANYWHERE.finditer(data))
    return words + sum(data.count(secret.encode()) for secret in given)


def files_under(directory: Path) -> Iterator[tuple[Path, bytes]]:
    """Every file below a directory, with what is in it; one that vanishes meanwhile is passed."""
    for path in sorted(directory.rglob("*")):
        try:
            if path.is_file() and not path.is_symlink():
                yield path, path.read_bytes()
        except FileNotFoundError:
            continue


def scan(directory: Path, given: Iterable[str] = ()) -> tuple[int, int, list[str]]:
    """Bytes read, words found, and in which files."""
    secrets = list(given)
    read, hits, where = 0, 0, []
    for path, data in files_under(directory):
        read += len(data)
        if here := found_in(data, secrets):
            hits += here
            where.append(f"{path.relative_to(directory)}: {here}")
    return read, hits, where
