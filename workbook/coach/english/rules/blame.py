"""Names, guesses about motives, "always": what makes it about the other."""

from __future__ import annotations

from workbook.coach.rule import SPOKEN, Rule

CHARACTER = Rule(
    "R05",
    "That names who they are. What did they do or say, once?",
    "A name for a person invites a defence; an act can be talked about.",
    patterns=(
        "you|@partner is|are|were|was|'s [@very] [@very] @label",
        "he|she is|was|'s [@very] @label",
        "you [lazy|selfish|stupid|stubborn|cold] @label",
        "@label of you",
        "are|were you [always|just] [@very] @label|crazy",
        "you have|can|will|could|would|must [always|been|also|get] be|been|become|get [@very]"
        " @label",
        "you act|behave|sound|look|acted|behaved|are_acting|are_behaving like [a|an|such] [little"
        "|spoiled] @label"
        "|child|kid|teenager|toddler|brat|baby",
        "you act|acted|sound [@very] @label",
        "^ [please|just|and] stop|quit being [@very] @label",
        "^ [please|just] do not be [@very] @label",
        "i [just|really] think|believe|know|find|found|consider you [to] [be|are] [@very] @label",
        "your laziness|selfishness|stubbornness|stupidity|arrogance|immaturity|pride|ego"
        "|incompetence|jealousy|negativity|carelessness|rudeness|irresponsibility|coldness",
        "you have no|zero heart|respect|backbone|manners|common|self-control|consideration|shame"
        "|empathy|feelings|conscience|clue",
        "you have issues|anger_issues|an_anger_problem",
        "what a @label",
        "you are the kind|type of person|man|woman",
        "you are [@very] [@very] [a|an] [bad|terrible|awful|horrible|lousy|poor|rotten]"
        " listener|partner|husband|wife|father|mother|parent|person|communicator|friend",
        "you are [just|being] [like|such] a|your child|baby|brat|mother|father|mom|dad",
    ),
    unless=(
        "do|did|am|would|could not think|believe|feel|mean|saying|say|call|want|find ~3 you ~2"
        " @label",
        "you are|were @label because|with|about|at|for|from|today|tonight|of",
        "you are|were not [@very] @label",
        "if|when|whenever|in|until you are|feel @very|mad|cold|jealous|impatient|critical|negative",
        "you are [a|an|such|being] [good|great|wonderful|kind|caring|loving|lovely|amazing]"
        " listener|partner|husband|wife|father|mother|parent|person|communicator|friend",
        "you are right",
        "afraid|worried|scared [that] you are [@very] mad|jealous|impatient|cold",
        "you are cold",
        "you were wrong|right",
        "@said [that] you are",
        "are you [@very] mad|cold|jealous|negative|bad|impatient|late",
    ),
    quiet_when_warm=True,
)

MIND_READING = Rule(
    "R04",
    "You might be right — can you say what you saw, and ask about the reason?",
    "Nobody sees into another person; a guess told as a fact can feel unfair.",
    patterns=(
        "you|@partner|nobody do|does|did|obviously_do|clearly_do|really_do|would not [even|really"
        "|truly|actually|seem]"
        " [to] care|love|respect|value|appreciate|trust|mind",
        "you never cared|loved|wanted|respected|valued|appreciated|trusted|meant|care|love|respect"
        "|appreciate|value",
        "you do|did not [even|really|truly] want me|us|to_be|to_spend|to_hear|to_understand"
        "|to_help|to_try|to_listen"
        "|to_change|to_know",
        "you do not [even] like me|my|being|spending",
        "you just|only want|wants|care|cared|think|wanted|like|love|see",
        "you are|were just|only trying|doing|saying|interested|pretending|being|using",
        "on purpose",
        "deliberately|intentionally|purposely",
        "you are|were [always|just|only|deliberately] trying to",
        "you try to hurt|control|annoy|upset|manipulate|punish|make|provoke|embarrass",
        "you [just] want to hurt|control|punish|fight|argue|win|embarrass|make_me|be_right|start_a",
        "you want me to fail|suffer|feel_bad|feel_guilty|be_miserable|leave|beg",
        "you must|obviously|clearly|probably [not] think|hate|want|love|care|enjoy|believe|like",
        "you think [that] i_am|you_are|you_can|it_is|everything|nothing|my",
        "you think you are better",
        "you know exactly|full|perfectly|damn|very|it_hurts|it_bothers|that_hurts",
        "you could|can not care less",
        "you could care less",
        "[is] all you [ever] care|want|think|cared|do",
        "you love|enjoy|like|live to_hurt|hurting|making_me|watching_me|to_fight|to_argue"
        "|to_complain|fighting|arguing|complaining",
        "just|only to hurt_me|spite_me|annoy_me|punish_me|embarrass_me|upset_me|get_back_at|get_at"
        "|make_me|shut_me|irritate_me|prove_a_point",
        "to spite me",
        "you hate me|my|being|spending",
        "you would rather be|spend|hang|have|watch|play|not|stay|talk",
        "you wish i|you_were|you_had",
        "you [obviously|clearly] have no interest|intention",
        "you are not [even|really] interested|sorry|trying|listening|sincere",
        "you do|did that|it|this because you",
        "you [really] do not give a",
        "you are [secretly|probably] hiding|cheating|thinking",
        "you secretly|purposely|purposefully",
        "i am not important|a_priority [to] [you]",
        "i do_not_matter|mean_nothing [to] [you]",
        "you take me for granted",
        "he|she does not [even] care|love|respect|appreciate",
        "you have stopped_caring|stopped_loving|stopped_trying|lost_interest",
        "you do it|this|that to annoy|hurt|upset|punish|spite",
        "you are [just] looking for_a_fight|to_start|for_excuses|for_reasons|for_a_reason",
        "i know [that] you are|were [just] lying|cheating|hiding",
        "i know you hate|do_not_care",
        "you [just] expect me|everything",
        "you [only] think [only] about|of [only] yourself",
    ),
    unless=(
        "if|whether|when|unless|whenever you do|did|would not [really|even] want|like|mind",
        "not ~4 on purpose|deliberately|intentionally",
        "i|we [@leads] ~4 deliberately|intentionally|on purpose",
        "understand|know|see|believe|sure|trust [that] you ~3 not want",
        "know|see|understand|believe|sure|trust|think|guess [that] you are|were [just|only] trying"
        "|doing",
        "maybe|perhaps|wonder|worry|wondering|worried|afraid|scared|fear|tell|told|story ~3 you ~2"
        " not"
        " ~1 care|love|want|respect",
        "trying to help|be_kind|be_nice|say|explain|tell|sleep|work|make_it|do_the|do_your|find"
        "|protect|fix|reach|rest|cook",
        "do|did|would|would not you [even|really|just|only] want|think|care",
        "you would rather|just_want [to] rest|sleep|stay|tea|eat|something",
        "you do not want to $",
        "you think it is ok|okay|fine|alright|good|better|a_good|time|best",
        "what|how|where|when|do|which|who ~1 you think|want",
        "tell me|us if|what you",
        "let me know",
    ),
    quiet_when_warm=True,
)

ALWAYS = Rule(
    "R03",
    "Would one recent time say it better?",
    "‘Always’ and ‘never’ invite the one exception; one time can be looked at together.",
    finder="always",
    patterns=("how many times do|must|have i", "not once have|did you"),
    quiet_when_warm=True,
)

SHOULD = Rule(
    "R07",
    "Could this be a wish — what would you like?",
    "A wish leaves room for an answer; a duty hardly does.",
    patterns=(
        "you|@partner [just|really|all|also|both|seriously|only|two] @should",
        "you should not|never|have|know",
        "it is your job|duty|turn|responsibility to",
    ),
    unless=(
        "you must [not] be|have [@very] @felt|been|had|hungry|thirsty|starving|freezing|exhausted"
        "|proud|so|joking|kidding|busy|cold|hot|wondering|looking|the",
        "if|when|whenever|since|because|do|did|what|where|before|that|until|unless|would|might|may"
        " you [still|also|really] have|need|want|ought|should|got to",
        "you have|need|had to work|go|leave|travel|study|sleep|drive|fly|catch|rest|finish|run"
        "|pick|wait",
        "you should [have] rest|see|seen|try|come|taste|meet|sleep|get_some|take_a|have_a|eat|hear"
        "|heard|be_proud|read",
        "you do|did not have|need to",
        "you should feel|be free|proud|loved|welcome|happy|safe|glad",
        "think|wonder|asked|ask|whether|if|how [that] you should",
        "you must have",
        "you need_to|should know [that] i|how|we love|am|much",
        "you have|need to be|get home|up|at|there|in|to",
        "you better than|and|now|when|because|at|about|soon",
    ),
    quiet_when_warm=True,
)

OPENING = Rule(
    "R02",
    "What if it started with you (I…)?",
    "Starting with your own side tends to be easier to listen to.",
    finder="opening",
    unless=(
        "you do|did not have|need to|anything",
        "you can|could|may have|take|tell|ask|count|rest|stay",
        "you are not alone|wrong",
    ),
    kinds=SPOKEN,
    quiet_when_warm=True,
)
