"""The review, additions, stop sharing, findings and their notes."""

from __future__ import annotations

from datetime import date
from typing import Any, Literal

from pydantic import Field, JsonValue

from api.engine import Context, In, Listing, Out, Page, Reply
from api.rest.entries import ExerciseRef
from api.rest.shared import EntryPath, FindingPath, PromptPath, Text, do_once, slice_from, who
from workbook import amending, discussing, reviewing
from workbook.answers import Answer
from workbook.exercise import Prompt, Seat
from workbook.mismatch import Finding, PromptComparison, ReplyMeasure
from workbook.records.papers import Answers
from workbook.reviewing import AdditionRead, Review, is_shown

SEATS: tuple[Seat, Seat] = ("one", "other")


class SideOut(Out):
    """One side's answer. A side that shows nothing is `{"state": "not_shared"}` and no more.

    `share` is there only on one's own side, `false` for what was kept back or is no longer shared.
    """

    state: str
    value: JsonValue = None
    importance: int | None = None
    guess: JsonValue = None
    share: bool = True


class ComparisonOut(Out):
    """The measures for a program. `your_guess` is the distance of your guess from the answer."""

    distance: float | None
    band: str | None
    salience: float | None
    your_guess: float | None = None
    partner_guess: float | None = None
    one_guess: float | None = None
    other_guess: float | None = None
    zone: list[int] | None = None
    top_pick_differs: bool | None = None


class ReviewPromptOut(Out):
    id: str
    type: str
    text: str
    you: SideOut | None = None
    partner: SideOut | None = None
    one: SideOut | None = None
    other: SideOut | None = None
    comparison: ComparisonOut | None


class ReplyComparisonOut(Out):
    """What a reply comes to for a program; null where nothing is measured of it."""

    your_reply: float | None = None
    partner_reply: float | None = None
    one_reply: float | None = None
    other_reply: float | None = None


class ReviewReplyOut(Out):
    id: str
    type: str
    text: str
    you: SideOut | None = None
    partner: SideOut | None = None
    one: SideOut | None = None
    other: SideOut | None = None
    comparison: ReplyComparisonOut | None


class FindingOut(Out):
    id: str
    kind: str
    prompts: list[str]
    guesser: str | None
    owner: str | None
    score: float
    salience: float
    heat: int
    text: str
    state: str


class OngoingOut(Out):
    """Prompts that were on the agenda eight weeks before, too; the text offers, it does not say."""

    prompts: list[str]
    text: str


class AgendaOut(Out):
    """`ongoing` is there only when something came up before."""

    open: list[str]
    discuss: list[str]
    ongoing: OngoingOut | None = None
    close: str


class AdditionOut(Out):
    id: str
    prompt: str
    by: str
    text: str
    added_on: date


class NameOut(Out):
    one: str | None
    other: str | None


class ReviewOut(Out):
    entry: str
    exercise: ExerciseRef
    revealed_on: date
    names: NameOut | None = Field(None, description="For a therapist: who sits in which seat.")
    prompts: list[ReviewPromptOut]
    findings: list[FindingOut]
    agenda: AgendaOut
    additions: list[AdditionOut]
    replies: list[ReviewReplyOut] | None = Field(
        description="Null until both have replied, or where the exercise asks for no replies."
    )


class AdditionIn(In):
    prompt: str
    text: Text


class FindingIn(In):
    state: Literal["open", "talked", "later", "agreed", "differ"]


class NoteIn(In):
    text: Text


class NoteOut(Out):
    id: str
    by: str
    text: str
    written_on: date


async def sees(ctx: Context, path: EntryPath | PromptPath) -> None:
    await reviewing.look(ctx.me, path.entry)


async def sees_finding(ctx: Context, path: FindingPath) -> None:
    await discussing.finding_for(ctx.me, path.finding)


async def show(ctx: Context, path: EntryPath) -> Reply[ReviewOut]:
    sheets = await reviewing.look(ctx.me, path.entry)
    ctx.unchanged(*reviewing.tag_parts(sheets))
    return Reply(_review(await reviewing.read(ctx.me, sheets)))


async def add(ctx: Context, path: EntryPath, body: AdditionIn) -> Reply[AdditionOut]:
    made = await do_once(ctx, lambda: amending.add(ctx.me, path.entry, body.prompt, body.text))
    addition = await amending.addition_for(ctx.me, made)
    return Reply(_addition(addition, addition.seat))


async def stop_sharing(ctx: Context, path: PromptPath) -> Reply[None]:
    await amending.stop_sharing(ctx.me, path.entry, path.prompt)
    return Reply(None)


async def discuss(ctx: Context, path: FindingPath, body: FindingIn) -> Reply[FindingOut]:
    await discussing.discuss(ctx.me, path.finding, body.state)
    review, finding = await discussing.finding_for(ctx.me, path.finding)
    return Reply(finding_out(review, finding))


async def notes(ctx: Context, path: FindingPath, query: Page) -> Reply[Listing[NoteOut]]:
    entry, found, following = await discussing.notes(ctx.me, path.finding, slice_from(query))
    data = [_note(note, entry.seat) for note in found]
    return Reply(Listing(data=data, next=following))


async def write_note(ctx: Context, path: FindingPath, body: NoteIn) -> Reply[NoteOut]:
    made = await do_once(ctx, lambda: discussing.write_note(ctx.me, path.finding, body.text))
    entry, note = await discussing.note_for(ctx.me, made)
    return Reply(_note(note, entry.seat))


def _note(note: discussing.NoteRead, viewer: Seat | None) -> NoteOut:
    return NoteOut(
        id=note.id, by=who(note.seat, viewer), text=note.text, written_on=note.written_on
    )


def _review(review: Review) -> ReviewOut:
    entry, viewer = review.entry, review.entry.seat
    exercise = review.exercise
    assert entry.revealed_on is not None, "only what is open is read"
    names: dict[str, Any] = (
        {} if viewer else {"names": NameOut(**{s: review.names[s] for s in SEATS})}
    )
    return ReviewOut(
        entry=entry.id,
        exercise=ExerciseRef(slug=exercise.slug, version=exercise.version, title=exercise.title),
        revealed_on=entry.revealed_on,
        prompts=[prompt_out(review, prompt) for prompt in exercise.asked_first()],
        findings=[finding_out(review, key) for key in review.found.by_id],
        agenda=_agenda(review),
        additions=[_addition(a, viewer) for a in review.additions],
        replies=_replies(review),
        **names,
    )


def _agenda(review: Review) -> AgendaOut:
    found = review.found
    ongoing: dict[str, Any] = {}
    if found.agenda.ongoing:
        prompts = [p.id for p in review.exercise.prompts if p.id in found.agenda.ongoing]
        ongoing["ongoing"] = OngoingOut(prompts=prompts, text=review.agenda_texts["ongoing"])
    return AgendaOut(
        open=[found.id_of(f) for f in found.agenda.open],
        discuss=[found.id_of(f) for f in found.agenda.discuss],
        close=review.agenda_texts["close"],
        **ongoing,
    )


def prompt_out(review: Review, prompt: Prompt) -> ReviewPromptOut:
    viewer = review.entry.seat
    sides: dict[str, Any] = {
        who(seat, viewer): _side(review, seat, prompt, review.sides) for seat in SEATS
    }
    compared = review.comparisons.get(prompt.id)
    return ReviewPromptOut(
        id=prompt.id,
        type=prompt.type.value,
        text=prompt.text,
        **sides,
        comparison=_comparison(compared, viewer) if compared else None,
    )


def _side(review: Review, seat: Seat, prompt: Prompt, sides: Any) -> SideOut:
    answers: Answers | None = sides[seat]
    answer = (answers or {}).get(prompt.id)
    if seat == review.entry.seat:
        return _own(answer, withdrawn=(seat, prompt.id) in review.withdrawn)
    if not is_shown(answer) or answer is None:
        return SideOut(state="not_shared")
    return SideOut(**_words(answer))


def _own(answer: Answer | None, *, withdrawn: bool) -> SideOut:
    if answer is None:
        return SideOut(state="untouched")
    return SideOut(**_words(answer), share=answer.share and not withdrawn)


def _words(answer: Answer) -> dict[str, Any]:
    return {
        "state": answer.state.value,
        "value": answer.value,
        "importance": answer.importance,
        "guess": answer.guess,
    }


def _comparison(found: PromptComparison, viewer: Seat | None) -> ComparisonOut:
    guesses = {"one": found.one_guess, "other": found.other_guess}
    named: dict[str, Any] = {f"{_key(seat, viewer)}_guess": guesses[seat] for seat in SEATS}
    extra: dict[str, Any] = {}
    if found.zone is not None:
        extra["zone"] = list(found.zone)
    if found.top_pick_differs is not None:
        extra["top_pick_differs"] = found.top_pick_differs
    return ComparisonOut(
        distance=found.distance,
        band=found.band.value if found.band else None,
        salience=found.salience,
        **named,
        **extra,
    )


def _key(seat: Seat, viewer: Seat | None) -> str:
    return {"you": "your"}.get(who(seat, viewer), who(seat, viewer))


def finding_out(review: Review, key: str) -> FindingOut:
    finding: Finding = review.found.by_id[key]
    viewer = review.entry.seat
    return FindingOut(
        id=key,
        kind=finding.kind.value,
        prompts=list(finding.prompts),
        guesser=who(finding.guesser, viewer) if finding.guesser else None,
        owner=who(finding.owner, viewer) if finding.owner else None,
        score=finding.score,
        salience=finding.salience,
        heat=finding.heat,
        text=review.texts[key],
        state=review.discussions.get(key, "open"),
    )


def _addition(addition: AdditionRead, viewer: Seat | None) -> AdditionOut:
    return AdditionOut(
        id=addition.id,
        prompt=addition.prompt,
        by=who(addition.seat, viewer),
        text=addition.text,
        added_on=addition.added_on,
    )


def _replies(review: Review) -> list[ReviewReplyOut] | None:
    if review.replies is None:
        return None
    return [_reply(review, prompt, review.replies) for prompt in review.exercise.asked_after()]


def _reply(review: Review, prompt: Prompt, replies: Any) -> ReviewReplyOut:
    viewer = review.entry.seat
    sides: dict[str, Any] = {who(s, viewer): _side(review, s, prompt, replies) for s in SEATS}
    measured = review.found.measures.get(prompt.id)
    return ReviewReplyOut(
        id=prompt.id,
        type=prompt.type.value,
        text=prompt.text,
        **sides,
        comparison=_measure(measured, viewer) if measured else None,
    )


def _measure(measured: ReplyMeasure, viewer: Seat | None) -> ReplyComparisonOut | None:
    numbers = {"one": measured.one, "other": measured.other}
    if not any(number is not None for number in numbers.values()):
        return None
    named: dict[str, Any] = {f"{_key(seat, viewer)}_reply": numbers[seat] for seat in SEATS}
    return ReplyComparisonOut(**named)
