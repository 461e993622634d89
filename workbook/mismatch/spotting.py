"""The findings of one prompt: what two answers, two importances and two guesses show."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import cast

from workbook.exercise import AnswerType
from workbook.mismatch.finding import HEAT_BOTH_UNSURE, HEATS, Finding, FindingKind
from workbook.mismatch.reading import Guess, Reading, weight
from workbook.mismatch.starting import both_wait

# Two people may feel different things, and two statements or two limits are about two matters:
# of these neither the answers nor their importances are set against each other, only guesses.
_GUESSES_ONLY = frozenset({AnswerType.FEELINGS, AnswerType.STATEMENT, AnswerType.BOUNDARY})


def spot(reading: Reading) -> Iterator[Finding]:
    if reading.prompt.type not in _GUESSES_ONLY:
        yield from _indecision(reading)
        yield from _waiting(reading)
        yield from _gap(reading)
        yield from _importance_gap(reading)
    for guess in reading.guesses:
        yield from _guessed(reading, guess)


def finding(
    reading: Reading,
    kind: FindingKind,
    score: Fraction,
    salience: Fraction,
    *,
    wording: str = "",
    heat: int | None = None,
    also: tuple[str, ...] = (),
    guess: Guess | None = None,
) -> Finding:
    """A finding about the prompt of this reading, and the prompts `also` named."""
    return Finding(
        kind=kind,
        prompts=(reading.prompt.id, *also),
        score=float(score),
        salience=float(salience),
        heat=HEATS[kind] if heat is None else heat,
        order=reading.order,
        wording=wording or kind.value,
        guesser=guess.seat if guess else None,
        weight_one=weight(reading.one),
        weight_other=weight(reading.other),
        tie=guess.tie if guess else "",
    )


def _indecision(reading: Reading) -> Iterator[Finding]:
    c = reading.constants
    kind = FindingKind.INDECISION
    if reading.unsure == 2:
        score, wording = c.indecision_both, "indecision.both"
        yield finding(reading, kind, score, score, wording=wording, heat=HEAT_BOTH_UNSURE)
    elif reading.unsure == 1:
        score, wording = c.indecision_one, "indecision.one"
        yield finding(reading, kind, score, score, wording=wording)


def _waiting(reading: Reading) -> Iterator[Finding]:
    if _waits(reading):
        score = Fraction(1)
        kind = FindingKind.WAITING_ON_EACH_OTHER
        yield finding(reading, kind, score, reading.salience(score))


def _waits(reading: Reading) -> bool:
    values = reading.values
    if values is None:
        return False
    if reading.prompt.type is AnswerType.WHO:
        return both_wait(*cast("tuple[str, str]", values))
    if reading.prompt.type is AnswerType.RITUAL:
        one, other = cast("tuple[dict[str, str], dict[str, str]]", values)
        return both_wait(one.get("who_starts"), other.get("who_starts"))
    return False


def _gap(reading: Reading) -> Iterator[Finding]:
    """A strength, a shared concern, or else a difference where there is one."""
    together = _together(reading)
    if together:
        yield together
    elif _differ(reading):
        score = cast(Fraction, reading.distance)
        kind = FindingKind.VALUE_GAP
        yield finding(reading, kind, score, reading.salience(score), wording=_gap_wording(reading))


def _differ(reading: Reading) -> bool:
    """Whether there is a value gap: one fact is one finding, so what is told as a strength, a
    shared concern or as waiting on each other is not told as a gap too.
    """
    told_as_waiting = reading.prompt.type is AnswerType.WHO and _waits(reading)
    return reading.apart and not told_as_waiting and not reading.end


def _gap_wording(reading: Reading) -> str:
    return "value_gap.ritual" if reading.prompt.type is AnswerType.RITUAL else "value_gap"


def _together(reading: Reading) -> Finding | None:
    """Both at the better end, or both at the other: mean(z)·(1-D), mean(1-z)·(1-D)."""
    if not reading.end:
        return None
    one, other = cast("tuple[Fraction, Fraction]", reading.good)
    mean, near = (one + other) / 2, 1 - cast(Fraction, reading.distance)
    kind, score = (
        (FindingKind.STRENGTH, mean * near)
        if reading.end == 1
        else (FindingKind.SHARED_CONCERN, (1 - mean) * near)
    )
    return finding(reading, kind, score, score)


def _importance_gap(reading: Reading) -> Iterator[Finding]:
    one, other = weight(reading.one), weight(reading.other)
    if one is None or other is None:
        return
    score = abs(one - other)
    if score >= reading.constants.importance_gap:
        # The importances are the finding here: weighing it by them again would count them twice.
        yield finding(reading, FindingKind.IMPORTANCE_GAP, score, score)


def _guessed(reading: Reading, guess: Guess) -> Iterator[Finding]:
    yield from _assumed_similarity(reading, guess)
    spots = list(_with_all_three(reading, guess))
    yield from spots
    if guess.missed and FindingKind.BLIND_SPOT not in {spot.kind for spot in spots}:
        miss = cast(Fraction, guess.miss)
        kind = FindingKind.PERCEPTION_GAP
        yield finding(reading, kind, miss, reading.salience(miss), guess=guess)


def _assumed_similarity(reading: Reading, guess: Guess) -> Iterator[Finding]:
    c = reading.constants
    if guess.miss is None or guess.assumed is None:
        return
    if guess.assumed < c.assumed_below and guess.miss >= c.perception_gap:
        score = 1 - guess.assumed
        yield finding(reading, FindingKind.ASSUMED_SIMILARITY, score, score, guess=guess)


def _with_all_three(reading: Reading, guess: Guess) -> Iterator[Finding]:
    """What needs the distance of the answers, the miss and the assumption together."""
    d, miss, assumed, c = reading.distance, guess.miss, guess.assumed, reading.constants
    if d is None or miss is None or assumed is None:
        return
    if reading.apart:
        blind = blind_spot(d, miss, assumed)
        if blind >= c.blind_spot:
            kind = FindingKind.BLIND_SPOT
            yield finding(reading, kind, blind, reading.salience(blind), guess=guess)
    else:
        hidden = hidden_agreement(d, miss, assumed)
        if hidden >= c.hidden_agreement:
            yield finding(reading, FindingKind.HIDDEN_AGREEMENT, hidden, hidden, guess=guess)
    if _differ(reading) and not guess.missed:
        kind = FindingKind.KNOWN_DIFFERENCE
        yield finding(reading, kind, d, reading.salience(d), guess=guess)


def blind_spot(d: Fraction, miss: Fraction, assumed: Fraction) -> Fraction:
    """BS = min(D, P)·(1 - AD): 0 when the guess was right or the guesser expected a difference."""
    return min(d, miss) * (1 - assumed)


def hidden_agreement(d: Fraction, miss: Fraction, assumed: Fraction) -> Fraction:
    """HA = min(AD, P)·(1 - D): the two are closer than the guesser thought."""
    return min(assumed, miss) * (1 - d)
