"""Two people who do an exercise from end to end, with made-up answers of the right kind."""

from __future__ import annotations

from random import Random
from typing import Any

from tests.cast import Person, World
from tests.strategies import make_guess, sample_value
from workbook.exercise import Exercise, Prompt

SEEDS = {"Ana": 3, "Ben": 8}


def answer_of(person: Person, prompt: Prompt) -> dict[str, Any]:
    """A whole answer: with an importance and a guess where they are asked for."""
    seed = SEEDS[person.name]
    body: dict[str, Any] = {"value": sample_value(prompt, seed)}
    if prompt.importance:
        body["importance"] = seed % 5
    if prompt.guess:
        body["guess"] = make_guess(prompt, Random(seed + 1))
    return body


async def send_all(cast: World, person: Person, entry: str, exercise: Exercise) -> None:
    """Answer everything that is asked first, and send."""
    answers = {prompt.id: answer_of(person, prompt) for prompt in exercise.asked_first()}
    await cast.send(person, entry, answers)


async def reply_all(person: Person, entry: str, exercise: Exercise) -> None:
    """Answer everything that is asked after the reveal, and send."""
    for prompt in exercise.asked_after():
        path = f"/entries/{entry}/reply/answers/{prompt.id}"
        saved = await person.put(path, answer_of(person, prompt))
        assert saved.status_code == 200, saved.text
    sent = await person.put(f"/entries/{entry}/reply/submission")
    assert sent.status_code == 201, sent.text


async def done_by_two(cast: World, exercise: Exercise) -> str:
    """Ana and Ben do it, replies as well. The entry's id."""
    workbook = await cast.pair(cast.ana, cast.ben)
    entry = await cast.open(cast.ana, workbook, exercise.slug)
    for person in (cast.ana, cast.ben):
        await send_all(cast, person, entry, exercise)
    if exercise.reveal == "together":
        for person in (cast.ana, cast.ben):
            assert (await person.post(f"/entries/{entry}/readiness")).status_code == 202
    if any(exercise.asked_after()):
        for person in (cast.ana, cast.ben):
            await reply_all(person, entry, exercise)
    return entry
