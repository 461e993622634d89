"""What fires, exactly; and what of it is shown."""

from __future__ import annotations

import pytest

from workbook.coach import Kind, check, detect

FIRES = {
    "I feel anxious when we don't communicate regularly": "",
    "I feel overwhelmed when I don't hear from you": "",
    "I feel like a walk might help me.": "",
    "I always look forward to our walks.": "",
    "If voices get raised, I will step outside for twenty minutes and come back.": "",
    "You and I had a hard week and I feel tired.": "",
    "I felt hurt but I stayed quiet.": "",
    "I feel jealous and uneasy when I see the messages.": "",
    "Would you sit with me for ten minutes after dinner?": "",
    "You never check in on me.": "R02 R03",
    "I feel that you don't care about me.": "R01 R04",
    "I feel like you are lazy.": "R01 R05",
    "I feel it is unfair.": "R01",
    "I feel ignored when you look at your phone at dinner.": "R09",
    "You make me so angry.": "R02 R08",
    "I love you, but I can't stand the mess.": "R11",
    "You should know what I need.": "R02 R07",
    "If you don't stop drinking I'll leave.": "R10",
    "Why can't you just listen?": "R21",
    "Normal couples talk every day.": "R22",
    "You always interrupt me on purpose.": "R02 R03 R04",
    "Stop leaving dishes in the sink.": "R18",
    "Be more supportive.": "R19",
    "I feel scared of you when you drink.": "R26",
    "I feel controlled and trapped.": "R26",
    "I'm probably overreacting but I felt hurt on Sunday.": "R24",
    "You're being so selfish.": "R02 R05",
}

SHOWN: list[tuple[str, Kind, list[str]]] = [
    ("You always interrupt me on purpose.", "i_statement", ["R04", "R03"]),
    ("You never check in on me.", "i_statement", ["R03", "R02"]),
    ("I feel like you are lazy.", "i_statement", ["R05", "R01"]),
    ("If you don't stop drinking I'll leave, you pathetic liar.", "i_statement", ["R10", "R06"]),
    ("I feel scared of you when you drink. You never stop!", "i_statement", []),
    ("WHY ARE YOU SO STUPID", "i_statement", ["R06", "R21"]),
    ("I feel anxious when we don't communicate regularly", "i_statement", []),
    ("Stop leaving dishes in the sink.", "repair", []),
    ("I'm sorry, but you started it.", "repair", ["R11"]),
    ("You are not allowed to see her, you are selfish.", "boundary", ["CB1", "R05"]),
    ("More respect, please.", "boundary", ["CB0"]),
    ("If you shout, I will go for a walk and be back at nine.", "boundary", []),
    ("You can't hit me.", "boundary", []),
]


@pytest.mark.parametrize(("text", "rules"), FIRES.items())
def test_exactly_these_rules_fire(text: str, rules: str) -> None:
    assert detect(text) == frozenset(rules.split())


@pytest.mark.parametrize(("text", "kind", "rules"), SHOWN)
def test_at_most_two_are_shown_the_most_urgent_first(
    text: str, kind: Kind, rules: list[str]
) -> None:
    """By priority, no sentence twice, and none at all beside words of safety."""
    assert [nudge.rule for nudge in check(text, kind).nudges] == rules
