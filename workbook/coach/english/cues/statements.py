"""How an "I" statement reads: a feeling that is owned, an opinion, blame."""

from __future__ import annotations

STATEMENTS: dict[str, tuple[str, ...]] = {
    "situation": (
        "when|whenever|while|after|if|because|that|since",
        "today|yesterday|tonight",
        "last|this|on night|week|morning|evening|sunday|monday|saturday|friday",
    ),
    "act as need": ("i [@leads] need|want|expect you to",),
    "names a feeling": (
        "@feel [@very] [@very] @felt|@pseudo",
        "i [@leads] @be [@leads] [@very] [@very] @felt",
        "i worry|miss|love|enjoy|hope",
        "it hurts",
        "because i",
    ),
    "past never": ("never had|were|was|knew|saw|did|went|thought|needed|met|been|heard",),
    "polite request": (
        "^ [and|so|maybe] would|could|can|will you [please|maybe|perhaps] [be] willing|tell|help"
        "|sit|text|call|give|share|listen|let"
        "|come|walk|talk|hold|wait|take|make|say|show|put|wash|clean|do|write|send|join|try"
        "|explain|repeat|consider",
        "^ would you be",
        "^ can|could|shall we|i",
        "please",
        "would you mind",
        "how would you feel",
        "are you willing|open",
    ),
    "own feeling": (
        "i [@leads] [@aux] [@leads] @feel [@very] [@very] @felt",
        "i [@leads] [@aux] [@leads] @be [@leads] [@very] [@very] @felt",
        "i [@leads] [@aux] @feel [@very] [@very] @felt",
        "i [@leads] become|became|grow [@very] @felt",
        "i [@leads] worry|miss|enjoy|love|struggle|long|fear|care|appreciate|cherish|hope|value"
        "|hurt|wish|panic|ache|dread",
        "it [really] hurts|hurt|scares|saddens|worries|matters",
        "my feelings",
        "my heart|stomach|chest|body|mind|need|needs",
        "i [@leads] need|want|prefer|wish",
        "i would|will|have [@leads] like|love|appreciate|prefer|feel|need|want|trouble",
        "i have a hard|need|difficult|trouble|been",
        "it helps|would help me",
        "i find it|myself",
        "i get @very",
        "for me [,] it",
        "when ~~10 i @feel",
        "i did|do not feel",
        "i feel",
        "i am having|feeling|struggling|worried|concerned",
    ),
    "opinion": (
        "i [just|really|do|honestly] think|believe|guess|suspect|know|bet|swear|assume|say [that"
        "|if|why]"
        " you|we|he|she|they|your|@partner|it|this",
        "@feel like [a|an] [the] [only] maid|servant|failure|burden|stranger|idiot|ghost|roommate"
        "|slave|doormat|fool|prisoner|afterthought|nobody",
        "disappointed in|with you",
        "ashamed of you",
        "@feel [@very] [@very] @felt|@pseudo by you|your",
        "i [@leads] hate|resent|despise you|your|how|it|when",
        "i can not stand|believe|trust you|your|it|that|how",
        "i am|feel sick|tired of you|your|this|always|being|having|doing",
        "@feel|@be [@very] @felt because [of] you|your|what_you|how_you|you_are",
        "i wish you were|would|had",
        "i want|need|expect you to stop|be|realize|realise|understand|learn|grow|change",
        "i feel [@very] @felt by you",
        "i do not|never feel|get @pseudo|any|enough",
    ),
    "blame": (
        "^ [and|but|so] your",
        "look|see what you",
        "that|this|it @be [@very] @label|@contempt",
        "thing to say|do",
        "^ [just|please|oh|well|so] be|stop|quit|grow|get|calm|act|pay|shut|leave|admit|fix|do",
        "your fault|problem|issue|doing",
        "because of you",
        "you did this",
        "you do not|never",
        "you @bad_act",
        "@partner @ever",
        "nobody|noone|everyone|everybody",
        "you again",
        "it is not fair|right",
        "that is not fair|right|how",
        "no wonder",
        "leave me alone",
        "@not ~2 listen|help|care|understand",
    ),
}
