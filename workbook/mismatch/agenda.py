"""The agenda: the few findings for one sitting, strengths first, then from mild to warm.

A design choice, not an optimum: one thing at a time, few things, an easy one first. The first
minutes of a talk shape the rest (Carrère and Gottman 1999), and beginning with strengths is how
couples' checkups that were tried in a trial work (Cordova et al. 2014).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction

from workbook.mismatch.constants import CONSTANTS, Constants
from workbook.mismatch.finding import (
    HEAT_OF_LIMITS,
    KIND_ORDER,
    MILDEST,
    Finding,
    signature,
)


@dataclass(frozen=True, slots=True)
class EarlierRound:
    """The prompts that were on the agenda of an earlier entry of the same exercise."""

    revealed_on: date
    prompts: frozenset[str]


@dataclass(frozen=True, slots=True)
class AgendaContext:
    """What an agenda depends on besides the findings.

    `minutes` is the length of the sitting, from which the number of items follows; `items` sets
    that number itself. `off_agenda` holds the prompts that either partner kept off. `order` is a
    therapist's choice: signatures of the findings to take first, in that order; the rules for a
    couple on its own do not fill what is left then, only salience does. `earlier` and
    `revealed_on` serve the offer of living with a difference.
    """

    minutes: int = 40
    items: int | None = None
    first_session: bool = False
    off_agenda: frozenset[str] = frozenset()
    order: tuple[str, ...] = ()
    earlier: tuple[EarlierRound, ...] = ()
    revealed_on: date | None = None


@dataclass(frozen=True, slots=True)
class Agenda:
    """`open` are strengths, `discuss` the growth items, both in the order to take them.

    `parked` is what else there was to talk about. `ongoing` names prompts on `discuss` that came
    up before, long enough ago that living with the difference may be offered.
    """

    open: tuple[Finding, ...] = ()
    discuss: tuple[Finding, ...] = ()
    parked: tuple[Finding, ...] = ()
    ongoing: frozenset[str] = frozenset()


def agenda(
    findings: Iterable[Finding],
    context: AgendaContext | None = None,
    constants: Constants = CONSTANTS,
) -> Agenda:
    """The agenda for one sitting. Trading the partners' seats changes nothing in it."""
    context = context or AgendaContext()
    eligible = [finding for finding in findings if _eligible(finding, context)]
    candidates = _one_for_each_prompt(eligible, context)
    growth = [finding for finding in candidates if finding.growth]
    strengths = [finding for finding in candidates if not finding.growth]
    discuss = _discuss(growth, context, constants)
    return Agenda(
        open=tuple(strengths[: constants.strengths_at_most]),
        discuss=discuss,
        parked=_from_mild_to_warm(finding for finding in growth if finding not in discuss),
        ongoing=_ongoing(discuss, context, constants),
    )


def items(context: AgendaContext, constants: Constants) -> int:
    """How many growth items fit in the sitting: never more than the next shorter length allows."""
    if context.items is not None:
        return max(0, context.items)
    if context.first_session:
        return constants.items_in_first_session
    lengths = constants.items_by_minutes
    fitting = [length for length in lengths if length <= context.minutes] or [min(lengths)]
    return lengths[max(fitting)]


def _eligible(finding: Finding, context: AgendaContext) -> bool:
    return finding.may_be_discussed and not context.off_agenda.intersection(finding.prompts)


def _one_for_each_prompt(findings: list[Finding], context: AgendaContext) -> list[Finding]:
    """The most salient finding of each prompt, by salience; the others are its context.

    What a therapist picked goes before what is more salient. A strength's salience is its score.
    """
    kept: list[Finding] = []
    taken: set[str] = set()
    picked = [f for f in findings if signature(f) in context.order] if context.order else []
    for finding in sorted(findings, key=lambda f: (f not in picked, _salient(f))):
        if not taken.intersection(finding.prompts):
            kept.append(finding)
            taken.update(finding.prompts)
    return sorted(kept, key=_salient)


def _discuss(
    growth: Sequence[Finding], context: AgendaContext, constants: Constants
) -> tuple[Finding, ...]:
    room = items(context, constants)
    if context.order:
        return _in_given_order(growth, context.order)[:room]
    chosen = _chosen(growth, room, constants)
    return _from_mild_to_warm(_fairly_shared(chosen, growth, constants))


def _in_given_order(growth: Sequence[Finding], order: tuple[str, ...]) -> tuple[Finding, ...]:
    position = {name: index for index, name in enumerate(order)}
    return tuple(sorted(growth, key=lambda f: position.get(signature(f), len(order))))


def _chosen(growth: Sequence[Finding], room: int, constants: Constants) -> list[Finding]:
    """One place for the best mild item, the rest by salience. `growth` is sorted by salience."""
    chosen = [finding for finding in growth if finding.heat <= MILDEST][: min(1, room)]
    for finding in growth:
        if len(chosen) < room and finding not in chosen and _fits(finding, chosen, constants):
            chosen.append(finding)
    return chosen


def _fits(finding: Finding, chosen: Iterable[Finding], constants: Constants) -> bool:
    """At most one limit in a sitting without a therapist."""
    limits = sum(other.heat == HEAT_OF_LIMITS for other in chosen)
    return finding.heat < HEAT_OF_LIMITS or limits < constants.limits_at_most


def _fairly_shared(
    chosen: list[Finding], growth: Sequence[Finding], constants: Constants
) -> list[Finding]:
    """Something on it matters to each at least as much as to the other.

    Else the least salient item outside the reserved place, which is the first, makes room for the
    best that helps: the last one. One item alone stays.
    """
    if len(chosen) < 2:
        return chosen
    stay = chosen[:-1]
    for lean in (_leans_to_one(constants), _leans_to_other(constants)):
        if not any(lean(finding) for finding in chosen):
            better = (f for f in growth if lean(f) and _fits(f, stay, constants))
            replacement = next(better, None)
            return chosen if replacement is None else [*stay, replacement]
    return chosen


def _leans_to_one(constants: Constants) -> Callable[[Finding], bool]:
    def leans(finding: Finding) -> bool:
        one, other = _weights(finding, constants)
        return one >= other

    return leans


def _leans_to_other(constants: Constants) -> Callable[[Finding], bool]:
    def leans(finding: Finding) -> bool:
        one, other = _weights(finding, constants)
        return other >= one

    return leans


def _weights(finding: Finding, constants: Constants) -> tuple[Fraction, Fraction]:
    missing = constants.missing_weight
    one, other = finding.weight_one, finding.weight_other
    return (missing if one is None else one, missing if other is None else other)


def _ongoing(
    discuss: Iterable[Finding], context: AgendaContext, constants: Constants
) -> frozenset[str]:
    if context.revealed_on is None:
        return frozenset()
    before = context.revealed_on - constants.ongoing_after
    old = frozenset[str]().union(*(r.prompts for r in context.earlier if r.revealed_on <= before))
    return old.intersection(prompt for finding in discuss for prompt in finding.prompts)


def _salient(finding: Finding) -> tuple[float, int, int, int, tuple[str, ...], str]:
    """The most salient first, of equals the milder; then the order in the document, and what was
    answered: never the seat.
    """
    document = (finding.order, KIND_ORDER[finding.kind], finding.prompts, finding.tie)
    return (-finding.salience, finding.heat, *document)


def _from_mild_to_warm(findings: Iterable[Finding]) -> tuple[Finding, ...]:
    """By heat; those of one heat stay as they are, by salience."""
    return tuple(sorted(findings, key=lambda finding: finding.heat))
