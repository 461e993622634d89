"""The English rules, first the most urgent. Messages and explanations are ours."""

from __future__ import annotations

from workbook.coach.rule import SAFETY, Kind, Rule

_STATEMENTS: tuple[Kind, ...] = ("i_statement", "repair")
_HEAT = "There is a lot of heat here. Want to pause, or name what hurts under it?"

SAFETY_WORDS = Rule(
    SAFETY,
    "",
    "Where somebody may be in danger, nothing about style is said.",
    patterns=(
        "you|he|she|they|@partner ~2 hit|hits|hitting|slap|slapped|slaps|punch|punched|kick|kicked"
        " me|us|my|him|her|the_wall|the_kids|the_children|the_dog|the_door|$|when|so",
        "hit|hits|hitting|slap|slapped|slaps|punch|punched|kick|kicked|beat|beats|shove|shoved"
        " me|us|him|her|myself|you",
        "hitting|slapping|beating|choking|strangling",
        "choke|choked|strangle|strangled|strangles|chokes",
        "weapon|gun|knife|knives|weapons",
        "kill|killed|killing me|us|myself|yourself|himself|herself|you|him|her",
        "hurt|hurting|harm|harming|cut|cutting myself|yourself|himself|herself",
        "suicide|suicidal|self-harm",
        "end my|your|his|her life",
        "force|forced|forces|forcing me|us|her|him|myself",
        "will|would|does|did|do not let|allow me [to] leave|see|work|go|talk|call",
        "you|he|she|@partner will|would|does|did|do not let|allow me",
        "not allowed to leave|see|work|go|talk",
        "lock|locked|locks me in|out|inside",
        "scared|afraid|frightened|terrified|fear|petrified of you|him|her|them|@partner",
        "scared|afraid|frightened|terrified|petrified of my|your|his|her @partner|temper|anger"
        "|rage",
        "i|we fear you|him|her",
        "scared|afraid|frightened|terrified of what you|he|she|they",
        "scared|afraid|frightened|terrified you|he|she|they will|might|may hurt|hit|kill",
        "you|he|she frighten|frightens|terrify|terrifies|scare|scares me",
        "track|tracks|tracked|tracking|monitor|monitors my phone|location|car|messages",
        "abuse|abused|abuses|abusing|abusive",
        "assault|assaulted",
        "controlled|coerced|coerce|coerces|coercion|manipulated|threatened|trapped|unsafe|stalked"
        "|stalking|stalks|bullied|raped|rape|molested|violated|harassed|harassing",
        "not safe with|around you|him|her",
        "do|did not feel safe",
        "threaten|threatens|threatening me|us|him|her|to",
        "manipulate|manipulates|bully|bullies me|us",
        "hurt|hurts|hurting me physically|badly",
        "physically hurt|hurts|hurting|attacked",
    ),
    unless=("remote|temperature controlled", "controlled portions|diet|airway"),
)

THREAT = Rule(
    "R10",
    "This may be heard as a threat. If it is a limit you mean to keep yourself, the boundary page"
    " may fit it better.",
    "A threat tends to end the listening; a limit says what you will do.",
    finder="threat",
    patterns=(
        "or else",
        "unless you ~6 i am leaving|done|gone|out",
        "or i am|will [be] leaving|leave|done|gone|out",
        "or we are done|over|finished|through",
        "or it is over",
        "you will be sorry|regret",
        "you have one more|last chance",
        "this is your last chance|warning",
    ),
    unless=(
        "someone|something|anyone|anything|somebody|where|what|who|nothing|nobody|one or else",
    ),
    kinds=_STATEMENTS,
)

CONTEMPT = Rule(
    "R06",
    _HEAT,
    "Scorn hurts and is rarely answered with openness.",
    patterns=(
        "pathetic|ridiculous|stupid|idiot|idiots|idiotic|moron|moronic|loser|dumbass|imbecile"
        "|stupidity|disgusting|bullshit|asshole|bitch|bastard",
        "grow|grown up $|already|and|,",
        "^ grow up",
        "give me a break",
        "what kind of man|woman|person|husband|wife|father|mother|partner",
        "you disgust|disgusts|sicken me",
        "disgusts me",
        "what is|the|hell wrong with you",
        "what is your problem",
        "shut up",
        "i hate you|your_guts",
        "go to hell",
        "screw|fuck you",
        "get over yourself",
        "who do you think you are",
        "are you kidding|serious|deaf|blind|stupid|crazy|insane",
        "you are a joke|disgrace|embarrassment|waste|failure|clown",
        "you make me sick",
        "worthless piece|excuse",
        "your stupid|dumb|idiotic|precious",
    ),
    unless=(
        "i am|was|feel|felt|feeling|look|looked|sound|sounded [@very] stupid|ridiculous|pathetic"
        "|idiot|loser",
        "i [@leads] @be|@feel like [a|an|such] [an] idiot|loser|moron",
        "my [own] stupid|ridiculous",
        "call|called|calls me [a|an] [such] stupid|idiot|loser|pathetic|ridiculous|moron",
        "is|be|sounds|sound [@very] silly|stupid|ridiculous [,] but",
        "stupid|ridiculous mistake|movie|film|hat|joke|price|question|game|song|show|amount"
        "|rule|hour|weather|phone|car|cat|dog",
        "disgusting smell|smells|weather|food|sink|bathroom",
        "look|looked|looks|was|is disgusting",
        "stupid of me",
        "film|movie|book|game|joke|song|show|weather|plan|rule|machine|phone|car @be [@very]"
        " stupid|ridiculous|pathetic",
        "not stupid|pathetic|ridiculous|idiot",
        "give me a break from|this|at|on|for|in",
    ),
    quiet_when_warm=True,
)

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
    kinds=_STATEMENTS,
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
    "A wish leaves room for an answer; a must hardly does.",
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
    kinds=_STATEMENTS,
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
    kinds=_STATEMENTS,
    quiet_when_warm=True,
)

WHY = Rule(
    "R21",
    "What is the answer you wish for?",
    "A ‘why’ like this is rarely heard as a question.",
    patterns=(
        "^ [and|but|so|then|well] why do|can|will|would|could|did|are|is|were|must|have [not] you",
        "^ [and|but|so|then|well|seriously] how could|can|dare you",
        "^ [and|but|so] why is it [that|always] you|me|i",
        "^ why should|must i",
        "^ why does it have|always",
        "^ when are|will|do you [ever|finally|going] learn|stop|grow|going|start|ever",
        "^ what were you thinking",
        "^ do you even|ever|really|not care|listen|know",
        "^ do you even|ever|really|not think about|of me|my|us|anyone|others|how",
        "^ do you care",
        "^ is it too much|so hard to",
        "^ can|could|will not you [ever|just|even|see]",
        "^ how many times",
        "^ how hard|difficult is it",
        "^ are you [even|ever] listening",
        "^ have you no",
        "^ [and|but] how come you @ever",
        "^ [and|but] how come you do|did|are|can not",
    ),
    unless=(
        "why do|would|did|are you like|love|prefer|enjoy|believe|feel|ask|smiling|happy|laughing"
        "|up",
        "why do|would not you come|sit|take|rest|go|join|let|tell|start|have|pick|choose|stay|try"
        "|lie|show|ask",
        "how can|could you tell|help|see|sleep",
        "why did|do you choose|pick|decide|want|say",
        "why are you crying|sad|upset|up|home|worried|smiling|here|still",
        "will|can you ~1 help",
    ),
    kinds=_STATEMENTS,
    quiet_when_warm=True,
)

BUT = Rule(
    "R11",
    "‘and’ keeps both halves true.",
    "What stands before a ‘but’ is easily lost.",
    finder="but",
    kinds=_STATEMENTS,
)

COMPARISON = Rule(
    "R22",
    "Can it be about just you two?",
    "A comparison brings more people into the room than can be heard.",
    patterns=(
        "normal|most|real|happy|healthy couples|husbands|wives|boyfriends|girlfriends|partners|men"
        "|women|families",
        "normal people",
        "normal|real|good husband|wife|man|woman|boyfriend|girlfriend|partner|person would|does"
        "|helps|do",
        "a normal|real|good husband|wife|man|woman|boyfriend|girlfriend|partner",
        "other|all [the] couples|husbands|wives|boyfriends|girlfriends|partners|men|women"
        " do|can|have|help|are|would|talk|seem|manage|spend|know|go|share|say|make|get|take",
        "my ex [@leads] used|would|never|always|did|does|was|at|had|understood|knew|treated|helped"
        "|listened",
        "unlike|than|like|as my|your ex",
        "you are|were|sound|act|look|behave [just|exactly|@ever|so] like your|my mother|mom|mum"
        "|father|dad"
        "|sister|brother|ex|family|parents",
        "just|exactly like your|my mother|mom|mum|father|dad|sister|brother|ex|family|parents",
        "why can not you|we be [more] like",
        "everyone|everybody else ~1 husband|wife|partner|boyfriend|girlfriend|manages|can|does",
        "@partner|friend|friends|sister|brother 's husband|wife|boyfriend|girlfriend|partner",
        "be more like your|my|him|her|other|them|sarah|other",
        "my friends|friend|sister ~2 husband|wife|husbands|wives|boyfriend|boyfriends|girlfriend"
        "|partner ~2"
        " never|always|help|helps|do|does|would|is|are",
        "anyone|anybody|everyone|everybody else would",
        "no other woman|man|wife|husband would",
        "unlike other|my|your",
        "better|nicer|kinder|more than you $|ever|do",
    ),
    unless=(
        "with|some|few|two|meet|met|invite|invited|see|saw|for other|most|happy couples|families"
        "|men|women|partners",
        "unlike my usual|my|other self|days|day",
        "my ex is|was picking|here|coming|at",
    ),
    kinds=_STATEMENTS,
    quiet_when_warm=True,
)

HISTORY = Rule(
    "R23",
    "One moment is easier to hear. Which one first?",
    "Several hurts at once are hard to answer, even for somebody who wants to.",
    finder="history",
    patterns=(
        "as usual",
        "as always",
        "like always|usual $|,",
        "yet|once again",
        "again and again",
        "over and over",
        "time and time again",
        "like last time",
        "same as last",
        "for [many|so|ten|twenty|all|several] [many] years",
        "all these years",
        "ever since we|i|you met|got|moved|married|known",
        "here we go again",
        "same old",
        "the same thing every|again",
        "how many times",
        "i have told you [a] [so] a|many|hundred|million|thousand|over|again|before",
        "another thing",
        "remember when you forgot|left|lied|promised|said|yelled|shouted|missed",
        "remember last time",
        "just like you did",
        "like you did last|before|with|when",
        "not the first time",
        "one more time you",
    ),
    unless=(
        "for years ahead|to come|now",
        "as usual [,] we|at|on|for|i",
        "once again thank|thanks",
        "try|read|start|over once|yet|over again",
        "married|together|lived|living|here|known|friends|loved|worked for ~2 years",
        "remember when [we|you] we|met|smiled|first|danced",
        "see|meet|happy|together once again",
    ),
    kinds=_STATEMENTS,
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
    kinds=_STATEMENTS,
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
    kinds=_STATEMENTS,
)

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

VAGUE_SITUATION = Rule(
    "R16",
    "What would a camera have seen?",
    "A moment that both can picture leaves less to argue about.",
    patterns=(
        "your [bad|whole|awful|terrible|constant|entire|general] [@label] attitude|attitudes"
        "|behavior|behaviour|mood|moods|ways|personality"
        "|negativity|conduct",
        "the way you are|act|behave|treat|acted|behaved|treated|carry|were",
        "how you are|act|behave|treat|acted|behaved|treated|were [being|me|@ever|lately|$]",
        "when|if|whenever|because you are|act|behave|get|were|acted|got [@very] like that|this",
        "like that again",
        "you are [being] like that|this",
        "everything you do|say",
        "the person you have_become|became|are_now",
        "the whole situation|thing with you",
        "things between us are|have",
        "your treatment of",
        "you did what you did",
        "all of your behaviour|behavior",
        "what you are like",
        "your usual self|thing|nonsense",
        "the way things are|have",
    ),
    unless=(
        "how you are [feeling|doing] feeling|doing|today|$|and|getting",
        "ask|asked|know|tell|hear|wonder how you are|were",
    ),
    fields=frozenset({"situation", "when"}),
    kinds=_STATEMENTS,
    quiet_when_warm=True,
)

SHOUTING = Rule(
    "R29",
    _HEAT,
    "Capitals and rows of exclamation marks read like shouting.",
    finder="shouting",
    quiet_when_warm=True,
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

RULES = (
    SAFETY_WORDS,
    THREAT,
    CONTEMPT,
    CHARACTER,
    MIND_READING,
    THOUGHT,
    ALWAYS,
    SHOULD,
    MAKES_ME,
    OPENING,
    WHY,
    BUT,
    COMPARISON,
    HISTORY,
    PSEUDO_FEELING,
    SELF_ERASURE,
    NEGATIVE_REQUEST,
    VAGUE_REQUEST,
    DEMAND,
    ACT_AS_NEED,
    *MISSING,
    VAGUE_SITUATION,
    SHOUTING,
)
"""In the order of priority: of what is found, the first two are shown."""
