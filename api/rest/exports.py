"""Exports: everything of one's own."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import date, datetime
from typing import Literal

from pydantic import Field

from api.engine import Context, In, Out, Reply
from api.rest.accounts import HappeningOut, MeOut, ReadingOut, happening_out, me_out, reading_out
from api.rest.entries import AnswerOut, answer_fields
from api.rest.mail import MailOut, mail_out
from api.rest.pathways import PathwayOut, pathway_out
from api.rest.sessions import DeviceOut, device_out
from api.rest.shared import do_once
from workbook import exporting
from workbook.agreement import Words
from workbook.exporting import Everything, OwnAgreement, OwnAnswer, OwnEntry, OwnWorkbook


class ExportPath(In):
    export: str


class TicketOut(Out):
    id: str
    expires_at: datetime = Field(description="Until then it can be read, also more than once.")


class OwnAnswerOut(AnswerOut):
    prompt: str
    type: str
    text: str | None = Field(description="The question; null where the partner worded it.")
    withdrawn: bool


class OwnTextOut(Out):
    """A text about a prompt, as an addition, or about a finding, as a note."""

    about: str
    text: str
    on: date


class OwnExerciseRef(Out):
    slug: str
    version: str
    title: str | None


class OwnEntryOut(Out):
    id: str
    exercise: OwnExerciseRef
    round: int
    mine: str
    opened_on: date
    revealed_on: date | None
    answers: list[OwnAnswerOut]
    replies: list[OwnAnswerOut]
    additions: list[OwnTextOut]
    notes: list[OwnTextOut]


class WordsOut(Out):
    title: str
    text: str
    review_on: date | None
    firmness: str | None


class OwnLineOut(Out):
    used_on: date
    went: str | None
    text: str | None


class OwnAgreementOut(Out):
    id: str
    kind: str
    retired: bool
    mine: WordsOut | None = Field(description="Its present words, if they are mine.")
    held: WordsOut | None = Field(description="Looser words of mine that wait.")
    signed: WordsOut | None = Field(description="The last words that both signed.")
    earlier: list[WordsOut] = Field(description="What I wrote of it before it was changed.")
    practices: list[OwnLineOut] = Field(description="My lines in its log.")


class OwnWorkbookOut(Out):
    id: str
    state: Literal["waiting", "open", "closed"]
    entries: list[OwnEntryOut]
    agreements: list[OwnAgreementOut]


class OwnHomeworkOut(Out):
    id: str
    workbook: str
    module: str | None
    exercise: str | None
    exercises: list[str] = Field(description="Those of a selection.")
    why: str | None
    when: str | None
    where: str | None
    minutes: int | None
    note: str | None
    from_on: date | None
    due_on: date | None
    repeat: str | None
    given_on: date


class OwnConsentOut(Out):
    workbook: str
    therapist: str | None
    scopes: list[str]
    given_on: date
    ends_on: date
    modules: list[str] | None
    policy: str | None = Field(description="The policy on secrets that I accepted with it.")


class OwnSourceOut(Out):
    slug: str
    version: str
    source: str


class ExportOut(Out):
    """What I wrote and did, and what both signed. Nothing that anybody else wrote."""

    id: str
    made_on: date
    profile: MeOut
    mail: MailOut
    workbooks: list[OwnWorkbookOut]
    homework: list[OwnHomeworkOut] = Field(description="What I gave.")
    pathways: list[PathwayOut] = Field(description="What I saved to give from.")
    consents: list[OwnConsentOut]
    exercises: list[OwnSourceOut] = Field(description="What I published.")
    access_log: list[ReadingOut]
    security_log: list[HappeningOut]
    devices: list[DeviceOut]


async def sees(ctx: Context, path: ExportPath) -> None:
    await exporting.ticket(ctx.me, path.export)


async def ask(ctx: Context) -> Reply[TicketOut]:
    made = await do_once(ctx, lambda: exporting.ask(ctx.me))
    ticket = await exporting.ticket(ctx.me, made)
    out = TicketOut(id=ticket.id, expires_at=ticket.expires_at)
    return Reply(out, headers={"Location": f"/api/v1/exports/{made}"})


async def read(ctx: Context, path: ExportPath) -> Reply[ExportOut]:
    return Reply(document(path.export, await exporting.read(ctx.me, path.export)))


def document(export: str, it: Everything) -> ExportOut:
    """Everything of one's own as it is told."""
    return ExportOut(
        id=export,
        made_on=it.made_on,
        profile=me_out(it.me),
        mail=mail_out(it.mail),
        workbooks=[_workbook(one) for one in it.workbooks],
        homework=[OwnHomeworkOut.model_validate(one, from_attributes=True) for one in it.homework],
        pathways=[pathway_out(one) for one in it.pathways],
        consents=[
            OwnConsentOut(
                workbook=one.workbook,
                therapist=one.therapist,
                scopes=one.scopes.names,
                given_on=one.given_on,
                ends_on=one.ends_on,
                modules=None if one.modules is None else list(one.modules),
                policy=one.accepted,
            )
            for one in it.consents
        ],
        exercises=[OwnSourceOut.model_validate(one, from_attributes=True) for one in it.exercises],
        access_log=[reading_out(one) for one in it.access_log],
        security_log=[happening_out(one) for one in it.security_log],
        devices=[device_out(one) for one in it.devices],
    )


def _workbook(one: OwnWorkbook) -> OwnWorkbookOut:
    return OwnWorkbookOut(
        id=one.id,
        state=one.state,
        entries=[_entry(entry) for entry in one.entries],
        agreements=[_agreement(agreement) for agreement in one.agreements],
    )


def _entry(one: OwnEntry) -> OwnEntryOut:
    exercise, facts = one.exercise, one.facts
    return OwnEntryOut(
        id=facts.id,
        exercise=OwnExerciseRef(
            slug=exercise.slug,
            version=exercise.version,
            title=exercise.title if one.worded else None,
        ),
        round=facts.round,
        mine=one.mine,
        opened_on=facts.opened_on,
        revealed_on=facts.revealed_on,
        answers=[_answer(answer, one.worded) for answer in one.answers],
        replies=[_answer(answer, one.worded) for answer in one.replies],
        additions=_texts(one.additions),
        notes=_texts(one.notes),
    )


def _answer(one: OwnAnswer, worded: bool) -> OwnAnswerOut:
    return OwnAnswerOut(
        prompt=one.prompt.id,
        type=one.prompt.type.value,
        text=one.prompt.text if worded else None,
        withdrawn=one.withdrawn,
        **answer_fields(one.answer),
    )


def _texts(texts: Iterable[object]) -> list[OwnTextOut]:
    return [OwnTextOut.model_validate(one, from_attributes=True) for one in texts]


def _agreement(one: OwnAgreement) -> OwnAgreementOut:
    return OwnAgreementOut(
        id=one.id,
        kind=one.kind,
        retired=one.retired,
        mine=_words(one.mine),
        held=_words(one.held),
        signed=_words(one.signed),
        earlier=[WordsOut.model_validate(one, from_attributes=True) for one in one.earlier],
        practices=[OwnLineOut.model_validate(line, from_attributes=True) for line in one.practices],
    )


def _words(words: Words | None) -> WordsOut | None:
    return None if words is None else WordsOut.model_validate(words, from_attributes=True)
