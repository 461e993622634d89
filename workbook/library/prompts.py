"""From a sorted answer box to a `Prompt`: the values of its settings, and what excludes what."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from fractions import Fraction
from typing import Any

from workbook.errors import Fault
from workbook.exercise import AnswerType, Option, Prompt
from workbook.library.box import Box, Setting
from workbook.library.conditions import looks_at_partner, read_condition
from workbook.library.rules import fault
from workbook.library.words import fraction, integer, is_option_id, plain

T = AnswerType

DEFAULT_LIMIT = {T.SHORT_TEXT: 500, T.LONG_TEXT: 10_000}
MAX_LIMIT = 10_000
MAX_WEIGHT = Fraction(10)
MAX_PICKS = 10
SCALE_POINTS = range(3, 12)
HEARD_ENDS = ("Not at all", "Fully")


def build_prompt(prompt_id: str, text: str, box: Box, faults: list[Fault]) -> Prompt:
    """Read the box's values. A value that does not fit is a fault and is left at its default.

    A sensitive prompt is never compared, whatever its box says.
    """
    prompt = Prompt(
        id=prompt_id,
        type=box.rule.type,
        text=text,
        line=box.line,
        required="required" in box.flags,
        guess="guess" in box.flags,
        importance="importance" in box.flags,
        reply="reply" in box.flags,
        sensitive="sensitive" in box.flags,
        options=tuple(box.options),
        limit=DEFAULT_LIMIT.get(box.rule.type),
    )
    prompt = replace(prompt, **_numbers(box, faults))
    for name, setting in box.settings.items():
        values = _READERS[name](setting, box)
        if values is None:
            faults.append(_misfit(name, setting))
        else:
            prompt = replace(prompt, **values)
    faults.extend(_missing(box))
    faults.extend(exclusions(prompt, box))
    return replace(prompt, compare=False) if prompt.sensitive else prompt


Values = dict[str, Any]


def _numbers(box: Box, faults: list[Fault]) -> Values:
    """The numbers of the type line, and the fixed five points of the two "heard" replies."""
    if box.rule.type in (T.FELT_HEARD, T.I_LISTENED):
        low, high = HEARD_ENDS
        return {"minimum": 1, "maximum": 5, "low": low, "high": high}
    problem = _bounds_problem(box)
    if problem:
        faults.append(fault("bounds", box.line, 1, problem))
        return {}
    low_high = {"minimum": box.numbers.get("low"), "maximum": box.numbers.get("high")}
    return {**low_high, "at_most": box.numbers.get("most")}


def _bounds_problem(box: Box) -> str | None:
    low, high, most = (box.numbers.get(name) for name in ("low", "high", "most"))
    if low is not None and high is not None:
        if box.rule.type is T.SCALE and high - low + 1 not in SCALE_POINTS:
            return "A scale goes up and has 3 to 11 points."
        return "The first number is the smaller one." if low >= high else None
    limit = len(box.options) if box.rule.options else MAX_PICKS
    if most is not None and not 1 <= most <= max(limit, 1):
        return "Ask for at least one, and for no more than there are to choose from."
    return None


def _misfit(name: str, setting: Setting) -> Fault:
    if name == "if" and looks_at_partner(setting.value):
        return fault("condition-partner", setting.line, setting.column)
    codes = {"compare": "compare-type", "distances": "distances", "if": "condition-form"}
    return fault(codes.get(name, "setting-value"), setting.line, setting.column)


def _words(name: str, longest: int) -> Callable[[Setting, Box], Values | None]:
    def read(setting: Setting, box: Box) -> Values | None:
        return {name: plain(setting.value)} if len(setting.value) <= longest else None

    return read


def _prompt_id(name: str) -> Callable[[Setting, Box], Values | None]:
    def read(setting: Setting, box: Box) -> Values | None:
        return {name: setting.value}

    return read


def _visible(setting: Setting, box: Box) -> Values | None:
    return {"visible": setting.value} if setting.value in ("me", "both") else None


def _compare(setting: Setting, box: Box) -> Values | None:
    if setting.value == "none":
        return {"compare": False}
    fits = setting.value in box.rule.comparisons
    return {} if fits and (setting.value != "distances" or "distances" in box.settings) else None


def _limit(setting: Setting, box: Box) -> Values | None:
    number = integer(setting.value)
    return {"limit": number} if number is not None and 1 <= number <= MAX_LIMIT else None


def _polarity(setting: Setting, box: Box) -> Values | None:
    known = {"higher is better": "higher", "lower is better": "lower"}
    return {"polarity": known[setting.value]} if setting.value in known else None


def _weight(setting: Setting, box: Box) -> Values | None:
    number = fraction(setting.value)
    return {"weight": number} if number is not None and 0 < number <= MAX_WEIGHT else None


def _codes(setting: Setting, box: Box) -> Values | None:
    codes = tuple(code.strip() for code in setting.value.split(","))
    fit = all(map(is_option_id, codes)) and len(set(codes)) == len(codes)
    return {"codes": codes} if fit else None


def _distances(setting: Setting, box: Box) -> Values | None:
    """`walk to talk 0.5, walk to rest 1/4`: two options, and how far apart they are, 0 to 1."""
    found: dict[frozenset[str], tuple[str, str, Fraction]] = {}
    for part in setting.value.split(","):
        entry = _distance(part.split(), box.options)
        if entry is None or frozenset(entry[:2]) in found:
            return None
        found[frozenset(entry[:2])] = entry
    return {"distances": tuple(found.values())}


def _distance(words: list[str], options: list[Option]) -> tuple[str, str, Fraction] | None:
    if len(words) != 4 or words[1] != "to":
        return None
    one, other, number = words[0], words[2], fraction(words[3])
    known = {option.id for option in options}
    if one == other or not {one, other} <= known or number is None or number > 1:
        return None
    return one, other, number


def _condition(setting: Setting, box: Box) -> Values | None:
    condition = read_condition(setting.value)
    return {"condition": condition} if condition else None


_READERS: dict[str, Callable[[Setting, Box], Values | None]] = {
    "limit": _limit,
    "hint": _words("hint", 300),
    "low": _words("low", 80),
    "high": _words("high", 80),
    "polarity": _polarity,
    "visible": _visible,
    "compare": _compare,
    "if": _condition,
    "codes": _codes,
    "weight": _weight,
    "distances": _distances,
    "actual": _prompt_id("actual"),
    "fair": _prompt_id("fair"),
    "to": _prompt_id("to"),
}


def _missing(box: Box) -> Iterator[Fault]:
    for name in box.rule.needs:
        if name not in box.settings:
            yield fault("setting-missing", box.line, 1, f"This type needs the setting `{name}`.")


def exclusions(prompt: Prompt, box: Box) -> Iterator[Fault]:
    """Guessing, comparing and replying: what cannot stand together in one box."""
    if prompt.guess and (not box.rule.guess or prompt.reply):
        yield fault("guess-type", box.line)
    if prompt.guess and prompt.visible == "me":
        yield fault("guess-private", box.line)
    if prompt.sensitive and (prompt.guess or _compares(box)):
        yield fault("sensitive-compared", box.line)
    if not prompt.reply and (box.rule.reply_only or prompt.to is not None):
        yield fault("reply-flag", box.line)


def _compares(box: Box) -> bool:
    """Whether the box asks for a comparison in so many words."""
    chosen = box.settings.get("compare")
    asked = chosen is not None and chosen.value != "none"
    return asked or any(name in box.settings for name in ("distances", "actual", "fair"))
