"""English words for feelings: those of the lexicon, others that people use, and words that tell
what may have been done rather than what was felt.

Compiled for this project by hand from general vocabulary.
"""

from __future__ import annotations

from workbook.lexicon import FAMILY_OF, FAMILY_TONES, FEELINGS

_MORE = (
    "upset, mad, stressed, unhappy, uncomfortable, miserable, terrified, livid, heartbroken,"
    " devastated, vulnerable, unsettled, agitated, depressed, alarmed, concerned, frightened,"
    " fearful, dismayed, distressed, disheartened, aggravated, disturbed, troubled, helpless,"
    " powerless, stuck, insecure, horrified, enraged, pissed, pissed off, cross, shaken, crushed,"
    " sorrowful, blue, apprehensive, edgy, jumpy, fidgety, defensive, conflicted, hesitant, torn"
    " up,"
    " awkward, disconnected, distant, detached, isolated, alone, worn out, fatigued, sleepy,"
    " hungry,"
    " stressed out, frazzled, panicked, scattered, bothered, disgusted, unhappy, pained, sore,"
    " mistrustful, suspicious, sceptical, skeptical, pessimistic, reluctant, unsupported"
)
_MORE_PLEASANT = (
    "loved, thankful, appreciated, appreciative, connected, valued, heard, understood, respected,"
    " supported, included, comfortable, comforted, pleased, thrilled, encouraged, satisfied, glad,"
    " optimistic, refreshed, relaxed, secure, reassured, accepted, seen, needed, good, great,"
    " better, lucky, blessed, wonderful, calmer, closer, happier, lighter, fulfilled, enthusiastic,"
    " energetic, interested, intrigued, fascinated, warm"
)


def _of_tone(*tones: str) -> str:
    words = [word for key, word in FEELINGS.items() if FAMILY_TONES[FAMILY_OF[key]] in tones]
    return ", ".join(words)


PLEASANT = f"{_of_tone('pleasant')}, {_MORE_PLEASANT}"
UNPLEASANT = f"{_of_tone('unpleasant', 'mixed')}, {_MORE}"
FELT = f"{PLEASANT}, {UNPLEASANT}"

PSEUDO = (
    "abandoned, attacked, betrayed, blamed, criticised, criticized, disrespected, dismissed,"
    " ignored, invisible, judged, left out, let down, misunderstood, neglected, overlooked,"
    " patronised, patronized, pressured, provoked, punished, put down, rejected, smothered,"
    " taken for granted, unappreciated, unheard, unimportant, unloved, unseen, unsupported,"
    " unwanted, used, wronged, nagged, crowded, cheated, cheated on, lied to, inadequate,"
    " worthless,"
    " not good enough, belittled, excluded, insulted, interrupted, accused, set up, devalued,"
    " discounted, intimidated, overpowered, suffocated, undervalued, unwelcome, mistreated,"
    " disregarded, deserted, humiliated, shut out, brushed off, talked down to, pushed away,"
    " second best,"
    " victimised, victimized, deceived, double-crossed, overworked, underappreciated, distrusted,"
    " hated,"
    " forgotten, unwelcomed, sidelined, shunned, replaced, tricked, bossed around, picked on,"
    " ganged up on, scolded, mocked, ridiculed, offended"
)
"""What may have been done to somebody, told as a feeling: an invitation, never an error."""

PROTECTED = (
    "abused, controlled, coerced, threatened, trapped, unsafe, manipulated, bullied, stalked,"
    " assaulted, raped, beaten, violated, harassed"
)
"""Words about harm. They are never queried, and nothing about style is said beside them."""
