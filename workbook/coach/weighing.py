"""How much each sign speaks for each label: weights learned from labelled sentences of our own.

It is a multinomial logistic regression. Its weights are data, one sign a line, so that anybody can
read why a text got its label: the label with the greatest sum is taken.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

ALWAYS = "any text"
"""The sign that every text has: what is likely before a word of it is read."""


@dataclass(frozen=True, slots=True)
class Weights:
    """`of` has a weight for each label, in the order of `labels`. `taught_by` is a digest of the
    sentences from which they were learned.
    """

    labels: tuple[str, ...]
    taught_by: str
    of: Mapping[str, tuple[float, ...]]

    def label(self, signs: Iterable[str]) -> str | None:
        """The label for which these signs speak most; None where no sign says anything."""
        known = sorted(sign for sign in signs if sign in self.of)
        if known in ([], [ALWAYS]):
            return None
        sums = [sum(column) for column in zip(*(self.of[sign] for sign in known), strict=True)]
        return self.labels[sums.index(max(sums))]


def weights(text: str, labels: tuple[str, ...], taught_by: str = "") -> Weights:
    """The weights in a text: one sign a line, then a number for each label, all apart by tabs."""
    fields = (line.split("\t") for line in text.splitlines() if line)
    of = {sign: tuple(map(float, numbers)) for sign, *numbers in fields}
    return Weights(labels, taught_by, of)


def lines(weights: Weights) -> str:
    """The same weights as text, in the order of the signs."""
    rows = ("\t".join((sign, *map(str, weights.of[sign]))) for sign in sorted(weights.of))
    return "".join(f"{row}\n" for row in rows)
