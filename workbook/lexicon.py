"""The fixed vocabularies: what an answer may name by id. Data only, compiled for this project.

Words are general vocabulary; the grouping is ours (see docs/reference/answers.md). An id is kebab
case and never changes its meaning; a label may be reworded or translated.
"""

from __future__ import annotations

from typing import Literal

Tone = Literal["pleasant", "unpleasant", "mixed"]

# family -> (tone, words). The id of a word is the word itself with hyphens for spaces.
_FAMILIES: dict[str, tuple[Tone, str]] = {
    "sad": (
        "unpleasant",
        "sad, down, hurt, lonely, disappointed, grieving, heavy, empty, discouraged, hopeless, "
        "gloomy, tearful",
    ),
    "afraid": (
        "unpleasant",
        "afraid, anxious, worried, nervous, scared, uneasy, insecure, wary, panicky, tense, "
        "on edge",
    ),
    "angry": (
        "unpleasant",
        "angry, annoyed, frustrated, irritated, resentful, bitter, furious, impatient, indignant, "
        "exasperated",
    ),
    "ashamed": (
        "unpleasant",
        "ashamed, embarrassed, guilty, regretful, self-conscious, sorry, exposed, humbled",
    ),
    "worn": (
        "unpleasant",
        "tired, drained, overwhelmed, stretched, burnt out, numb, flat, weary, overloaded, "
        "exhausted, bored",
    ),
    "unsettled": (
        "unpleasant",
        "confused, torn, unsure, restless, shocked, lost, surprised, puzzled, distracted, rattled",
    ),
    "longing": (
        "mixed",
        "longing, wistful, missing you, jealous, envious, yearning, nostalgic",
    ),
    "warm": (
        "pleasant",
        "loving, tender, close, grateful, touched, affectionate, fond, caring, cherished, moved",
    ),
    "calm": (
        "pleasant",
        "calm, safe, relieved, settled, content, peaceful, rested, at ease, quiet, trusting",
    ),
    "glad": (
        "pleasant",
        "happy, joyful, proud, hopeful, playful, curious, amused, delighted, excited, cheerful, "
        "inspired",
    ),
    "steady": (
        "pleasant",
        "confident, determined, energised, free, strong, capable, clear, brave, focused, open",
    ),
}


def _id(word: str) -> str:
    return word.replace(" ", "-")


def _words(listed: str) -> list[str]:
    return [word.strip() for word in listed.split(",")]


FAMILY_TONES: dict[str, Tone] = {family: tone for family, (tone, _) in _FAMILIES.items()}

FEELINGS: dict[str, str] = {
    _id(word): word for _, listed in _FAMILIES.values() for word in _words(listed)
}
"""Feeling id -> label, in the order of the families."""

FAMILY_OF: dict[str, str] = {
    _id(word): family for family, (_, listed) in _FAMILIES.items() for word in _words(listed)
}
"""Feeling id -> the family it belongs to."""

NEEDS: dict[str, str] = {
    "connection": "connection",
    "closeness": "closeness",
    "belonging": "belonging",
    "touch": "touch and affection",
    "safety": "safety",
    "predictability": "predictability",
    "trust": "trust",
    "understanding": "being understood",
    "being-heard": "being heard",
    "acceptance": "acceptance",
    "respect": "respect",
    "fairness": "fairness",
    "autonomy": "deciding for myself",
    "space": "space",
    "support": "support",
    "reassurance": "reassurance",
    "competence": "being good at what I do",
    "mattering": "mattering",
    "appreciation": "appreciation",
    "meaning": "meaning",
    "growth": "growth",
    "rest": "rest",
    "play": "play and lightness",
    "honesty": "honesty",
    "order": "order and calm around me",
}

SUGGESTED_NEEDS: dict[str, tuple[str, ...]] = {
    "sad": ("closeness", "understanding", "support"),
    "afraid": ("safety", "predictability", "reassurance"),
    "angry": ("respect", "fairness", "being-heard"),
    "ashamed": ("acceptance", "understanding", "competence"),
    "worn": ("rest", "support", "space"),
    "unsettled": ("predictability", "understanding", "honesty"),
    "longing": ("connection", "touch", "mattering"),
    "warm": ("connection", "appreciation", "play"),
    "calm": ("trust", "belonging", "order"),
    "glad": ("play", "growth", "meaning"),
    "steady": ("autonomy", "growth", "competence"),
}
"""Family -> needs that may be behind such a feeling. Options to choose from, never inferred."""

REQUEST_KINDS: dict[str, str] = {
    "action": "something to do",
    "time": "time",
    "reassurance": "reassurance",
    "space": "space",
    "information": "information",
    "listening": "listening",
}

BOUNDARY_AREAS: dict[str, str] = {
    "physical": "my room and my things around me",
    "body": "my body and my health",
    "emotional": "feelings",
    "time": "time and energy",
    "money": "money and belongings",
    "digital": "phones, messages and privacy",
    "social": "friends and family",
    "values": "values and ideas",
    "substances": "substances and recovery",
    "intimacy": "intimacy",
    "sexual": "sex",
    "safety": "safety",
}

PROTECTED_AREAS = frozenset({"body", "intimacy", "sexual", "safety"})
"""Limits in these areas are there to be respected: they are never scored or put on an agenda."""

FIRMNESS: dict[str, str] = {"flexible": "flexible", "mostly": "mostly", "firm": "firm"}

WHO: dict[str, str] = {"me": "me", "partner": "my partner", "either": "either of us"}

YES_NO: dict[str, str] = {"yes": "yes", "no": "no"}

SUPPORT: dict[str, str] = {
    "yes": "I can support this",
    "partly": "I can support part of it",
    "no": "I cannot support this",
}

ALIKE: dict[str, str] = {
    "similar": "our texts say much the same",
    "partly": "they are alike in part",
    "different": "they say different things",
}

REQUEST_ANSWERS: dict[str, str] = {
    "yes": "yes",
    "changes": "yes, with changes",
    "not_now": "not now",
    "no": "no",
}

CONTACT: dict[str, str] = {
    "none": "no contact",
    "text": "a short message",
    "near": "near each other, without talking",
}

RETURN_PLANS: dict[str, str] = {
    "here": "come back and sit down together",
    "walk": "go for a walk together",
    "write": "write first, then talk",
    "later": "agree on a time later",
}

RITUAL_STEPS: dict[str, str] = {
    "breathe": "breathe slowly",
    "water": "drink a glass of water",
    "move": "move or walk",
    "write": "write down what matters",
    "greet": "greet each other again",
    "feeling": "say one feeling",
    "own-part": "name my own part",
    "say-back": "say back what I heard",
    "sorry": "say sorry",
    "thanks": "say one thing I appreciate",
    "ask": "ask for one thing",
    "plan": "agree on one next step",
    "set-aside": "set it aside until a named time",
}

GESTURES: dict[str, str] = {
    "hug": "a hug",
    "hand": "holding hands",
    "hand-on-heart": "a hand on my heart",
    "sit-beside": "sitting beside each other",
    "tea": "making tea",
    "water": "bringing a glass of water",
    "walk": "an invitation to walk",
    "note": "a written note",
    "message": "a kind message",
    "smile": "a smile",
    "humour": "a bit of humour",
    "song": "putting on a song",
    "try-again": "asking to try again",
    "goodnight": "saying goodnight, even if it is not settled",
    "thanks": "a thank you",
    "meal": "making something to eat",
}

COMMON_CODES: tuple[str, ...] = (
    *("alone-time", "time-alone", "messages", "visits", "weekends", "evenings", "money", "phones"),
    *("voices", "sleep", "work", "chores"),
)
"""What a boundary or a request may touch, in the exercises that come along. Authors have others."""

NOT_OK: dict[str, str] = {
    "following": "following me",
    "blocking": "standing in my way",
    "calling": "calling again and again",
    "messages": "long messages",
    "taking-phone": "taking a phone or keys",
    "slamming": "slamming doors",
    "shouting": "shouting",
    "leaving-unsaid": "leaving without a word",
    "no-return": "not saying when we come back",
    "telling-others": "telling others about it",
    "mocking": "making fun of me",
    "touch": "being touched",
}
"""What is not all right around a pause; a gesture may be named there as well."""
