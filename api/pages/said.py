"""An answer as both read it: words and names, never ids and never a measure."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias, cast

from api.pages.words import N_
from workbook.answers import Answer, Json, State
from workbook.answers.guesses import is_not_sure
from workbook.catalogue import Catalogue
from workbook.exercise import AnswerType, Prompt
from workbook.in_words import in_words
from workbook.mismatch.saying import guessed

Lines: TypeAlias = "list[tuple[str, str]]"
"""(what it is about, the words). A simple answer has one line, about nothing."""

MATTERS = (N_("Not at all"), N_("A little"), N_("Somewhat"), N_("Quite a lot"), N_("Very much"))
"""How much something matters, 0 to 4."""

HEARD = (N_("Not at all"), N_("A little"), N_("Partly"), N_("Mostly"), N_("Fully"))
"""How well somebody felt heard, or listened: 1 to 5."""

ALIKE = {
    "similar": N_("Our texts say much the same"),
    "partly": N_("They are alike in part"),
    "different": N_("They say different things"),
}

PARTS: Mapping[AnswerType, Sequence[tuple[str, str]]] = {
    AnswerType.STATEMENT: (
        ("situation", N_("What happened")),
        ("feelings", N_("I felt")),
        ("effect", N_("What it does with me")),
        ("needs", N_("I need")),
        ("request", N_("I would like")),
        ("other_view", N_("How it may be for you")),
    ),
    AnswerType.BOUNDARY: (
        ("area", N_("It is about")),
        ("when", N_("When this happens")),
        ("my_action", N_("What I will do")),
        ("so_that", N_("So that")),
        ("codes", N_("It touches")),
        ("firmness", N_("How firm it is")),
        ("support", N_("It helps me if")),
        ("review_on", N_("I want to look at this again on")),
    ),
    AnswerType.RITUAL: (
        ("signal", N_("Our signal")),
        ("cooldown", N_("How long we pause")),
        ("during", N_("What I do meanwhile")),
        ("contact", N_("Contact meanwhile")),
        ("place", N_("Where")),
        ("who_starts", N_("Who starts again")),
        ("return", N_("How we come back")),
        ("steps", N_("Steps")),
        ("gesture", N_("Signs of peace")),
        ("not_ok", N_("What is not all right for me")),
        ("review_on", N_("I want to look at this again on")),
    ),
}


@dataclass(frozen=True, slots=True)
class Speech:
    """How answers are said in one language: the words of the service, and those of the pages."""

    words: Catalogue
    say: Callable[[str], str]

    def answer(self, prompt: Prompt, answer: Answer, me: str, partner: str) -> Lines:
        """The whole of an answer; `me` is the name of who answered."""
        if answer.state is State.UNSURE:
            return [("", self.words.phrase("not_sure"))]
        if prompt.type in PARTS and isinstance(answer.value, dict):
            return self._parts(prompt, answer, me, partner)
        return [("", self._simple(prompt, answer, me, partner))]

    def guess(self, prompt: Prompt, guess: Json, me: str, partner: str) -> str:
        """What the other one thought that `me` would answer."""
        if is_not_sure(guess) or prompt.type is AnswerType.STATEMENT:
            return guessed(prompt, guess, me, partner, self.words)
        lines = self.answer(prompt, Answer(State.ANSWERED, guess), me, partner)
        return "; ".join(words for _, words in lines)

    def matters(self, importance: int | None) -> str:
        """How much it matters, in words; empty where that was not said."""
        return "" if importance is None else self.say(MATTERS[importance])

    def _simple(self, prompt: Prompt, answer: Answer, me: str, partner: str) -> str:
        kind, value = prompt.type, answer.value
        if kind in (AnswerType.FELT_HEARD, AnswerType.I_LISTENED):
            return self.say(HEARD[cast(int, value) - 1])
        if kind is AnswerType.ALIKE:
            return self.say(ALIKE[cast(str, value)])
        if kind in _LABELLED:
            return self.words.labels(_LABELLED[kind])[cast(str, value)]
        if kind is AnswerType.SAY_BACK:
            return self._codes(cast("list[str]", value))
        return in_words(prompt, answer, None, me, partner, None, self.words)

    def _parts(self, prompt: Prompt, answer: Answer, me: str, partner: str) -> Lines:
        value = cast("dict[str, Json]", answer.value)
        found: Lines = []
        for step, label in PARTS[prompt.type]:
            words = self._part(step, value, prompt, answer, me, partner)
            if words:
                found.append((self.say(label), words))
        return found

    def _part(
        self,
        step: str,
        value: Mapping[str, Json],
        prompt: Prompt,
        answer: Answer,
        me: str,
        partner: str,
    ) -> str:
        part = value.get(step)
        if step == "codes":
            return self._codes(cast("list[str]", part or []))
        if isinstance(part, dict) and step == "request":
            return self._request(part)
        if isinstance(part, dict) and step == "gesture":
            return self._gesture(part)
        return in_words(prompt, answer, step, me, partner, None, self.words)

    def _codes(self, codes: Sequence[str]) -> str:
        labels = self.words.labels("codes")
        return ", ".join(labels.get(code, code.replace("-", " ")) for code in codes)

    def _request(self, wish: Mapping[str, Json]) -> str:
        by_when = str(wish.get("by_when") or "").strip()
        said = [str(wish["text"]).strip(), by_when]
        if wish.get("ok_if_no") is True:
            said.append(self.say(N_("A no is all right.")))
        return " · ".join(part for part in said if part)

    def _gesture(self, signs: Mapping[str, Json]) -> str:
        offered, welcome = self._signs(signs.get("propose")), self._signs(signs.get("ok"))
        said = [
            self.say(N_("I would offer: %(what)s")) % {"what": offered} if offered else "",
            self.say(N_("I welcome: %(what)s")) % {"what": welcome} if welcome else "",
        ]
        return "; ".join(part for part in said if part)

    def _signs(self, signs: Json) -> str:
        labels = self.words.labels("gestures")
        return ", ".join(labels[sign] for sign in cast("list[str]", signs or []))


_LABELLED = {AnswerType.SUPPORT: "support", AnswerType.REQUEST: "request_answers"}
