"""`check(prompt, body)`: does what was sent fit this prompt? Every fault at once.

The body is `{"value": …}` or one of `{"unsure": true}`, `{"not_applicable": true}`,
`{"skip": true}`, with optional `importance`, `guess`, `share`, `off_agenda` and `therapist_only`.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from typing import cast

from workbook.answers.answer import Answer, Json, State
from workbook.answers.guesses import guess
from workbook.answers.numbers import whole
from workbook.answers.places import Place
from workbook.answers.types import CHECKERS
from workbook.errors import Invalid
from workbook.exercise import Prompt

_WITHOUT_VALUE = {
    "unsure": State.UNSURE,
    "not_applicable": State.NOT_APPLICABLE,
    "skip": State.SKIPPED,
}
_LINK = re.compile(r"lnk_[a-z2-7]{26}")
_STATES = ("value", *_WITHOUT_VALUE)
_FIELDS = frozenset({*_STATES, "importance", "guess", "share", "off_agenda", "therapist_only"})


def check(prompt: Prompt, body: Mapping[str, object]) -> Answer:
    """The answer in its canonical form.

    Raises `Invalid` with every fault, each with a pointer into the body. Nothing that was sent
    is repeated in a fault.
    """
    place = Place()
    answer = _answer(prompt, body, place)
    if answer is None or place.faults:
        raise Invalid(place.faults)
    return answer


def check_reply(prompt: Prompt, body: Mapping[str, object], to: Prompt | None = None) -> Answer:
    """As `check`, for a prompt that is asked after the reveal.

    `to` is the prompt that it replies to: its codes are what a `say back` chooses from, unless
    the reply has codes of its own.
    """
    codes = prompt.codes or (to.codes if to else ())
    return check(replace(prompt, codes=codes), body)


def _answer(prompt: Prompt, body: object, place: Place) -> Answer | None:
    if not isinstance(body, Mapping):
        place.fault("wrong-type", "Please send an object with named fields.")
        return None
    if not set(body) <= _FIELDS:
        place.fault("unknown-field", "There is a field here that does not belong.")
    return Answer(
        state=_state(body, place),
        value=_value(prompt, body, place),
        importance=_importance(prompt, body, place),
        guess=guess(prompt, body.get("guess"), place.at("guess")),
        share=_share(prompt, body, place),
        off_agenda=_flag(body, "off_agenda", place, default=False),
        therapist_only=_therapist_only(prompt, body, place),
    )


def _state(body: Mapping[str, object], place: Place) -> State:
    given = [name for name in _STATES if name in body]
    if len(given) != 1:
        place.fault(
            "one-state",
            "Please send exactly one of: a value, unsure, not applicable, skip.",
        )
    for name in given:
        if name in _WITHOUT_VALUE and body[name] is not True:
            place.at(name).fault("wrong-type", "This can only be true, or left out.")
    return _WITHOUT_VALUE.get(given[0], State.ANSWERED) if given else State.SKIPPED


def _value(prompt: Prompt, body: Mapping[str, object], place: Place) -> Json:
    if "value" not in body:
        return None
    return cast(Json, CHECKERS[prompt.type](prompt, body["value"], place.at("value")))


def _importance(prompt: Prompt, body: Mapping[str, object], place: Place) -> int | None:
    given = body.get("importance")
    if given is None:
        return None
    if not prompt.importance:
        place.at("importance").fault("not-asked", "This question does not ask how much it matters.")
        return None
    return whole(given, place.at("importance"), 0, 4)


def _share(prompt: Prompt, body: Mapping[str, object], place: Place) -> bool:
    told = body.get("therapist_only") is not None
    share = _flag(body, "share", place, default=prompt.visible == "both" and not told)
    if share and prompt.visible == "me":
        place.at("share").fault("private-prompt", "This question is for you alone.")
    elif share and told:
        text = "Please choose one: for both of you, or for your therapist only."
        place.at("share").fault("one-reader", text)
    return share


def _therapist_only(prompt: Prompt, body: Mapping[str, object], place: Place) -> str | None:
    """The link of the therapist whom it is for; whether that is agreed on is not known here."""
    given = body.get("therapist_only")
    if given is None:
        return None
    if not isinstance(given, str) or _LINK.fullmatch(given) is None:
        place.at("therapist_only").fault("wrong-type", "Please name a therapist's link.")
        return None
    if prompt.visible == "me" or prompt.reply:
        text = "This question cannot go to a therapist only."
        place.at("therapist_only").fault("private-prompt", text)
    return given


def _flag(body: Mapping[str, object], name: str, place: Place, *, default: bool) -> bool:
    given = body.get(name, default)
    if isinstance(given, bool):
        return given
    place.at(name).fault("wrong-type", "Please answer true or false.")
    return default
