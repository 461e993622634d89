"""Agreements, their signatures and their log."""

from __future__ import annotations

from datetime import date, datetime
from typing import Annotated, Any

from pydantic import AfterValidator, Field, StringConstraints

from api.engine import Context, In, Listing, Out, Page, Reply
from api.rest.shared import EntryPath, Text, WorkbookPath, do_once, not_blank, slice_from, who
from workbook import agreeing, looking_at_words, offering, practising
from workbook.agreeing import OWN_WISH, Agreement, Held
from workbook.agreement import Firmness, Kind, State, Words
from workbook.exercise import Seat
from workbook.looking_at_words import Wording
from workbook.offer import Offer
from workbook.practising import Line, Went

SEATS: tuple[Seat, Seat] = ("one", "other")
Day = Annotated[date, Field(strict=False)]
Title = Annotated[str, StringConstraints(min_length=1, max_length=200), AfterValidator(not_blank)]


class AgreementPath(In):
    agreement: str


class AgreementIn(In):
    """`draft` keeps it to its author until they sign it."""

    kind: Kind
    title: Title
    text: Text
    review_on: Day | None = None
    firmness: Firmness | None = None
    from_entry: str | None = None
    draft: bool = False


class WordsIn(In):
    """The words as they are to be from now on. `kind` may be said again and stays as it is.

    `loosens` says of a boundary that it lets in more than before, which no program can judge.
    """

    kind: Kind | None = None
    title: Title
    text: Text
    review_on: Day | None = None
    firmness: Firmness | None = None
    loosens: bool = False


class SignaturesOut(Out):
    """Whose names are under these words: `you` and `partner`, for a therapist `one` and `other`."""

    you: bool | None = None
    partner: bool | None = None
    one: bool | None = None
    other: bool | None = None


class HeldOut(Out):
    """Looser words that wait until a moment; then their owner says whether it is their own wish."""

    title: str
    text: str
    review_on: date | None
    firmness: Firmness | None
    until: datetime
    question: str


class AgreementOut(Out):
    """A therapist whom both let see progress reads `id`, `kind`, `state` and `title` alone.

    `owner` is whose boundary it is, null for what is both's. `firmness` is there for a boundary,
    and `held` for its owner alone.
    """

    id: str
    kind: Kind
    state: State
    title: str
    owner: str | None = None
    text: str | None = None
    review_on: date | None = None
    firmness: Firmness | None = None
    held: HeldOut | None = None
    from_entry: str | None = None
    revision: int | None = None
    signatures: SignaturesOut | None = None


class OfferOut(Out):
    """A text to begin from: what a POST of an agreement takes."""

    kind: Kind
    title: str
    text: str
    review_on: date
    firmness: Firmness | None = None
    from_entry: str


class PracticeIn(In):
    """How it went and a few words, both if one likes. Today when no day is named."""

    went: Went | None = None
    text: Text | None = None
    used_on: Day | None = None


class PracticeOut(Out):
    id: str
    by: str
    used_on: date
    went: Went | None
    text: str | None


class WordingOut(Out):
    """What an agreement said before. `signatures` are the names under it when it was changed."""

    id: str
    revision: int
    title: str
    text: str
    review_on: date | None
    firmness: Firmness | None
    by: str
    signatures: SignaturesOut
    replaced_on: date


async def sees_list(ctx: Context, path: WorkbookPath) -> None:
    await agreeing.may_list(ctx.me, path.workbook)


async def sees(ctx: Context, path: AgreementPath) -> None:
    await agreeing.may_see(ctx.me, path.agreement)


async def sees_log(ctx: Context, path: AgreementPath) -> None:
    await practising.may_see(ctx.me, path.agreement)


async def looks_back(ctx: Context, path: AgreementPath) -> None:
    await looking_at_words.may_look_back(ctx.me, path.agreement)


async def sees_as_partner(ctx: Context, path: AgreementPath) -> None:
    await agreeing.may_see_as_partner(ctx.me, path.agreement)


async def make(ctx: Context, path: WorkbookPath, body: AgreementIn) -> Reply[AgreementOut]:
    words = Words(body.title, body.text, body.review_on, body.firmness)
    made = await do_once(
        ctx,
        lambda: agreeing.make(
            ctx.me, path.workbook, body.kind, words, draft=body.draft, entry=body.from_entry
        ),
    )
    found = await agreeing.read(ctx.me, made)
    return Reply(agreement_out(found), headers={"Location": f"/api/v1/agreements/{found.id}"})


async def list_of(ctx: Context, path: WorkbookPath, query: Page) -> Reply[Listing[AgreementOut]]:
    found, following = await agreeing.agreements(ctx.me, path.workbook, slice_from(query))
    return Reply(Listing(data=[agreement_out(agreement) for agreement in found], next=following))


async def show(ctx: Context, path: AgreementPath) -> Reply[AgreementOut]:
    found = await agreeing.read(ctx.me, path.agreement)
    ctx.unchanged(*tag_parts(found))
    return Reply(agreement_out(found))


async def edit(ctx: Context, path: AgreementPath, body: WordsIn) -> Reply[AgreementOut]:
    words = Words(body.title, body.text, body.review_on, body.firmness)
    done = await agreeing.edit(
        ctx.me, path.agreement, body.kind, words, _unchanged(ctx), loosens=body.loosens
    )
    return await _now(ctx, path, status=200 if done else 202)


async def take_held_words(ctx: Context, path: AgreementPath) -> Reply[AgreementOut]:
    await agreeing.take_held_words(ctx.me, path.agreement)
    return await _now(ctx, path)


async def drop_held_words(ctx: Context, path: AgreementPath) -> Reply[None]:
    await agreeing.drop_held_words(ctx.me, path.agreement)
    return Reply(None)


async def retire(ctx: Context, path: AgreementPath) -> Reply[None]:
    await agreeing.retire(ctx.me, path.agreement)
    return Reply(None)


async def sign(ctx: Context, path: AgreementPath) -> Reply[AgreementOut]:
    await agreeing.sign(ctx.me, path.agreement, _unchanged(ctx))
    return await _now(ctx, path)


async def unsign(ctx: Context, path: AgreementPath) -> Reply[None]:
    await agreeing.unsign(ctx.me, path.agreement, _unchanged(ctx))
    return Reply(None)


async def practices(ctx: Context, path: AgreementPath, query: Page) -> Reply[Listing[PracticeOut]]:
    facts, found, following = await practising.lines(ctx.me, path.agreement, slice_from(query))
    return Reply(Listing(data=[practice_out(line, facts.seat) for line in found], next=following))


async def practise(ctx: Context, path: AgreementPath, body: PracticeIn) -> Reply[PracticeOut]:
    made = await do_once(
        ctx,
        lambda: practising.log(ctx.me, path.agreement, body.used_on, body.went, body.text),
    )
    facts, line = await practising.line_for(ctx.me, made)
    return Reply(practice_out(line, facts.seat))


async def offers(ctx: Context, path: EntryPath) -> Reply[Listing[OfferOut]]:
    found = await offering.offered(ctx.me, path.entry)
    return Reply(Listing(data=[_offer(offer, path.entry) for offer in found], next=None))


def tag_parts(agreement: Agreement) -> tuple[object, ...]:
    """Everything that this viewer could see change, and nothing that they could not."""
    return tuple(agreement_out(agreement).model_dump(mode="json", exclude_unset=True).items())


def _unchanged(ctx: Context) -> agreeing.Unchanged:
    return lambda agreement: ctx.match(*tag_parts(agreement))


async def _now(
    ctx: Context, path: AgreementPath, *, status: int | None = None
) -> Reply[AgreementOut]:
    """The state after a change, with its tag, so that the next change need not read first."""
    found = await agreeing.read(ctx.me, path.agreement)
    return Reply(agreement_out(found), status=status, etag=ctx.tag(*tag_parts(found)))


def agreement_out(agreement: Agreement) -> AgreementOut:
    shown: dict[str, Any] = {
        "id": agreement.id,
        "kind": agreement.kind,
        "state": agreement.state,
        "title": agreement.words.title,
    }
    if agreement.whole:
        shown |= _the_rest(agreement)
    return AgreementOut(**shown)


def _the_rest(agreement: Agreement) -> dict[str, Any]:
    viewer = agreement.seat
    names = {"one": agreement.one_signed, "other": agreement.other_signed}
    return {
        "owner": who(agreement.owner, viewer) if agreement.owner else None,
        "text": agreement.words.text,
        "review_on": agreement.words.review_on,
        **(_of_a_boundary(agreement) if agreement.kind == "boundary" else {}),
        "from_entry": agreement.from_entry,
        "revision": agreement.revision,
        "signatures": SignaturesOut(**{who(seat, viewer): names[seat] for seat in SEATS}),
    }


def _of_a_boundary(agreement: Agreement) -> dict[str, Any]:
    told: dict[str, Any] = {"firmness": agreement.words.firmness}
    if agreement.seat is not None and agreement.owner == agreement.seat:
        told["held"] = _held(agreement.held)
    return told


def _held(held: Held | None) -> HeldOut | None:
    if held is None:
        return None
    words = held.words
    return HeldOut(
        title=words.title,
        text=words.text,
        review_on=words.review_on,
        firmness=words.firmness,
        until=held.until,
        question=OWN_WISH,
    )


def _offer(offer: Offer, entry: str) -> OfferOut:
    return OfferOut(
        kind=offer.kind,
        title=offer.title,
        text=offer.text,
        review_on=offer.review_on,
        from_entry=entry,
        **({"firmness": offer.firmness} if offer.kind == "boundary" else {}),
    )


def practice_out(line: Line, viewer: Seat | None) -> PracticeOut:
    return PracticeOut(
        id=line.id,
        by=who(line.seat, viewer),
        used_on=line.used_on,
        went=line.went,
        text=line.text,
    )


async def earlier_words(
    ctx: Context, path: AgreementPath, query: Page
) -> Reply[Listing[WordingOut]]:
    facts, found, following = await looking_at_words.earlier_words(
        ctx.me, path.agreement, slice_from(query)
    )
    data = [_wording(one, facts.seat) for one in found]
    return Reply(Listing(data=data, next=following))


def _wording(one: Wording, viewer: Seat | None) -> WordingOut:
    names = {who(seat, viewer): seat in one.signed for seat in SEATS}
    return WordingOut(
        id=one.id,
        revision=one.revision,
        title=one.words.title,
        text=one.words.text,
        review_on=one.words.review_on,
        firmness=one.words.firmness,
        by=who(one.by, viewer),
        signatures=SignaturesOut.model_validate(names),
        replaced_on=one.replaced_on,
    )
