"""What Ana and Ben wrote. Made up for the demo, in the shape that a body of the API has."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeAlias

Answers: TypeAlias = Mapping[str, Mapping[str, Any]]

SKIP = {"skip": True}


def value(given: object, **more: object) -> dict[str, object]:
    """An answer with a value, and perhaps `importance`, `guess`, `share`."""
    return {"value": given, **more}


ALONE: Answers = {
    "statement": value(
        {
            "feelings": ["wistful"],
            "situation": "On Sunday we both read the news at breakfast and hardly spoke",
            "needs": ["closeness"],
        }
    ),
    "need": value("closeness", importance=2),
    "note": value("Try this one together some day."),
}

PHONE_ANA: Answers = {
    "statement": value(
        {
            "feelings": ["lonely", "annoyed"],
            "situation": "At dinner on Tuesday I told you about the exam and the phone was on",
            "effect": "I stopped in the middle and did not tell the rest",
            "needs": ["being-heard"],
            "request": {
                "text": "Could dinner be without phones?",
                "kind": "time",
                "by_when": "this week",
                "ok_if_no": True,
            },
            "other_view": "You were waiting for a message from your sister",
        },
        guess=["rest"],
    ),
    "need": value("respect", importance=4, guess="space"),
    "size": value(3, guess=2),
    "first": value("heard", importance=3, guess="ideas"),
    "ease": value(3, guess=4, importance=2),
    "note": value("Start with something nice."),
}
PHONE_BEN: Answers = {
    "statement": value(
        {
            "feelings": ["tired"],
            "situation": "On Tuesday I came home at eight and we talked about the exam at once",
            "needs": ["rest"],
            "request": {
                "text": "Could I have ten minutes on the sofa first?",
                "kind": "space",
                "ok_if_no": True,
            },
        },
        guess=["being-heard"],
    ),
    "need": value("space", importance=3, guess="support"),
    "size": value(2, guess=3),
    "first": value("heard", importance=2, guess="heard"),
    "ease": value(4, guess=3, importance=2),
}
PHONE_REPLY_ANA: Answers = {"answer": value("yes"), "heard": value(4), "listened": value(3)}
PHONE_REPLY_BEN: Answers = {"answer": value("changes"), "heard": value(5), "listened": value(4)}

VISIT_ANA: Answers = {
    "statement": value(
        {
            "feelings": ["surprised", "stretched"],
            "situation": "On Friday your brother was here when I came home",
            "needs": ["predictability"],
            "request": {
                "text": "A short message before somebody comes",
                "kind": "information",
                "ok_if_no": True,
            },
        },
        guess=["belonging"],
    ),
    "need": value("respect", importance=3, guess="support"),
    "size": value(2, guess=2),
    "first": value("time", importance=2, guess="held"),
    "ease": value(4, guess=4, importance=2),
}
VISIT_BEN: Answers = {
    "statement": value(
        {
            "feelings": ["happy", "sorry"],
            "situation": "On Friday my brother rang the bell and I asked him in",
            "needs": ["belonging"],
        },
        guess=["order"],
    ),
    "need": value("support", importance=4, guess="respect"),
    "size": value(4, guess=2),
    "first": value("held", importance=2, guess="time"),
    "ease": SKIP,
}
VISIT_ADDITION = "He would have gone if you had said that you were tired. I will ask next time."

HOMEWORK_ANA: Answers = {
    "statement": value(
        {
            "feelings": ["worried"],
            "situation": "We have not looked at the letter from the bank since Monday",
            "needs": ["safety"],
        }
    ),
    "need": value("support", importance=3, guess="space"),
    "ease": value(2, guess=3, importance=4),
}
HOMEWORK_BEN: Answers = {
    "statement": value(
        {
            "feelings": ["overwhelmed"],
            "situation": "The letter from the bank lies on the desk, and I walk around it",
            "needs": ["reassurance"],
        }
    ),
    "need": value("support", importance=3, guess="support"),
    "ease": value(2, guess=3, importance=3),
}

TIME_ANA: Answers = {
    "amount": value(4, guess=2, importance=3),
    "have": value("month", guess="week"),
    "wish": value("week", guess="month"),
    "stretch": value({"min": 60, "max": 180}, guess={"min": 20, "max": 60}),
    "good": value(["move", "quiet"], guess=["make"]),
    "sign": value("touch", guess="nothing", importance=2),
    "want": value("yes"),
    "limit": value(
        {
            "area": "time",
            "when": "I come home from a late shift",
            "my_action": "I will take half an hour in the bedroom with a book",
            "so_that": "I am good company afterwards",
            "codes": ["evenings", "alone-time"],
            "firmness": "mostly",
            "support": ["Dinner can wait for half an hour"],
            "review_on": "2027-03-01",
        }
    ),
}
TIME_BEN: Answers = {
    "amount": value(2, guess=4, importance=2),
    "have": value("week", guess="month"),
    "wish": value("week", guess="often"),
    "stretch": value({"min": 30, "max": 90}, guess={"min": 60, "max": 120}),
    "good": value(["make", "people"], guess=["make"]),
    "sign": value("when", guess="touch", importance=4),
    "want": value("no"),
}
TIME_DRAFT: Answers = {"amount": value(3), "have": value("week")}

PAUSE_ANA: Answers = {
    "pause": value(
        {
            "signal": "A hand flat on the table",
            "cooldown": {"min": 20, "max": 45},
            "during": ["A glass of water", "Once around the block"],
            "contact": "none",
            "place": "The kitchen table",
            "return": "here",
            "steps": ["greet", "own-part"],
            "gesture": {"propose": ["tea"], "ok": ["tea", "sit-beside"]},
            "not_ok": ["following", "slamming"],
        }
    ),
    "starts": value("partner", guess="me"),
    "fast": value(4, guess=2, importance=3),
    "signs": value(["heart", "loud"], guess=["silent"]),
    "return": value("half", guess="mostly"),
    "harder": value("unsure", guess="followed", importance=4),
    "steps": value(["tea", "question"], guess=["joke"]),
}
PAUSE_DRAFT: Answers = {
    "pause": value({"signal": 'Saying "kettle"', "cooldown": {"min": 30, "max": 60}}),
    "fast": value(2),
}

NOTE_ANA = "We have a basket for the phones now. It stands beside the bread."
NOTE_BEN = "Ten minutes on the sofa first, then I am all ears."
HOMEWORK_NOTE = "Something small, please. We open it together when you are here."
OWN_NOTE = "For the weekend, after the walk."
