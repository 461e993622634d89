"""Learn the weights of the labels again from the sentences in `labels/`.

    python -m tests.coach.teaching

It is to be run after a change to those sentences, or to the rules and words that are signs. It
takes about a minute. Multinomial logistic regression by stochastic gradient descent with AdaGrad
steps (Duchi, Hazan and Singer 2011); always in the same order, so that the same sentences give the
same weights.
"""

from __future__ import annotations

import hashlib
import random
from collections import Counter
from collections.abc import Iterable, Sequence
from math import exp, sqrt
from pathlib import Path

import workbook.coach.english
from tests.coach.cases import HERE, labelled
from workbook.coach import KINDS, Kind
from workbook.coach.checking import fired
from workbook.coach.english import ENGLISH
from workbook.coach.facts import facts
from workbook.coach.signs import signs
from workbook.coach.weighing import Weights, lines

FOLDER = Path(workbook.coach.english.__file__).parent / "weights"
ROUNDS = 25
STEP = 0.3
DECAY = 1e-4
LEAST = 2  # a sign that one sentence alone has is not learned
_DIGITS = 2

Example = tuple[str, frozenset[str]]
"""A label, and the signs of a sentence that has it."""


def examples(cases: Iterable[tuple[str, str]], kind: Kind) -> list[Example]:
    return [(label, _signs(text, kind)) for label, text in cases]


def _signs(text: str, kind: Kind) -> frozenset[str]:
    read = facts(text, ENGLISH)
    return signs(read, fired(read, kind))


def teach(taught: Sequence[Example], digest: str = "") -> Weights:
    """The weights that tell these examples apart. The order of labels is that of the examples."""
    labels = tuple(dict.fromkeys(label for label, _ in taught))
    counts = Counter(sign for _, found in taught for sign in found)
    of = {sign: [0.0] * len(labels) for sign, count in counts.items() if count >= LEAST}
    steps = {sign: [1e-6] * len(labels) for sign in of}
    lines = [(labels.index(label), sorted(found & of.keys())) for label, found in taught]
    shuffle = random.Random(1).shuffle
    for _ in range(ROUNDS):
        shuffle(lines)
        for right, found in lines:
            _learn(of, steps, right, found)
    rounded = {sign: tuple(round(one, _DIGITS) for one in row) for sign, row in of.items()}
    return Weights(labels, digest, rounded)


def _learn(
    of: dict[str, list[float]], steps: dict[str, list[float]], right: int, found: list[str]
) -> None:
    """One step down the gradient, each weight at a pace of its own."""
    for at, chance in enumerate(_chances(of, found)):
        error = chance - (at == right)
        for sign in found:
            slope = error + DECAY * of[sign][at]
            steps[sign][at] += slope * slope
            of[sign][at] -= STEP * slope / sqrt(steps[sign][at])


def _chances(of: dict[str, list[float]], found: list[str]) -> list[float]:
    sums = [sum(column) for column in zip(*(of[sign] for sign in found), strict=True)]
    powers = [exp(one - max(sums)) for one in sums]
    return [power / sum(powers) for power in powers]


def digest_of(kind: Kind) -> str:
    return hashlib.sha256((HERE / "labels" / f"{kind}.txt").read_bytes()).hexdigest()


def main() -> None:
    for kind in KINDS:
        weights = teach(examples(labelled(kind), kind), digest_of(kind))
        (FOLDER / f"{kind}.py").write_text(_module(kind, weights), encoding="utf-8")


def _module(kind: Kind, weights: Weights) -> str:
    """The weights as a module: data in the code, so that reading them touches no file."""
    labels = ", ".join(f'"{label}"' for label in weights.labels)
    return (
        f'"""Weights for {kind!r}: written by `python -m tests.coach.teaching`."""\n\n'
        "from __future__ import annotations\n\n"
        "from workbook.coach.weighing import weights\n\n"
        f'_TAUGHT_BY = "{weights.taught_by}"\n'
        f"_LABELS = ({labels})\n"
        f'_ROWS = """\n{lines(weights)}"""\n\n'
        f"{kind.upper()} = weights(_ROWS, _LABELS, _TAUGHT_BY)\n"
    )


if __name__ == "__main__":
    main()
