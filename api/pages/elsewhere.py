"""What somebody typed and what lies there, in words: for when the two do not go together any more.

Another window or device of theirs has changed an answer, or it was sent meanwhile. Neither text is
dropped: both are shown.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from api.pages.cards import CARDS, INSTEAD, Card, is_untouched, lying, mark, mark_name, typed
from api.pages.controls import RADIOS, needs_of, value_of
from api.pages.forms import Form
from api.pages.places import Place
from api.pages.questions import Lines, Question, in_lines
from api.pages.words import N_
from workbook.exercise import AnswerType

INSTEADS = {
    "unsure": N_("You are not sure."),
    "not_applicable": N_("It does not apply to you."),
    "skip": N_("You skipped this one."),
    "none": N_("You have no idea."),
}
NOTHING = N_("Nothing.")
BOTH = N_("This was changed in another window. Both texts are on this page.")
CHOSEN = RADIOS | {
    AnswerType.CHOOSE_UP_TO,
    AnswerType.FEELINGS,
    AnswerType.RANK,
    AnswerType.RANK_TOP,
    AnswerType.SAY_BACK,
    AnswerType.STATEMENT,
    AnswerType.BOUNDARY,
    AnswerType.RITUAL,
}


def lying_there(place: Place, question: Question, card: Card) -> Lines:
    """What the draft has of this card now, in words."""
    return in_words(
        place, question, card, lying(question.prompt, place.desk.row(question.id), card)
    )


def in_words(
    place: Place, question: Question, card: Card, fields: Mapping[str, Sequence[str]]
) -> Lines:
    """What these fields say, as far as they were filled in."""
    form = Form({name: tuple(values) for name, values in fields.items()})
    name = name_of(question, card)
    said = [] if _is_instead(form.one(name)) else _words(place, question, card, form, name)
    found = INSTEADS.get(_instead(form, name, card), "" if said else NOTHING)
    return [*said, *([("", place.tongue.say(found))] if found else [])]


def name_of(question: Question, card: Card) -> str:
    """The name with which the fields of this card's value begin."""
    return f"a.{question.id}.{'value' if card == 'answer' else 'guess'}"


def _instead(form: Form, name: str, card: Card) -> str:
    """What was chosen in place of a value."""
    if _is_instead(form.one(name)):
        return form.one(name).removeprefix(INSTEAD)
    beside = f"{name}.state" if card == "guess" else f"{name.removesuffix('.value')}.state"
    return form.one(beside)


def _is_instead(chosen: str) -> bool:
    return chosen.startswith(INSTEAD)


def _words(place: Place, question: Question, card: Card, form: Form, name: str) -> Lines:
    prompt, guess = question.prompt, card == "guess"
    if prompt.type not in CHOSEN:
        values = [one for field in form.fields for one in form.many(field) if _of(field, name)]
        return [("", " – ".join(values))] if values else []
    of_statement = guess and prompt.type is AnswerType.STATEMENT
    value = (needs_of if of_statement else value_of)(prompt, form, name)
    return [] if value is None else in_lines(question, value, place.tongue, guess=guess)


def _of(field: str, name: str) -> bool:
    return field == name or field.startswith((f"{name}.min", f"{name}.max"))


def as_typed(place: Place, form: Form) -> list[tuple[str, Lines]]:
    """Everything that was changed in this form, in words, under its question."""
    return [
        (question.told.heading, in_words(place, question, card, typed(form, question.prompt, card)))
        for question in place.sheet.questions.values()
        for card in CARDS
        if not is_untouched(form, question.prompt, card)
    ]


def knowing(place: Place, question: Question, card: Card, form: Form) -> Form:
    """This form as one that has seen what lies there: pressed again, it is kept."""
    now = mark(lying(question.prompt, place.desk.row(question.id), card))
    return Form({**form.fields, mark_name(question.prompt, card): (now,)})
