"""Mutants that no test can notice, and why, in words: the code does the same with them."""

from __future__ import annotations

_ELSEWHERE = "what is made of one prompt alone is not listed, so it needs no place in a document"
_ALWAYS_GIVEN = "everything that makes findings names what breaks a tie; only tests leave it out"

ALIKE: dict[str, str] = {
    "change.change: after < before -> after <= before": (
        "two rounds that reach this line are .30 apart or more, so never equally far"
    ),
    "coefficients.gwet_ac: True -> False": "both margins have an entry for each point of the scale",
    "finding.Finding: \"\" -> '~'": _ALWAYS_GIVEN,
    "rankings._disagreement: 0 -> 1": (
        "a product of 1 is of two equal places, which the other half of the condition has"
    ),
    "reading.read: 0 -> 1": _ELSEWHERE,
    "replies._tagged: distance < c.value_gap -> distance <= c.value_gap": (
        "what two people say of two texts comes to quarters, and the threshold is .30"
    ),
}
