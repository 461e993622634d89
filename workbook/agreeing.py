"""Agreements: write the words, sign them, change them, let them go.

A draft is its author's alone, until they sign it: signing is what lays it before both. What both
have signed is theirs together, and stays with both.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime

from workbook.agreement import HOLD, Kind, State, Words
from workbook.database.sql import execute
from workbook.database.transactions import transactional
from workbook.errors import Fault, Invalid, NotFound
from workbook.exercise import Seat
from workbook.guarding import refuse_rules
from workbook.ids import new_id
from workbook.policy import Action, Viewer, require
from workbook.ports import now, today
from workbook.reading_log import note_reading
from workbook.records import held_words, wordings
from workbook.records.agreements import AgreementFacts, agreement_for, agreements_of
from workbook.records.entries import entry_for
from workbook.records.pages import Page
from workbook.records.workbooks import workbook_for


@dataclass(frozen=True, slots=True)
class Agreement:
    """An agreement as one viewer reads it. `seat` is theirs, None for a therapist.

    `whole` is false for a therapist who may see titles: `words` then has no text. `owner` is the
    seat whose boundary it is, None for what is both's. `revision` and the signatures are those of
    the words shown. `held` is there for the owner of a boundary alone, and None for all others.
    """

    id: str
    kind: Kind
    state: State
    words: Words
    owner: Seat | None
    one_signed: bool
    other_signed: bool
    revision: int
    from_entry: str | None
    seat: Seat | None
    whole: bool
    held: Held | None = None


@dataclass(frozen=True, slots=True)
class Held:
    """Looser words of one's own that wait until a moment. Their owner alone reads them."""

    words: Words
    until: datetime


OWN_WISH = (
    "Here you let in more than before. Is it your own wish? Take your time: your boundary stands "
    "as it was until you say so, and this shows to nobody else."
)

Unchanged = Callable[[Agreement], None]
"""Called in the transaction with what is there now; raises when the viewer read something else."""


@transactional
async def make(
    viewer: Viewer, workbook_id: str, kind: Kind, words: Words, *, draft: bool, entry: str | None
) -> str:
    """Lay an agreement before both, or begin a draft. Its id.

    While the workbook waits for its second partner, everything is a draft.
    """
    workbook = await workbook_for(viewer, workbook_id, lock=True)
    require(Action.MAKE_AGREEMENT, viewer, workbook.case(viewer))
    draft = draft or workbook.other is None
    _refuse_firmness(kind, words)
    await _refuse_stray_entry(viewer, workbook.id, entry)
    if not draft:
        refuse_rules(kind, words)
    return await wordings.add_agreement(
        workbook.id, viewer.account, kind, words, draft=draft, entry=entry
    )


async def _refuse_stray_entry(viewer: Viewer, workbook: str, entry_id: str | None) -> None:
    """It comes from an entry of both, in this workbook; a solo one would tell that it is there."""
    if entry_id is None:
        return
    try:
        entry = await entry_for(viewer, entry_id)
    except NotFound:
        entry = None
    if entry is None or entry.workbook != workbook or entry.solo:
        text = "This is not an entry that the two of you share."
        raise Invalid([Fault("unknown-entry", text, "#/from_entry")])


async def may_list(viewer: Viewer, workbook_id: str) -> None:
    """Returns for whoever may know which agreements there are. NotFound."""
    workbook = await workbook_for(viewer, workbook_id)
    require(Action.SEE_AGREEMENTS, viewer, workbook.case(viewer))


async def may_see(viewer: Viewer, agreement_id: str) -> AgreementFacts:
    """Its facts, for whoever may know of it. NotFound."""
    facts = await agreement_for(viewer, agreement_id)
    require(Action.SEE_AGREEMENT, viewer, facts.case(viewer))
    return facts


async def may_see_as_partner(viewer: Viewer, agreement_id: str) -> None:
    """The same, for the partners alone."""
    if (await may_see(viewer, agreement_id)).seat is None:
        raise NotFound


async def read(viewer: Viewer, agreement_id: str) -> Agreement:
    """One agreement. NotFound."""
    facts = await may_see(viewer, agreement_id)
    found = await opened(viewer, facts)
    await _note(viewer, [facts], facts.id)
    return found


async def agreements(
    viewer: Viewer, workbook_id: str, page: Page
) -> tuple[list[Agreement], str | None]:
    """The agreements of a workbook that this viewer sees, the newest first."""
    found, following = await agreements_of(viewer, workbook_id, page)
    for facts in found:
        require(Action.SEE_AGREEMENT, viewer, facts.case(viewer))
    if not found:
        await may_list(viewer, workbook_id)
    await _note(viewer, found, workbook_id)
    return [a for facts in found if (a := await _opened(viewer, facts))], following


async def _note(viewer: Viewer, found: list[AgreementFacts], about: str) -> None:
    """A therapist's reading goes into the log of both; a partner's is never noted."""
    if found and found[0].seat is None:
        both = [found[0].one_account, found[0].other_account]
        await note_reading(viewer, [a for a in both if a], "agreements", about)


def _refuse_firmness(kind: Kind, words: Words) -> None:
    if kind != "boundary" and words.firmness is not None:
        text = "How firm it is can be said of a boundary only."
        raise Invalid([Fault("only-a-boundary", text, "#/firmness")])


@transactional
async def edit(
    viewer: Viewer,
    agreement_id: str,
    kind: Kind | None,
    words: Words,
    unchanged: Unchanged,
    *,
    loosens: bool = False,
) -> bool:
    """Other words: the next revision, which nobody has signed yet. Whether that is now.

    A boundary in force that gets looser (it is less firm, or its owner says so by `loosens`) stays
    as it is for a day: the words wait with their owner, and nobody else can tell.
    """
    facts = await agreement_for(viewer, agreement_id, lock=True)
    require(Action.EDIT_AGREEMENT, viewer, facts.case(viewer))
    present = await opened(viewer, facts)
    unchanged(present)
    if kind not in (None, facts.standing.kind):
        text = "The kind stays as it is. You can write a new agreement of the other kind."
        raise Invalid([Fault("kind-is-fixed", text, "#/kind")])
    _refuse_firmness(facts.standing.kind, words)
    if not facts.standing.draft:
        refuse_rules(facts.standing.kind, words)
    if _waits(facts, loosens or words.looser_than(present.words)):
        await held_words.hold(facts, words, now() + HOLD)
        return False
    await held_words.drop(facts)
    await wordings.rewrite(facts, viewer.account, words)
    return True


def _waits(facts: AgreementFacts, looser: bool) -> bool:
    standing = facts.standing
    return looser and standing.kind == "boundary" and standing.in_force


@transactional
async def take_held_words(viewer: Viewer, agreement_id: str) -> None:
    """It is my own wish still: what was held is now said, as the next revision."""
    facts = await agreement_for(viewer, agreement_id, lock=True)
    require(Action.TAKE_HELD_WORDS, viewer, facts.case(viewer))
    words = await held_words.held_words(facts)
    if words is None:
        raise NotFound
    await held_words.drop(facts)
    await wordings.rewrite(facts, viewer.account, words)


@transactional
async def drop_held_words(viewer: Viewer, agreement_id: str) -> None:
    """Leave the boundary as it is."""
    facts = await agreement_for(viewer, agreement_id, lock=True)
    require(Action.DROP_HELD_WORDS, viewer, facts.case(viewer))
    await held_words.drop(facts)


@transactional
async def retire(viewer: Viewer, agreement_id: str) -> None:
    """Let it go: either may, at any time. A draft, which nobody else saw, is gone altogether."""
    facts = await agreement_for(viewer, agreement_id, lock=True)
    require(Action.RETIRE, viewer, facts.case(viewer))
    if facts.standing.draft:
        await execute("DELETE FROM agreement WHERE id = ?", facts.id)
        return
    await held_words.drop(facts)
    if not facts.standing.retired:
        await execute("UPDATE agreement SET retired_on = ? WHERE id = ?", today(), facts.id)


@transactional
async def sign(viewer: Viewer, agreement_id: str, unchanged: Unchanged) -> None:
    """Stand by these words. The author's name under a draft lays it before both."""
    facts = await agreement_for(viewer, agreement_id, lock=True)
    require(Action.SIGN, viewer, facts.case(viewer))
    now = await opened(viewer, facts)
    unchanged(now)
    if facts.standing.draft:
        refuse_rules(facts.standing.kind, now.words)
        await wordings.propose(facts, now.words)
        facts = replace(facts, revision=1)
    await _write_name(viewer, facts)
    partner_signed = (
        facts.standing.other_signed if facts.seat == "one" else facts.standing.one_signed
    )
    if partner_signed:
        await wordings.keep_for_both(facts, now.words)


async def _write_name(viewer: Viewer, facts: AgreementFacts) -> None:
    await execute(
        "INSERT INTO signature (id, workbook_id, agreement_id, signer_id, revision)"
        " VALUES (?, ?, ?, ?, ?)"
        " ON CONFLICT (agreement_id, signer_id) DO UPDATE SET revision = excluded.revision",
        new_id("sig"),
        facts.workbook,
        facts.id,
        viewer.account,
        facts.revision,
    )


@transactional
async def unsign(viewer: Viewer, agreement_id: str, unchanged: Unchanged) -> None:
    """No longer stand by these words. NotFound when my name is not under them."""
    facts = await agreement_for(viewer, agreement_id, lock=True)
    require(Action.UNSIGN, viewer, facts.case(viewer))
    unchanged(await opened(viewer, facts))
    gone = await execute(
        "DELETE FROM signature WHERE agreement_id = ? AND signer_id = ? AND revision = ?",
        facts.id,
        viewer.account,
        facts.revision,
    )
    if not gone:
        raise NotFound
    if facts.mine:
        await held_words.drop(facts)


async def signed_before(facts: AgreementFacts) -> Words | None:
    """What both signed last, for the two, where other words lie before them now. Of a boundary its
    owner alone reads that: the other one has the words that stand, and no look back.
    """
    of_partner = facts.standing.kind == "boundary" and not facts.mine
    if facts.seat is None or facts.closed or of_partner:
        return None
    return await wordings.signed_before(facts)


async def opened(viewer: Viewer, facts: AgreementFacts) -> Agreement:
    """What the viewer reads. NotFound when nobody has the key any more."""
    found = await _opened(viewer, facts)
    if found is None:
        raise NotFound
    return found


async def _opened(viewer: Viewer, facts: AgreementFacts) -> Agreement | None:
    words = await wordings.words_of(facts)
    if words is None:
        return None
    standing, kept = facts.standing, _shows_kept_words(facts)
    both = kept and facts.joint_revision != facts.revision
    state = replace(standing, review_on=words.review_on).state(today())
    return Agreement(
        id=facts.id,
        kind=standing.kind,
        state="retired" if kept and state == "proposed" else state,
        words=words,
        owner=standing.owner if standing.kind == "boundary" else None,
        one_signed=standing.one_signed or both,
        other_signed=standing.other_signed or both,
        revision=(facts.joint_revision if kept else None) or facts.revision,
        from_entry=facts.from_entry,
        seat=facts.seat,
        whole=facts.seat is not None or facts.text is not None,
        held=await _held(facts),
    )


async def _held(facts: AgreementFacts) -> Held | None:
    words = await held_words.held_words(facts)
    if words is None or facts.held_until is None:
        return None
    return Held(words, facts.held_until)


def _shows_kept_words(facts: AgreementFacts) -> bool:
    """After a departure one reads what both signed last, and no later wording."""
    return facts.closed and facts.joint_revision is not None
