"""Findings of one entry with their ids, derived on reading from what both share.

Nothing that is stored about a pair can give an answer away: an id is made of the entry's bits
and a keyed hash of kind, prompts and seats, and the summary is sealed under the joint key.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from workbook import mismatch, vault
from workbook.exercise import Exercise
from workbook.ids import base32
from workbook.mismatch import (
    CONSTANTS,
    Agenda,
    AgendaContext,
    Constants,
    EarlierRound,
    Finding,
    PromptComparison,
    Replies,
    ReplyMeasure,
)
from workbook.records.choices import Choice
from workbook.records.entries import EntryFacts
from workbook.records.papers import Answers
from workbook.vault import Gone, Scope

ENTRY_BITS = 26
PREFIX = "fnd_"
SETTLED = ("talked", "agreed", "differ")


@dataclass(frozen=True, slots=True)
class Found:
    """Every finding by its id, in the order of listing, the agenda over them, and the measures of
    each prompt and of each reply.

    `usual` is the agenda without a therapist's choice: the same one where nothing was chosen.
    `context` is what `agenda` was made with.
    """

    by_id: Mapping[str, Finding]
    agenda: Agenda
    usual: Agenda = field(default_factory=Agenda)
    comparisons: Mapping[str, PromptComparison | None] = field(default_factory=dict)
    measures: Mapping[str, ReplyMeasure] = field(default_factory=dict)
    context: AgendaContext = field(default_factory=AgendaContext)
    constants: Constants = CONSTANTS

    def id_of(self, finding: Finding) -> str:
        return next(key for key, value in self.by_id.items() if value is finding)

    def counts(self, agenda: Agenda, discussions: Mapping[str, str]) -> dict[str, int]:
        """How many findings are on an agenda of these, and how many of them have no outcome yet."""
        listed = [self.id_of(finding) for finding in (*agenda.open, *agenda.discuss)]
        still_open = sum(discussions.get(key, "open") == "open" for key in listed)
        return {"agenda": len(listed), "open": still_open}


NOTHING = Found({}, Agenda())


async def find(
    entry: EntryFacts,
    exercise: Exercise,
    one: Answers | None,
    other: Answers | None,
    *,
    first: bool,
    replies: tuple[Answers, Answers] | None = None,
    earlier: tuple[EarlierRound, ...] = (),
) -> Found:
    """What the two sides show together; nothing when a side is closed to the viewer. `replies`
    are what both shared in reply, once both have replied; `earlier` the rounds whose differences
    may have lasted.
    """
    if one is None or other is None:
        return NOTHING
    constants = mismatch.constants_for(entry.constants or mismatch.CONSTANTS_VERSION)
    findings, comparisons = mismatch.side_by_side(exercise, one, other, constants)
    measures: Mapping[str, ReplyMeasure] = {}
    if replies is not None:
        said = Replies(exercise, one, other, *replies)
        findings = (*findings, *mismatch.reply_findings(said, constants))
        measures = mismatch.reply_measures(said, constants)
    context = AgendaContext(
        first_session=first,
        off_agenda=_kept_off(one) | _kept_off(other),
        earlier=earlier,
        revealed_on=entry.revealed_on,
    )
    listed = [f for f in findings if entry.seat is None or not f.for_therapist]
    by_id = {await _id(entry, finding): finding for finding in listed}
    usual = mismatch.agenda(findings, context, constants)
    agenda = usual
    if entry.chosen is not None:
        context = _as_chosen(entry.chosen, context, by_id)
        agenda = mismatch.agenda(findings, context, constants)
    return Found(by_id, agenda, usual, comparisons, measures, context, constants)


def _as_chosen(
    choice: Choice, context: AgendaContext, by_id: Mapping[str, Finding]
) -> AgendaContext:
    """A finding that is gone is passed over: whoever withdrew an answer is not asked why."""
    order = tuple(mismatch.signature(by_id[key]) for key in choice.findings if key in by_id)
    return replace(context, order=order, items=choice.items)


def for_a_sitting(found: Found, minutes: int, discussions: Mapping[str, str]) -> tuple[str, ...]:
    """The ids to talk through in a sitting of this length, strengths first, in order.

    A prompt that was talked about is not taken again, unless what came of it was "later" or a
    therapist names it; and whoever noted an outcome has had a first session.
    """
    settled = [key for key in found.by_id if discussions.get(key) in SETTLED]
    talked = {prompt for key in settled for prompt in _grown(found.by_id[key])}
    left = [f for f in found.by_id.values() if _is_left(f, talked, found.context)]
    first = found.context.first_session and not settled
    context = replace(found.context, minutes=minutes, first_session=first)
    chosen = mismatch.agenda(left, context, found.constants)
    return tuple(found.id_of(finding) for finding in (*chosen.open, *chosen.discuss))


def _grown(finding: Finding) -> tuple[str, ...]:
    """The prompts of what there was to talk about; none of a strength, which may be said again."""
    return finding.prompts if finding.growth else ()


def _is_left(finding: Finding, talked: set[str], context: AgendaContext) -> bool:
    named = mismatch.signature(finding) in context.order
    return named or not talked.intersection(_grown(finding))


def _kept_off(answers: Answers) -> frozenset[str]:
    return frozenset(prompt for prompt, answer in answers.items() if answer.off_agenda)


async def _id(entry: EntryFacts, finding: Finding) -> str:
    scope = Scope(entry.workbook, "", "findings")
    mark = await vault.current().mac(scope, "finding", entry.id, mismatch.signature(finding))
    return f"{PREFIX}{entry.id.partition('_')[2]}{base32(mark[:10])}"


def entry_of(finding_id: str) -> str:
    """The id of the entry that a finding's id names; of no entry when it is malformed."""
    bits = finding_id.removeprefix(PREFIX)
    return f"ent_{bits[:ENTRY_BITS]}" if finding_id.startswith(PREFIX) else ""


async def seal_summary(entry: EntryFacts, found: Found, discussions: Mapping[str, str]) -> bytes:
    """How many findings are on the agenda, and how many of them are open: for lists.

    Counted over the couple's own agenda and over a therapist's choice, so that a consent that ends
    changes no summary.
    """
    counts: dict[str, object] = dict(found.counts(found.usual, discussions))
    if entry.chosen is not None:
        counts["chosen"] = found.counts(found.agenda, discussions)
    scope = Scope(entry.workbook, "", "joint")
    return await vault.current().seal_json(scope, f"entry|{entry.id}|summary", counts)


async def open_summary(entry: EntryFacts) -> dict[str, int] | None:
    """The counts `agenda` and `open` as they are for this entry now; None before the reveal."""
    if entry.summary is None:
        return None
    return await counts_in(entry.workbook, entry.id, entry.summary, entry.chosen is not None)


async def counts_in(
    workbook: str, entry: str, summary: bytes, is_chosen: bool
) -> dict[str, int] | None:
    """The counts of a sealed summary: those of a therapist's choice where one holds. None when the
    key is gone.
    """
    scope = Scope(workbook, "", "joint")
    try:
        kept = await vault.current().unseal_json(scope, f"entry|{entry}|summary", summary)
    except Gone:
        return None
    chosen: dict[str, int] | None = kept.pop("chosen", None)
    return kept if not is_chosen or chosen is None else chosen
