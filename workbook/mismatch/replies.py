"""What the replies add, which are given after the reveal with the partner's words in view.

A reply is measured against what it answers: how much of a boundary its reader can support, what was
said to a request, how near saying back came, and whether speaking and listening felt alike. A "no"
to a request is an answer like any other: it is measured, and never a finding.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from typing import cast

from workbook.answers import Answer, State
from workbook.exercise import AnswerType, Exercise, Prompt, Seat
from workbook.lexicon import PROTECTED_AREAS
from workbook.mismatch.constants import CONSTANTS, Constants
from workbook.mismatch.finding import HEATS, Finding, FindingKind, other_seat
from workbook.mismatch.reading import Answers, lets_compare, shared, weight
from workbook.mismatch.sets import dice

_SEATS: tuple[Seat, Seat] = ("one", "other")
_RATING_STEPS = 4  # from 1 to 5


@dataclass(frozen=True, slots=True)
class ReplyMeasure:
    """What one's and the other's reply to a prompt come to; None where nothing is measured.

    `support`: what the replier cannot support of a boundary, weighed by its firmness, 0 to 1.
    `request`: 0 for yes to 1 for no. `say_back`: 0 for everything said back to 1 for nothing.
    `alike`: 0 for two texts that are similar, .5 partly, 1 different, as the replier reads them.
    `felt_heard`: how much more the partner thought to have listened than the replier felt heard,
    -1 to 1.
    """

    one: float | None = None
    other: float | None = None

    def swapped(self) -> ReplyMeasure:
        return ReplyMeasure(self.other, self.one)


@dataclass(frozen=True, slots=True)
class Replies:
    """What each shared at first, and what each shared in reply."""

    exercise: Exercise
    one: Answers
    other: Answers
    one_reply: Answers
    other_reply: Answers

    def answer_to(self, prompt: Prompt, replier: Seat) -> Answer | None:
        """The partner's answer that this reply is about, if it is shared and may be compared."""
        target = self.exercise.prompt(_answered_by(prompt))
        theirs = self.other if replier == "one" else self.one
        return shared(target, theirs) if target is not None else None

    def reply(self, prompt: Prompt, replier: Seat) -> Answer | None:
        """A reply that was shared and says something."""
        given = (self.one_reply if replier == "one" else self.other_reply).get(prompt.id)
        if given is None or not given.share or given.state is not State.ANSWERED:
            return None
        return given if prompt.compare and not prompt.sensitive else None

    def texts_for(self, prompt: Prompt) -> tuple[Answer, Answer] | None:
        """The two texts that this reply is about, if both are there, shared, and may be tagged."""
        about = _answered_by(prompt)
        one, other = self.one.get(about), self.other.get(about)
        if one is None or other is None or not lets_compare(self.exercise.by_id[about]):
            return None
        answered = all(text.share and text.state is State.ANSWERED for text in (one, other))
        return (one, other) if answered else None

    def rating(self, kind: AnswerType, about: str | None, replier: Seat) -> Fraction | None:
        """A rating from 1 to 5 of this kind, about the same statement."""
        for prompt in self.exercise.asked_after():
            if prompt.type is kind and prompt.to == about:
                given = self.reply(prompt, replier)
                return Fraction(cast(int, given.value)) if given else None
        return None


def _answered_by(reply: Prompt) -> str:
    """The prompt that a reply is about: the format wants each of them to name one."""
    return cast(str, reply.to)


def reply_measures(replies: Replies, c: Constants = CONSTANTS) -> dict[str, ReplyMeasure]:
    """The measures of every reply prompt, by id. Nothing is measured in a sensitive exercise."""
    if replies.exercise.sensitive:
        return {prompt.id: ReplyMeasure() for prompt in replies.exercise.asked_after()}
    return {
        prompt.id: ReplyMeasure(*(_number(replies, prompt, seat, c) for seat in _SEATS))
        for prompt in replies.exercise.asked_after()
    }


def _number(replies: Replies, prompt: Prompt, seat: Seat, c: Constants) -> float | None:
    measured = _measured(replies, prompt, seat, c)
    return None if measured is None else float(measured)


def reply_findings(replies: Replies, c: Constants = CONSTANTS) -> Iterator[Finding]:
    """`support_gap`, `heard_gap`, and a `value_gap` of two texts that the two read as different, in
    the order of the document.
    """
    if replies.exercise.sensitive:
        return
    for order, prompt in enumerate(replies.exercise.prompts):
        if prompt.type is AnswerType.ALIKE:
            yield from _tagged(replies, order, prompt, c)
        kind = _KINDS.get(prompt.type)
        if kind is None:
            continue
        found = [f for seat in _SEATS if (f := _finding(replies, order, prompt, kind, seat, c))]
        yield from sorted(found, key=lambda finding: (finding.tie, str(finding.owner)))


_KINDS = {
    AnswerType.SUPPORT: FindingKind.SUPPORT_GAP,
    AnswerType.FELT_HEARD: FindingKind.HEARD_GAP,
}


def _finding(
    replies: Replies, order: int, prompt: Prompt, kind: FindingKind, seat: Seat, c: Constants
) -> Finding | None:
    measured = _measured(replies, prompt, seat, c)
    if measured is None or abs(measured) < _threshold(kind, c):
        return None
    return Finding(
        kind=kind,
        prompts=(_answered_by(prompt), prompt.id),
        score=float(abs(measured)),
        salience=float(abs(measured)),
        heat=HEATS[kind],
        order=order,
        wording=kind.value,
        owner=other_seat(seat) if kind is FindingKind.SUPPORT_GAP else seat,
        weight_one=_weight_of(replies, prompt, seat) if seat == "other" else None,
        weight_other=_weight_of(replies, prompt, seat) if seat == "one" else None,
        tie=json.dumps([str(measured)]),
    )


def _tagged(replies: Replies, order: int, prompt: Prompt, c: Constants) -> Iterator[Finding]:
    """D of two free texts: the mean of what each of the two says of them, once both have."""
    tags = [tag for seat in _SEATS if (tag := _measured(replies, prompt, seat, c)) is not None]
    distance = sum(tags, Fraction(0)) / 2
    if len(tags) < len(_SEATS) or distance < c.value_gap:
        return
    weights = [weight(text) for text in cast("tuple[Answer, Answer]", replies.texts_for(prompt))]
    both = sum(c.missing_weight if each is None else each for each in weights)
    yield Finding(
        kind=FindingKind.VALUE_GAP,
        prompts=(_answered_by(prompt), prompt.id),
        score=float(distance),
        salience=float(distance * (2 + both) / 4),
        heat=HEATS[FindingKind.VALUE_GAP],
        order=order,
        wording="value_gap.texts",
        weight_one=weights[0],
        weight_other=weights[1],
        tie=json.dumps(sorted(map(str, tags))),
    )


def _threshold(kind: FindingKind, c: Constants) -> Fraction:
    return c.support_gap if kind is FindingKind.SUPPORT_GAP else c.heard_gap


def _weight_of(replies: Replies, prompt: Prompt, replier: Seat) -> Fraction | None:
    """The importance that the partner gave to what the reply is about."""
    about = replies.answer_to(prompt, replier)
    return weight(about) if about else None


def _measured(replies: Replies, prompt: Prompt, seat: Seat, c: Constants) -> Fraction | None:
    if prompt.type is AnswerType.FELT_HEARD:
        return _heard(replies, prompt, seat)
    if prompt.type is AnswerType.ALIKE:
        return _tag(replies, prompt, seat, c)
    about, given = replies.answer_to(prompt, seat), replies.reply(prompt, seat)
    if about is None or given is None or about.state is not State.ANSWERED:
        return None
    if prompt.type is AnswerType.SUPPORT:
        return support_gap(cast("dict[str, str]", about.value), cast(str, given.value), c)
    if prompt.type is AnswerType.REQUEST:
        return c.request_answers[cast(str, given.value)]
    if prompt.type is AnswerType.SAY_BACK:
        codes = cast("dict[str, list[str]]", about.value)["codes"]
        return say_back_distance(frozenset(codes), frozenset(cast("list[str]", given.value)))
    return None


def _tag(replies: Replies, prompt: Prompt, seat: Seat, c: Constants) -> Fraction | None:
    given = replies.reply(prompt, seat)
    if given is None or replies.texts_for(prompt) is None:
        return None
    return c.alike[cast(str, given.value)]


def support_gap(boundary: dict[str, str], support: str, c: Constants) -> Fraction | None:
    """f·s: the firmness of the boundary, and what of it the other cannot support.

    None for limits about body, intimacy, sex and safety: they are there to be respected.
    """
    if boundary["area"] in PROTECTED_AREAS:
        return None
    return c.firmness[boundary["firmness"]] * c.support[support]


def say_back_distance(codes: frozenset[str], said: frozenset[str]) -> Fraction | None:
    """1 - Dice of what the boundary is about and what was heard; None for one without codes."""
    return 1 - dice(codes, said) if codes else None


def _heard(replies: Replies, prompt: Prompt, speaker: Seat) -> Fraction | None:
    """(listener - speaker) / (N - 1): the listener's rating of themselves, the speaker's of it."""
    listener = cast(Seat, other_seat(speaker))
    felt = replies.reply(prompt, speaker)
    listened = replies.rating(AnswerType.I_LISTENED, prompt.to, listener)
    if felt is None or listened is None:
        return None
    return (listened - cast(int, felt.value)) / _RATING_STEPS
