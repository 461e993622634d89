"""What an exercise is: frozen values that the parser makes and everything else reads.

Nothing here does I/O. `library.py` turns Workbook Markdown into these values; `answers` asks
whether a value fits a `Prompt`; `mismatch` compares two answers to one `Prompt`.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum
from fractions import Fraction
from functools import cached_property
from typing import Literal


class AnswerType(StrEnum):
    """The answer types of the format, named as the API names them."""

    SHORT_TEXT = "short_text"
    LONG_TEXT = "long_text"
    CHOOSE_ONE = "choose_one"
    CHOOSE_UP_TO = "choose_up_to"
    FEELINGS = "feelings"
    SCALE = "scale"
    FREQUENCY = "frequency"
    YES_NO = "yes_no"
    RANK = "rank"
    RANK_TOP = "rank_top"
    NUMBER = "number"
    SHARE = "share"
    MINUTES = "minutes"
    MINUTES_RANGE = "minutes_range"
    WHO = "who"
    DATE = "date"
    TIME = "time"
    STATEMENT = "statement"
    BOUNDARY = "boundary"
    RITUAL = "ritual"
    # Only on prompts flagged `reply`:
    SUPPORT = "support"
    REQUEST = "request"
    FELT_HEARD = "felt_heard"
    I_LISTENED = "i_listened"
    SAY_BACK = "say_back"
    ALIKE = "alike"


COMPOSITE = frozenset({AnswerType.STATEMENT, AnswerType.BOUNDARY, AnswerType.RITUAL})

Kind = Literal["i_statement", "boundary", "repair", "reflection", "check_in", "plan"]
Reveal = Literal["both_submitted", "together", "in_session", "never"]
Visible = Literal["me", "both"]
Polarity = Literal["higher", "lower"]
Seat = Literal["one", "other"]


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose: `id` is stored, `label` is read."""

    id: str
    label: str


@dataclass(frozen=True, slots=True)
class Condition:
    """`if: want is not no`: ask only when one's own earlier answer says so."""

    prompt: str
    test: Literal["is", "is_not", "has", "at_least", "at_most", "answered"]
    value: str | int | None = None


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question with its answer box.

    `text` is the question as plain text, `help` the Markdown below it (for partners, without
    notes for a therapist). `low` and `high` are the words at the ends of a scale; `minimum` and
    `maximum` its numbers (scale, number). `at_most` is the N of "choose up to N", "feelings up
    to N" and "rank top K". `distances` is an author's own matrix for "choose one": pairs of
    option ids with a distance from 0 to 1; a pair that is not named is 1 apart. `polarity`
    "higher" means that a higher value is better. `compare` is false for `compare: none`.
    """

    id: str
    type: AnswerType
    text: str
    help: str = ""
    line: int = 0
    required: bool = False
    guess: bool = False
    importance: bool = False
    reply: bool = False
    sensitive: bool = False
    visible: Visible = "both"
    compare: bool = True
    options: tuple[Option, ...] = ()
    limit: int | None = None
    hint: str = ""
    low: str = ""
    high: str = ""
    polarity: Polarity | None = None
    minimum: int | None = None
    maximum: int | None = None
    at_most: int | None = None
    distances: tuple[tuple[str, str, Fraction], ...] = ()
    codes: tuple[str, ...] = ()
    actual: str | None = None
    fair: str | None = None
    to: str | None = None
    weight: Fraction = Fraction(1)
    condition: Condition | None = None

    @property
    def option_ids(self) -> tuple[str, ...]:
        return tuple(option.id for option in self.options)

    def label(self, option_id: str) -> str:
        """The words for an option; the id itself where no option has it."""
        return next((o.label for o in self.options if o.id == option_id), option_id)


@dataclass(frozen=True, slots=True)
class Callout:
    """A `> [!EXAMPLE]` and its like. `kind` decides who reads it and when."""

    kind: Literal["EXAMPLE", "CARE", "TOGETHER", "THERAPIST"]
    markdown: str


@dataclass(frozen=True, slots=True)
class Step:
    """One `## ` heading: one question, one page. `prompt` is the id of its answer box, if any."""

    heading: str
    markdown: str
    prompt: str | None = None
    callouts: tuple[Callout, ...] = ()


@dataclass(frozen=True, slots=True)
class AgreementText:
    """The words an exercise offers to the builder after the review, with its `{…}` slots."""

    kind: Literal["boundary", "ritual", "commitment"]
    text: str
    line: int = 0


@dataclass(frozen=True)
class Exercise:
    """One version of one exercise, parsed. `content_hash` is the SHA-256 of `source` in hex."""

    slug: str
    version: str
    title: str
    module: str
    kind: Kind
    minutes: int
    language: str
    reveal: Reveal
    licence: str
    source: str
    content_hash: str
    summary: str = ""
    sensitive: bool = False
    repeat: str = ""
    not_for: str = ""
    translates: str = ""
    covers: tuple[str, ...] = ()
    intro: str = ""
    intro_callouts: tuple[Callout, ...] = ()
    steps: tuple[Step, ...] = ()
    prompts: tuple[Prompt, ...] = ()
    agreements: tuple[AgreementText, ...] = ()

    @cached_property
    def by_id(self) -> dict[str, Prompt]:
        return {prompt.id: prompt for prompt in self.prompts}

    def prompt(self, prompt_id: str) -> Prompt | None:
        return self.by_id.get(prompt_id)

    def asked_first(self) -> Iterator[Prompt]:
        """The prompts that are answered before the reveal: all but the replies."""
        return (prompt for prompt in self.prompts if not prompt.reply)

    def asked_after(self) -> Iterator[Prompt]:
        """The reply prompts, answered with the partner's words in view."""
        return (prompt for prompt in self.prompts if prompt.reply)


@dataclass(frozen=True, slots=True)
class Module:
    """An ordered set of exercises on one theme. `exercises` holds slugs, in order.
    `source` is the `module.md` that it was read from.

    `order` is the module's own place among the modules: smaller comes first. `translates` is
    `slug@mark` in a translation: the module and the `mark` of the text that was translated.
    """

    slug: str
    title: str
    language: str = ""
    summary: str = ""
    markdown: str = ""
    exercises: tuple[str, ...] = field(default=())
    order: int = 0
    source: str = ""
    translates: str = ""
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Translated:
    """One version of an exercise with its translations, by language tag. Kept and pinned as one.

    Whatever is decided, is decided over `source`; a translation is only for reading.
    """

    source: Exercise
    translations: Mapping[str, Exercise] = field(default_factory=dict)

    def read_in(self, language: str) -> Exercise:
        """The exercise in this language, else as it was written."""
        return self.translations.get(language, self.source)

    def under_one_version(self) -> Translated:
        """Every translation under the version of the source: its own only counts its rewording."""
        named = {t: replace(it, version=self.source.version) for t, it in self.translations.items()}
        return replace(self, translations=named)

    @property
    def translations_hash(self) -> str:
        """SHA-256 in hex over the translations; empty where there are none."""
        if not self.translations:
            return ""
        told = (f"{tag} {text.content_hash}" for tag, text in sorted(self.translations.items()))
        return hashlib.sha256("\n".join(told).encode()).hexdigest()
