"""THE PAGES: verb, path, handler, door, and what each takes."""

from __future__ import annotations

from typing import Any

from api.engine.route import BODY_LIMIT, Door
from api.pages import (
    agreement,
    agreements,
    answering,
    calendars,
    check_ins,
    checking,
    choosing,
    confiding,
    couples,
    devices,
    earlier_words,
    erasing,
    forgotten,
    giving,
    giving_to,
    happened,
    home,
    homework,
    in_session,
    inviting,
    joining,
    leaving,
    mail,
    me,
    my_answers,
    own_exercises,
    passkeys,
    pathways,
    readings,
    replying,
    review,
    safety,
    second_step,
    session_sheet,
    signing,
    sitting,
    taking_along,
    then_and_now,
    therapists,
    workbooks,
    writing,
)
from api.pages.page import Page

ANYONE, SIGNED_IN = Door.ANYONE, Door.SIGNED_IN


def row(verb: Any, path: str, handler: Any, **more: Any) -> Page:
    """A row for somebody who is signed in, which is nearly every row."""
    return Page(verb=verb, path=path, handler=handler, **{"door": SIGNED_IN, **more})


GIVES = (
    "module", "some", "exercise", "why", "when", "where", "minutes", "from_on", "due_on", "repeat",
    "note", "reveal",
)  # fmt: skip
"""What the form has with which homework is given."""

ARRIVING = (
    row("GET", "/", home.show, door=ANYONE),
    row("GET", "/sign-up", signing.show_sign_up, door=ANYONE, takes=("next",)),
    row("POST", "/sign-up", signing.sign_up, door=ANYONE,
        takes=("login", "password", "name", "adult", "next", "code")),
    row("GET", "/sign-in", signing.show_sign_in, door=ANYONE, takes=("next", "again", "with")),
    row("POST", "/sign-in", signing.sign_in, door=ANYONE,
        takes=("login", "password", "second", "next", "again", "code")),
    row("POST", "/sign-in/second-step", signing.take_second_step, door=ANYONE,
        takes=("ticket", "second", "next", "again", "code")),
    row("POST", "/sign-in/passkey", passkeys.begin_signing_in, door=ANYONE,
        takes=("next", "code")),
    row("POST", "/sign-in/passkey/proof", passkeys.sign_in, door=ANYONE,
        takes=("id", "client_data", "authenticator_data", "signature", "next", "code")),
    row("GET", "/forgotten", forgotten.show, door=ANYONE),
    row("POST", "/forgotten", forgotten.send, door=ANYONE, takes=("login",)),
    row("POST", "/forgotten/completion", forgotten.complete, door=ANYONE,
        takes=("login", "code", "new_password", "again")),
    row("GET", "/join", joining.show, door=ANYONE),
    row("POST", "/join", joining.accept, door=ANYONE, takes=("code", "have")),
    row("POST", "/sign-out", leaving.sign_out, door=ANYONE, takes=("next",)),
    row("POST", "/leave", leaving.leave, door=ANYONE),
    row("GET", "/support", safety.show, door=ANYONE),
    row("GET", "/what-a-therapist-sees", safety.show_therapist, door=ANYONE),
)  # fmt: skip

WORKBOOKS = (
    row("POST", "/workbooks", workbooks.start),
    row("GET", "/workbooks/{workbook}", workbooks.show),
    row("GET", "/workbooks/{workbook}/invitations", inviting.show),
    row("POST", "/workbooks/{workbook}/invitations", inviting.invite),
    row("POST", "/workbooks/{workbook}/invitations/{invitation}/ending", inviting.end),
    row("GET", "/workbooks/{workbook}/check-ins", check_ins.show),
    row("GET", "/workbooks/{workbook}/homework", homework.show),
    row("GET", "/workbooks/{workbook}/homework/new", giving.show, takes=("module",)),
    row("POST", "/workbooks/{workbook}/homework", giving.give, takes=GIVES),
    row("POST", "/workbooks/{workbook}/homework/{assignment}/ending", homework.end),
    row("GET", "/workbooks/{workbook}/homework/{assignment}/calendar", homework.calendar),
    row("GET", "/workbooks/{workbook}/homework/{assignment}/refusal", homework.show_refusal),
    row("POST", "/workbooks/{workbook}/homework/{assignment}/refusal", homework.put_off,
        takes=("until",)),
    row("POST", "/workbooks/{workbook}/homework/{assignment}/taking-up", homework.take_up),
    row("GET", "/caseload/{workbook}/homework", giving_to.show),
    row("GET", "/caseload/{workbook}/homework/new", giving_to.show_new,
        takes=("module", "pathway", "step")),
    row("POST", "/caseload/{workbook}/homework", giving_to.give, takes=GIVES),
    row("POST", "/caseload/{workbook}/homework/{assignment}/ending", giving_to.end),
    row("GET", "/workbooks/{workbook}/therapists", therapists.show),
    row("POST", "/workbooks/{workbook}/therapists", therapists.link, takes=("code",)),
    row("GET", "/workbooks/{workbook}/therapists/{link}", therapists.show_one),
    row("POST", "/workbooks/{workbook}/therapists/{link}/consent", therapists.consent,
        takes=("scope", "themes", "module", "ends_on", "policy")),
    row("POST", "/workbooks/{workbook}/therapists/{link}/ending", therapists.end_consent),
    row("GET", "/workbooks/{workbook}/confidences", confiding.show, takes=("after",)),
    row("POST", "/workbooks/{workbook}/secrets-policy", confiding.declare, takes=("policy",)),
    row("GET", "/workbooks/{workbook}/leaving", workbooks.show_leaving),
    row("POST", "/workbooks/{workbook}/leaving", workbooks.leave, takes=("sure",)),
)  # fmt: skip

MINE = (
    row("GET", "/me", me.show),
    row("GET", "/me/name", me.show_name),
    row("POST", "/me/name", me.change_name, takes=("name", "language")),
    row("GET", "/me/password", me.show_password),
    row("POST", "/me/password", me.change_password, takes=("password", "new_password", "again")),
    row("GET", "/me/second-step", second_step.show),
    row("POST", "/me/second-step", second_step.begin, takes=("password",)),
    row("POST", "/me/second-step/confirmation", second_step.confirm, takes=("second",)),
    row("POST", "/me/second-step/ending", second_step.turn_off, takes=("password",)),
    row("POST", "/me/recovery-codes", second_step.renew_codes, takes=("password",)),
    row("GET", "/me/passkeys", passkeys.show),
    row("POST", "/me/passkeys/begin", passkeys.begin, takes=("password",)),
    row("POST", "/me/passkeys", passkeys.add, takes=("client_data", "attestation", "name")),
    row("POST", "/me/passkeys/{passkey}/ending", passkeys.remove),
    row("GET", "/me/privacy", me.show_privacy),
    row("GET", "/me/security", happened.show, takes=("after",)),
    row("GET", "/me/devices", devices.show),
    row("POST", "/me/devices/ending", devices.end_all),
    row("POST", "/me/devices/{session}/ending", devices.end_one),
    row("POST", "/me/other-devices/ending", devices.end_others),
    row("GET", "/me/readings", readings.show, takes=("after",)),
    row("GET", "/me/mail", mail.show),
    row("POST", "/me/mail", mail.change,
        takes=("messages", "time_zone", "quiet_from", "quiet_until")),
    row("POST", "/me/mail/address", mail.ask_for, takes=("address",)),
    row("POST", "/me/mail/confirmation", mail.confirm, takes=("code",)),
    row("POST", "/me/mail/ending", mail.forget),
    row("POST", "/me/mail/resets", forgotten.allow, takes=("resets",)),
    row("POST", "/me/new-password/stopping", forgotten.stop),
    row("GET", "/me/calendars", calendars.show),
    row("POST", "/me/calendars", calendars.make),
    row("POST", "/me/calendars/{feed}/renewal", calendars.renew),
    row("POST", "/me/calendars/{feed}/ending", calendars.end),
    row("GET", "/me/exercises", own_exercises.show),
    row("GET", "/me/new-exercise", writing.show_new, takes=("kind",)),
    row("POST", "/me/exercises", writing.write,
        takes=("source", "do", "view", "shown", "whose")),
    row("GET", "/me/exercises/{exercise}", own_exercises.show_one),
    row("GET", "/me/exercises/{exercise}/next", writing.show_next),
    row("POST", "/me/exercises/{exercise}/withdrawal", own_exercises.take_back,
        takes=("sure",)),
    row("GET", "/me/export", taking_along.show),
    row("POST", "/me/export", taking_along.make, takes=("what",)),
    row("GET", "/me/exports/{export}", taking_along.download),
    row("GET", "/me/exports/{export}/shared.csv", taking_along.download_table),
    row("GET", "/me/exports/{export}/shared.json", taking_along.download_shared),
    row("GET", "/me/therapist-code", therapists.show_mine),
    row("POST", "/me/therapist-code", therapists.make_code, takes=("policy",)),
    row("POST", "/me/therapist-code/{code}/ending", therapists.end_code),
    row("GET", "/me/erasing", erasing.show),
    row("POST", "/me/erasing", erasing.erase, takes=("sure",)),
    row("POST", "/me/erasing/undoing", erasing.keep),
)  # fmt: skip

REVIEW = (
    row("GET", "/entries/{entry}/review", review.show),
    row("GET", "/entries/{entry}/then-and-now", then_and_now.show, takes=("then",)),
    row("GET", "/entries/{entry}/findings/{finding}", review.show_finding),
    row("POST", "/entries/{entry}/findings/{finding}/outcome", review.outcome,
        takes=("state", "then")),
    row("POST", "/entries/{entry}/findings/{finding}/notes", review.note, takes=("text",)),
    row("GET", "/entries/{entry}/answers", my_answers.show),
    row("GET", "/entries/{entry}/answers/{prompt}", my_answers.show_one),
    row("POST", "/entries/{entry}/answers/{prompt}/additions", my_answers.add, takes=("text",)),
    row("POST", "/entries/{entry}/answers/{prompt}/stop", my_answers.stop_sharing,
        takes=("sure",)),
)  # fmt: skip

SITTING = (
    row("GET", "/entries/{entry}/sitting", sitting.show, takes=("seen",)),
    row("POST", "/entries/{entry}/sitting", sitting.begin, takes=("minutes",)),
    row("POST", "/entries/{entry}/sitting/place", sitting.move, takes=("finding",)),
    row("POST", "/entries/{entry}/sitting/turn", sitting.change_over, takes=("speaker",)),
    row("POST", "/entries/{entry}/sitting/pause", sitting.pause),
    row("POST", "/entries/{entry}/sitting/going-on", sitting.go_on),
    row("POST", "/entries/{entry}/sitting/closing", sitting.close),
    row("GET", "/entries/{entry}/sitting/return", sitting.show_return),
    row("POST", "/entries/{entry}/sitting/return", sitting.agree_return,
        takes=("on", "at", "words", "had_on", "had_at", "had_words")),
)  # fmt: skip

THERAPISTS = (
    row("GET", "/caseload", couples.show, takes=("first",)),
    row("GET", "/caseload/{workbook}", couples.show_one),
    row("POST", "/caseload/{workbook}/visit", couples.note_visit, takes=("on",)),
    row("GET", "/caseload/{workbook}/sheet", session_sheet.show),
    row("GET", "/entries/{entry}/opening", in_session.show_opening),
    row("POST", "/entries/{entry}/opening", in_session.open_now),
    row("GET", "/entries/{entry}/agenda", in_session.show_agenda),
    row("POST", "/entries/{entry}/agenda", in_session.choose, takes=("p.*", "items")),
    row("POST", "/entries/{entry}/agenda/ending", in_session.leave_to_them),
)  # fmt: skip

STEPS = ("title", "step.*", "why.*", "minutes.*")
PATHWAYS = (
    row("GET", "/pathways", pathways.show),
    row("GET", "/new-pathway", pathways.show_new),
    row("POST", "/pathways", pathways.save, takes=STEPS),
    row("GET", "/pathways/{pathway}", pathways.show_one),
    row("POST", "/pathways/{pathway}", pathways.change, takes=STEPS),
    row("POST", "/pathways/{pathway}/removal", pathways.remove, takes=("sure",)),
)

WORDS = ("title", "text", "review_on", "firmness")
AGREEMENTS = (
    row("GET", "/workbooks/{workbook}/agreements", agreements.show, takes=("after",)),
    row("POST", "/workbooks/{workbook}/agreements", agreements.make,
        takes=(*WORDS, "kind", "from", "draft")),
    row("GET", "/workbooks/{workbook}/agreements/new", agreements.show_new,
        takes=("kind", "from", "offer")),
    row("GET", "/agreements/{agreement}", agreement.show, takes=("after",)),
    row("GET", "/agreements/{agreement}/earlier-words", earlier_words.show, takes=("after",)),
    row("GET", "/agreements/{agreement}/edit", agreement.show_edit),
    row("POST", "/agreements/{agreement}/words", agreement.edit,
        takes=(*WORDS, "loosens", "revision")),
    row("POST", "/agreements/{agreement}/signature", agreement.sign, takes=("revision",)),
    row("POST", "/agreements/{agreement}/signature/back", agreement.unsign, takes=("revision",)),
    row("POST", "/agreements/{agreement}/retirement", agreement.let_go, takes=("revision",)),
    row("POST", "/agreements/{agreement}/held-words", agreement.take_held, takes=("revision",)),
    row("POST", "/agreements/{agreement}/held-words/dropped", agreement.drop_held,
        takes=("revision",)),
    row("POST", "/agreements/{agreement}/practices", agreement.practise,
        takes=("went", "text", "used_on")),
    row("GET", "/agreements/{agreement}/calendar", agreement.calendar),
)  # fmt: skip

EXERCISES = (
    row("GET", "/workbooks/{workbook}/exercises", choosing.show_shelf),
    row("GET", "/workbooks/{workbook}/themes/{module}", choosing.show_theme),
    row("GET", "/workbooks/{workbook}/exercises/{exercise}", choosing.show_exercise),
    row("POST", "/workbooks/{workbook}/entries", choosing.open_entry, takes=("exercise", "again")),
)  # fmt: skip

# Words that were typed are given back to somebody whose session has ended, so these forms are
# read before the door: `keeps_words` is their door.
TYPED = {"door": ANYONE, "limit": 2 * BODY_LIMIT,
         "takes": ("a.*", "w.*", "do", "then", "whose", "hinted")}  # fmt: skip

ANSWERING = (
    row("GET", "/entries/{entry}", answering.show, takes=("ready",)),
    row("GET", "/entries/{entry}/prompts", answering.show_all),
    row("POST", "/entries/{entry}/prompts", answering.save_all, **TYPED),
    row("GET", "/entries/{entry}/prompts/{prompt}", answering.show_prompt, takes=("then",)),
    row("POST", "/entries/{entry}/prompts/{prompt}", answering.save_prompt, **TYPED),
    row("GET", "/entries/{entry}/prompts/{prompt}/guess", answering.show_guess, takes=("then",)),
    row("POST", "/entries/{entry}/prompts/{prompt}/guess", answering.save_guess, **TYPED),
    row("GET", "/entries/{entry}/check", checking.show),
    row("POST", "/entries/{entry}/check", checking.save, **TYPED),
    row("GET", "/entries/{entry}/mine", checking.show_mine),
    row("POST", "/entries/{entry}/taking-back", checking.take_back),
    row("POST", "/entries/{entry}/refusals", checking.decline),
    row("POST", "/entries/{entry}/readiness", checking.be_ready),
    row("GET", "/entries/{entry}/opened", checking.opened),
    row("GET", "/entries/{entry}/reply", replying.show),
    row("POST", "/entries/{entry}/reply", replying.save, **TYPED),
    row("POST", "/entries/{entry}/reply/{prompt}", replying.save_one, **TYPED),
)  # fmt: skip

PAGES: tuple[Page, ...] = (
    *ARRIVING,
    *WORKBOOKS,
    *MINE,
    *REVIEW,
    *SITTING,
    *THERAPISTS,
    *PATHWAYS,
    *AGREEMENTS,
    *EXERCISES,
    *ANSWERING,
)
