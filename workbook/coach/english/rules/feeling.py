"""What stands where a feeling could: thoughts, "you make me", words for what was done."""

from __future__ import annotations

from workbook.coach.rule import SPOKEN, Rule

THOUGHT = Rule(
    "R01",
    "After ‘I feel’, try one word for the emotion.",
    "‘I feel that …’ usually opens an opinion; an emotion is hard to argue with.",
    patterns=(
        "i [am|just|really|often|do|still|sometimes|always|only|can|also|honestly|have|been] @feel"
        " that",
        "i [am|just|really|often|do|still|sometimes|always|also|honestly|have|been] [always] @feel"
        " as|like if|though|you|he|she|they|it|we|your|@partner|nobody|everyone|everybody|noone"
        "|this|no",
        "i [am|just|really|often|do|still] @feel like i am [the|always|being|not|just|doing|never"
        "|a|an|your|in|on]",
        "i [am|just|really|often] @feel like i do_not|have_to|have_no|can_not|never|always|need_to"
        "|should|must|do_everything|do_all|get_no",
        "i [am|just|really|often] @feel like my|our|the|that|there|these|things|people|nothing"
        "|everything|all",
        "i [am|just|really|often] @feel you|he|she|they|we|it|this|your|@partner|nobody"
        " @aux|@ever|@should|just|only|want|need|do|think|are|care|love|hate|treat|put|take|spend"
        "|make|give|don't|keep|@bad_act",
        "i @feel my|your @partner|behavior|behaviour|actions|attitude|ideas|comments|request @aux",
        "it|this feels|felt like|as [if] [though] you|nobody|i|he|she|they|we",
        "@feel like you",
        "i @feel like a|an|the|such_a|such_an [only] maid|servant|failure|burden|stranger|idiot"
        "|ghost|roommate|slave|doormat|fool|prisoner|afterthought|grown-up|adult",
    ),
    unless=(
        "@feel that way|too|again|as|in|when|same",
        "@feel like it|this|you when|$|,|today|now|about",
        "@feel this|it way|in|when|$|,|every",
        "@feel like we|you could use|go|do",
        "@feel as though|if i could|can",
        "not feel like it",
        "@feel like we are getting|growing|finally",
    ),
    fields=frozenset({"feeling"}),
    kinds=SPOKEN,
    quiet_when_warm=True,
)

MAKES_ME = Rule(
    "R08",
    "Try ‘When …, I feel …’ — it keeps the feeling yours.",
    "‘You make me’ hands the feeling over; ‘when …, I feel …’ keeps it with you.",
    patterns=(
        "you|that|it|this|which|she|he|they|@partner [@ever] [really|just|also|only] make|makes"
        "|made|making me"
        " [@very] @felt|@pseudo|feel|want|cry|sick|crazy|insane|look|think|doubt|question|wonder"
        "|lose"
        "|worry|hate|regret|jealous|nuts|afraid|wait|do|like",
        "you|it|that are|is|'s [really|just] making me [@very] @felt|@pseudo|feel|want|cry|sick"
        "|crazy|look",
        "your ~4 make|makes|made|making me",
        "you|that|it|this drive|drives|drove me crazy|nuts|mad|insane|up|away|to",
        "you|your ~3 are|is driving me",
        "you [really] piss|pisses|pissed|tick|ticked me off",
        "you get|got on my nerves",
        "you [really] hurt|upset|annoy|anger|irritate|frustrate|disappoint|scare|depress|offend me"
        "|my",
        "you hurt|ruined my feelings|day|night|mood|evening",
        "you cause|caused me",
        "you frustrate|frustrated|disappointed|upset|angered|embarrassed|annoyed|humiliated me",
        "you are frustrating|stressing|annoying|upsetting me",
    ),
    unless=(
        "make|makes|made|making me [feel] [@very] [@very] @pleasant",
        "make|makes|made|making me laugh|smile|tea|coffee|dinner|breakfast|think_of|want_to_hug",
        "make|makes|made me feel [@very] at_home|like_part|like_myself|like_family|welcome|alive",
        "made|make me look forward|think_about",
    ),
    kinds=SPOKEN,
    quiet_when_warm=True,
)

PSEUDO_FEELING = Rule(
    "R09",
    "A word like this says what may have happened. What was it like inside — sad, lonely, angry…?"
    " Keep it if it fits.",
    "Words like ‘ignored’ hold a guess about the other; the feeling under it is wholly yours.",
    patterns=(
        "@feel [@very] [@very] @pseudo",
        "@feel [@very] @felt and|, [@very] @pseudo",
        "@feel [@very] @felt , and @pseudo",
        "@feel [@very] @felt , @felt [,] and @pseudo",
        "@feel [@very] @pseudo and @pseudo",
        "@feel like|as [if|though] i am|was [being|been] [@very] @pseudo",
    ),
    unless=("used to", "@feel used to"),
    fields=frozenset({"feeling", "feelings"}),
    kinds=SPOKEN,
)

SELF_ERASURE = Rule(
    "R24",
    "Your feeling can stand without an apology.",
    "A feeling needs no permission; making it small makes it harder to hear.",
    patterns=(
        "i am|might|may|could [probably|just|maybe|be|perhaps|being] [just|probably|be|being]"
        " [too|so|a|bit|overly|silly] [bit|little] overreacting|oversensitive|silly|dramatic"
        "|hysterical"
        "|paranoid|unreasonable|irrational|sensitive|over-sensitive",
        "i am [probably|just|maybe] being [@very] silly|stupid|dramatic|unreasonable|ridiculous"
        "|needy"
        "|childish|irrational|crazy|selfish|sensitive|difficult|foolish",
        "this|it is|may|might|sounds|must [be|probably|sound] [@very] silly|stupid|dumb|ridiculous"
        "|childish"
        "|trivial|petty [,] but|of_me",
        "i know i am [@very] [just] too|being|so|overreacting|silly|sensitive|needy|difficult|a",
        "i know it is|sounds [@very] silly|stupid|ridiculous|nothing|dumb|petty|childish",
        "i know [that] this|it is|sounds|may_be|may_sound [@very] silly|stupid|ridiculous|nothing"
        "|dumb|petty|childish",
        "it is probably|just|likely [just] nothing|me|my|silly",
        "maybe it is [just|only] me|my_fault|nothing",
        "i should not feel|be_feeling|complain|be_upset|say_this|mind",
        "i have no right to",
        "sorry|apologise|apologize for being|feeling [@very] @felt|sensitive|needy|emotional|this"
        "|difficult|dramatic",
        "i am probably [just] wrong|overthinking|imagining|tired|too",
        "i am [just] too sensitive|needy|much|emotional|difficult|demanding",
        "ignore|forget me [,] i am",
        "it does not matter what i|but",
        "i am overreacting",
        "my feelings do not matter",
        "i guess i am [just] too|overreacting|being|silly",
        "i hate to bother|be a bother|burden",
    ),
    kinds=SPOKEN,
)
