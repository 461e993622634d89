"""Words of safety, threats and scorn: what comes before everything else."""

from __future__ import annotations

from workbook.coach.rule import SAFETY, SPOKEN, Rule

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
        "i|we @be not allowed to leave|see|work|go|talk",
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
    kinds=SPOKEN,
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

SHOUTING = Rule(
    "R29",
    _HEAT,
    "Capitals and rows of exclamation marks read like shouting.",
    finder="shouting",
    quiet_when_warm=True,
)
