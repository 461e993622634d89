"""Between the fields of a form and the value of an answer, both ways, for every answer type. Pure.

The field `a.need.value` holds the value for the prompt `need`, `a.limit.value.when` one part of
it. What is read here is checked by the domain: a number that is none goes there as it was typed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import TypeAlias, cast

from api.pages.forms import Form
from workbook.answers import Json
from workbook.exercise import AnswerType, Prompt

Fields: TypeAlias = "dict[str, list[str]]"

RADIOS = frozenset(
    {
        AnswerType.CHOOSE_ONE,
        AnswerType.FREQUENCY,
        AnswerType.SCALE,
        AnswerType.YES_NO,
        AnswerType.WHO,
        AnswerType.SUPPORT,
        AnswerType.REQUEST,
        AnswerType.FELT_HEARD,
        AnswerType.I_LISTENED,
        AnswerType.ALIKE,
    }
)
"""The types of which one of a few is chosen. "Not sure" is one more of them."""

_WHOLE = re.compile(r"[+-]?[0-9]{1,9}")
_NUMBER = re.compile(r"[+-]?[0-9]{1,9}([.,][0-9]{1,20})?")


@dataclass(frozen=True, slots=True)
class Part:
    """The fields of a form whose names begin with `name`."""

    form: Form
    name: str

    def one(self, step: str = "") -> str | None:
        """What stands in this field, as it was typed; None when there is nothing to read in it."""
        typed = self.form.one(self.at(step))
        return typed if typed.strip() else None

    def many(self, step: str = "") -> list[Json] | None:
        """What is ticked; None when nothing is."""
        return [*self.form.many(self.at(step))] or None

    def at(self, step: str) -> str:
        return f"{self.name}.{step}" if step else self.name


def value_of(prompt: Prompt, form: Form, name: str) -> Json:
    """The value in the fields that begin with `name`; None when nothing was filled in."""
    return _READ[prompt.type](prompt, Part(form, name))


def fields_of(prompt: Prompt, value: Json, name: str) -> Fields:
    """The fields that show this value: `value_of` gives it back."""
    filled = {} if value is None else _FILL[prompt.type](prompt, value)
    return {f"{name}.{step}" if step else name: texts for step, texts in filled.items()}


def needs_of(prompt: Prompt, form: Form, name: str) -> Json:
    """A guess of a statement: the needs alone."""
    return Part(form, name).many()


def listed(value: Json) -> Fields:
    return {"": [cast(str, one) for one in cast("list[Json]", value)]}


# Reading


def _text(prompt: Prompt, part: Part) -> Json:
    return part.one()


def _many(prompt: Prompt, part: Part) -> Json:
    return part.many()


def _whole(prompt: Prompt, part: Part) -> Json:
    return _as_whole(part.one())


def _as_whole(typed: str | None) -> Json:
    return int(typed) if typed and _WHOLE.fullmatch(typed.strip()) else typed


def _number(prompt: Prompt, part: Part) -> Json:
    typed = part.one()
    if typed is None or not _NUMBER.fullmatch(typed.strip()):
        return typed
    number = float(typed.strip().replace(",", "."))
    return int(number) if number.is_integer() and not re.search("[.,]", typed) else number


def _ranking(prompt: Prompt, part: Part) -> Json:
    """The options by the places that they were given. The same place twice is a tie."""
    places: dict[int, list[Json]] = {}
    for option in prompt.option_ids:
        place = _as_whole(part.one(option))
        if isinstance(place, int):
            places.setdefault(place, []).append(option)
    ranked = [places[place] for place in sorted(places)]
    return [tied[0] if len(tied) == 1 else tied for tied in ranked] or None


def _span(prompt: Prompt, part: Part) -> Json:
    return _given(min=_as_whole(part.one("min")), max=_as_whole(part.one("max")))


def _given(**parts: Json) -> Json:
    """The parts that were filled in; None when none was."""
    return {name.rstrip("_"): value for name, value in parts.items() if value is not None} or None


def _statement(prompt: Prompt, part: Part) -> Json:
    return _given(
        feelings=part.many("feelings"),
        situation=part.one("situation"),
        effect=part.one("effect"),
        needs=part.many("needs"),
        request=_request(part),
        other_view=part.one("other_view"),
    )


def _request(part: Part) -> Json:
    """A wish begins with its words: what kind it is says nothing without them."""
    text, by_when = part.one("request.text"), part.one("request.by_when")
    if text is None and by_when is None:
        return None
    no = part.one("request.ok_if_no")
    ok_if_no = None if no is None else no == "yes"
    return _given(text=text, kind=part.one("request.kind"), by_when=by_when, ok_if_no=ok_if_no)


def _boundary(prompt: Prompt, part: Part) -> Json:
    found = _given(
        **{name: part.one(name) for name in ("area", "when", "my_action", "so_that")},
        codes=part.many("codes"),
        firmness=part.one("firmness"),
        support=_lines(part.one("support")),
        review_on=part.one("review_on"),
    )
    lists: dict[str, Json] = {"codes": [], "support": []}
    return lists | found if isinstance(found, dict) else None


def _lines(typed: str | None) -> list[Json] | None:
    return [line.strip() for line in (typed or "").split("\n") if line.strip()] or None


def _ritual(prompt: Prompt, part: Part) -> Json:
    return _given(
        signal=part.one("signal"),
        cooldown=_span(prompt, Part(part.form, part.at("cooldown"))),
        who_starts=part.one("who_starts"),
        during=_lines(part.one("during")),
        contact=part.one("contact"),
        place=part.one("place"),
        return_=part.one("return"),
        steps=part.many("steps"),
        gesture=_gesture(part),
        not_ok=part.many("not_ok"),
        review_on=part.one("review_on"),
    )


def _gesture(part: Part) -> Json:
    return _given(propose=part.many("gesture.propose"), ok=part.many("gesture.ok"))


_READ: Mapping[AnswerType, Callable[[Prompt, Part], Json]] = {
    **dict.fromkeys(AnswerType, _text),
    **dict.fromkeys((AnswerType.CHOOSE_UP_TO, AnswerType.FEELINGS, AnswerType.SAY_BACK), _many),
    **dict.fromkeys((AnswerType.SCALE, AnswerType.FELT_HEARD, AnswerType.I_LISTENED), _whole),
    **dict.fromkeys((AnswerType.SHARE, AnswerType.MINUTES), _whole),
    **dict.fromkeys((AnswerType.RANK, AnswerType.RANK_TOP), _ranking),
    AnswerType.NUMBER: _number,
    AnswerType.MINUTES_RANGE: _span,
    AnswerType.STATEMENT: _statement,
    AnswerType.BOUNDARY: _boundary,
    AnswerType.RITUAL: _ritual,
}


# Filling in


def _as_text(prompt: Prompt, value: Json) -> Fields:
    return {"": [str(value)]}


def _as_ticks(prompt: Prompt, value: Json) -> Fields:
    return listed(value)


def _as_places(prompt: Prompt, value: Json) -> Fields:
    filled: Fields = {}
    for place, tied in enumerate(cast("list[Json]", value), 1):
        for option in tied if isinstance(tied, list) else [tied]:
            filled[cast(str, option)] = [str(place)]
    return filled


def _as_parts(prompt: Prompt, value: Json) -> Fields:
    return dict(_flat("", value))


def _flat(name: str, value: Json) -> Iterable[tuple[str, list[str]]]:
    if isinstance(value, dict):
        for step, part in value.items():
            yield from _flat(f"{name}.{step}" if name else step, part)
    elif isinstance(value, bool):
        yield name, ["yes" if value else "no"]
    elif isinstance(value, list):
        texts = [cast(str, one) for one in value]
        yield name, ["\n".join(texts)] if name in ("support", "during") else texts
    else:
        yield name, [str(value)]


_FILL: Mapping[AnswerType, Callable[[Prompt, Json], Fields]] = {
    **dict.fromkeys(AnswerType, _as_text),
    **dict.fromkeys((AnswerType.CHOOSE_UP_TO, AnswerType.FEELINGS, AnswerType.SAY_BACK), _as_ticks),
    **dict.fromkeys((AnswerType.RANK, AnswerType.RANK_TOP), _as_places),
    **dict.fromkeys((AnswerType.STATEMENT, AnswerType.BOUNDARY, AnswerType.RITUAL), _as_parts),
    AnswerType.MINUTES_RANGE: _as_parts,
}
