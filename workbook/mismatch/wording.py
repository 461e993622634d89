"""What a finding says to the two people, in one catalogue that can be translated.

The same sentence for both readers and for a therapist: both answers first, then a question.
"Different" is the strongest word here. No motive, no cause, no grade, no blame.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TypeAlias

from workbook.answers import Answer
from workbook.catalogue import ENGLISH, Catalogue
from workbook.exercise import AnswerType, Exercise, Prompt, Seat
from workbook.mismatch.finding import Finding, FindingKind
from workbook.mismatch.saying import guessed, said

Names: TypeAlias = Mapping[Seat, str]
Sides: TypeAlias = Mapping[Seat, Mapping[str, Answer]]

TEXTS: Mapping[str, str] = {
    "strength": (
        "{one}: {a}. {other}: {b}. You both see something good here. What are you two doing that "
        "keeps it alive?"
    ),
    "shared_concern": (
        "{one}: {a}. {other}: {b}. You both find this heavy at the moment. What small thing could "
        "make it lighter?"
    ),
    "value_gap": (
        "{one}: {a}. {other}: {b}. Two different answers, and each looks after something. What "
        "would each of you like the other to know about yours?"
    ),
    "value_gap.views": (
        "{one}: {a}. {other}: {b}. Two people can live through the same weeks and count them "
        "differently. What did each of you notice?"
    ),
    "value_gap.ritual": (
        "Your two plans for a pause are different in places. Which part matters most to each of "
        "you, and where is there room?"
    ),
    "value_gap.texts": (
        "You have read your two texts side by side, and to one of you or to both they say "
        "different things. What in the other text is new, and what in your own matters most?"
    ),
    "wish_alignment.shared": (
        "{one} would like: {a}. {other} would like: {b}. You both hope for a change in the same "
        "direction. What would a first small step be?"
    ),
    "wish_alignment.apart": (
        "{one} would like: {a}. {other} would like: {b}. Your hopes point to different places. "
        "What would each of you gain, and what could suit both?"
    ),
    "waiting_on_each_other": (
        "Each of you expects the other to start. A simple rule, like taking turns, could help. "
        "What would be easy to keep?"
    ),
    "load_overlap": (
        "{one}: {a}. {other}: {b}. Together this is more than the whole, which is very common: "
        "all of us see our own effort best. What is easy to overlook?"
    ),
    "load_unclaimed": (
        "{one}: {a}. {other}: {b}. Together this is less than the whole. Who or what carries the "
        "rest, and is that how you two want it?"
    ),
    "load_asymmetry": (
        "{one}: {a}. {other}: {b}. One of you carries more of this, and it does not feel fair to "
        "everyone. What would make it feel fairer?"
    ),
    "limit_meets_request": (
        "One of you has a limit here, and the other a wish that touches it. The limit stands. In "
        "which other ways could the wish be met?"
    ),
    "limit_meets_limit": (
        "You each have a limit here, and they touch. Both are allowed to stand. How could there "
        "be room for the two?"
    ),
    "indecision.one": (
        "{one}: {a}. {other}: {b}. One of you is still finding out. What would help to find out, "
        "with no hurry?"
    ),
    "indecision.both": (
        "You are both still finding out here. There are no sides to take: what would you like to "
        "explore together?"
    ),
    "importance_gap": (
        "This matters more to one of you at the moment. What gives it its weight, and what is it "
        "like for the other to hear that?"
    ),
    "hidden_agreement": (
        "{one}: {a}. {other}: {b}. You two are closer here than a guess expected. What made it "
        "look further apart?"
    ),
    "known_difference": (
        "{one}: {a}. {other}: {b}. This difference is no surprise: the guess came near. What helps "
        "you two to live with it?"
    ),
    "blind_spot": (
        "{guesser} guessed: {guess}. {answerer}: {answer}. You two see this in two ways, and that "
        "was hard to guess. What would {answerer} like to tell about it?"
    ),
    "perception_gap": (
        "{guesser} guessed: {guess}. {answerer}: {answer}. The guess and the answer are in "
        "different places. What would have made it easier to guess?"
    ),
    "assumed_similarity": (
        "{guesser} guessed: {guess}. {answerer}: {answer}. The guess was near {guesser}'s own "
        "answer. Most people guess from themselves."
    ),
    "support_gap": (
        "One of you has a limit here, and the other can carry some of it and not all. The limit "
        "stands by itself. Which support would feel right to give and good to have?"
    ),
    "heard_gap": (
        "Speaking and listening felt different to the two of you here, and both are true. What "
        "shows one of you that something arrived, and how could the other let it show?"
    ),
    "ongoing": (
        "This has come up before. Some differences stay, and many couples live well with them. "
        "Would you two like to talk about living with it?"
    ),
    "nothing_to_open": "You both made time for this. That is a good place to begin.",
    "close": "Say one thing you appreciated in this talk.",
    "one_step": "Single answers wobble a little: one step apart means very little.",
}
"""Text id -> sentence. `finding.wording` names one; the last four are for the agenda and page."""


def text(
    finding: Finding,
    exercise: Exercise,
    one: Mapping[str, Answer],
    other: Mapping[str, Answer],
    one_name: str,
    other_name: str,
    words: Catalogue = ENGLISH,
) -> str:
    """The sentence for a finding of `compare(exercise, one, other)`: plain text, not HTML.

    It is the same whoever reads it in this language, which `exercise` is in as well. Trading the
    sides trades names and answers and nothing else.
    """
    prompt = exercise.by_id[finding.prompts[0]]
    names: Names = {"one": one_name, "other": other_name}
    sides: Sides = {"one": one, "other": other}
    wording = _wording(finding, exercise)
    sentence = words.say("findings", wording, TEXTS[wording])
    slots: dict[str, str] = {"one": one_name, "other": other_name}
    if "{a}" in sentence:
        slots.update(_both(prompt, sides, names, words))
    if "{guess}" in sentence:
        slots.update(_guess(finding, prompt, sides, names, words))
    return sentence.format_map(slots)


def _wording(finding: Finding, exercise: Exercise) -> str:
    """Two frequencies that a wish is linked to are two views of one fact, not two values."""
    if finding.kind is FindingKind.VALUE_GAP and finding.prompts[0] in _facts(exercise):
        return "value_gap.views"
    return finding.wording


def _facts(exercise: Exercise) -> set[str | None]:
    return {prompt.actual for prompt in exercise.prompts if prompt.type is AnswerType.FREQUENCY}


def _both(prompt: Prompt, sides: Sides, names: Names, words: Catalogue) -> dict[str, str]:
    """Both answers: a sentence that has them is about two that are there."""
    return {
        "a": said(prompt, sides["one"][prompt.id], names["one"], names["other"], words),
        "b": said(prompt, sides["other"][prompt.id], names["other"], names["one"], words),
    }


def _guess(
    finding: Finding, prompt: Prompt, sides: Sides, names: Names, words: Catalogue
) -> dict[str, str]:
    """The guess, and the answer it was about."""
    guesser: Seat = "one" if finding.guesser == "one" else "other"
    answerer: Seat = "other" if finding.guesser == "one" else "one"
    me, partner = names[answerer], names[guesser]
    return {
        "guesser": partner,
        "guess": guessed(prompt, sides[guesser][prompt.id].guess, me, partner, words),
        "answerer": me,
        "answer": said(prompt, sides[answerer][prompt.id], me, partner, words),
    }
