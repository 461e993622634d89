"""The answer types of the format: how each is written, and what its box may hold."""

from __future__ import annotations

import re
from dataclasses import dataclass

from workbook.exercise import AnswerType

T = AnswerType

FLAGS = ("required", "guess", "importance", "reply", "sensitive")
SETTINGS_ON_THE_TYPE_LINE = ("visible", "compare", "if")
EVERY_TYPE_TAKES = frozenset({"hint", "visible", "compare", "if", "weight", "to"})
SETTINGS = sorted(
    EVERY_TYPE_TAKES | {"limit", "low", "high", "polarity", "codes", "actual", "fair", "distances"}
)

MAX_OPTIONS = 30


@dataclass(frozen=True, slots=True)
class TypeRule:
    """One answer type.

    `pattern` matches its words in the file; its groups `low`, `high` and `most` are numbers.
    `options` is the least number of options, 0 where none are taken. `comparisons` are the words
    that `compare:` may say beside `none`; empty where nothing is ever compared. `answers` are the
    types that a reply of this type can answer; empty for any.
    """

    type: AnswerType
    pattern: re.Pattern[str]
    words: str
    options: int = 0
    guess: bool = False
    settings: frozenset[str] = frozenset()
    needs: tuple[str, ...] = ()
    comparisons: tuple[str, ...] = ()
    reply_only: bool = False
    answers: frozenset[AnswerType] = frozenset()

    @property
    def takes(self) -> frozenset[str]:
        return EVERY_TYPE_TAKES | self.settings


def _rule(
    kind: AnswerType,
    words: str,
    *comparisons: str,
    options: int = 0,
    guess: bool = False,
    settings: tuple[str, ...] = (),
    needs: tuple[str, ...] = (),
    reply_only: bool = False,
    answers: tuple[AnswerType, ...] = (),
) -> TypeRule:
    return TypeRule(
        kind,
        _pattern(words),
        words,
        options=options,
        guess=guess,
        settings=frozenset(settings),
        needs=needs,
        comparisons=comparisons,
        reply_only=reply_only,
        answers=frozenset(answers),
    )


def _pattern(words: str) -> re.Pattern[str]:
    """`scale A to B` becomes a pattern with the groups low and high; N and K become most."""
    groups = {"A": "low", "B": "high", "N": "most", "K": "most"}
    parts = [
        rf"(?P<{groups[word]}>-?[0-9]{{1,6}})" if word in groups else word
        for word in words.split(" ")
    ]
    return re.compile(" +".join(parts))


_ENDS = ("low", "high")

TYPES: tuple[TypeRule, ...] = (
    _rule(T.SHORT_TEXT, "short text", settings=("limit",)),
    _rule(T.LONG_TEXT, "long text", settings=("limit",)),
    _rule(
        T.CHOOSE_ONE,
        "choose one",
        *("same or not", "distances"),
        options=2,
        guess=True,
        settings=("distances",),
    ),
    _rule(T.CHOOSE_UP_TO, "choose up to N", "overlap", options=2, guess=True),
    _rule(T.FEELINGS, "feelings up to N", "guesses", guess=True),
    _rule(
        T.SCALE,
        "scale A to B",
        "steps",
        guess=True,
        settings=(*_ENDS, "polarity"),
        needs=_ENDS,
    ),
    _rule(T.FREQUENCY, "frequency", "steps", options=3, guess=True, settings=("actual",)),
    _rule(T.YES_NO, "yes no", "same or not", guess=True),
    _rule(T.RANK, "rank", "order", options=2, guess=True),
    _rule(T.RANK_TOP, "rank top K", "order", options=2, guess=True),
    _rule(T.NUMBER, "number A to B", "range", guess=True),
    _rule(T.SHARE, "share", "load", guess=True, settings=("fair",)),
    _rule(T.MINUTES, "minutes", "ratio", guess=True),
    _rule(T.MINUTES_RANGE, "minutes range", "common zone", guess=True),
    _rule(T.WHO, "who", "waiting", guess=True),
    _rule(T.DATE, "date"),
    _rule(T.TIME, "time"),
    _rule(T.STATEMENT, "statement", "needs", guess=True, settings=("codes",)),
    _rule(T.BOUNDARY, "boundary", "limits", settings=("codes",)),
    _rule(T.RITUAL, "ritual", "fields", settings=("codes",)),
    _rule(T.SUPPORT, "support", "support", reply_only=True, answers=(T.BOUNDARY,)),
    _rule(T.REQUEST, "request", "answer", reply_only=True, answers=(T.STATEMENT,)),
    _rule(T.FELT_HEARD, "felt_heard", "heard", settings=_ENDS, reply_only=True),
    _rule(T.I_LISTENED, "i_listened", "heard", settings=_ENDS, reply_only=True),
    _rule(
        T.SAY_BACK,
        "say_back",
        "codes",
        settings=("codes",),
        reply_only=True,
        answers=(T.BOUNDARY,),
    ),
    _rule(T.ALIKE, "alike", "tags", reply_only=True, answers=(T.SHORT_TEXT, T.LONG_TEXT)),
)

BY_TYPE = {rule.type: rule for rule in TYPES}

# The named parts of a composite answer (docs/reference: answer types), for an agreement's slots.
FIELDS: dict[AnswerType, frozenset[str]] = {
    T.STATEMENT: frozenset({"feelings", "situation", "effect", "needs", "request", "other_view"}),
    T.BOUNDARY: frozenset(
        {"area", "when", "my_action", "so_that", "codes", "firmness", "support", "review_on"}
    ),
    T.RITUAL: frozenset(
        {
            *("signal", "cooldown", "who_starts", "during", "contact", "place", "return"),
            *("steps", "gesture", "not_ok", "review_on"),
        }
    ),
}

# Tests that a condition may ask of a type, beside `answered`, which every type has.
PICKS_ONE = frozenset({T.CHOOSE_ONE, T.FREQUENCY, T.YES_NO, T.WHO})
PICKS_SOME = frozenset({T.CHOOSE_UP_TO, T.RANK, T.RANK_TOP, T.FEELINGS})
COUNTS = frozenset({T.SCALE, T.NUMBER, T.SHARE, T.MINUTES})
FIXED_CHOICES: dict[AnswerType, tuple[str, ...]] = {
    T.YES_NO: ("yes", "no"),
    T.WHO: ("me", "partner", "either"),
}


def rule_for(words: str) -> tuple[TypeRule, re.Match[str]] | None:
    """The type that these words name, with its numbers, or None."""
    for rule in TYPES:
        match = rule.pattern.fullmatch(words)
        if match:
            return rule, match
    return None
