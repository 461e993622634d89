"""How a boundary reads: one's own act, a command, a wish without an act."""

from __future__ import annotations

BOUNDARIES: dict[str, tuple[str, ...]] = {
    "limit": (
        "i will|shall|am going to|'ll",
        "i will|would not|never|need|have|leave|step|take|go|end|hang|stop|turn|walk|say|let|ask"
        "|call|come|be|sleep|stay|wait",
        "i can not|no|only",
        "i do|am not",
        "i [only|just] am|feel [not] [only] comfortable|available|willing|ready|able|okay|ok|free"
        "|happy|uncomfortable",
        "i would rather|prefer",
        "i prefer|choose|plan|intend|keep|only|reserve|decide",
        "i have decided",
        "i [only|always|then|usually] leave|take|say|go|end|walk|turn|close|sleep|answer|stop|step"
        "|hang|ask|keep|let|wait",
        "that|this|it does not work for me",
        "no thank|thanks",
        "not for me",
        "my limit|boundary|phone|door|room|time|body|answer",
    ),
    "need": ("i [@leads] need|want|deserve",),
    "concrete": (
        "alone|quiet|silence|sleep|rest",
        "to myself",
        "before|after|until|by|at|when|if|from|between|once|during|without",
        "on|every|each|this|next monday|tuesday|wednesday|thursday|friday|saturday|sunday|day|night"
        "|morning|evening|weekend|weekends|weekdays|week",
        "one|two|three|five|ten|fifteen|twenty|thirty|half|an hour|hours|minutes|days|an",
        "an|a|few|some hour|minute|minutes|hours|day|break|pause|night|moment",
        "i need to be|go|leave|sleep|finish|pause|stop|step|end|take|have|keep|say|work|eat|study"
        "|think|rest",
        "tomorrow|tonight|later|today",
    ),
    "firm limit": (
        "not|non negotiable",
        "non-negotiable",
        "at my own pace",
        "i|we can [only] talk|meet|stay|help|do|give|lend|listen|work|be|come|take|spend",
        "if|when|whenever|once|unless|until|after|next|and ~~12 i|we will|am|would|shall|may"
        " [going] [to] [need] [to]"
        " step|stepping|leave|leaving|go|going|take|taking|end|ending|hang|hanging|walk|walking"
        "|turn|turning|say"
        "|stop|stopping|pause|pausing|move|moving|come_back|come_out|come_home|coming_back|sleep"
        "|sleeping|stay|call|calling|ask|excuse"
        "|wait|help|talk"
        "|answer|reply|respond|need|not|continue|have|be|log|mute|put|close|do|make|let|keep|spend",
        "we will need|ask|get",
        "^ i will|am [going] [to] leave|leaving|step|stepping|go|going|come_back|come_out|hang"
        "|walk|turn"
        "|close|let|take|answer|be_back",
    ),
    "command": (
        "you @should",
        "you can|may|will|are not",
        "you can|will never|only",
        "^ [please|just] stop|do|quit|give|show|tell|be|never|come|leave|answer|text|call"
        "|respect|listen|treat|choose",
        "i will|do not allow|let|permit|tolerate|want|like you|your|it|that|this",
        "i want|need|expect|require|forbid|demand you to",
        "i want|need|expect|require you",
        "if you [really] loved|love|cared|respected|trusted me",
        "or else",
        "you are not|never going|allowed",
        "not allowed",
        "^ no more",
        "you would ~3 if",
        "if you @be|do|go|see|talk ~~8 we are|it is|i will",
        "you better",
        "my way",
        "you @ever",
        "i [already|just] deleted|took|checked|read|blocked|hid|installed your",
        "i forbid",
        "what i say",
        "i [already] told|tell you not|to",
        "either me or",
        "it is me or",
        "i will|would be angry|mad|upset|furious|hurt|disappointed if|when|unless you",
        "you belong to",
        "i will|do|am not allow|allowing|permit|let any|anyone|you|your",
        "i am checking|reading|tracking|following|watching you|your",
        "do not [ever] come|bother|think|dare",
        "coming over",
        "prove",
    ),
    "wish for respect": (
        "^ [please|just] give me space|respect|time|room|a_break|freedom",
        "^ [please|just] do not cross|violate|disrespect|push|overstep|ignore my|me",
        "need|want more|some|better [from|respect|space|support|help|communication|boundaries"
        "|understanding]",
        "i want us to",
        "sick|tired of this|it|everything|feeling|being",
        "i do|would not [really|always] like|want|appreciate it|that|this|how|being|any|drama",
        "^ [please|just|can_you|could_you] respect|treat|understand|appreciate|consider",
        "^ [please|just] [do_not|be] be [so|more|less] mean|rude|nice|nicer|kind|kinder|respectful"
        "|cold|selfish",
        "need|want you to [just] be|respect|treat|understand|appreciate|care",
    ),
    "refusal": (
        "i ~2 not ~6 you|your|this",
        "i am|was not ~6 you|your|this",
        "i will|would never",
    ),
    "vague": (
        "i [just|really] need|want|deserve [more|some|a|to|you] [little|bit] [be|to] [more|some]"
        " respect|respected|space|support|love"
        "|better|understanding|understood|help|attention|trust|honesty|boundaries|peace|freedom"
        "|change|things|consideration",
        "be [more|less] nice|nicer|better|respectful|considerate|kind|more|less|good",
        "respect me|my|boundaries|each",
        "treat me",
        "try harder|to",
        "more|less respect|space|time|attention",
        "something has to|needs|must",
        "things have|need to",
        "things must|can not",
        "i do|would not|really like|love|appreciate it|that|this|how|when|being",
        "it bothers|annoys|upsets me",
        "i hate|dislike it|when|that|how",
        "somehow",
        "kind|sort of",
        "i can not take|do|stand|deal_with|handle|live_with this|it|anymore",
        "whatever",
        "i have had enough",
        "leave me alone",
        "we should|need to|more",
    ),
}
