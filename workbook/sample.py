"""Answers of a made-up couple to any exercise, so that its author can see it opened.

The same exercise has the same answers every time. The two agree here and there, and differ in
between; nothing in them is anybody's.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from workbook import lexicon
from workbook.answers import Answer, Json, check
from workbook.answers.asking import is_asked
from workbook.exercise import AnswerType, Exercise, Prompt, Seat

T = AnswerType
NAMES: Mapping[Seat, str] = {"one": "Robin", "other": "Sam"}

_SAYINGS = (
    "On Sunday we had tea in the kitchen, and it was quiet.",
    "When the week is full, I like ten minutes on my own first.",
    "A short walk after dinner, without the phones.",
)


def answers_of(exercise: Exercise, seat: Seat) -> dict[str, Answer]:
    """What this one of the two answers before the reveal, by prompt, in the exercise's order.

    A question whose condition does not hold is left out.
    """
    given: dict[str, Answer] = {}
    for at, prompt in enumerate(exercise.asked_first()):
        if is_asked(prompt, given):
            given[prompt.id] = check(prompt, _body(prompt, at, seat))
    return given


def _body(prompt: Prompt, at: int, seat: Seat) -> dict[str, Json]:
    """Every third question is answered alike; a guess is right every other time."""
    mine, other = _turn(at, seat), _turn(at, "other" if seat == "one" else "one")
    body: dict[str, Json] = {"value": _VALUES[prompt.type](prompt, mine)}
    if prompt.importance:
        body["importance"] = (at + mine) % 3 + 2
    if prompt.guess:
        body["guess"] = _guess(prompt, other if at % 2 else mine)
    return body


def _guess(prompt: Prompt, turn: int) -> Json:
    """Of a statement, the needs are guessed."""
    value = _VALUES[prompt.type](prompt, turn)
    return value["needs"] if prompt.type is T.STATEMENT and isinstance(value, dict) else value


def _turn(at: int, seat: Seat) -> int:
    return at if seat == "one" or at % 3 == 0 else at + 1


def _option(prompt: Prompt, turn: int) -> Json:
    return prompt.option_ids[turn % len(prompt.options)]


def _options(prompt: Prompt, turn: int) -> Json:
    ids = [option for option in prompt.option_ids if option != "none"]
    most = min(prompt.at_most or 2, 2, len(ids))
    return _some(ids, turn, most)


def _some(ids: list[str], turn: int, count: int) -> list[Json]:
    return [ids[(turn + step) % len(ids)] for step in range(count)]


def _within(prompt: Prompt, turn: int) -> Json:
    low, high = prompt.minimum or 0, prompt.maximum or 0
    return low + (1 + 2 * turn) % (high - low + 1)


def _ranking(prompt: Prompt, turn: int) -> Json:
    most = prompt.at_most if prompt.type is T.RANK_TOP and prompt.at_most else len(prompt.options)
    return _some(list(prompt.option_ids), turn, most)


def _text(prompt: Prompt, turn: int) -> Json:
    return _SAYINGS[turn % len(_SAYINGS)][: prompt.limit or None]


def _day(turn: int) -> str:
    return f"2027-0{turn % 9 + 1}-15"


def _statement(prompt: Prompt, turn: int) -> Json:
    return {
        "feelings": _some(list(lexicon.FEELINGS), 7 * turn, 2),
        "situation": "On Tuesday I heard the plan from a friend",
        "needs": _some(list(lexicon.NEEDS), 3 * turn, 1),
    }


def _boundary(prompt: Prompt, turn: int) -> Json:
    return {
        "area": list(lexicon.BOUNDARY_AREAS)[turn % len(lexicon.BOUNDARY_AREAS)],
        "when": "When it gets late on a working day",
        "my_action": "I will go to bed and talk about it the next evening",
        "so_that": "I can be kind and awake",
        "codes": list(prompt.codes[: 1 + turn % 2]),
        "firmness": list(lexicon.FIRMNESS)[turn % len(lexicon.FIRMNESS)],
        "support": ["A hug before I go"],
        "review_on": _day(turn),
    }


def _ritual(prompt: Prompt, turn: int) -> Json:
    return {
        "signal": ("Tea", "A hand on the heart")[turn % 2],
        "cooldown": {"min": 20 + 10 * (turn % 2), "max": 60},
        "who_starts": list(lexicon.WHO)[turn % len(lexicon.WHO)],
        "return": list(lexicon.RETURN_PLANS)[turn % len(lexicon.RETURN_PLANS)],
        "steps": _some(list(lexicon.RITUAL_STEPS), turn, 2),
        "review_on": _day(turn),
    }


_VALUES: Mapping[AnswerType, Callable[[Prompt, int], Json]] = {
    T.SHORT_TEXT: _text,
    T.LONG_TEXT: _text,
    T.CHOOSE_ONE: _option,
    T.FREQUENCY: _option,
    T.CHOOSE_UP_TO: _options,
    T.FEELINGS: lambda prompt, turn: _some(list(lexicon.FEELINGS), 11 * turn, 1),
    T.SCALE: _within,
    T.NUMBER: _within,
    T.YES_NO: lambda prompt, turn: ("yes", "no")[turn % 2],
    T.RANK: _ranking,
    T.RANK_TOP: _ranking,
    T.SHARE: lambda prompt, turn: 40 + 10 * (turn % 4),
    T.MINUTES: lambda prompt, turn: 15 * (1 + turn % 4),
    T.MINUTES_RANGE: lambda prompt, turn: {"min": 15 * (1 + turn % 3), "max": 60},
    T.WHO: lambda prompt, turn: list(lexicon.WHO)[turn % len(lexicon.WHO)],
    T.DATE: lambda prompt, turn: _day(turn),
    T.TIME: lambda prompt, turn: f"{18 + turn % 4}:30",
    T.STATEMENT: _statement,
    T.BOUNDARY: _boundary,
    T.RITUAL: _ritual,
}
