"""Who may do what, when: action, person, stage. The tables are the promise.

`y` yes; `.` not found, as for a thing that does not exist; `o` not open yet. Capitals say what
stands in the way of somebody who may, but not now: `C` closed, `F` two partners already, `S` sent
already, `R` revealed already, `N` not sent yet, `T` does not wait for both to be ready, `P` is not
opened by a therapist, `W` not both sent, `H` a therapist here, `M` the inviter, `A` sign in again,
`J` the partner has not joined, `E` retired, `B` the other's boundary, `I` not in force, `D` held
for a day, `K` no therapist is to be told alone.
"""

from __future__ import annotations

from dataclasses import replace

import pytest

from tests.policy.table import VIEWER, letters, outcome, refused_with, rows_of
from workbook.errors import NotFound
from workbook.policy import RULES, Action, Case, Link, Scopes, may, require
from workbook.roles import Roles

ANSWERS, PROGRESS, AGREEMENTS = Scopes(answers=True), Scopes(progress=True), Scopes(agreements=True)
NOTHING = Scopes()

# The stages of one entry, from the first minute to the time after somebody has left.
WAITING = Case(waiting=True)
BLANK = Case()
SENT = Case(sent=True)
BOTH = Case(sent=True, both_sent=True)
REVEALED = Case(sent=True, both_sent=True, revealed=True)
REPLIED = replace(REVEALED, replied=True)
CLOSED = Case(closed=True)
ENDED = replace(REVEALED, closed=True)
STAGES = [WAITING, BLANK, SENT, BOTH, REVEALED, REPLIED, CLOSED, ENDED]

PARTNER = """
                  waiting blank sent both revealed replied closed ended
    see_workbook     y      y    y    y      y        y      y      y
    invite           y      F    F    F      F        F      C      C
    see_invitations  y      y    y    y      y        y      y      y
    join             y      .    .    .      .        .      .      .
    leave            y      y    y    y      y        y      C      C
    open_entry       y      y    y    y      y        y      C      C
    see_entry        y      y    y    y      y        y      y      y
    read_draft       y      y    y    y      y        y      y      y
    answer           y      y    S    S      R        R      C      C
    send             y      y    y    y      R        R      C      C
    send_again       y      y    y    y      y        y      y      y
    read_submission  y      y    y    y      y        y      y      y
    open_drawer      y      y    y    y      y        y      y      y
    take_back        y      y    y    y      R        R      C      C
    decline          y      y    y    y      R        R      C      C
    press_ready      T      T    T    T      T        T      C      C
    open_in_session  .      .    .    .      .        .      .      .
    open_review      o      o    o    o      y        y      o      y
    add              o      o    o    o      y        y      C      C
    stop_sharing     o      o    o    o      y        y      o      y
    discuss          .      .    .    .      y        y      C      C
    choose_agenda    .      .    .    .      .        .      .      .
    read_notes       .      .    .    .      y        y      .      y
    write_note       .      .    .    .      y        y      C      C
    read_reply       o      o    o    o      y        y      o      y
    reply            o      o    o    o      y        S      C      C
    send_reply       o      o    o    o      y        y      o      C
    assign           y      y    y    y      y        y      C      C
    see_assignments  y      y    y    y      y        y      y      y
    put_off_homework y      y    y    y      y        y      C      C
    link_therapist   y      y    y    y      y        y      C      C
    see_links        y      y    y    y      y        y      y      y
    name_colleague   .      .    .    .      .        .      .      .
    consent          y      y    y    y      y        y      C      C
    end_consent      y      y    y    y      y        y      y      y
    erase_account    y      y    y    y      y        y      y      y
    export           y      y    y    y      y        y      y      y
    remove_passkey   y      y    y    y      y        y      y      y
    let_mail_reset   y      y    y    y      y        y      y      y
    see_agreements   y      y    y    y      y        y      y      y
    make_agreement   y      y    y    y      y        y      C      C
    see_agreement    y      y    y    y      y        y      y      y
    edit_agreement   y      y    y    y      y        y      C      C
    retire           y      y    y    y      y        y      C      C
    sign             J      y    y    y      y        y      C      C
    unsign           y      y    y    y      y        y      C      C
    take_reminder    y      y    y    y      y        y      .      .
    see_earlier_words y     y    y    y      y        y      .      .
    see_practices    y      y    y    y      y        y      y      y
    log_practice     y      y    y    y      y        y      C      C
    take_held_words  .      .    .    .      .        .      .      .
    drop_held_words  .      .    .    .      .        .      .      .
    note_visit       .      .    .    .      .        .      .      .
    see_session_sheet . . . . . . . .
    put_on_session_sheet . . . . . . . .
    see_offers       o      o    o    o      y        y      o      y
    see_sitting      o      o    o    o      y        y      o      y
    hold_sitting     o      o    o    o      y        y      C      C
    agree_return     o      o    o    o      y        y      C      C
    see_practice     .      .    .    .      .        .      .      .
    invite_colleague .      .    .    .      .        .      .      .
    end_membership   .      .    .    .      .        .      .      .
    give_code_of_practice . . . . . . . .
    invite_couple    .      .    .    .      .        .      .      .
    confide          y      y    S    S      R        R      C      C
    read_confidences .      .    .    .      .        .      .      .
    declare_policy   .      .    .    .      .        .      .      .
"""

# A therapist whom both let read answers. What a therapist is not named for is not theirs.
THERAPIST = """
                  waiting blank sent both revealed replied closed ended
    see_workbook     y      y    y    y      y        y      .      .
    join             H      .    .    .      .        .      .      .
    see_entry        y      y    y    y      y        y      .      .
    open_in_session  P      P    P    P      P        P      .      .
    open_review      .      .    .    .      y        y      .      .
    discuss          .      .    .    .      y        y      .      .
    choose_agenda    .      .    .    .      y        y      .      .
    read_notes       .      .    .    .      y        y      .      .
    see_sitting      .      .    .    .      y        y      .      .
    hold_sitting     .      .    .    .      y        y      .      .
    assign           y      y    y    y      y        y      .      .
    name_colleague   y      y    y    y      y        y      .      .
    read_confidences y      y    y    y      y        y      .      .
    declare_policy   y      y    y    y      y        y      .      .
    see_assignments  y      y    y    y      y        y      .      .
    note_visit       y      y    y    y      y        y      .      .
    see_session_sheet y     y    y    y      y        y      .      .
    put_on_session_sheet . . . . y y . .
    erase_account    y      y    y    y      y        y      y      y
    export           y      y    y    y      y        y      y      y
    remove_passkey   y      y    y    y      y        y      y      y
    let_mail_reset   y      y    y    y      y        y      y      y
"""

# A supervisor whom both let read answers: reads what a therapist reads, and does nothing.
SUPERVISOR = """
                  waiting blank sent both revealed replied closed ended
    see_workbook     y      y    y    y      y        y      .      .
    join             H      .    .    .      .        .      .      .
    see_entry        y      y    y    y      y        y      .      .
    open_review      .      .    .    .      y        y      .      .
    read_notes       .      .    .    .      y        y      .      .
    see_sitting      .      .    .    .      y        y      .      .
    see_assignments  y      y    y    y      y        y      .      .
    see_session_sheet y     y    y    y      y        y      .      .
    put_on_session_sheet . . . . y y . .
    erase_account    y      y    y    y      y        y      y      y
    export           y      y    y    y      y        y      y      y
    remove_passkey   y      y    y    y      y        y      y      y
    let_mail_reset   y      y    y    y      y        y      y      y
"""

# A therapist whom both let see progress and nothing else.
PROGRESS_ONLY = """
                  waiting blank sent both revealed replied closed ended
    see_workbook     y      y    y    y      y        y      .      .
    join             H      .    .    .      .        .      .      .
    see_entry        y      y    y    y      y        y      .      .
    assign           y      y    y    y      y        y      .      .
    name_colleague   y      y    y    y      y        y      .      .
    read_confidences y      y    y    y      y        y      .      .
    declare_policy   y      y    y    y      y        y      .      .
    see_assignments  y      y    y    y      y        y      .      .
    note_visit       y      y    y    y      y        y      .      .
    see_session_sheet y     y    y    y      y        y      .      .
    erase_account    y      y    y    y      y        y      y      y
    export           y      y    y    y      y        y      y      y
    remove_passkey   y      y    y    y      y        y      y      y
    let_mail_reset   y      y    y    y      y        y      y      y
    see_agreements   y      y    y    y      y        y      .      .
    see_agreement    y      y    y    y      y        y      .      .
"""

# A therapist whom both let read agreements and nothing else.
AGREEMENTS_ONLY = """
                  waiting blank sent both revealed replied closed ended
    see_workbook     y      y    y    y      y        y      .      .
    join             H      .    .    .      .        .      .      .
    see_entry        y      y    y    y      y        y      .      .
    assign           y      y    y    y      y        y      .      .
    name_colleague   y      y    y    y      y        y      .      .
    read_confidences y      y    y    y      y        y      .      .
    declare_policy   y      y    y    y      y        y      .      .
    see_assignments  y      y    y    y      y        y      .      .
    note_visit       y      y    y    y      y        y      .      .
    see_session_sheet y     y    y    y      y        y      .      .
    erase_account    y      y    y    y      y        y      y      y
    export           y      y    y    y      y        y      y      y
    remove_passkey   y      y    y    y      y        y      y      y
    let_mail_reset   y      y    y    y      y        y      y      y
    see_agreements   y      y    y    y      y        y      .      .
    see_agreement    y      y    y    y      y        y      .      .
    see_practices    y      y    y    y      y        y      .      .
"""

# A therapist to whom one partner consents to everything and the other to nothing.
HALF = """
                  waiting blank sent both revealed replied closed ended
    join             H      .    .    .      .        .      .      .
    erase_account    y      y    y    y      y        y      y      y
    export           y      y    y    y      y        y      y      y
    remove_passkey   y      y    y    y      y        y      y      y
    let_mail_reset   y      y    y    y      y        y      y      y
"""

# Sol, or anybody else, with an invitation in hand as far as `join` goes.
STRANGER = """
                  waiting blank sent both revealed replied closed ended
    join             y      .    .    .      .        .      .      .
    erase_account    y      y    y    y      y        y      y      y
    export           y      y    y    y      y        y      y      y
    remove_passkey   y      y    y    y      y        y      y      y
    let_mail_reset   y      y    y    y      y        y      y      y
"""

PEOPLE = [
    pytest.param({"seat": "one"}, PARTNER, id="one-partner"),
    pytest.param({"seat": "other"}, PARTNER, id="the-other-partner"),
    pytest.param({"link": Link(ANSWERS, ANSWERS)}, THERAPIST, id="therapist-of-both"),
    pytest.param({"link": Link(ANSWERS, ANSWERS, supervises=True)}, SUPERVISOR, id="supervisor"),
    pytest.param({"link": Link(PROGRESS, PROGRESS)}, PROGRESS_ONLY, id="therapist-with-progress"),
    pytest.param({"link": Link(AGREEMENTS, AGREEMENTS)}, AGREEMENTS_ONLY, id="with-agreements"),
    pytest.param({"link": Link(Scopes(True, True, True), NOTHING)}, HALF, id="one-consents"),
    pytest.param({"link": Link(NOTHING, ANSWERS)}, HALF, id="only-the-other-consents"),
    pytest.param({"link": Link()}, HALF, id="nobody-consents"),
    pytest.param({"link": Link(ANSWERS, ANSWERS, guarded=False)}, HALF, id="password-alone"),
    pytest.param({}, STRANGER, id="stranger"),
]
NEVER = "." * len(STAGES)


@pytest.mark.asvs("8.2.1", "8.1.1", "8.1.2")
@pytest.mark.story("S28")
@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize(("who", "table"), PEOPLE)
def test_who_may_do_what_and_when(who: dict[str, object], table: str, action: Action) -> None:
    """Each person may do what their table says at each stage, and nothing beside it."""
    cases = [replace(_as_seen_by(who, stage), **who) for stage in STAGES]  # type: ignore[arg-type]
    assert letters(action, cases) == rows_of(table).get(action, NEVER)


def _as_seen_by(who: dict[str, object], stage: Case) -> Case:
    """Only a partner has sent or replied."""
    return stage if "seat" in who else replace(stage, sent=False, replied=False)


def test_the_partners_table_names_every_action() -> None:
    """So a new action is not forgotten here."""
    assert set(rows_of(PARTNER)) == set(Action)


@pytest.mark.asvs("8.2.1")
@pytest.mark.story("S28")
def test_every_action_has_a_rule() -> None:
    """So none is anybody's by mistake, and none is dead."""
    assert set(RULES) == set(Action)


@pytest.mark.parametrize("action", Action)
def test_an_action_without_a_rule_is_nobodys(
    action: Action, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever asks, at whatever stage: not found."""
    monkeypatch.delitem(RULES, action)
    for stage in STAGES:
        for who in ({"seat": "one"}, {"link": Link(ANSWERS, ANSWERS)}, {}):
            case = replace(stage, **who)  # type: ignore[arg-type]
            with pytest.raises(NotFound):
                require(action, VIEWER, case)
            assert not may(action, VIEWER, case)


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("seat", ["one", "other"])
def test_a_solo_entry_is_its_owners_alone(action: Action, seat: str) -> None:
    """The partner and the therapist are told what a stranger is told."""
    for stage in STAGES:
        theirs = replace(stage, seat=seat, solo_mine=False, reveal="never")  # type: ignore[arg-type]
        therapist = replace(
            stage, link=Link(ANSWERS, ANSWERS), solo_mine=False, sent=False, reveal="never"
        )
        stranger = Case(waiting=stage.waiting, closed=stage.closed)
        if action is Action.JOIN:
            continue  # about a workbook, never about an entry
        for case in (theirs, therapist):
            assert outcome(action, case) == outcome(action, stranger)


@pytest.mark.parametrize(
    ("one", "other", "revealed", "expected"),
    [
        (ANSWERS, ANSWERS, True, "yes"),
        (ANSWERS, PROGRESS, True, "yes"),
        (AGREEMENTS, ANSWERS, True, "yes"),
        (PROGRESS, PROGRESS, True, "not-found"),
        (PROGRESS, AGREEMENTS, True, "not-found"),
        (ANSWERS, NOTHING, True, "not-found"),
        (NOTHING, ANSWERS, True, "not-found"),
        (ANSWERS, ANSWERS, False, "not-found"),
    ],
)
def test_a_therapist_reads_a_review_when_both_consent_and_one_shares_answers(
    one: Scopes, other: Scopes, revealed: bool, expected: str
) -> None:
    """Nothing before the reveal, and nothing while one of the two allows nothing."""
    case = Case(link=Link(one, other), revealed=revealed, both_sent=revealed)
    assert outcome(Action.OPEN_REVIEW, case) == expected


@pytest.mark.parametrize(
    "action",
    [
        Action.DISCUSS,
        Action.CHOOSE_AGENDA,
        Action.READ_NOTES,
        Action.OPEN_IN_SESSION,
        Action.PUT_ON_SESSION_SHEET,
    ],
)
@pytest.mark.parametrize("other", [PROGRESS, AGREEMENTS, NOTHING])
def test_what_belongs_to_both_needs_both_answers(action: Action, other: Scopes) -> None:
    """Findings, notes and the opening are about two people: one's consent is not enough."""
    for link in (Link(ANSWERS, other), Link(other, ANSWERS)):
        case = Case(link=link, reveal="in_session", both_sent=True, revealed=True)
        assert outcome(action, case) == "not-found"


@pytest.mark.parametrize(
    ("case", "said"),
    [
        (Case(reveal="in_session"), "not-ready"),
        (Case(reveal="in_session", both_sent=True), "yes"),
        (Case(reveal="in_session", both_sent=True, revealed=True), "yes"),
        (Case(reveal="together", both_sent=True), "not-in-session"),
        (Case(reveal="both_submitted", both_sent=True), "not-in-session"),
        (Case(reveal="in_session", both_sent=True, closed=True), "not-found"),
    ],
)
def test_only_what_is_opened_in_session_is_opened_by_the_therapist(case: Case, said: str) -> None:
    """And only when both have sent; after a departure there is no therapist."""
    assert outcome(Action.OPEN_IN_SESSION, replace(case, link=Link(ANSWERS, ANSWERS))) == said


@pytest.mark.parametrize(
    ("case", "said"),
    [
        (Case(reveal="together"), "not-submitted"),
        (Case(reveal="together", sent=True), "yes"),
        (Case(reveal="together", sent=True, both_sent=True), "yes"),
        (Case(reveal="together", sent=True, both_sent=True, revealed=True), "yes"),
        (Case(reveal="in_session", sent=True), "not-together"),
        (Case(reveal="together", sent=True, closed=True), "workbook-closed"),
    ],
)
def test_ready_is_pressed_after_ones_own_send(case: Case, said: str) -> None:
    """What the partner has done changes nothing in what is said."""
    assert outcome(Action.PRESS_READY, replace(case, seat="one")) == said


@pytest.mark.story("I05")
@pytest.mark.parametrize("action", list(Action))
def test_what_the_partner_did_before_the_reveal_changes_nothing(action: Action) -> None:
    """The rules cannot tell one partner whether the other has sent."""
    for reveal in ("both_submitted", "together", "in_session"):
        for sent in (False, True):
            alone = Case(seat="one", sent=sent, reveal=reveal)  # type: ignore[arg-type]
            assert outcome(action, alone) == outcome(action, replace(alone, both_sent=True))


def test_the_inviter_cannot_join_and_is_told_why() -> None:
    assert refused_with(Action.JOIN, Case(seat="one", waiting=True, inviter=True)) == "same-person"


@pytest.mark.parametrize("link", [Link(), Link(ANSWERS, NOTHING), Link(ANSWERS, ANSWERS)])
def test_a_therapist_of_the_workbook_cannot_join_it(link: Link) -> None:
    """Linked is enough, live or not: nobody is both."""
    assert refused_with(Action.JOIN, Case(waiting=True, link=link)) == "therapist-here"


def test_an_exercise_without_replies_has_no_reply() -> None:
    case = replace(REVEALED, seat="one", has_replies=False)
    for action in (Action.READ_REPLY, Action.REPLY, Action.SEND_REPLY):
        assert outcome(action, case) == "not-found"


def test_a_reply_that_was_sent_stays_after_a_departure() -> None:
    """Sending it again is no change, so it is answered as before."""
    assert outcome(Action.SEND_REPLY, replace(REPLIED, seat="one", closed=True)) == "yes"


@pytest.mark.parametrize(
    ("fresh", "widens", "said"),
    [(True, True, "yes"), (True, False, "yes"), (False, False, "yes"), (False, True, None)],
)
def test_only_more_consent_needs_a_fresh_sign_in(
    fresh: bool, widens: bool, said: str | None
) -> None:
    """Less, and none at all, never wait for a password."""
    case = Case(seat="one", fresh=fresh, widens=widens)
    assert outcome(Action.CONSENT, case) == (said or "sign-in-again")
    assert outcome(Action.END_CONSENT, case) == "yes"
    assert outcome(Action.LEAVE, case) == "yes"


@pytest.mark.asvs("7.5.1", "7.5.3")
@pytest.mark.story("I02")
@pytest.mark.parametrize(
    "action",
    [
        Action.ERASE_ACCOUNT, Action.EXPORT, Action.REMOVE_PASSKEY, Action.LET_MAIL_RESET,
        Action.OPEN_DRAWER,
    ],
)  # fmt: skip
def test_what_is_about_everything_of_mine_needs_a_fresh_sign_in(action: Action) -> None:
    """Whoever only holds an unlocked device can neither erase it all nor take it all along."""
    assert outcome(action, Case(seat="one", fresh=False)) == "sign-in-again"


IN_A_PRACTICE = (
    Action.SEE_PRACTICE, Action.INVITE_COLLEAGUE, Action.END_MEMBERSHIP,
    Action.GIVE_CODE_OF_PRACTICE, Action.INVITE_COUPLE,
)  # fmt: skip


@pytest.mark.parametrize(
    ("roles", "myself", "said"),
    [
        (Roles(lead=True), False, "yyy.."),
        (Roles(lead=True), True, "yyy.."),
        (Roles(therapist=True), False, "y..yy"),
        (Roles(therapist=True), True, "y.yyy"),
        (Roles(supervisor=True), False, "y...."),
        (Roles(supervisor=True), True, "y.y.."),
        (Roles(author=True), False, "y...."),
        (Roles(author=True), True, "y.y.."),
        (Roles(), False, "....."),
        (Roles(), True, "....."),
    ],
)
def test_what_each_may_do_in_a_practice(roles: Roles, myself: bool, said: str) -> None:
    """A lead invites and lets go, a therapist gives codes, and everybody may leave."""
    case = Case(roles=roles, myself=myself)
    assert "".join(letters(action, [case]) for action in IN_A_PRACTICE) == said


@pytest.mark.parametrize("action", [one for one in Action if one not in IN_A_PRACTICE])
def test_what_somebody_is_in_a_practice_opens_nothing_of_a_couple(action: Action) -> None:
    """Whoever belongs to a practice is a stranger to every couple, until they are linked."""
    everything = Roles(True, True, True, True)
    for stage in STAGES:
        stranger = replace(stage, sent=False, replied=False)
        assert outcome(action, replace(stranger, roles=everything)) == outcome(action, stranger)


ON_AN_AGREEMENT = (
    Action.SEE_AGREEMENT, Action.EDIT_AGREEMENT, Action.RETIRE, Action.SIGN, Action.UNSIGN,
    Action.SEE_PRACTICES, Action.LOG_PRACTICE, Action.TAKE_HELD_WORDS, Action.DROP_HELD_WORDS,
)  # fmt: skip
EVERYTHING = Scopes(True, True, True)


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ({"draft_mine": False}, "........."),
        ({"draft_mine": True, "in_force": False}, "yyyyyyI.."),
        ({"boundary_mine": False}, "yByyyyy.."),
        ({"boundary_mine": True}, "yyyyyyy.."),
        ({"boundary_mine": True, "held": True}, "yyyyyyyDy"),
        ({"boundary_mine": True, "held": True, "hold_over": True}, "yyyyyyyyy"),
        ({"boundary_mine": True, "held": True, "closed": True}, "yCCCCyCCC"),
        ({"boundary_mine": False, "held": True, "hold_over": True}, "yByyyyy.."),
        ({"held": True, "hold_over": True}, "yyyyyyy.."),
        ({"in_force": False}, "yyyyyyI.."),
        ({"retired": True, "in_force": False}, "yEyEEyI.."),
        ({"closed": True}, "yCCCCyC.."),
        ({"closed": True, "kept": False}, "........."),
        (
            {"boundary_mine": True, "held": True, "hold_over": True, "closed": True, "kept": False},
            ".........",
        ),
    ],
)
@pytest.mark.parametrize("seat", ["one", "other"])
def test_what_a_partner_may_do_with_an_agreement(
    seat: str, facts: dict[str, object], said: str
) -> None:
    """The other's draft is not there; a boundary is worded by its owner; and letting go is free."""
    case = Case(seat=seat, **facts)  # type: ignore[arg-type]
    assert "".join(letters(action, [case]) for action in ON_AN_AGREEMENT) == said


@pytest.mark.parametrize(
    ("one", "other", "said"),
    [
        (PROGRESS, PROGRESS, "y........"),
        (AGREEMENTS, AGREEMENTS, "y....y..."),
        (EVERYTHING, AGREEMENTS, "y....y..."),
        (EVERYTHING, PROGRESS, "y........"),
        (PROGRESS, AGREEMENTS, "........."),
        (ANSWERS, ANSWERS, "........."),
        (EVERYTHING, NOTHING, "........."),
    ],
)
def test_a_therapist_reads_of_an_agreement_what_both_allow(
    one: Scopes, other: Scopes, said: str
) -> None:
    """Its title with both `progress`, its words and log with both `agreements`; never a draft."""
    case = Case(link=Link(one, other))
    assert "".join(letters(action, [case]) for action in ON_AN_AGREEMENT) == said
    for draft in (True, False):
        hidden = replace(case, draft_mine=draft)
        assert "".join(letters(action, [hidden]) for action in ON_AN_AGREEMENT) == "........."
