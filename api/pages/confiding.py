"""What one partner tells their therapist only: the therapist's page, and what is said of it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.places import tongue_of
from api.pages.questions import Lines, in_lines, sheet_of
from api.pages.typed import one_of
from api.pages.words import N_
from workbook import confiding
from workbook.answers import State
from workbook.confiding import Told
from workbook.records.pages import Page as Slice
from workbook.secrets_policy import POLICIES

A_PAGE = 25

POLICY_NAMES = {
    "no_individual_access": N_("Nothing goes to the therapist alone"),
    "no_secrets": N_("The therapist keeps no secrets between you"),
    "limited": N_("One of you may tell the therapist something alone"),
}
POLICY_MEANS = {
    "no_individual_access": N_(
        "Here the therapist reads only what both of you can read. There is no way to tell them "
        "something that the other may not know."
    ),
    "no_secrets": N_(
        "Here the therapist reads only what both of you can read. What one of you tells them "
        "elsewhere, they may bring up with you both."
    ),
    "limited": N_(
        "Each of you can choose for a single answer that only the therapist reads it, too. To the "
        "other it looks like a question that you skipped. The therapist keeps it to themselves."
    ),
}


@dataclass(frozen=True, slots=True)
class Heard:
    """One answer that was told to this therapist alone, in words."""

    name: str | None
    exercise: str
    question: str
    words: Lines
    opened_on: date


async def show(ask: Ask) -> Response:
    workbook, after = ask.path["workbook"], ask.query.one("after") or None
    policy = await confiding.declared(ask.mine, workbook)
    told, following = await confiding.read(ask.mine, workbook, Slice(A_PAGE, after))
    return ask.show(
        "confidences.html",
        workbook=workbook,
        heard=[await _heard(ask, one) for one in told],
        following=following,
        policy=policy,
        **policies(),
    )


def policies() -> dict[str, Any]:
    """The three of them, in words, for a template."""
    return {"policy_names": POLICY_NAMES, "policy_means": POLICY_MEANS}


async def _heard(ask: Ask, told: Told) -> Heard:
    tongue, answer = tongue_of(ask), told.confidence.answer
    sheet = await sheet_of(told.exercise, tongue, ask._(N_("the other")), "partner")
    question = sheet.questions[told.prompt.id]
    words = in_lines(question, answer.value, tongue) if answer.state is State.ANSWERED else []
    return Heard(
        name=told.name,
        exercise=told.exercise.title,
        question=question.told.heading,
        words=words or [("", ask._(N_("Not sure.")))],
        opened_on=told.confidence.opened_on,
    )


async def declare(ask: Ask) -> Response:
    workbook = ask.path["workbook"]
    policy = one_of(ask.form, "policy", POLICIES)
    await confiding.declare(ask.mine, workbook, next(one for one in POLICIES if one == policy))
    return ask.go(f"/workbooks/{workbook}/confidences")
