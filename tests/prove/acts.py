"""What people do in a made-up story: acts that can be played in any world, and bodies for them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cache
from random import Random
from typing import Any

from tests.prove.worlds import SAMPLE
from tests.strategies import make_guess, make_value
from workbook.answers import Json
from workbook.exercise import AnswerType, Exercise, Prompt
from workbook.library import builtin, parse

WRITTEN = (AnswerType.SHORT_TEXT, AnswerType.LONG_TEXT)
WORDS = "ach morning tea again quiet river late call Ärger 🌧️ light door we I you"


@dataclass(frozen=True, slots=True)
class Act:
    """One request; a body that is a text is Markdown. `{names}` in the path and in the body's
    texts are filled in when it is played, and `keep` says which names its reply gives: name ->
    field.

    `kind` says which kind of hidden thing it is, `expect` what must come back where the story
    depends on it. `minute` is its time after the start of its scene, and with `soon` it follows
    the act before it at once. Chance comes from `name`. `mailed` is the name of the code that it
    has sent to Ben's mailbox, which he reads there.
    """

    who: str
    verb: str
    path: str
    body: Any = None
    minute: float = 0
    soon: bool = False
    name: str = ""
    kind: str = ""
    key: str = ""
    if_match: str = ""
    expect: int | None = None
    keep: Mapping[str, str] = field(default_factory=dict)
    mailed: str = ""


def spread(acts: Iterable[Act], chance: Random, first: float = 0, last: float = 40) -> list[Act]:
    """The acts in their order, at any minutes from first to last; where one follows the other at
    once, as what needs a fresh sign-in does, no minute lies between them.
    """
    given, at = list(acts), first
    times = iter(sorted(chance.uniform(first, last) for _ in given))
    placed = []
    for act in given:
        drawn = next(times)
        at = at if act.soon else drawn
        placed.append(replace(act, minute=at))
    return placed


def filled(thing: Any, names: Mapping[str, str]) -> Any:
    """The thing with every `{name}` that is a whole text replaced."""
    if isinstance(thing, dict):
        return {key: filled(value, names) for key, value in thing.items()}
    if isinstance(thing, str) and thing.startswith("{") and thing.endswith("}"):
        return names.get(thing[1:-1], thing)
    return thing


@cache
def exercise_of(slug: str) -> Exercise:
    """A built-in exercise, or one of the sample folder."""
    found = builtin().find(slug)
    return found or parse((SAMPLE / f"{slug}.md").read_text("utf-8"))


def text(chance: Random, most: int) -> str:
    """Anything from one word to a page."""
    words = WORDS.split()
    count = chance.choice((1, 3, 12, 60, 300))
    return " ".join(chance.choice(words) for _ in range(count))[:most]


def value_for(prompt: Prompt, chance: Random) -> Json:
    if prompt.type in WRITTEN:
        return text(chance, prompt.limit or 500)
    return make_value(prompt, chance)


def extras(prompt: Prompt, chance: Random) -> dict[str, Any]:
    """An importance and a guess, where they are asked and given."""
    given: dict[str, Any] = {}
    if prompt.importance and chance.random() < 0.6:
        given["importance"] = chance.randint(0, 4)
    if prompt.guess and chance.random() < 0.6:
        given["guess"] = make_guess(prompt, chance)
    return given


def shared(prompt: Prompt, chance: Random) -> dict[str, Any]:
    """A body that shows to the other side once it is open."""
    if chance.random() < 0.1:
        return {"unsure": True, **extras(prompt, chance)}
    return {"value": value_for(prompt, chance), **extras(prompt, chance)}


HIDDEN = ("private", "skip", "not_applicable")


def kept_back(prompt: Prompt, chance: Random) -> tuple[str, dict[str, Any]]:
    """A body that never shows to the other side, and which kind it is."""
    kind = "private" if prompt.visible == "me" else chance.choice(HIDDEN)
    if kind == "private":
        body = shared(prompt, chance) | {"share": False}
    else:
        body = {kind: True, **extras(prompt, chance)}
    if chance.random() < 0.3:
        body["off_agenda"] = True
    return kind, body


def anything(prompt: Prompt, chance: Random) -> dict[str, Any]:
    """Any body that a draft may hold."""
    if prompt.visible == "me" or chance.random() < 0.4:
        return kept_back(prompt, chance)[1]
    return shared(prompt, chance) | ({"off_agenda": True} if chance.random() < 0.3 else {})
