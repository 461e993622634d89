"""English word classes that patterns name with `@`. Terms are apart by commas.

Compiled for this project from general vocabulary, by hand; no published list of feelings, needs,
emotions or insults was used. A verb is listed in the forms that people write.
"""

from __future__ import annotations

from workbook.coach.english.feelings import FELT, PLEASANT, PROTECTED, PSEUDO

_PEOPLE: dict[str, str] = {
    "i": "i",
    "you": "you, ya, yall, yourself",
    "we": "we, us, both",
    "he": "he, she",
    "partner": "partner, husband, wife, boyfriend, girlfriend, spouse, fiance, fiancee",
    "they": "@he, @partner, they, nobody, noone, everybody, everyone, somebody, someone, people,"
    " mother,"
    " mom, mum, father, dad, family, sister, brother, parents, friends, mates, kids, children,"
    " boss, men, women",
    "it": "it, this, that, there, here, these, those, things, everything, nothing",
    "somebody": "i, we, my, our, your, his, her, their, the, a, an, @you, @they, @it, please",
}

_GRAMMAR: dict[str, str] = {
    "telling": "i, you, we, they, she, it, my, your, our, the, and, is, are, am, not, to, of, that,"
    " this, for, with, have, do",
    "always_joins": "because, cause, when, whenever, unless, although, though, if, while, until",
    "joins": "and, but, so, or, then, since, as, that, after, before, which",
    "leads": "my, your, the, a, and, but, so, or, well, oh, ok, okay, honestly, frankly, look,"
    " listen, then, now, sometimes, today, lately, recently, again, also, yes, no, please, right,"
    " just, actually, really, maybe, perhaps, usually, often, hey, see, anyway, clearly, obviously,"
    " of, course, even, still, only, why, how, what, who, where, like, seriously, wow, darling,"
    " honey, love, dear, babe, sweetheart, whole, every, each, time, single, all, any",
    "be": "am, is, are, was, were, be, been, being, 's, get, got, gets, getting",
    "aux": "am, is, are, was, were, do, does, did, have, has, had, will, would, can, could, may,"
    " might, shall, should, must, not, 's",
    "not": "not, never, hardly, barely, rarely, seldom, no",
    "very": "so, such, very, really, too, just, being, acting, always, a, an, the, such a, such an,"
    " so very, just so, being so, being such a, being such an, being a, being an, being very,"
    " being really, being too, being completely, being totally, always so, always being,"
    " just being, just a, just an, really a, way too, a bit, a little, kind of, kinda, sort of,"
    " completely, totally, absolutely, extremely, incredibly, nothing but, nothing but a,"
    " becoming, getting, becoming so, acting like a, acting like an, acting so, acting very, an"
    " absolute,"
    " a total, a complete, a real, quite, pretty, rather, utterly, literally, literally a, a bit"
    " of a,"
    " so damn, such a damn, basically, clearly, obviously, the most, the one who is, still so,"
    " always such a, often, sometimes, both, all",
    "ever": "always, never, constantly, forever, nonstop, every time, every single time,"
    " all the time, every single day, every damn time, any time, 24/7, every night, not once,"
    " not ever, not even once, the whole time, endlessly, continually, perpetually, invariably",
    "should": "should, ought to, must, have to, need to, are supposed to, had better, better,"
    " have got to, got to, were supposed to, could at least, should have, need to learn to,"
    " are meant to, gotta",
    "said": "said, says, say, told, wrote, texted, called, asked, tells, claims",
}

_CHARGE: dict[str, str] = {
    "label": "lazy, selfish, crazy, needy, clingy, cold, childish, toxic, narcissist,"
    " narcissistic, psycho, psychopath, sociopath, bipolar, borderline, controlling, useless, liar,"
    " addict, drunk, alcoholic, inconsiderate, thoughtless, careless, immature, irresponsible,"
    " unreliable, rude, mean, cruel, heartless, insensitive, dramatic, drama queen, hysterical,"
    " unreasonable, irrational, stubborn, arrogant, stingy, cheap, bossy, nagging, nag, a nag,"
    " slob, pig, jerk, ass, asshole, bastard, bitch, brat,  hypocrite, coward,"
    " hopeless, impossible, ungrateful, unfair, dishonest, manipulative, abusive,"
    " possessive, paranoid, insane, mental, unstable, oversensitive, overdramatic,"
    " oblivious, self-centered, self-centred, self-absorbed, disrespectful, judgmental,"
    " judgemental, demanding, moody, negative, passive-aggressive, dismissive, distant, uncaring,"
    " unloving, weak, spineless, messy, disorganized, disorganised, incompetent, terrible, awful,"
    " horrible, bad, wrong, evil, monster, annoying, irritating, infuriating, lousy, petty, vain,"
    " egotistical, spoiled, spoilt, entitled, mad, gaslighting, gaslighter, gaslight, two-faced,"
    " unsupportive, unhelpful, uncooperative, unprofessional, self-righteous, insufferable, dense,"
    " clueless, neglectful, hateful, aggressive, hostile, critical, impatient, untrustworthy,"
    " hard-headed, pushover, doormat, mess, disaster, joke, problem, failure, bully, tyrant,"
    " dictator, control freak, drama, boring, frigid, obsessed, inflexible,"
    " so much work, too much, too sensitive, too emotional, overly sensitive, not a good listener,"
    " the problem, the worst, full of yourself, full of it, out of control, out of your mind,"
    " out of line, impossible to talk to, impossible to live with, a bad parent, no help,"
    " good for nothing, all talk, just like your mother, just like your father, untidy,"
    " high maintenance, hard to live with, hurtful, nasty, sloppy, vicious, self-obsessed,"
    " ignorant,"
    " inattentive, unappreciative, unrealistic, foolish, silly, wasteful, reckless, sneaky,"
    " secretive,"
    " untruthful, unkind, unfeeling, impolite, pushy, nosy, intrusive, overbearing, lying,"
    " domineering, stuck-up, snobbish, bitter, vindictive, spiteful, sarcastic, condescending",
    "contempt": "pathetic, ridiculous, stupid, idiot, idiotic, moron, moronic, loser, dumb,"
    " dumbass, stupidity,"
    " imbecile, fool, clown, disgusting, worthless, laughable, embarrassment",
    "bad_act": "ignore, ignored, ignores, ignoring, interrupt, interrupted, interrupts,"
    " interrupting, yell, yelled, yells, yelling, shout, shouted, shouts, shouting, scream,"
    " screamed, screams, screaming, lie, lied, lies, lying, cheat, cheated, cheats, cheating,"
    " forget, forgot, forgets, forgetting, forgotten, nag, nagged, nags, nagging, criticize,"
    " criticized, criticizes, criticizing, criticise, criticised, criticises, criticising, blame,"
    " blamed, blames, blaming, complain, complained, complains, complaining, dismiss, dismissed,"
    " dismisses, dismissing, ruin, ruined, ruins, ruining, waste, wasted, wastes, wasting, break,"
    " broke, breaks, breaking, fail, failed, fails, failing, refuse, refused, refuses, refusing,"
    " avoid, avoided, avoids, avoiding, neglect, neglected, neglects, neglecting, overreact,"
    " overreacted, overreacts, overreacting, snap, snapped, snaps, snapping, sulk, sulked, sulks,"
    " sulking, mock, mocked, mocks, mocking, insult, insulted, insults, insulting, attack,"
    " attacked,"
    " attacks, attacking, judge, judged, judges, judging, hurt, hurts, hurting, disappoint,"
    " disappointed, disappoints, disappointing, embarrass, embarrassed, embarrasses,"
    " embarrassing, betray, betrayed, betrays, betraying, exaggerate, exaggerated, exaggerates,"
    " exaggerating, manipulate, manipulated, manipulates, manipulating, disrespect, disrespected,"
    " disrespects, disrespecting, abandon, abandoned, abandons, abandoning, reject, rejected,"
    " rejects, rejecting, belittle, belittled, belittles, belittling, argue, argued, argues,"
    " arguing, overspend, overspent, overspending, cancel, cancelled, canceled, cancels,"
    " cancelling, disappear, disappeared, disappears, procrastinate, procrastinated,"
    " procrastinates,"
    " lecture, lectured, lectures, lecturing, patronise, patronised, patronize, patronized,"
    " let me down, put me down, shut me out, cut me off, push me away, pushed me away,"
    " blew me off, walk away, walked away, walk off, stonewall, stonewalled, stonewalling,"
    " mess up, messed up, screw up, screwed up, talk over, talked over, push my buttons, started"
    " it,"
    " start a fight, starts a fight, started this, hog, bother, annoy, annoyed, annoys, irritate,"
    " irritates",
    "negative": "@contempt, @bad_act, hate, worst, sick of, tired of, fed up, unfair, fault,"
    " mess, dirty, too much, fail, whatever, barely, hardly, care less, too late, half the time",
    "expected": "call, text, tell, ask, help, listen, answer, reply, say, come, show, care,"
    " notice, clean,"
    " wash, do, keep, remember, try, thank, talk, include, invite, wait, respect, pay, look, hear,"
    " want, love, cleaned, washed, done, listened,"
    " let, bother, think, appreciate, support, give, be bothered, called, texted, told, asked,"
    " helped, answered",
    "threat": "i am gone, i am out,"
    " i am done, i will be gone, we are done, we are over, we are through, we are finished,"
    " it is over, this is over, it will be over, i want a divorce, i will divorce,"
    " i am filing for divorce, i will file for divorce, i will break up, i am breaking up,"
    " i will take the kids, i am taking the kids, i will take the children, you will be sorry,"
    " you will regret, you can leave, you can pack, you can get out, you can find, pack your bags,"
    " i will never speak, i will never forgive, i will tell everyone, i will tell your,"
    " i will make sure, i will make you, i will find someone, i will be forced,"
    " you will lose me, you will never see, you are out, get out, that is it, do not come back, do"
    " not come home, do not come near, do not come crying,"
    " do not bother, i will throw, i might as well leave, consider us over, consider this over,"
    " i will start seeing, i will move out, i am moving out, i will stop loving,"
    " i will not be here, forget it, forget about us, kiss this relationship goodbye,",
}

_WARMTH: dict[str, str] = {
    "warm": "love, loved, loves, loving, thank, thanks, thankful, appreciate, appreciated,"
    " appreciates, grateful, glad, kind, kindness, wonderful, lovely, beautiful, great, amazing,"
    " nice, sweet, gentle, thoughtful, generous, funny, laugh, laughing, laughs, we laughed,"
    " laughed"
    " about, made us laugh, smile, smiled, smiling, smiles, helped, helps me, helped me, relieved,"
    " proud, admire, congratulations, well done, cheer, cheered, comfort, comforted, cared for,"
    " supported me, favourite, favorite, fun, hug, hugged, kiss, kissed, cozy, delicious, perfect,"
    " brilliant, fantastic, excited, dear, gift, was happy, am happy, so happy, me happy, were"
    " happy,"
    " happy when, feel safe, felt safe, feel loved, felt loved, feel close, felt close, feel calm,"
    " feel at"
    " home, touched, so good, did well, really well, really good, look forward, looking forward,"
    " hold my"
    " hand, held my hand, check in on, pick me up, picked me up, good job, good listener, so"
    " patient,"
    " welcome, marvellous, gorgeous, delighted, miss you, missed you, trust you, believe in you,"
    " safe with,"
    " happy birthday",
}

_GUARDED: dict[str, str] = {
    "liberty": "see, talk, speak, go, wear, spend, post, work, text, message, meet, hang out,"
    " hang, have"
    " friends, be friends, contact, follow, leave, visit, call, drive, study, travel, dance, date,"
    " chat,"
    " party, socialize, socialise, dress, drink, go out, stay out, eat, vote, pray, buy, like,"
    " have any,"
    " have male, have female, have lunch, keep in touch, stay in touch, be seen, be alone, use,"
    " attend,"
    " invite, look, be out, come home late, take a job, get a job, go anywhere, do anything",
    "liberty-ing": "seeing, talking, speaking, going, wearing, spending, posting, working, texting,"
    " messaging, meeting, hanging, following, visiting, calling, driving, studying, travelling,"
    " traveling, dating, chatting, partying, using, being friends",
    "private": "phone, phones, location, password, passwords, passcode, messages, texts, emails,"
    " email, mail,"
    " accounts, account, dms, dm, whatsapp, instagram, facebook, history, browser, gps,"
    " whereabouts,"
    " call log, calls, laptop, computer, social media, bank statements, contacts, chats, pin,"
    " diary, journal,"
    " conversations, inbox",
    "possession": "whole, entire, private, personal, own, bank, text, social, media",
    "obliged": "must, have to, need to, will, should, have got to, ought to, are going to, are"
    " expected to,"
    " are required to, will have to, must always, will always, have to always, should always",
    "harm": "hit, hurt, kill, beat, slap, choke, punch, harm, burn, smash, kick",
}

CLASSES: dict[str, str] = {
    "felt": FELT,
    "pleasant": PLEASANT,
    "pseudo": PSEUDO,
    "protected": PROTECTED,
    "feel": "feel, felt, feeling, feels",
    **_PEOPLE,
    **_GRAMMAR,
    **_CHARGE,
    **_WARMTH,
    **_GUARDED,
}
