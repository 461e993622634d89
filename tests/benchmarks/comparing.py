"""What comparing costs: a ratio to parsing the same two submissions as JSON, and how it grows.

Prompts of every type in turn, each with importance and a guess: the dearest an exercise can be.
The agenda and the sentences, which a review needs too, are told beside it.
"""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from random import Random

from tests.strategies import FIRST_ROUND, exercise_of, make_prompt, make_shared_answer
from workbook.answers import Answer
from workbook.exercise import Exercise
from workbook.mismatch import agenda, compare, text

PROMPTS, LINE_MS = 60, 5
SIZES = (20, 40, 60, 120, 240)
SEEDS, ROUNDS = 5, 15


@dataclass(frozen=True)
class Couple:
    """An exercise, and what two people shared of it."""

    exercise: Exercise
    one: dict[str, Answer]
    other: dict[str, Answer]

    def as_json(self) -> tuple[str, str]:
        one, other = (
            json.dumps({prompt: answer.to_json() for prompt, answer in side.items()})
            for side in (self.one, self.other)
        )
        return one, other


def couples(size: int) -> Iterator[Couple]:
    """A few couples with so many prompts, for ever the same."""
    for seed in range(SEEDS):
        chance = Random(seed)
        prompts = [
            replace(
                make_prompt(chance, f"q{n}", FIRST_ROUND[n % len(FIRST_ROUND)]),
                guess=True, importance=True, visible="both", compare=True, sensitive=False,
            )
            for n in range(size)
        ]  # fmt: skip
        one, other = ({p.id: make_shared_answer(p, chance) for p in prompts} for _ in range(2))
        yield Couple(exercise_of(*prompts), one, other)


def least(work: Callable[[], object]) -> float:
    """CPU milliseconds: the least of several rounds."""
    work()
    found = float("inf")
    for _ in range(ROUNDS):
        began = time.process_time()
        work()
        found = min(found, time.process_time() - began)
    return found * 1000


def comparing(couple: Couple) -> float:
    return least(lambda: compare(couple.exercise, couple.one, couple.other))


def parsing(couple: Couple) -> float:
    sent = couple.as_json()
    return least(lambda: [json.loads(each) for each in sent])


def telling(couple: Couple) -> float:
    """The agenda, and every sentence."""
    exercise, one, other = couple.exercise, couple.one, couple.other
    found = compare(exercise, one, other)

    def tell() -> None:
        agenda(found)
        for finding in found:
            text(finding, exercise, one, other, "Ana", "Ben")

    return least(tell)


def mean(measure: Callable[[Couple], float], size: int) -> float:
    return sum(map(measure, couples(size))) / SEEDS


def report() -> None:
    """Print the cost at 60 prompts, and the cost of a prompt in shorter and longer exercises."""
    cost, parsed, told = (mean(each, PROMPTS) for each in (comparing, parsing, telling))
    line = f"(pass line {LINE_MS} ms)"
    print(f"comparing {PROMPTS} prompts of every type: {cost:.2f} ms {line},", end=" ")
    print(f"{cost / parsed:.0f} x parsing both as JSON; agenda and sentences {told:.2f} ms")
    each = cost / PROMPTS
    grown = (f"{mean(comparing, size) / size / each:.2f} at {size}" for size in SIZES)
    print(f"the cost of one prompt, as a multiple of that at {PROMPTS}: {', '.join(grown)}")


if __name__ == "__main__":
    report()
