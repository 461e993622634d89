"""Requests and needs, and the parts that may be missing."""

from __future__ import annotations

from workbook.coach.rule import Rule

NEGATIVE_REQUEST = Rule(
    "R18",
    "What would you like to see instead?",
    "It is easier to do something than to not do something.",
    patterns=(
        "^ [please|just|and|so] stop|quit",
        "^ [please|just|and|so] do not",
        "^ no more",
        "^ [please|just] never",
        "i [just|really] want|need you to stop|quit",
        "i [would] like|love you to stop|quit|not",
        "i want|need you to never",
    ),
    unless=(
        "do not worry|forget|rush|mind|hesitate|feel|hurry|stay_up|wait_up|be_sad|be_afraid"
        "|give_up|cry|wait|miss|be_shy|be_late|thank|mention",
        "no more tea|for|work|coffee|wine|than|rain|cake|and",
        "never mind|again|fear|have|in|before|did|was|had",
        "stop by|at|for|and|worrying|in",
        "i want|need|would_like|would_love to stop|quit",
        "want|need|like to stop|quit smoking|drinking|working|worrying",
        "do not you|we",
    ),
    fields=frozenset({"request"}),
    kinds=("i_statement",),
    quiet_when_warm=True,
)

VAGUE_REQUEST = Rule(
    "R19",
    "What could they do by Friday that you would notice?",
    "Something that can be seen can also be done, and thanked for.",
    patterns=(
        "^ [please|just] be [a] [bit|little] more|less|better|nicer|kinder|there|supportive"
        "|considerate|nice|kind"
        "|respectful|patient|fair|reasonable|attentive|present|honest|responsible",
        "^ [please|just|you] try harder|more|better",
        "^ [please|just] make an|more|some|a [bigger|real] effort",
        "^ [just|please] change $|your|for",
        "^ [just|please] do better|more",
        "^ [just|please] step up",
        "^ [just|please] show|give [me] [some|more|a] [little] respect|love|affection|attention"
        "|effort|support",
        "^ [just|please] help|listen|communicate|care|support|respect|love|contribute|appreciate"
        " [me|out|around]"
        " more|better|properly",
        "you to [just] be more|less|better|nicer|kinder|there|supportive|a|considerate|respectful"
        "|attentive|present",
        "you to [just] try harder|more",
        "you to make an|more effort",
        "you to [just] change $|your|for",
        "you to do better|more",
        "you to show|give [me] [some|more|a] [little] respect|love|affection|attention|effort"
        "|support",
        "you to help|listen|communicate|care|support|respect|love|understand|appreciate [me|out"
        "|around]"
        " more|better|properly|$",
        "could|can|would|will you [please|just] be more|less|better|nicer|kinder",
        "could|can|would|will you [please|just] try harder|more",
        "could|can|would|will you [please|just] make an|more effort",
        "could|can|would|will you [please|just] help|listen|communicate|support|care|pay [me|out"
        "|around] more|better|attention",
        "make an effort",
        "try harder",
    ),
    unless=(
        "let us ~2 be more|better|less",
        "i|we will|could|can|should|would [all|both] be|make|try|do more|better|less|harder|an",
        "i|we want|need|promise|hope|would_like to be|make|try|do more|better|less|harder|an",
        "i|we ~3 try harder|make an effort",
        "i|we ~4 make an effort",
        "be there at|by|on|soon|in",
        "less|more than",
        "be better soon|by|tomorrow",
    ),
    fields=frozenset({"request"}),
    kinds=("i_statement",),
)

DEMAND = Rule(
    "R20",
    "Is ‘no’ or ‘not now’ an answer you could hear? If not, it may be a limit.",
    "A request leaves room for a no.",
    finder="demand",
    patterns=(
        "want|need|expect you to ~6 now|immediately|instantly",
        "want|need|expect you to ~6 right now|away",
        "want|need|expect you to ~6 this instant|minute|second",
        "i demand|insist [that] you",
        "^ [you] ~5 immediately $|,|or",
        "^ stop|do|come|get|give|tell|answer|call|fix|clean|listen|put|turn|leave|talk|look ~5"
        " right now|away",
        "^ do it|this|that now",
        "i expect you to",
        "no excuses",
        "you have until",
    ),
    unless=(
        "i|we ~4 right_now|immediately",
        "no excuses from|for",
        "tell me if|about|when",
    ),
    fields=frozenset({"request"}),
    kinds=("i_statement",),
    quiet_when_warm=True,
)

ACT_AS_NEED = Rule(
    "R25",
    "That is a lovely request. What does it give you — closeness, predictability…?",
    "A need can be met in many ways; an act by one person is only one of them.",
    patterns=("you|@partner|him|her|them", "someone|somebody to"),
    fields=frozenset({"need", "needs"}),
    whole=False,
    kinds=("i_statement",),
)


def _missing(key: str, part: str, message: str, field: str) -> Rule:
    return Rule(
        key,
        message,
        f"A statement often has {part}. It can also stand without.",
        fields=frozenset({field}),
        whole=False,
        kinds=("i_statement",),
    )


MISSING = (
    _missing("R12", "a feeling", "You could add what you felt — or leave it.", "feelings"),
    _missing("R13", "a moment", "You could add when it was — or leave it.", "situation"),
    _missing("R14", "a need", "You could add what you need — or leave it.", "needs"),
    _missing("R15", "a request", "You could add a request — or leave it.", "request"),
)
