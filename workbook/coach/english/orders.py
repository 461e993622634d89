"""How rules for the other and watching them are worded, beyond "you may not": English patterns.

The guards read them. What reaches the author ("don't call me after nine") is no such rule: each
pattern needs a verb of the other's own life with somebody or something else, or a demand to obey.
"""

from __future__ import annotations

_OTHERS = (
    "him|her|them|anyone|anybody|other|another|guys|girls|men|women|people|strangers|everyone"
    "|your|that|those|any|my_friends|my_sister|my_brother"
)
_YOUR_LIFE = (
    "job|work|studies|course|class|band|team|choir|club|hobby|friends|friend|friendship|friendships"
    "|mates|ex|exes|sister|brother|mother|mum|mom|father|dad|parents|family|therapist|therapy"
    "|cousin|colleagues|coworkers|gym|school|college|church"
)
_AWAY = "out|anywhere|there|to_that|to_the|to_any|to_your|to_parties|to_bars|to_clubs|on_that|back"
_CUT = "delete|block|unfollow|unfriend|quit|ditch|drop|dump|cancel|leave"
_SELF = "wife|husband|girlfriend|boyfriend|partner|woman|man|girl"

LIBERTY: tuple[str, ...] = (
    # orders: "don't hang out with them", "stop seeing her", "quit your job"
    "^ [@leads] do not [you] [ever|dare|even] see|meet|follow|visit|date|hug|kiss|answer|add"
    f"|contact {_OTHERS}",
    "^ [@leads] do not [you] [ever|dare|even] talk|speak|chat|go|dance|laugh|flirt|eat|sit ~1"
    f" to|with {_OTHERS}",
    f"^ [@leads] do not [you] [ever|dare|even|think_you_can|just] go {_AWAY}",
    "^ [@leads] do not [you] [ever|dare|even] wear|hang_out|accept|make_plans|leave_the|leave_this"
    "|spend_a|put_a_password|lock_your|set_foot|work_late",
    "think you can just leave|go",
    f"stop|quit|no [more|ever] seeing|meeting|visiting|dating|following|contacting {_OTHERS}|my",
    f"stop|quit|no [more] talking|speaking|hanging|going|chatting|dancing ~1 to|with {_OTHERS}",
    f"stop|quit|no [more] texting|messaging|calling|liking {_OTHERS}",
    "stop|quit [@leads] dressing|hanging_out|going_out|going_to|working|wearing|partying|posting",
    "no more [male|female|guy|girl] nights|friends|seeing|parties|going",
    f"^ [@leads] {_CUT}|give_up|cut_off|end|lose ~1 your [social] [dating] {_YOUR_LIFE}|media"
    "|account|accounts|profile|apps|plans|beard|hair",
    f"^ [@leads] {_CUT}|cut_off|get_rid_of [all] [of] him|her|them|his|that|those|this"
    " $|number|friend|girl|guy|guys|girls|dress|dog|now|today|or|by|from",
    "break off contact",
    "cut ties|off|contact ~2 your|him|her|them",
    "stay away from him|her|them|that|those|your",
    "^ change your clothes|outfit|hair",
    "take that|it off [,] i|you|now",
    # the same, told: "I don't want you going there", "I need you to quit your job"
    f"i do|will|would not want|like|accept|have you @liberty-ing|hanging ~2 {_OTHERS}|with|out|at"
    "|to",
    f"i do|will|would not want|like|accept you to [ever] @liberty ~2 {_OTHERS}|with|out|to",
    "i do|will|would not want|like|accept you wearing|dressing|to_wear|to_work|around_your|having"
    "|to_have|out_at|out_with",
    f"i do|will not allow|let|permit|have my {_SELF}",
    "i will not allow|permit|have it|this|you",
    f"i need|want|expect|require|order|tell|command|telling|ordering you to [never] {_CUT}|give_up"
    "|cut|end|get_rid_of|stay_home|stay_at_home|obey|be_home|come_home|choose|lose|put_me",
    "i need|want|expect|require|order you to [never] ask me|my for|before|first",
    "i need|want|expect|require|order you to stop|quit ~1 @liberty-ing|drinking_right|hanging",
    "i need|want|expect|require|order you to never|not @liberty ~2 him|her|them|your|other|men",
    "i need|want|expect you to dress|text_me_every|report|account",
    "i want|need|expect you home|out_of_that",
    "i demand|insist|order that|you|on|obedience",
    "i demand ~1 obedience",
    # what the other is told to be or to do
    "you @be not going|wearing|seeing|leaving|spending|taking|staying"
    f" {_AWAY}|that|those|him|her|them|this_room|christmas|dressed|until|anywhere|the|it|$|without",
    "you @be not|never to see|speak|talk|meet|set|mention|go|leave|contact",
    "you @be to be home|back|in",
    "you @be to hand|report|ask|obey|come",
    "you @be quitting|staying_home|staying_here|staying_in|staying_with_me",
    "you will|must|shall do as|what|exactly",
    "you will|must|shall apologise|apologize|obey|stop|quit|stay_home|wear|call_me|text_me|never",
    "you @obliged obey|choose|pick|dress|drop|get_rid|shut_down|give_up|love_me|lose|never"
    "|stop_hanging|stop_wearing|turn_on",
    "you @obliged [always] ask me before|for|first",
    "you @obliged [always] answer|text|call|reply ~2 me|when|every|within|my_texts|immediately",
    "you should not|never talk|see|have|need|wear|go ~2 friends|privacy|sister|family|opposite|that"
    "|your|men|women",
    "you can not change the password|your_password|your_mind",
    "you can|may go|see|visit|have ~4 when|once|only|if i say|a_month|a_week|am|come",
    "you [would] better not",
    "you better|had_better|would_better be home|answer|listen|come|do",
    "you do not need [any] friends|a_job|privacy|therapy|to_see|your_own|them|anyone",
    "you do not go anywhere|out",
    "you do what|as i",
    "you @be|belong my_property|mine|to_me",
    "your place|job|duty is at_home|in_the|to_keep|to_obey|to_serve",
    "your ~1 belong|belongs to_me",
    "your time|evenings|money|phone|body @be|belong|belongs mine|my|to_me",
    f"no [make-up|short|texting|talking|going] ~1 {_SELF} of_mine",
    f"no {_SELF} of mine",
    f"my|a_good|a_real {_SELF} does|will|should|must|may|can not|never|obey|obeys",
    "a_good|a_real|good|real wife|husband|wives|men|women ~1 obey|obeys",
    "do|did as|what i say|tell|told|want",
    "i told|warned you not to @liberty",
    "i forbid it|that|this",
    "report|answer to me $|,|when|every|from|about",
    "obey|obeys me|your|her|his|$",
    "follow my rules",
    "what i say goes",
    "because i said so",
    "i make the rules|decisions",
    "i get|have|always|will ~2 final|last say|word",
    "i will|shall|am|have [going] [to] decide|decided|pick|choose ~1 when_we|your|you_are|you_will"
    "|who_you|what_you|where_you|how_we",
    "i will|shall say|tell_you when|what|who ~1 you|may|to_wear",
    "under my roof",
    # a choice between the author and the rest of a life
    f"me|them|her|him or|and me|them|him|her|the|your {_YOUR_LIFE}|$|,|dog|career|night",
    f"either|it_is ~2 me or|or_me ~1 $|the|your|{_YOUR_LIFE}",
    "^ choose|pick ~~1 me|between|one|now",
    f"your {_YOUR_LIFE} or me|us|your_marriage|our_marriage",
    "either she|he|they go|goes or",
    # love as a lever
    "if you [really|truly|even|ever] loved|cared|respected|trusted ~~4 you would ~1 not|quit|stop"
    "|give|let|want|do|go|show|choose|stay|sleep|cut|come|need|wear",
    "you would ~4 if you [really] loved|cared|trusted",
    "let you go|out if|when|once|for",
    "allow|grant you one|a|to",
    "my|a boundary @be [that] you @be|do|can|must|will|have|need|come|text|share ~1 not|never|home"
    "|to|me|always",
    "my|a boundary|rules|boundaries ~2 : ~1 no",
    "boundary : no male|female|guy|girl|men|women|friends",
    "a_boundary|boundary|rule @be that_you|you do_not|can_not|are_not|must",
)

LIBERTY_EXCEPTIONS: tuple[str, ...] = (
    "talking|speaking|texting|messaging|calling|visiting|following|going to|with|at|through|me"
    " me|us|my",
    "texting|messaging|calling|visiting|following|seeing|touching me|us|my",
    "posting|wearing|using|spending ~3 me|my|mine|our",
    "working on my|me|us",
    "to call|text|touch|visit|follow me|us",
    "look|looking at my|me|us",
    "see me|my|us",
    "talk|speak about|behind|for me|my|our|this|it",
    "people|anyone|anybody to speak|talk|yell|shout|treat|touch",
    "touch ~4 consent|permission",
    "if you can not",
    "go to bed|sleep",
    "call me names|at_work",
    "let you know|down|go_first",
    "i do not allow|permit people|anyone|anybody|others|guests|children",
    "ask me ~5 my|me|our",
    "come home safe|safely|well|soon|tired",
    "when|if|that|time|whether you will",
)

WATCHING: tuple[str, ...] = (
    "i need|want|expect|have [the_right] [to] know|see who|where|what you|everything",
    "i need|want|expect|have [to] know everything|where|who ~1 you",
    "i will|need|want|like know|see where|who ~1 you",
    "tell me everything|who you|he",
    "give me [your|his|her] ~1 @private|access|number",
    "so [that] i can see|watch|check who|where|it|what|you",
    "i [have] installed|track|tracked|put|place|have_put ~3 app|camera|tracker|car|phone|gps",
    "a tracker|camera|gps on|in your|the",
    "i check|read|track|monitor|search|go_through [all] his|her|your ~1 @private|car|letters|mails",
    "i will|am [be|going] [to] [be] checking|reading|tracking|monitoring|following|watching|read"
    "|check your|you ~1 @private|letters|mails|diary|$|to|when|where",
    "showing me your ~1 @private",
    "i get to look|read|check|see ~1 it|your",
    "you @obliged tell|text|call|report|message me every|each|when|where|as_soon|the_second"
    "|everything|back_right",
    "i need|want|expect|require you to share|send|report|unlock|show|tell ~2 @private|everything"
    "|picture|photo|photos|where",
    "i need|want|expect|require you to text|call|answer|reply ~2 every|within|right_away|minutes",
    "text|call|ring|check_in_with|message me every|as_soon_as|the_second|when_you_leave|the_minute",
    "call|text me ~6 every day|hour",
    "i need|want|demand ~1 access|proof",
    "share|keep ~1 your @private",
    "keep|leave|put ~1 @private ~1 on|unlocked|where",
    "unlock ~1 @private",
    "hand me|over ~1 @private|wages|letters",
    "let me ~1 track|see|check|read ~1 your|who ~1 @private|you",
    "let me see|read|check ~1 your @private|letters|mails",
    "turn ~1 camera on",
    "send me a picture|photo|selfie|pin",
    "secrets ~4 me|pin|password|phone",
    "your phone is my|our phone",
    "you want to go [,|?] then",
    "nothing to hide",
)

WATCHING_EXCEPTIONS: tuple[str, ...] = (
    "would|could you text|call|tell me",
    "if you want|like",
    "please ~1 tell|text|call",
    "keep your phone|voice away|down",
    "keep your @private private",
    "share ~3 my",
)
