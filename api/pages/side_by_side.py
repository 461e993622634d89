"""What opened, as the pages of the review show it: pairs of answers, and what there is to talk
about.

A side that shows nothing is empty, whatever the reason; one's own side too, and a guess at it is
not held up beside it. So the page is the same on both phones but for who stands first, and can be
read together on one.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from api.pages.ask import Ask
from api.pages.over_time import Strip, strip_of
from api.pages.said import Lines, Speech
from api.pages.words import N_
from workbook.answers import Answer
from workbook.exercise import AnswerType, Prompt, Seat
from workbook.library import builtin
from workbook.mismatch import TEXTS, Finding
from workbook.records.papers import Answers
from workbook.records.sheets import SEATS
from workbook.reviewing import AdditionRead, Review, is_shown

OUTCOMES = {
    "open": "",
    "talked": N_("Talked about"),
    "later": N_("Later"),
    "agreed": N_("You agreed on something"),
    "differ": N_("You agreed to differ"),
}


@dataclass(frozen=True, slots=True)
class Side:
    """One side of one prompt. `first` has the circle, the other the square. No lines: nothing is
    shared.
    """

    name: str
    first: bool
    mine: bool
    lines: Lines
    matters: str = ""
    guess: str = ""
    added: tuple[AdditionRead, ...] = ()


@dataclass(frozen=True, slots=True)
class Pair:
    """One prompt with its two sides, the reader's own first; and both on a line, where they are."""

    prompt: Prompt
    sides: tuple[Side, ...]
    points: tuple[Point, ...] = ()
    strip: Strip | None = None

    @property
    def says_something(self) -> bool:
        """Whether anybody shares anything here."""
        return any(side.lines for side in self.sides)


@dataclass(frozen=True, slots=True)
class Beside:
    """Two people's shared answers beside each other, the reader's own first. `seat` is the
    reader's, None for a therapist.
    """

    seat: Seat | None
    names: Mapping[Seat, str]
    speech: Speech

    @property
    def order(self) -> tuple[Seat, Seat]:
        first = self.seat or "one"
        return first, across(first)

    def pair(self, prompt: Prompt, sides: Mapping[Seat, Answers]) -> Pair:
        """What both share of this question; a side that shows nothing is empty."""
        return Pair(prompt, tuple(self._side(seat, prompt, sides) for seat in self.order))

    def _side(self, seat: Seat, prompt: Prompt, sides: Mapping[Seat, Answers]) -> Side:
        name, answer, lines = self.names[seat], sides[seat].get(prompt.id), list[tuple[str, str]]()
        if answer is not None and is_shown(answer):
            lines = self.speech.answer(prompt, answer, name, self.names[across(seat)])
        return Side(name, seat == self.order[0], seat == self.seat, lines)


@dataclass(frozen=True, slots=True)
class Point:
    """One finding: its text, and what came of it (`outcome` in words, empty while it is open).

    `lasting` is the offer of living with it, where it came up before.
    """

    id: str
    text: str
    strength: bool
    prompts: tuple[str, ...]
    state: str
    outcome: str
    lasting: str


@dataclass(frozen=True, slots=True)
class Table:
    """The review for one reader."""

    review: Review
    speech: Speech
    order: tuple[Seat, Seat]
    names: Mapping[Seat, str]

    @property
    def is_partner(self) -> bool:
        return self.review.entry.seat is not None

    @property
    def first_name(self) -> str:
        return self.names[self.order[0]]

    @property
    def other_name(self) -> str:
        return self.names[self.order[1]]

    def points(self, findings: Iterable[Finding]) -> list[Point]:
        return [self.point(self.review.found.id_of(finding)) for finding in findings]

    def point(self, finding_id: str) -> Point:
        """The finding with this id, which must be there."""
        review, finding = self.review, self.review.found.by_id[finding_id]
        state = review.discussions.get(finding_id, "open")
        lasts = not review.found.agenda.ongoing.isdisjoint(finding.prompts)
        return Point(
            id=finding_id,
            text=review.texts[finding_id],
            strength=not finding.growth,
            prompts=finding.prompts,
            state=state,
            outcome=self.speech.say(OUTCOMES[state]) if OUTCOMES[state] else "",
            lasting=review.agenda_texts["ongoing"] if lasts else "",
        )

    def pairs(self) -> list[Pair]:
        """Every prompt for both, in the order of the exercise, with what to talk about at each."""
        points = self.points(self.review.found.agenda.discuss)
        asked = [p for p in self.review.exercise.asked_first() if p.visible == "both"]
        return [self.pair(p, [one for one in points if one.prompts[0] == p.id]) for p in asked]

    def pair_of(self, prompt_id: str) -> Pair:
        return self.pair(self.review.exercise.by_id[prompt_id])

    def pair(self, prompt: Prompt, points: Iterable[Point] = ()) -> Pair:
        sides = tuple(self._side(seat, prompt, self.review.sides) for seat in self.order)
        first, other = (self._shown(seat, prompt, self.review.sides) for seat in self.order)
        strip = strip_of(prompt, first, other) if first and other else None
        return Pair(prompt, sides, tuple(points), strip)

    def replies(self) -> list[Pair]:
        """What both replied; empty until both have."""
        replies = self.review.replies
        if replies is None:
            return []
        asked = self.review.exercise.asked_after()
        return [
            Pair(prompt, tuple(self._side(seat, prompt, replies) for seat in self.order))
            for prompt in asked
        ]

    def _side(self, seat: Seat, prompt: Prompt, sides: Mapping[Seat, Answers | None]) -> Side:
        me, partner = self.names[seat], self.names[across(seat)]
        mine, first = seat == self.review.entry.seat, seat == self.order[0]
        answer = self._shown(seat, prompt, sides)
        if answer is None:
            return Side(me, first, mine, [])
        guess = self._guess(seat, prompt, sides)
        lines = self.speech.answer(prompt, answer, me, partner)
        matters = self.speech.matters(answer.importance)
        return Side(me, first, mine, lines, matters, guess, self._added(seat, prompt))

    def _shown(
        self, seat: Seat, prompt: Prompt, sides: Mapping[Seat, Answers | None]
    ) -> Answer | None:
        answer = (sides[seat] or {}).get(prompt.id)
        if not is_shown(answer) or (seat, prompt.id) in self.review.withdrawn:
            return None
        return answer

    def _guess(self, seat: Seat, prompt: Prompt, sides: Mapping[Seat, Answers | None]) -> str:
        """What the other one thought of this side, where they share their answer."""
        guesser = across(seat)
        theirs = self._shown(guesser, prompt, sides)
        if theirs is None or theirs.guess is None:
            return ""
        name = {"name": self.names[guesser]}
        if self._knew(guesser, prompt):
            return self.speech.say(N_("%(name)s knew")) % name
        words = self.speech.guess(prompt, theirs.guess, self.names[seat], self.names[guesser])
        said = N_("%(name)s thought: %(guess)s")
        if prompt.type is AnswerType.STATEMENT:
            said = N_("%(name)s thought of this need: %(guess)s")
        return self.speech.say(said) % {**name, "guess": words}

    def _knew(self, guesser: Seat, prompt: Prompt) -> bool:
        compared = self.review.comparisons.get(prompt.id)
        if compared is None or prompt.type is AnswerType.STATEMENT:
            return False
        return (compared.one_guess if guesser == "one" else compared.other_guess) == 0

    def _added(self, seat: Seat, prompt: Prompt) -> tuple[AdditionRead, ...]:
        return tuple(
            one for one in self.review.additions if one.seat == seat and one.prompt == prompt.id
        )


def table_for(ask: Ask, review: Review) -> Table:
    """The review as this reader sees it: their own side first."""
    first = review.entry.seat or "one"
    return Table(review, speech_of(ask), (first, across(first)), called(ask, review.names))


def called(ask: Ask, names: Mapping[Seat, str | None]) -> dict[Seat, str]:
    """What the two are called on a page, also when an account is gone."""
    nobody = ask._(N_("Your partner"))
    return {seat: names[seat] or nobody for seat in SEATS}


def speech_of(ask: Ask) -> Speech:
    """How answers are said to this reader: in the language in which they read the exercise."""
    return Speech(builtin().catalogue(ask.mine.language), ask._)


def text_of(ask: Ask, text: str) -> str:
    """One of the fixed sentences about findings, in the reader's language."""
    return builtin().catalogue(ask.mine.language).say("findings", text, TEXTS[text])


def across(seat: Seat) -> Seat:
    return "other" if seat == "one" else "one"
