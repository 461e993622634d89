"""The fixed words of the service, in one language: a catalogue that can be translated as a file.

English is the source and the fallback. It stands where it is used: the labels of `lexicon`, the
sentences of `mismatch`, and the phrases and notices below. A catalogue of another language has the
same sections and the same ids; what it lacks is said in English.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from workbook import lexicon

SOURCE = "en"


@dataclass(frozen=True, slots=True)
class Catalogue:
    """Words by section and id. `language` is a BCP 47 tag, `name` what its speakers call it."""

    language: str
    name: str
    sections: Mapping[str, Mapping[str, str]] = field(default_factory=dict)

    def say(self, section: str, word: str, english: str) -> str:
        """The word of that id, else the English one."""
        return self.sections.get(section, {}).get(word, english)

    def labels(self, section: str) -> Mapping[str, str]:
        """The labels of one section of `LABELS`, by id."""
        return {**LABELS[section], **self.sections.get(section, {})}

    def phrase(self, phrase: str, **slots: object) -> str:
        """One of `PHRASES` with its slots filled."""
        return self.say("phrases", phrase, PHRASES[phrase]).format_map(slots)

    def notices(self) -> Mapping[str, str]:
        """What has to be said before the first use, by id."""
        return {**NOTICES, **self.sections.get("notices", {})}


LABELS: Mapping[str, Mapping[str, str]] = {
    "feelings": lexicon.FEELINGS,
    "needs": lexicon.NEEDS,
    "request_kinds": lexicon.REQUEST_KINDS,
    "boundary_areas": lexicon.BOUNDARY_AREAS,
    "firmness": lexicon.FIRMNESS,
    "who": lexicon.WHO,
    "yes_no": lexicon.YES_NO,
    "support": lexicon.SUPPORT,
    "request_answers": lexicon.REQUEST_ANSWERS,
    "contact": lexicon.CONTACT,
    "return_plans": lexicon.RETURN_PLANS,
    "ritual_steps": lexicon.RITUAL_STEPS,
    "gestures": lexicon.GESTURES,
    "not_ok": lexicon.NOT_OK,
    "codes": {code: code.replace("-", " ") for code in lexicon.COMMON_CODES},
    "months": {
        str(number): name
        for number, name in enumerate(
            (
                *("January", "February", "March", "April", "May", "June", "July"),
                *("August", "September", "October", "November", "December"),
            ),
            1,
        )
    },
}
"""Section -> id -> English label."""

PHRASES: Mapping[str, str] = {
    "not_sure": "not sure yet",
    "your_partner": "your partner",
    "one_of_us": "one of us",
    "the_other": "the other",
    "either_of_you": "either of you",
    "either_of_us": "either of us",
    "or": "{first} or {second}",
    "and": "{first} and {second}",
    "then": "{first}, then {second}",
    "step": "{value} ({minimum} is “{low}”, {maximum} is “{high}”)",
    "share": "{value} of 100",
    "minute": "1 minute",
    "minutes": "{value} minutes",
    "span": "{min} to {max} minutes",
    "day": "{day} {month} {year}",
    "boundary": "When: {when}. What I do: {my_action}. So that: {so_that}.",
    "boundary_support": "It helps me if: {support}.",
    "mail_code_subject": "Your code",
    "mail_code": (
        "Your code is {code}. It is good for one day. "
        "If you did not ask for it, you do not have to do anything."
    ),
    "mail_update_subject": "You have an update",
    "mail_update": "There is an update for you. You can read it when you next sign in.",
    "mail_off": "You can turn these messages off in your settings.",
}
"""Id -> English words around an answer, and those of a mail, which say nothing about a couple."""

NOTICES: Mapping[str, str] = {
    "learning": (
        "This workbook is for learning and conversation. It is not therapy, diagnosis or emergency "
        "help, and nobody watches what you write."
    ),
    "afraid": (
        "If you feel afraid of your partner, or of what might happen because of your answers, you "
        "don't have to do this together. You can use it alone, stop, or leave at any time. Support "
        "is at the link below."
    ),
    "device": (
        "Someone with access to your device or accounts may see what you do here. If that worries "
        "you, use a safer device."
    ),
    "sharing": (
        "Before you share: once your partner has read something, we can hide it but not make it "
        "unread. Skipping is always fine; your partner will see only that there is nothing to "
        "compare."
    ),
    "results": (
        "Results point to things worth talking about. They don't measure your relationship or say "
        "who is right."
    ),
    "stopping": (
        "If you drink or use other substances heavily, stopping suddenly can be dangerous — please "
        "speak to a health professional first."
    ),
    "danger": "In immediate danger call your local emergency number.",
}
"""Id -> what has to be said in every language: at first use, and in exercises that need it."""

ENGLISH = Catalogue(SOURCE, "English")
