"""What cannot be shared as a boundary: English patterns and words. They share the word classes and
the detection of the rules; they never say what kind of person somebody is.
"""

from __future__ import annotations

from workbook.coach.english import orders
from workbook.coach.rule import Rule

_OWN_ACT = (
    "This sets a rule for what your partner may do. A boundary is about your own act. What could"
    " you do? You can keep this for yourself, or send it as a request."
)
_WHY = "A limit stands on what you will do yourself; a rule for another person needs their yes."

NO_OWN_ACT = Rule(
    "CB0",
    "What will you do yourself when it happens? You could start with ‘I will …’.",
    "A boundary works without the other's help when it says your own act.",
    finder="no_own_act",
    kinds=("boundary",),
    fields=frozenset({"my_action"}),
)

LIBERTY = Rule(
    "CB1",
    _OWN_ACT,
    _WHY,
    patterns=(
        "you|he|she|@partner [really|just] can|may|must|will|shall|should not [ever|even|just]"
        " @liberty",
        "you|he|she|@partner can|may|must|will|shall never|no [longer|longer] @liberty",
        "you|he|she|@partner @be [not|no|never] [longer|longer] allowed|permitted|to|forbidden"
        " [to] @liberty",
        "you @be not|never|no [longer] allowed|permitted",
        "you @be forbidden",
        "you do not get to",
        "you do not have permission",
        "you do not have my permission",
        "you can|may only ~3 @liberty|if|when|with",
        "you can|may [only] @liberty ~3 only if|when|with",
        "i will|do|am|would not [going_to] let|allow|permit|allowing|letting you [to] @liberty",
        "i will|do not allow|permit you",
        "i forbid|prohibit|ban you|any|all",
        "i do not allow|permit",
        "you @obliged ask|get|have [me|for|my] [for] [my] permission|approval",
        "you @obliged ask me first",
        "without my permission|approval|consent|okay|ok",
        "i decide|choose|control who|what|where|when|how|which you|we",
        "i get to decide|choose|say who|what|where|when|if|whether you",
        "you @obliged delete|unfollow|block|unfriend|cut|dump|drop",
        "you @obliged stop|quit @liberty-ing",
        "you @obliged [always|only] be|come|stay|sleep home",
        "you @obliged tell me where|who|everything|every",
        "no [male|female|opposite|more|girl|guy] [sex] friends|girlfriends|exes for|allowed|in|$",
        "no male|female|guy|girl friends",
        "you can not have|keep|make [any] [male|female|guy|girl|other|your] [own] friends|job|money"
        "|account|secrets|phone"
        "|passwords|privacy|contact",
        "you @obliged quit|leave|change|give_up [your] job|work|school|friends|hobby|clothes",
        "^ not allowed to @liberty",
        "your friends|family|mother|sister|brother are not allowed|welcome",
        "you are not going|to ~1 @liberty",
        "you will not @liberty",
        "you may not|never @liberty",
        *orders.LIBERTY,
    ),
    unless=(
        *orders.LIBERTY_EXCEPTIONS,
        "talk|speak|shout|yell to|with|at me|us",
        "text|message|call|contact|follow|visit|see|touch|leave|meet me|us",
        "wear|post|drive|spend|use|read|borrow|take|share|eat|go my|our|mine|me",
        "post|share ~3 of me|us",
        "spend ~3 my|our|from",
        "go|come in|into|through my|our",
        "@be allowed to say|ask|leave|go|see|change",
        "can|may only ~3 if|when|with you want|like|are",
    ),
    kinds=("boundary",),
)

MONITORING = Rule(
    "CB2",
    _OWN_ACT,
    _WHY,
    patterns=(
        "i [@leads] get_to|want_to|need_to|am_going_to|am_allowed_to|am_entitled_to|have_to"
        "|expect_to|plan_to|insist_on"
        "|have_the_right_to|reserve_the_right_to check|read|see|look|go|have|know|track|monitor"
        "|install|access|search|follow|checking|reading|tracking"
        " [at|through|into|access|to|the] [to] [all] your [@possession] @private",
        "i will|can|may|must|get [to|always|also] check|read|see|look|go|track|monitor|search"
        "|access|open|follow"
        " [at|through|into] [all] [of] your ~1 @private",
        "i want_to|need_to|get_to|have_to|expect_to [be] [able] [to] check|read|see|look|track"
        "|monitor|search|access|know"
        " [at|through|into] [all] [of] your ~1 @private",
        "you @obliged share|give|send|show|hand|tell|text|unlock|let"
        " [me|over|see] [me] [see] [all] [of] your ~1 @private",
        "you @obliged keep|leave|turn|have your ~1 @private ~1 on|unlocked|shared|open",
        "let me [always] check|read|see|look|track|monitor|search [at|through|into] your ~1"
        " @private",
        "your @private must|has|have|needs|need|should|will [to] [always] [be|stay] open|unlocked"
        "|shared|on|available|visible",
        "your @private is|are [always] open|unlocked|mine|shared",
        "^ [please] show|give|send|tell me your ~1 @private",
        "i have [a|the|every] right to [see|read|check|know|look] ~2 your ~1 @private",
        "access to your ~1 @private",
        "you @obliged [always] [let|allow] [me] [to] text|call|report|check|send|message|answer"
        " ~2 every|hourly|whenever|immediately|at",
        "i will|get_to|want_to|need_to track|monitor|follow you|where",
        "share|enable your location",
        "turn on your @private",
        "send me [a] photos|pictures|proof|screenshot|screenshots|photo|picture",
        "no passwords|locks on your",
        "i will install",
        "hand over your @private",
        "i want|need|expect|demand [to|all] [have] your ~1 @private",
        *orders.WATCHING,
    ),
    unless=(
        "not check|read|look|go|track|monitor|search|open|follow",
        "without ~2 your",
        *orders.WATCHING_EXCEPTIONS,
    ),
    kinds=("boundary",),
)

LEVERAGE = Rule(
    "CB3",
    _OWN_ACT,
    _WHY,
    patterns=(
        "i will|might|would|shall ~1 @harm you|your|him|her|them|myself|the|someone|somebody|our",
        "i am going to @harm you|your|him|her|them|myself|the|someone|our",
        "i will|am [going] [to] tell|inform|show|call|report|text|email ~1 everyone|everybody|your"
        "|the|immigration|police|social"
        " [about|what|how|that|family|friends|boss|parents|mother|father|work|employer|police"
        "|court|judge|church]"
        " [family|friends|boss|about|what|how|you|who|your|parents|services]",
        "i will|am [going] [to] post|publish|share|leak|expose|release ~3 you|your|online|photos"
        "|pictures|videos|secrets|messages",
        "i will|am [going] [to] expose|ruin|destroy|report|deport|sue|punish you|your",
        "i will|am [going] [to] take [away] the|your|our [away] kids|children|house|car|keys|phone"
        "|medication|pills|card|cards"
        "|passport|documents|papers|money|dog|baby|son|daughter $|and|from|away|off|with|if|unless",
        "i will|am [going] [to] take ~2 away from you",
        "i will|am [going] [to] keep|hide|withhold|burn|destroy|sell|throw|smash|break|lock ~1"
        " your",
        "you will not|never see the|your|our|them kids|children|again|baby|son|daughter",
        "you will never see ~3 again",
        "you will lose the|your|our|everything|custody",
        "i will|am [going] [to] cut you|your off|allowance|money|card",
        "i will|am [going] [to] cancel|freeze|block|close|empty ~1 your|our|the card|cards|account"
        "|accounts|visa|phone",
        "i will|am [going] [to] stop paying|supporting|giving ~1 your|for|you|the",
        "i will not pay|give ~2 your|you [any] rent|money|food|tuition|visa|medication|fees|bills",
        "i will|am [going] [to] kick|throw|put|lock you|your out|things|stuff|clothes",
        "i will|am [going] [to] change the locks",
        "your visa|papers|immigration|green|residence|passport",
        "i will|am [going] [to] get|have you fired|deported|arrested|evicted|sectioned|committed",
        "i will make sure you ~1 never|lose|regret|get|suffer|pay",
        "you will be [out] [on] homeless|alone|sorry|the [street|streets]",
        "you will get no|nothing [money|from]",
        "no [more] money until|unless|if|for you",
        "i will make you pay|regret|suffer|sorry",
        "i will|am [going] [to] break his|her|their|your legs|arm|arms|neck|nose|bones|things",
    ),
    unless=(
        "i will not @harm|tell|post|share|take|keep",
        "tell|inform|call|text|email ~1 your ~2 [that] i|we can|will|need|am|are",
        "call|tell the police|doctor|ambulance $|,|if",
        "call the police",
        "break|cut the|our conversation|call|talk|visit|evening",
        "keep|put|hide ~1 your things|stuff|clothes|mail in|on|aside|together|by",
    ),
    kinds=("boundary",),
)

PUNISHMENT = Rule(
    "CB4",
    "A pause that looks after you has an end. When would you come back? You can keep this for"
    " yourself while you think about it.",
    "Silence without an end, or an act meant to hurt, is heard as a punishment.",
    patterns=(
        "silent treatment",
        "cold shoulder",
        "i will|am [going] [to] [just|completely|simply] ignore|freeze|shun|punish you|your",
        "i will|am [going] [to] ignore|avoid|refuse ~3 until|for|forever|days|weeks",
        "i will|am not|never [going] [to] [ever] talk|speak|talking|speaking to_you|again",
        "i will stop|quit talking|speaking|answering|replying to you|your|$|until",
        "you will not hear|get [a] [word] from|out [of] me",
        "pay for_it|for_what|for_this",
        "teach you a lesson",
        "i will|am [going] [to] punish|humiliate|embarrass|shame|hurt you",
        "make you feel what|how|the|bad|guilty",
        "so you|so that you know how it|suffer|learn|feel",
        "i will do the same to you|back",
        "you will be punished",
        "as [a] punishment",
        "until you beg|crawl|apologise|apologize|say sorry",
        "get|getting even_with|back_at you",
    ),
    unless=(
        "not ~1 ignore|punish|humiliate|shame|avoid",
        "not ~1 speak|talk ~1 to you|$ ~3 until i|we|tomorrow|morning|later",
        "not talk|speak to you while|when|about|during|if|like|that|in|on|before|after|until_i"
        "|until_we|until_you_are|until_tomorrow",
        "so that you know how it works|is",
        "pay you back",
        "without ~2 lesson|punishment",
        "stop talking until",
    ),
    kinds=("boundary",),
)

SEXUAL_DUTY = Rule(
    "CB5",
    _OWN_ACT,
    "Closeness is only closeness while both are free to say no.",
    patterns=(
        "no right to say_no|refuse",
        "duty|job|obligation to have_sex|sleep_with_me|satisfy_me|please_me",
        "you owe me sex|intimacy|affection|that|it|a",
        "sex|intimacy ~2 is|are [a|your|part|my] [of] [your|a|the] duty|obligation|job|right"
        "|responsibility|not_optional",
        "wifely|husbandly|marital|conjugal duty|duties|rights|obligations",
        "you @obliged have sex|intercourse",
        "you @obliged sleep with me",
        "you @obliged satisfy|please|pleasure me",
        "you can|may|must|will|should not refuse|deny|reject|turn [me] [down|sex|no]",
        "you can|may|must|will not say no to_me|to_sex|in_bed|when_i",
        "you do not get to refuse|say_no|deny|turn",
        "i am_entitled|have_a_right|have_the_right to sex|intimacy|your_body|touch",
        "your body is mine|belongs|for",
        "your body belongs to me",
        "if you do_not|will_not|refuse_to have_sex|sleep_with|be_intimate",
        "if you say|said no [to|in] [sex|bed|intimacy|me] ~2 i will|am",
        "sex whenever|every|at_least|on_demand|when_i_want|when_i_like|when_i_say|once|twice|three",
        "i expect sex|intimacy",
        "i will|am [going] [to] find|get|have|go sex|it|someone|somebody|elsewhere else|elsewhere"
        "|who|to",
    ),
    unless=(
        "you do|did not have|need to",
        "you will have|be with|a",
        "be at|on|in|there|home|ready|quiet|able|kind|late|fine|ok|okay",
        "have to say|do",
        "if you do not have time",
        "find|get|have it|someone|somebody to|for|fixed|out|done",
    ),
    kinds=("boundary",),
)

GUARDS = (LIBERTY, MONITORING, LEVERAGE, PUNISHMENT, SEXUAL_DUTY, NO_OWN_ACT)
"""CB1 to CB5 keep a text from being shared as a boundary; CB0 only asks."""
