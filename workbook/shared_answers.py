"""What I share, to take along as a table: my own words in what has opened, and nobody else's.

It is read with the ticket of an export (`exporting`), under the same rules. An answer is in it
while the partner may read it: sent, opened, shared, and not withdrawn since. What I kept to
myself, skipped or have not sent is not in it, nor that it exists. A departure changes nothing:
what I shared stays mine to take.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Literal, TypeAlias

from workbook import exporting
from workbook.answers import Answer, Json, State
from workbook.catalogue import Catalogue
from workbook.exercise import AnswerType, Exercise, Prompt
from workbook.in_words import in_words
from workbook.library import builtin
from workbook.mismatch.saying import guessed
from workbook.policy import Action, Viewer, may
from workbook.ports import today
from workbook.records import belongings
from workbook.records.belongings import OwnText
from workbook.records.entries import EntryFacts, entries_as_partner
from workbook.records.papers import Answers, Part
from workbook.records.versions import parsed_all
from workbook.spreadsheet import written

Shared: TypeAlias = "Literal['answer', 'reply', 'addition']"


@dataclass(frozen=True, slots=True)
class SharedAnswer:
    """One answer, reply or addition of mine.

    `words` and `guess_words` say it as people do; they, `title` and `question` are None where the
    partner wrote the exercise. An addition has a text as its value, and the day it was added on.
    """

    workbook: str
    entry: str
    exercise: str
    version: str
    title: str | None
    round: int
    revealed_on: date
    part: Shared
    prompt: str
    type: str
    question: str | None
    state: str
    value: Json
    words: str | None
    importance: int | None
    guess: Json
    guess_words: str | None
    added_on: date | None


@dataclass(frozen=True, slots=True)
class SharedAnswers:
    """All of one account by entry and question, as it is on `made_on`."""

    made_on: date
    answers: tuple[SharedAnswer, ...]


@dataclass(frozen=True, slots=True)
class OpenEntry:
    """An entry that has opened, with what I sent. `worded`: the partner did not word it."""

    facts: EntryFacts
    revealed_on: date
    exercise: Exercise
    worded: bool
    answers: Answers
    replies: Answers
    withdrawn: frozenset[str]
    additions: tuple[OwnText, ...]


async def read(viewer: Viewer, export: str) -> SharedAnswers:
    """What I share now. NotFound for anybody else's ticket; SignInAgain."""
    await exporting.granted(viewer, export)
    words = builtin().catalogue(viewer.language)
    entries = await _entries(viewer)
    return SharedAnswers(today(), tuple(line for one in entries for line in shared(one, words)))


async def _entries(viewer: Viewer) -> list[OpenEntry]:
    seen = await entries_as_partner(viewer)
    facts = {one.id: one for one in seen if may(Action.OPEN_REVIEW, viewer, one.case(viewer))}
    exercises = await parsed_all((one.version for one in facts.values()), viewer.language)
    authors = await belongings.authors_of(facts)
    sent = await belongings.my_submissions(viewer, facts)
    withdrawn = await belongings.my_withdrawals(viewer)
    additions = await belongings.my_additions(viewer)
    return [
        OpenEntry(
            facts=one,
            revealed_on=one.revealed_on,
            exercise=exercises[one.version.id],
            worded=authors[one.version.id] not in exporting.partners(one, viewer),
            answers=_of(sent, one, "answers"),
            replies=_of(sent, one, "reply") if one.one.replied and one.other.replied else {},
            withdrawn=frozenset(prompt for entry, prompt in withdrawn if entry == one.id),
            additions=tuple(additions.get(one.id, ())),
        )
        for one in facts.values()
        if one.revealed_on is not None
    ]


def _of(sent: Mapping[tuple[str, Part], Answers], entry: EntryFacts, part: Part) -> Answers:
    return sent.get((entry.id, part), {})


def shared(entry: OpenEntry, words: Catalogue) -> Iterator[SharedAnswer]:
    """What the partner may read of it, each question's answer with what was added to it."""
    for prompt in entry.exercise.asked_first():
        answer = entry.answers.get(prompt.id)
        if prompt.id in entry.withdrawn:
            continue
        if answer is not None and answer.comparable:
            yield _answer(entry, "answer", prompt, answer, words)
        yield from (
            _addition(entry, prompt, one) for one in entry.additions if one.about == prompt.id
        )
    for prompt in entry.exercise.asked_after():
        answer = entry.replies.get(prompt.id)
        if answer is not None and answer.comparable:
            yield _answer(entry, "reply", prompt, answer, words)


def _answer(
    entry: OpenEntry, part: Shared, prompt: Prompt, answer: Answer, words: Catalogue
) -> SharedAnswer:
    return _line(
        entry,
        part,
        prompt,
        state=answer.state,
        value=answer.value,
        words=_said(prompt, answer, words) if entry.worded else None,
        importance=answer.importance,
        guess=answer.guess,
        guess_words=_guessed(prompt, answer.guess, words) if entry.worded else None,
    )


def _addition(entry: OpenEntry, prompt: Prompt, added: OwnText) -> SharedAnswer:
    return _line(entry, "addition", prompt, value=added.text, words=added.text, added_on=added.on)


def _line(
    entry: OpenEntry,
    part: Shared,
    prompt: Prompt,
    *,
    value: Json,
    words: str | None,
    state: State = State.ANSWERED,
    importance: int | None = None,
    guess: Json = None,
    guess_words: str | None = None,
    added_on: date | None = None,
) -> SharedAnswer:
    facts, exercise = entry.facts, entry.exercise
    return SharedAnswer(
        workbook=facts.workbook,
        entry=facts.id,
        exercise=exercise.slug,
        version=exercise.version,
        title=exercise.title if entry.worded else None,
        round=facts.round,
        revealed_on=entry.revealed_on,
        part=part,
        prompt=prompt.id,
        type=prompt.type.value,
        question=prompt.text if entry.worded else None,
        state=state.value,
        value=value,
        words=words,
        importance=importance,
        guess=guess,
        guess_words=guess_words,
        added_on=added_on,
    )


def _said(prompt: Prompt, answer: Answer, words: Catalogue) -> str:
    """One answer in words; one of several parts as its parts, in their order."""
    who = words.labels("who")
    me, partner = who["me"], who["partner"]
    if answer.state is State.UNSURE:
        return words.phrase("not_sure")
    if isinstance(answer.value, dict) and prompt.type is not AnswerType.MINUTES_RANGE:
        parts = (in_words(prompt, answer, it, me, partner, None, words) for it in answer.value)
        return " · ".join(part for part in parts if part)
    return in_words(prompt, answer, None, me, partner, None, words)


def _guessed(prompt: Prompt, guess: Json, words: Catalogue) -> str | None:
    """The names change places: it is what the other would say."""
    if guess is None:
        return None
    who = words.labels("who")
    return guessed(prompt, guess, who["partner"], who["me"], words)


# As a table. What is for people comes first.

COLUMNS = (
    "revealed_on", "title", "question", "words", "importance", "guess_words", "part", "added_on",
    "state", "value", "guess", "type", "exercise", "version", "round", "prompt", "entry",
    "workbook",
)  # fmt: skip


def as_csv(answers: Iterable[SharedAnswer]) -> str:
    """A CSV file, RFC 4180. Nothing is an empty cell; a value that is no text is JSON."""
    rows = ([_cell(getattr(one, column)) for column in COLUMNS] for one in answers)
    return written(COLUMNS, rows)


def _cell(value: Json | date) -> str:
    if value is None:
        return ""
    if isinstance(value, str | date):
        return str(value)
    return json.dumps(value, ensure_ascii=False)
