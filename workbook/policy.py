"""WHO MAY DO WHAT, on one page.

A `Viewer` is who asks. A `Case` is the facts about the thing asked for, gathered by `records`.
`RULES` says for each `Action` who may do it at all, and then what must be true first. Whoever
may not do it at all is told `not-found`, exactly as for a thing that does not exist; whoever may,
but not now, is told which rule stands in the way.

Lock one is the load (`records` loads through the viewer); lock two is `require`, the second line
of every use-case. Each holds with the other one removed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from workbook.catalogue import SOURCE
from workbook.errors import NotFound, Refused, SignInAgain, WorkbookError
from workbook.exercise import Reveal, Seat
from workbook.roles import NOTHING, Roles

STEP_UP_LASTS = timedelta(minutes=10)


@dataclass(frozen=True, slots=True)
class Viewer:
    """Who asks: an account, when they signed in, and the language that they read in.

    No rule looks at the language: it chooses words, never what may be seen. `ends_at` is when the
    session ends if nothing more is done with it; None where there is no session.
    """

    account: str
    session: str
    signed_in_at: datetime
    language: str = SOURCE
    ends_at: datetime | None = None

    def is_fresh(self, now: datetime) -> bool:
        """Whether the sign-in counts as a step-up still."""
        return now - self.signed_in_at <= STEP_UP_LASTS


@dataclass(frozen=True, slots=True)
class Scopes:
    """What one partner allows a therapist, for their own data. All off to begin with."""

    progress: bool = False
    answers: bool = False
    agreements: bool = False

    @property
    def any(self) -> bool:
        return self.progress or self.answers or self.agreements

    @classmethod
    def of(cls, bits: int | None) -> Scopes:
        bits = bits or 0
        return cls(bool(bits & 1), bool(bits & 2), bool(bits & 4))

    @property
    def bits(self) -> int:
        return self.progress * 1 + self.answers * 2 + self.agreements * 4

    @property
    def names(self) -> list[str]:
        return [name for name in ("progress", "answers", "agreements") if getattr(self, name)]


@dataclass(frozen=True, slots=True)
class Link:
    """A therapist's tie to a workbook, with what each seat allows. A supervisor reads alone.

    `guarded` is False for a link of a practice while signing in as its therapist takes one step.
    """

    one: Scopes = Scopes()
    other: Scopes = Scopes()
    supervises: bool = False
    guarded: bool = True

    @property
    def live(self) -> bool:
        """While both partners allow something, and nobody gets at it with a password alone."""
        return self.one.any and self.other.any and self.guarded

    @property
    def both(self) -> Scopes:
        """What each of the two allows."""
        return Scopes.of(self.one.bits & self.other.bits)


@dataclass(frozen=True, slots=True)
class Case:
    """Facts for one decision. `seat` is the viewer's, None for anybody who is not a partner.

    `link` is the viewer's own link as a therapist. `solo_mine` is None for a joint entry, else
    whether the solo entry is the viewer's. `sent`, `both_sent`, `replied` and `both_replied` are
    about the answers and the replies; `revealed` about the entry.

    Those from `draft_mine` to `hold_over` are about an agreement. `draft_mine` is None for one that
    lies before both, else whether the draft is the viewer's; `boundary_mine` is None for what is
    both's, else whether the boundary is the viewer's. `kept` says whether the viewer keeps it when
    somebody has left, `held` whether looser words of the viewer's own wait, and `hold_over` whether
    their day is over. `confidant` says whether the therapist whom an answer is addressed to has
    declared that one partner may do that, and the viewer has accepted it.

    `roles` are the viewer's in a practice, `myself` whether it is about their own membership.
    """

    seat: Seat | None = None
    link: Link | None = None
    waiting: bool = False
    closed: bool = False
    solo_mine: bool | None = None
    reveal: Reveal = "both_submitted"
    sent: bool = False
    both_sent: bool = False
    revealed: bool = False
    replied: bool = False
    has_replies: bool = True
    fresh: bool = True
    widens: bool = False
    inviter: bool = False
    draft_mine: bool | None = None
    boundary_mine: bool | None = None
    retired: bool = False
    in_force: bool = True
    kept: bool = True
    held: bool = False
    hold_over: bool = False
    confidant: bool = True
    roles: Roles = NOTHING
    myself: bool = False


class Action(Enum):
    """Everything that can be asked for. One spelling each."""

    SEE_WORKBOOK = auto()
    INVITE = auto()
    SEE_INVITATIONS = auto()
    JOIN = auto()
    LEAVE = auto()
    OPEN_ENTRY = auto()
    SEE_ENTRY = auto()
    READ_DRAFT = auto()
    ANSWER = auto()
    SEND = auto()
    SEND_AGAIN = auto()
    READ_SUBMISSION = auto()
    OPEN_DRAWER = auto()
    TAKE_BACK = auto()
    DECLINE = auto()
    PRESS_READY = auto()
    OPEN_IN_SESSION = auto()
    OPEN_REVIEW = auto()
    ADD = auto()
    STOP_SHARING = auto()
    DISCUSS = auto()
    CHOOSE_AGENDA = auto()
    READ_NOTES = auto()
    WRITE_NOTE = auto()
    READ_REPLY = auto()
    REPLY = auto()
    SEND_REPLY = auto()
    ASSIGN = auto()
    SEE_ASSIGNMENTS = auto()
    PUT_OFF_HOMEWORK = auto()
    LINK_THERAPIST = auto()
    NAME_COLLEAGUE = auto()
    SEE_LINKS = auto()
    CONSENT = auto()
    END_CONSENT = auto()
    ERASE_ACCOUNT = auto()
    EXPORT = auto()
    REMOVE_PASSKEY = auto()
    LET_MAIL_RESET = auto()
    SEE_AGREEMENTS = auto()
    MAKE_AGREEMENT = auto()
    SEE_AGREEMENT = auto()
    EDIT_AGREEMENT = auto()
    RETIRE = auto()
    SIGN = auto()
    UNSIGN = auto()
    TAKE_REMINDER = auto()
    SEE_EARLIER_WORDS = auto()
    SEE_PRACTICES = auto()
    LOG_PRACTICE = auto()
    TAKE_HELD_WORDS = auto()
    DROP_HELD_WORDS = auto()
    NOTE_VISIT = auto()
    SEE_SESSION_SHEET = auto()
    PUT_ON_SESSION_SHEET = auto()
    SEE_OFFERS = auto()
    SEE_SITTING = auto()
    HOLD_SITTING = auto()
    AGREE_RETURN = auto()
    SEE_PRACTICE = auto()
    INVITE_COLLEAGUE = auto()
    END_MEMBERSHIP = auto()
    GIVE_CODE_OF_PRACTICE = auto()
    INVITE_COUPLE = auto()
    CONFIDE = auto()
    READ_CONFIDENCES = auto()
    DECLARE_POLICY = auto()


class NotOpen(NotFound):
    """For the two partners alone, whatever the other did."""

    slug = "not-open"
    detail = "This is not open yet. It opens for both of you at once."


Fact = Callable[[Case], bool]
Rule = tuple[Fact, Callable[[], WorkbookError]]


# Facts about who asks. Each is one line that can be read aloud.


def a_partner(case: Case) -> bool:
    return case.seat is not None and case.solo_mine is not False


def a_linked_therapist(case: Case) -> bool:
    return (
        case.seat is None
        and case.link is not None
        and case.link.live
        and not case.closed
        and case.solo_mine is None
    )


def a_treating_therapist(case: Case) -> bool:
    return a_linked_therapist(case) and case.link is not None and not case.link.supervises


def a_therapist_with_an_answer_to_read(case: Case) -> bool:
    link = case.link
    return (
        a_linked_therapist(case)
        and case.revealed
        and link is not None
        and (link.one.answers or link.other.answers)
    )


def a_therapist_with_both_answers(case: Case) -> bool:
    link = case.link
    return a_linked_therapist(case) and link is not None and link.one.answers and link.other.answers


def a_therapist_in_session(case: Case) -> bool:
    return a_therapist_with_both_answers(case) and case.revealed


def a_treating_therapist_with_both_answers(case: Case) -> bool:
    return a_treating_therapist(case) and a_therapist_with_both_answers(case)


def a_treating_therapist_in_session(case: Case) -> bool:
    return a_treating_therapist(case) and a_therapist_in_session(case)


def a_partner_to_it(case: Case) -> bool:
    """To an agreement. The other's draft is theirs, and a departure leaves what both signed."""
    return a_partner(case) and case.draft_mine is not False and (case.kept or not case.closed)


def the_owner_of_a_boundary(case: Case) -> bool:
    return a_partner_to_it(case) and case.boundary_mine is True


def a_partner_who_may_look_back(case: Case) -> bool:
    """At what it said before: never at a boundary of the other one's, nor after a departure."""
    return a_partner_to_it(case) and case.boundary_mine is not False and not case.closed


def a_therapist_with_titles(case: Case) -> bool:
    link = case.link
    both_progress = link is not None and link.one.progress and link.other.progress
    return (
        a_linked_therapist(case)
        and case.draft_mine is None
        and (both_progress or a_therapist_with_agreements(case))
    )


def a_therapist_with_agreements(case: Case) -> bool:
    link = case.link
    return (
        a_linked_therapist(case)
        and case.draft_mine is None
        and link is not None
        and link.one.agreements
        and link.other.agreements
    )


def not_yet_inside(case: Case) -> bool:
    """Somebody with an invitation: neither partner nor therapist is decided by the rules below."""
    return case.waiting and not case.closed


def a_member(case: Case) -> bool:
    return case.roles.any


def a_lead(case: Case) -> bool:
    return case.roles.lead


def a_member_about_themselves(case: Case) -> bool:
    return case.roles.any and case.myself


def a_therapist_of_the_practice(case: Case) -> bool:
    return case.roles.therapist


def anybody(case: Case) -> bool:
    return True


# What must be true first, with what is said when it is not.


def _refuse(slug: str, detail: str) -> Callable[[], WorkbookError]:
    return lambda: Refused(slug, detail)


OPEN: Rule = (
    lambda case: not case.closed,
    _refuse("workbook-closed", "This workbook is closed. What is yours stays readable for you."),
)
NOT_MINE: Rule = (
    lambda case: not case.inviter,
    _refuse("same-person", "This invitation is for your partner. They use it from their account."),
)
NOT_THE_THERAPIST: Rule = (
    lambda case: case.link is None,
    _refuse(
        "therapist-here", "You are linked here as a therapist, so you cannot join as a partner."
    ),
)
ROOM_FOR_TWO: Rule = (
    lambda case: case.waiting,
    _refuse("workbook-full", "This workbook already has its two partners."),
)
NOT_SENT: Rule = (
    lambda case: not case.sent,
    _refuse("already-submitted", "You have sent this. You can take it back until it opens."),
)
NOT_REVEALED: Rule = (
    lambda case: not case.revealed,
    _refuse("already-revealed", "This is open to both of you now, so it stays as it is."),
)
SENT_FIRST: Rule = (
    lambda case: case.sent,
    _refuse("not-submitted", "Send your answers first, then say that you are ready."),
)
OPENS_TOGETHER: Rule = (
    lambda case: case.reveal == "together",
    _refuse("not-together", "This exercise does not wait for both of you to be ready."),
)
OPENS_IN_SESSION: Rule = (
    lambda case: case.reveal == "in_session",
    _refuse("not-in-session", "This exercise is not opened by a therapist."),
)
BOTH_SENT: Rule = (
    lambda case: case.both_sent,
    _refuse("not-ready", "This cannot be opened yet."),
)
REVEALED: Rule = (lambda case: case.revealed, NotOpen)
HAS_REPLIES: Rule = (lambda case: case.has_replies, NotFound)
NOT_REPLIED: Rule = (
    lambda case: not case.replied,
    _refuse("already-submitted", "You have sent your reply."),
)
OPEN_OR_REPLIED: Rule = (lambda case: case.replied or not case.closed, OPEN[1])
FRESH: Rule = (lambda case: case.fresh, SignInAgain)
FRESH_TO_WIDEN: Rule = (lambda case: case.fresh or not case.widens, SignInAgain)
NOT_RETIRED: Rule = (
    lambda case: not case.retired,
    _refuse(
        "agreement-retired", "This was retired, so it stays as it is. You can write a new one."
    ),
)
MINE_TO_WORD: Rule = (
    lambda case: case.boundary_mine is not False,
    _refuse("not-your-boundary", "Only your partner words this boundary. You can talk about it."),
)
TWO_HERE: Rule = (
    lambda case: not case.waiting,
    _refuse("no-partner-yet", "You can sign this when your partner has joined."),
)
IN_FORCE: Rule = (
    lambda case: case.in_force,
    _refuse("not-in-force", "This has no log yet: it starts when what you wrote is signed."),
)
REMINDS: Rule = (lambda case: case.in_force and not case.closed, NotFound)
HELD: Rule = (lambda case: case.held, NotFound)
HOLD_OVER: Rule = (
    lambda case: case.hold_over,
    _refuse("still-held", "This waits for a day. Until then your boundary stands as it was."),
)
SAW_IT_OPEN: Rule = (lambda case: case.revealed, NotFound)
TO_THE_THERAPIST: Rule = (
    lambda case: case.confidant,
    _refuse(
        "not-to-therapist",
        "This cannot go to a therapist only: they have not said that it may, or you have not"
        " accepted it. You can keep it for you alone, or share it with both.",
    ),
)


RULES: dict[Action, tuple[tuple[Fact, ...], tuple[Rule, ...]]] = {
    # action                 who may                                          what must be true
    Action.SEE_WORKBOOK: ((a_partner, a_linked_therapist), ()),
    Action.INVITE: ((a_partner,), (OPEN, ROOM_FOR_TWO)),
    Action.SEE_INVITATIONS: ((a_partner,), ()),
    Action.JOIN: ((not_yet_inside,), (NOT_MINE, NOT_THE_THERAPIST)),
    Action.LEAVE: ((a_partner,), (OPEN,)),
    Action.OPEN_ENTRY: ((a_partner,), (OPEN,)),
    Action.SEE_ENTRY: ((a_partner, a_linked_therapist), ()),
    Action.READ_DRAFT: ((a_partner,), ()),
    Action.ANSWER: ((a_partner,), (OPEN, NOT_REVEALED, NOT_SENT)),
    Action.SEND: ((a_partner,), (OPEN, NOT_REVEALED)),
    Action.SEND_AGAIN: ((a_partner,), ()),
    Action.READ_SUBMISSION: ((a_partner,), ()),
    Action.OPEN_DRAWER: ((a_partner,), (FRESH,)),
    Action.TAKE_BACK: ((a_partner,), (OPEN, NOT_REVEALED)),
    Action.DECLINE: ((a_partner,), (OPEN, NOT_REVEALED)),
    Action.PRESS_READY: ((a_partner,), (OPEN, OPENS_TOGETHER, SENT_FIRST)),
    Action.OPEN_IN_SESSION: (
        (a_treating_therapist_with_both_answers,),
        (OPENS_IN_SESSION, BOTH_SENT),
    ),
    Action.OPEN_REVIEW: ((a_partner, a_therapist_with_an_answer_to_read), (REVEALED,)),
    Action.ADD: ((a_partner,), (OPEN, REVEALED)),
    Action.STOP_SHARING: ((a_partner,), (REVEALED,)),
    Action.DISCUSS: ((a_partner, a_treating_therapist_in_session), (OPEN, SAW_IT_OPEN)),
    Action.CHOOSE_AGENDA: ((a_treating_therapist_in_session,), ()),
    Action.READ_NOTES: ((a_partner, a_therapist_in_session), (SAW_IT_OPEN,)),
    Action.WRITE_NOTE: ((a_partner,), (OPEN, SAW_IT_OPEN)),
    Action.READ_REPLY: ((a_partner,), (REVEALED, HAS_REPLIES)),
    Action.REPLY: ((a_partner,), (OPEN, REVEALED, HAS_REPLIES, NOT_REPLIED)),
    Action.SEND_REPLY: ((a_partner,), (REVEALED, HAS_REPLIES, OPEN_OR_REPLIED)),
    Action.ASSIGN: ((a_partner, a_treating_therapist), (OPEN,)),
    Action.SEE_ASSIGNMENTS: ((a_partner, a_linked_therapist), ()),
    Action.PUT_OFF_HOMEWORK: ((a_partner,), (OPEN,)),
    Action.LINK_THERAPIST: ((a_partner,), (OPEN,)),
    Action.NAME_COLLEAGUE: ((a_treating_therapist,), ()),
    Action.SEE_LINKS: ((a_partner,), ()),
    Action.CONSENT: ((a_partner,), (OPEN, FRESH_TO_WIDEN)),
    Action.END_CONSENT: ((a_partner,), ()),
    Action.ERASE_ACCOUNT: ((anybody,), (FRESH,)),
    Action.EXPORT: ((anybody,), (FRESH,)),
    Action.REMOVE_PASSKEY: ((anybody,), (FRESH,)),
    Action.LET_MAIL_RESET: ((anybody,), (FRESH,)),
    Action.SEE_AGREEMENTS: ((a_partner, a_therapist_with_titles), ()),
    Action.MAKE_AGREEMENT: ((a_partner,), (OPEN,)),
    Action.SEE_AGREEMENT: ((a_partner_to_it, a_therapist_with_titles), ()),
    Action.EDIT_AGREEMENT: ((a_partner_to_it,), (OPEN, NOT_RETIRED, MINE_TO_WORD)),
    Action.RETIRE: ((a_partner_to_it,), (OPEN,)),
    Action.SIGN: ((a_partner_to_it,), (OPEN, TWO_HERE, NOT_RETIRED)),
    Action.UNSIGN: ((a_partner_to_it,), (OPEN, NOT_RETIRED)),
    Action.TAKE_REMINDER: ((a_partner_to_it,), (REMINDS,)),
    Action.SEE_EARLIER_WORDS: ((a_partner_who_may_look_back,), ()),
    Action.SEE_PRACTICES: ((a_partner_to_it, a_therapist_with_agreements), ()),
    Action.LOG_PRACTICE: ((a_partner_to_it,), (OPEN, IN_FORCE)),
    Action.TAKE_HELD_WORDS: ((the_owner_of_a_boundary,), (OPEN, HELD, HOLD_OVER)),
    Action.DROP_HELD_WORDS: ((the_owner_of_a_boundary,), (OPEN, HELD)),
    Action.NOTE_VISIT: ((a_treating_therapist,), ()),
    Action.SEE_SESSION_SHEET: ((a_linked_therapist,), ()),
    Action.PUT_ON_SESSION_SHEET: ((a_therapist_in_session,), ()),
    Action.SEE_OFFERS: ((a_partner,), (REVEALED,)),
    Action.SEE_SITTING: ((a_partner, a_therapist_in_session), (REVEALED,)),
    Action.HOLD_SITTING: ((a_partner, a_treating_therapist_in_session), (OPEN, REVEALED)),
    Action.AGREE_RETURN: ((a_partner,), (OPEN, REVEALED)),
    Action.SEE_PRACTICE: ((a_member,), ()),
    Action.INVITE_COLLEAGUE: ((a_lead,), ()),
    Action.END_MEMBERSHIP: ((a_lead, a_member_about_themselves), ()),
    Action.GIVE_CODE_OF_PRACTICE: ((a_therapist_of_the_practice,), ()),
    Action.INVITE_COUPLE: ((a_therapist_of_the_practice,), ()),
    Action.CONFIDE: ((a_partner,), (OPEN, NOT_REVEALED, NOT_SENT, TO_THE_THERAPIST)),
    Action.READ_CONFIDENCES: ((a_treating_therapist,), ()),
    Action.DECLARE_POLICY: ((a_treating_therapist,), ()),
}


def require(action: Action, viewer: Viewer, case: Case) -> None:
    """Lock two. Returns when the viewer may do it now; else raises NotFound or what to say.

    An action without a rule is nobody's.
    """
    who, first = RULES.get(action, ((), ()))
    if not any(fact(case) for fact in who):
        raise NotFound
    for holds, refusal in first:
        if not holds(case):
            raise refusal()


def may(action: Action, viewer: Viewer, case: Case) -> bool:
    """Whether `require` would let this pass."""
    try:
        require(action, viewer, case)
    except WorkbookError:
        return False
    return True
