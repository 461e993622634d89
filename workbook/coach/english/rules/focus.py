"""What takes a talk away from one moment between two people."""

from __future__ import annotations

from workbook.coach.rule import SPOKEN, Rule

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
    kinds=SPOKEN,
    quiet_when_warm=True,
)

BUT = Rule(
    "R11",
    "‘and’ keeps both halves true.",
    "What stands before a ‘but’ is easily lost.",
    finder="but",
    kinds=SPOKEN,
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
    kinds=SPOKEN,
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
    kinds=SPOKEN,
    quiet_when_warm=True,
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
    kinds=SPOKEN,
    quiet_when_warm=True,
)
