"""Any exercise, prompt, value or answer, for tests of promises that hold for all of them.

The makers take a source of chance: hypothesis gives one that it can shrink, `sample_value` one
with a seed. So there is one description of what is valid, in our own terms and not the checkers'.
"""

from __future__ import annotations

import datetime
from collections.abc import Collection, Sequence
from dataclasses import replace
from fractions import Fraction
from random import Random

from hypothesis import strategies as st

from workbook import lexicon
from workbook.answers import Answer, Json, State
from workbook.exercise import AnswerType, Exercise, Option, Prompt

REPLIES = frozenset(
    {
        AnswerType.SUPPORT,
        AnswerType.REQUEST,
        AnswerType.FELT_HEARD,
        AnswerType.I_LISTENED,
        AnswerType.SAY_BACK,
        AnswerType.ALIKE,
    }
)
FIRST_ROUND = tuple(type_ for type_ in AnswerType if type_ not in REPLIES)
TEXTS = ("ein Tee, später", "I felt hurt on Sunday.", "x", "🌧️ then ☀️", "line\nline", "{a} & <b>")
CODES = ("alone-time", "messages", "visits", "money", "phones")


def values(prompt: Prompt) -> st.SearchStrategy[Json]:
    """Any JSON value that fits the prompt, in its canonical form."""
    return _chance().map(lambda chance: make_value(prompt, chance))


def answers(prompt: Prompt) -> st.SearchStrategy[Answer]:
    """Any answer the prompt can have, shared or not, with whatever the prompt asks for."""
    return _chance().map(lambda chance: make_answer(prompt, chance))


def shared_answers(prompt: Prompt) -> st.SearchStrategy[Answer]:
    """Any answer that was given and shared, unsure or with a value."""
    return _chance().map(lambda chance: make_shared_answer(prompt, chance))


def prompts(types: Sequence[AnswerType] = tuple(AnswerType)) -> st.SearchStrategy[Prompt]:
    """Any prompt of these types, with any flags that go together."""
    return _chance().map(lambda chance: make_prompt(chance, "q0", chance.choice(types)))


def exercises(types: Sequence[AnswerType] = FIRST_ROUND) -> st.SearchStrategy[Exercise]:
    """Any exercise of 1 to 5 prompts of these types, with a linked wish and a linked load."""
    return _chance().map(lambda chance: make_exercise(chance, types))


def sample_value(prompt: Prompt, seed: int) -> Json:
    """One valid value for the prompt: the same for the same seed, for ever."""
    return make_value(prompt, Random(seed))


def exercise_of(*prompts: Prompt, sensitive: bool = False) -> Exercise:
    """An exercise made of these prompts and nothing else."""
    return Exercise(
        slug="sample",
        version="1.0.0",
        title="A sample",
        module="samples",
        kind="reflection",
        minutes=10,
        language="en",
        reveal="both_submitted",
        licence="CC-BY-4.0",
        source="",
        content_hash="",
        sensitive=sensitive,
        prompts=prompts,
    )


def make_exercise(chance: Random, types: Sequence[AnswerType]) -> Exercise:
    count = chance.randint(1, 5)
    made = [make_prompt(chance, f"q{n}", chance.choice(types)) for n in range(count)]
    made += _linked_wish(chance) if AnswerType.FREQUENCY in types else []
    made += _linked_load(chance) if AnswerType.SHARE in types else []
    return exercise_of(*made)


def make_prompt(chance: Random, prompt_id: str, type_: AnswerType) -> Prompt:
    options = tuple(Option(f"o{n}", f"Option {n}") for n in range(chance.randint(3, 7)))
    if type_ is AnswerType.CHOOSE_UP_TO and chance.random() < 0.3:
        options += (Option("none", "None of these"),)
    if type_ is AnswerType.CHOOSE_ONE and chance.random() < 0.3:
        options += (Option("other", "Something else"),)
    low = chance.randint(0, 2)
    visible = chance.random() < 0.9
    return Prompt(
        id=prompt_id,
        type=type_,
        text="How is this for you?",
        options=options,
        minimum=low,
        maximum=low + chance.randint(2, 9),
        low="low end",
        high="high end",
        at_most=chance.randint(1, 4),
        polarity=chance.choice((None, "higher", "lower")),
        codes=tuple(CODES[: chance.randint(1, 5)]),
        distances=_matrix(chance, options) if type_ is AnswerType.CHOOSE_ONE else (),
        guess=visible and chance.random() < 0.7,
        importance=chance.random() < 0.7,
        visible="both" if visible else "me",
        compare=chance.random() < 0.9,
        sensitive=chance.random() < 0.1,
        reply=type_ in REPLIES,
    )


def make_answer(prompt: Prompt, chance: Random) -> Answer:
    share = prompt.visible == "both" and chance.random() < 0.8
    return replace(_answer(prompt, chance, chance.choice(tuple(State))), share=share)


def make_shared_answer(prompt: Prompt, chance: Random) -> Answer:
    state = State.UNSURE if chance.random() < 0.15 else State.ANSWERED
    return _answer(prompt, chance, state)


def _answer(prompt: Prompt, chance: Random, state: State) -> Answer:
    return Answer(
        state=state,
        value=make_value(prompt, chance) if state is State.ANSWERED else None,
        importance=chance.choice((None, 0, 1, 2, 3, 4)) if prompt.importance else None,
        guess=make_guess(prompt, chance) if prompt.guess else None,
        off_agenda=chance.random() < 0.1,
    )


def make_guess(prompt: Prompt, chance: Random) -> Json:
    roll = chance.random()
    if roll < 0.2:
        return None
    if roll < 0.3:
        return {"unsure": True}
    if prompt.type is AnswerType.STATEMENT:
        return _some(chance, lexicon.NEEDS, 1, 2)
    return make_value(prompt, chance)


def make_value(prompt: Prompt, chance: Random) -> Json:
    match prompt.type:
        case AnswerType.SHORT_TEXT | AnswerType.LONG_TEXT:
            return chance.choice(TEXTS)
        case AnswerType.CHOOSE_ONE | AnswerType.FREQUENCY:
            return chance.choice(prompt.option_ids)
        case AnswerType.CHOOSE_UP_TO:
            return _picks(prompt, chance)
        case AnswerType.FEELINGS:
            return _some(chance, lexicon.FEELINGS, 1, prompt.at_most or 3)
        case AnswerType.SCALE:
            return chance.randint(prompt.minimum or 0, prompt.maximum or 0)
        case AnswerType.NUMBER:
            return _number(prompt, chance)
        case AnswerType.YES_NO:
            return chance.choice(("yes", "no"))
        case AnswerType.RANK:
            return _ranking(chance, prompt.option_ids, len(prompt.options))
        case AnswerType.RANK_TOP:
            most = min(prompt.at_most or 1, len(prompt.options))
            return _ranking(chance, prompt.option_ids, chance.randint(1, most))
        case AnswerType.SHARE:
            return chance.randint(0, 100)
        case AnswerType.MINUTES:
            return chance.randint(1, 1440)
        case AnswerType.MINUTES_RANGE:
            return _span(chance)
        case AnswerType.WHO:
            return chance.choice(tuple(lexicon.WHO))
        case AnswerType.DATE:
            return _day(chance)
        case AnswerType.TIME:
            return f"{chance.randint(0, 23):02}:{chance.randint(0, 59):02}"
        case AnswerType.STATEMENT:
            return _statement(chance)
        case AnswerType.BOUNDARY:
            return _boundary(prompt, chance)
        case AnswerType.RITUAL:
            return _ritual(chance)
        case AnswerType.SUPPORT:
            return chance.choice(("yes", "partly", "no"))
        case AnswerType.REQUEST:
            return chance.choice(("yes", "changes", "not_now", "no"))
        case AnswerType.FELT_HEARD | AnswerType.I_LISTENED:
            return chance.randint(1, 5)
        case AnswerType.ALIKE:
            return chance.choice(("similar", "partly", "different"))
        case AnswerType.SAY_BACK:
            return _some(chance, prompt.codes, 1, len(prompt.codes))


def _chance() -> st.SearchStrategy[Random]:
    return st.randoms(use_true_random=False)


def _some(chance: Random, ids: Collection[str], least: int, most: int) -> list[Json]:
    return [*chance.sample(list(ids), chance.randint(least, min(most, len(ids))))]


def _picks(prompt: Prompt, chance: Random) -> list[Json]:
    if "none" in prompt.option_ids and chance.random() < 0.2:
        return ["none"]
    ids = [option for option in prompt.option_ids if option != "none"]
    return _some(chance, ids, 1, prompt.at_most or len(ids))


def _number(prompt: Prompt, chance: Random) -> int | float:
    low, high = prompt.minimum or 0, prompt.maximum or 0
    return chance.choice((chance.randint(low, high), low + (high - low) * chance.random()))


def _ranking(chance: Random, ids: Sequence[str], count: int) -> list[Json]:
    left = chance.sample(list(ids), count)
    ranked: list[Json] = []
    while left:
        size = min(chance.choice((1, 1, 1, 2, 3)), len(left))
        tied, left = left[:size], left[size:]
        ranked.append(tied[0] if size == 1 else [*tied])
    return ranked


def _span(chance: Random) -> dict[str, Json]:
    low = chance.randint(1, 300)
    return {"min": low, "max": low + chance.randint(0, 300)}


def _day(chance: Random) -> str:
    return (datetime.date(2026, 1, 1) + datetime.timedelta(chance.randint(0, 900))).isoformat()


def _maybe(chance: Random, **fields: Json) -> dict[str, Json]:
    return {name: value for name, value in fields.items() if chance.random() < 0.7}


def _statement(chance: Random) -> Json:
    request: Json = {
        "text": chance.choice(TEXTS),
        "kind": chance.choice(tuple(lexicon.REQUEST_KINDS)),
        "ok_if_no": chance.random() < 0.5,
    }
    return {
        "feelings": _some(chance, lexicon.FEELINGS, 1, 3),
        "situation": chance.choice(TEXTS),
        "needs": _some(chance, lexicon.NEEDS, 1, 2),
        **_maybe(chance, effect=chance.choice(TEXTS), request=request, other_view="You had work."),
    }


def _boundary(prompt: Prompt, chance: Random) -> Json:
    return {
        "area": chance.choice(tuple(lexicon.BOUNDARY_AREAS)),
        "when": chance.choice(TEXTS),
        "my_action": chance.choice(TEXTS),
        "so_that": chance.choice(TEXTS),
        "codes": _some(chance, prompt.codes, 0, len(prompt.codes)),
        "firmness": chance.choice(tuple(lexicon.FIRMNESS)),
        "support": [chance.choice(TEXTS)],
        "review_on": _day(chance),
    }


def _ritual(chance: Random) -> Json:
    gestures = lexicon.GESTURES
    return {
        "signal": chance.choice(TEXTS),
        **_maybe(
            chance,
            cooldown=_span(chance),
            who_starts=chance.choice(tuple(lexicon.WHO)),
            during=[chance.choice(TEXTS)],
            contact=chance.choice(tuple(lexicon.CONTACT)),
            place=chance.choice(TEXTS),
            steps=_some(chance, lexicon.RITUAL_STEPS, 0, 4),
            gesture={
                "propose": _some(chance, gestures, 0, 3),
                "ok": _some(chance, gestures, 0, 8),
            },
            not_ok=_some(chance, lexicon.NOT_OK, 0, 3),
            review_on=_day(chance),
        ),
        **({"return": chance.choice(tuple(lexicon.RETURN_PLANS))} if chance.random() < 0.7 else {}),
    }


def _matrix(chance: Random, options: Sequence[Option]) -> tuple[tuple[str, str, Fraction], ...]:
    if chance.random() < 0.6:
        return ()
    return ((options[0].id, options[1].id, Fraction(chance.randint(0, 4), 4)),)


def _linked_wish(chance: Random) -> list[Prompt]:
    actual = make_prompt(chance, "actual", AnswerType.FREQUENCY)
    wish = make_prompt(chance, "wish", AnswerType.FREQUENCY)
    return [actual, replace(wish, options=actual.options, actual="actual")]


def _linked_load(chance: Random) -> list[Prompt]:
    fair = replace(make_prompt(chance, "fair", AnswerType.SCALE), polarity="higher")
    return [replace(make_prompt(chance, "load", AnswerType.SHARE), fair="fair"), fair]
