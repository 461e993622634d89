"""One question's fields in a form: filled from a draft, read, and kept.

A question has an answer and perhaps a guess, each a card of its own. A form says for each card
that it holds what stood there when the page was made (`w.need.answer`): a card that nobody has
touched is not saved, so that a page that was left open takes nothing back.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

from api.pages.controls import RADIOS, Fields, fields_of, listed, needs_of, value_of
from api.pages.forms import Form
from api.pages.words import N_
from workbook.answers import Answer, Json, State
from workbook.answers.guesses import is_not_sure
from workbook.coaching import Saved
from workbook.drafting import ChangedElsewhere, Window
from workbook.errors import Fault, Invalid, Refused
from workbook.exercise import AnswerType, Prompt
from workbook.records.papers import Jotted, Typed

Card: TypeAlias = Literal["answer", "guess"]
CARDS: tuple[Card, Card] = ("answer", "guess")
WINDOW = "w.window"
INSTEAD = "~"
"""Before what stands beside the options: `~unsure`, `~none`."""

_STATES = {
    State.UNSURE: "unsure",
    State.NOT_APPLICABLE: "not_applicable",
    State.SKIPPED: "skip",
}


class Keeper(Protocol):
    """How this round keeps what is typed: `drafting.revise` and `begin`, or those of a reply."""

    async def revise(
        self, prompt: str, changes: Mapping[str, object], part: str, window: Window
    ) -> Saved: ...

    async def begin(self, prompt: str, typed: Typed, part: str, window: Window) -> None: ...


@dataclass(frozen=True, slots=True)
class Outcome:
    """What came of one card: saved, kept as it was typed with what is still open, or untouched.

    `elsewhere`: nothing was kept, since another window of the same person has changed it.
    """

    saved: Saved | None = None
    faults: Invalid | None = None
    begun: bool = False
    elsewhere: bool = False

    @property
    def touched(self) -> bool:
        return bool(self.saved or self.begun or self.faults or self.elsewhere)


# From a draft to a form


def filled(prompts: Iterable[Prompt], draft: Mapping[str, Jotted]) -> Form:
    """The fields of these questions as the draft has them."""
    fields: Fields = {}
    for prompt in prompts:
        row = draft.get(prompt.id, Jotted())
        for card in CARDS:
            found = lying(prompt, row, card)
            fields |= found
            fields[mark_name(prompt, card)] = [mark(found)]
    return Form({name: tuple(values) for name, values in fields.items()})


def lying(prompt: Prompt, row: Jotted, card: Card) -> Fields:
    """The fields of this card as they lie in the draft."""
    return _typed_before(row, card) or _from_answer(prompt, row.answer, card)


def _typed_before(row: Jotted, card: Card) -> Fields:
    return {name: [*values] for name, values in row.begun.get(card, {}).items()}


def _from_answer(prompt: Prompt, answer: Answer | None, card: Card) -> Fields:
    if answer is None:
        return {}
    return _answer(prompt, answer) if card == "answer" else _guess(prompt, answer.guess)


def _answer(prompt: Prompt, answer: Answer) -> Fields:
    name = f"a.{prompt.id}"
    fields = fields_of(prompt, answer.value, f"{name}.value")
    if answer.state in _STATES:
        fields |= _instead(prompt, _STATES[answer.state], f"{name}.value", f"{name}.state")
    if answer.importance is not None:
        fields[f"{name}.importance"] = [str(answer.importance)]
    if answer.therapist_only:
        fields[f"{name}.only"] = [answer.therapist_only]
    elif not answer.share and prompt.visible == "both":
        fields[f"{name}.private"] = ["yes"]
    return fields


def _guess(prompt: Prompt, guess: Json) -> Fields:
    name = f"a.{prompt.id}.guess"
    if guess is None:
        return {}
    if is_not_sure(guess):
        return _instead(prompt, "unsure", name, f"{name}.state")
    if prompt.type is AnswerType.STATEMENT:
        return {name: listed(guess)[""]}
    return fields_of(prompt, guess, name)


def _instead(prompt: Prompt, said: str, among: str, beside: str) -> Fields:
    if prompt.type in RADIOS:
        return {among: [INSTEAD + said]}
    return {beside: [said]}


def mark_name(prompt: Prompt, card: Card) -> str:
    return f"w.{prompt.id}.{card}"


def mark(fields: Mapping[str, Iterable[str]]) -> str:
    """A mark that is the same for the same fields; an empty one is as good as none."""
    said = sorted((name, [one for one in values if one.strip()]) for name, values in fields.items())
    text = json.dumps([pair for pair in said if pair[1]])
    return hashlib.sha256(text.encode()).hexdigest()[:16]


# From a form to a draft


def typed(form: Form, prompt: Prompt, card: Card) -> dict[str, list[str]]:
    """What was typed in this card, as the form sent it, without what is empty."""
    name = f"a.{prompt.id}."
    of_guess = f"a.{prompt.id}.guess"
    return {
        field: [*values]
        for field, values in form.fields.items()
        if field.startswith(name)
        and field.startswith(of_guess) == (card == "guess")
        and any(one.strip() for one in values)
    }


def is_untouched(form: Form, prompt: Prompt, card: Card) -> bool:
    """Whether the form does not have this card, or has it as the page was made."""
    name = mark_name(prompt, card)
    return name not in form or form.one(name) == mark(typed(form, prompt, card))


async def keep(
    keeper: Keeper, form: Form, prompt: Prompt, card: Card, before: Answer | None
) -> Outcome:
    """Save what stands in this card; where it does not fit yet, keep it as it was typed."""
    if is_untouched(form, prompt, card):
        return Outcome()
    try:
        return await _kept(keeper, form, prompt, card, before)
    except ChangedElsewhere:
        return Outcome(elsewhere=True)


async def _kept(
    keeper: Keeper, form: Form, prompt: Prompt, card: Card, before: Answer | None
) -> Outcome:
    window = window_of(form, prompt, card)
    try:
        changes = _changes(form, prompt, card, before)
        if changes is not None:
            return Outcome(saved=await keeper.revise(prompt.id, changes, card, window))
    except Invalid as error:
        return await _begun(keeper, form, prompt, card, error)
    except Refused as refusal:
        if refusal.slug != "not-to-therapist":
            raise
        closed = Invalid([Fault(refusal.slug, refusal.detail, "#/only")])
        return await _begun(keeper, form, prompt, card, closed)
    return await _begun(keeper, form, prompt, card, None)


async def skip(keeper: Keeper, form: Form, prompt: Prompt) -> Outcome:
    """Skip this question, whatever stands in the form."""
    window = window_of(form, prompt, "answer")
    try:
        return Outcome(await keeper.revise(prompt.id, {"skip": True}, "answer", window))
    except ChangedElsewhere:
        return Outcome(elsewhere=True)


def window_of(form: Form, prompt: Prompt, card: Card) -> Window:
    """The window that sent this form: it knows what stood in it, and what stands there now."""
    known = (form.one(mark_name(prompt, card)), mark(typed(form, prompt, card)))
    return Window(form.one(WINDOW), lambda row: mark(lying(prompt, row, card)) in known)


async def _begun(
    keeper: Keeper, form: Form, prompt: Prompt, card: Card, faults: Invalid | None
) -> Outcome:
    window = window_of(form, prompt, card)
    try:
        await keeper.begin(prompt.id, typed(form, prompt, card), card, window)
    except Invalid as too_long:
        return Outcome(faults=too_long)
    return Outcome(faults=faults, begun=True)


def _changes(
    form: Form, prompt: Prompt, card: Card, before: Answer | None
) -> dict[str, object] | None:
    """What is to be saved; None while there is nothing that counts as an answer."""
    if card == "guess":
        return {"guess": _guessed(form, prompt)}
    said = _said(form, prompt)
    if not said and before is None:
        return None
    if not said and before is not None and before.state is not State.SKIPPED:
        said = {"skip": True}
    return said | _beside(form, prompt)


def _said(form: Form, prompt: Prompt) -> dict[str, object]:
    """The value, or what was ticked instead. Invalid when it is both."""
    name = f"a.{prompt.id}"
    value = value_of(prompt, form, f"{name}.value")
    states = [*form.many(f"{name}.state")]
    if prompt.type in RADIOS and isinstance(value, str) and value.startswith(INSTEAD):
        states, value = [value.removeprefix(INSTEAD)], None
    said: dict[str, object] = {state: True for state in states if state in _STATES.values()}
    if value is not None:
        said["value"] = value
    if len(said) > 1:
        text = N_("There is an answer here and a tick beside it. Please keep one of the two.")
        raise Invalid([Fault("one-state", text, "#/value")])
    return said


def _beside(form: Form, prompt: Prompt) -> dict[str, object]:
    """How much it matters and whether it is shared, where the question asks for that."""
    name, beside = f"a.{prompt.id}", dict[str, object]()
    if prompt.importance:
        matters = form.one(f"{name}.importance")
        beside["importance"] = int(matters) if matters in ("0", "1", "2", "3", "4") else None
    if prompt.visible == "both" and f"w.{prompt.id}.choice" in form:
        beside |= _readers(form, name)
    return beside


def _readers(form: Form, name: str) -> dict[str, object]:
    """For both, for me, or for one therapist only. Invalid for two of these at once."""
    only, private = form.many(f"{name}.only"), form.one(f"{name}.private") == "yes"
    if len(only) + private > 1:
        text = N_("You chose two things for who reads this. Please keep one of them.")
        raise Invalid([Fault("one-reader", text, "#/only")])
    return {"therapist_only": only[0]} if only else {"share": not private}


def _guessed(form: Form, prompt: Prompt) -> Json:
    """The guess; None for none, and for "I have no idea"."""
    name = f"a.{prompt.id}.guess"
    read = needs_of if prompt.type is AnswerType.STATEMENT else value_of
    value, states = read(prompt, form, name), form.many(f"{name}.state")
    if isinstance(value, str) and value.startswith(INSTEAD):
        states, value = (value.removeprefix(INSTEAD),), None
    if "unsure" in states and value is None:
        return {"unsure": True}
    if states and value is not None:
        text = N_("There is a guess here and a tick beside it. Please keep one of the two.")
        raise Invalid([Fault("one-state", text, "#/guess")])
    return value


def places(faults: Invalid, prompt: Prompt) -> dict[str, str]:
    """From a fault's pointer to the name of the field where it is shown."""
    return {pointer: _place(pointer, prompt) for one in faults.faults if (pointer := one.pointer)}


def _place(pointer: str, prompt: Prompt) -> str:
    steps = [step for step in pointer.removeprefix("#").split("/") if step and not step.isdigit()]
    name = ".".join(["a", prompt.id, *(steps or ["value"])])
    return name.replace(".guess.needs", ".guess")
