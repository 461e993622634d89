"""The fields of a question as they would be filled in. Nothing in them goes anywhere."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from html import escape

from workbook import lexicon
from workbook.exercise import AnswerType, Exercise, Prompt

T = AnswerType
PARTS: Mapping[AnswerType, tuple[str, ...]] = {
    T.STATEMENT: (
        "What happened",
        "What I felt",
        "What it does to me",
        "What I need",
        "My request",
    ),
    T.BOUNDARY: ("When", "What I will do", "So that", "It helps me if", "Look at it again on"),
    T.RITUAL: ("Our signal", "How long", "Who starts again", "What I do", "How we come back"),
}


def fields_of(prompt: Prompt, exercise: Exercise) -> str:
    """What a partner sees below a question."""
    more = [
        '<p class="hint">Only you see this.</p>' if prompt.visible == "me" else "",
        _after(prompt, exercise),
        _FIELDS.get(prompt.type, _parts)(prompt),
        _line("What may your partner say?") if prompt.guess else "",
        _line("How much does it matter to you? (0 to 4)") if prompt.importance else "",
    ]
    return f'<div class="fields">{"".join(more)}</div>'


def _after(prompt: Prompt, exercise: Exercise) -> str:
    """When it is asked, if not at once."""
    if prompt.reply:
        return '<p class="hint">Asked after both have opened.</p>'
    asked = exercise.prompt(prompt.condition.prompt) if prompt.condition else None
    told = f"Asked only after some answers to: {asked.text}" if asked else ""
    return f'<p class="hint">{escape(told)}</p>' if told else ""


def _line(label: str, kind: str = "text", hint: str = "") -> str:
    return (
        f'<label>{escape(label)} <input type="{kind}" placeholder="{escape(hint)}" '
        'autocomplete="off"></label>'
    )


def _area(prompt: Prompt) -> str:
    return (
        f'<textarea rows="4" maxlength="{prompt.limit}" placeholder="{escape(prompt.hint)}" '
        f'aria-label="{escape(prompt.text)}"></textarea>'
    )


def _picks(kind: str, prompt: Prompt, options: Iterable[tuple[str, str]]) -> str:
    return "".join(
        f'<label><input type="{kind}" name="{escape(prompt.id)}"> {escape(label)}</label>'
        for _, label in options
    )


def _options(kind: str) -> Callable[[Prompt], str]:
    return lambda prompt: _picks(kind, prompt, ((it.id, it.label) for it in prompt.options))


def _fixed(labels: Mapping[str, str]) -> Callable[[Prompt], str]:
    return lambda prompt: _picks("radio", prompt, labels.items())


def _scale(prompt: Prompt) -> str:
    numbers = range(prompt.minimum or 0, (prompt.maximum or 0) + 1)
    picks = _picks("radio", prompt, ((str(number), str(number)) for number in numbers))
    return f'<div class="scale">{escape(prompt.low)} {picks} {escape(prompt.high)}</div>'


def _ranking(prompt: Prompt) -> str:
    rows = "".join(f"<li>{escape(option.label)}</li>" for option in prompt.options)
    return f'<p class="hint">Put these in order.</p><ol>{rows}</ol>'


def _parts(prompt: Prompt) -> str:
    return "".join(_line(part) for part in PARTS.get(prompt.type, ("",)))


def _input(kind: str, label: str) -> Callable[[Prompt], str]:
    return lambda prompt: _line(label, kind, prompt.hint)


_FIELDS: Mapping[AnswerType, Callable[[Prompt], str]] = {
    T.SHORT_TEXT: _area,
    T.LONG_TEXT: _area,
    T.CHOOSE_ONE: _options("radio"),
    T.FREQUENCY: _options("radio"),
    T.CHOOSE_UP_TO: _options("checkbox"),
    T.FEELINGS: _input("text", "Words for feelings"),
    T.SCALE: _scale,
    T.FELT_HEARD: _scale,
    T.I_LISTENED: _scale,
    T.NUMBER: _input("number", "A number"),
    T.SHARE: _input("number", "My part, in percent"),
    T.MINUTES: _input("number", "Minutes"),
    T.MINUTES_RANGE: lambda prompt: _line("From, in minutes", "number") + _line("To", "number"),
    T.YES_NO: _fixed(lexicon.YES_NO),
    T.WHO: _fixed(lexicon.WHO),
    T.DATE: _input("date", "A day"),
    T.TIME: _input("time", "A time"),
    T.RANK: _ranking,
    T.RANK_TOP: _ranking,
    T.SUPPORT: _fixed(lexicon.SUPPORT),
    T.REQUEST: _fixed(lexicon.REQUEST_ANSWERS),
    T.ALIKE: _fixed(lexicon.ALIKE),
    T.SAY_BACK: lambda prompt: _picks("checkbox", prompt, ((it, it) for it in prompt.codes)),
}
