"""THE TABLE: verb, path, handler, door, and what each row may answer. OpenAPI comes from it."""

from __future__ import annotations

from typing import Any

from api.engine import Door, IfMatch, Route, unlocked
from api.rest import (
    accounts,
    agreements,
    assignments,
    authoring,
    calendars,
    carrying,
    choices,
    entries,
    exercises,
    reviews,
    rounds,
    sessions,
    sittings,
    statements,
    therapists,
    workbooks,
)

ANYONE, SIGNED_IN = Door.ANYONE, Door.SIGNED_IN
CLOSED = ("workbook-closed",)
TRIES = ("too-many-tries",)


def row(verb: Any, path: str, handler: Any, tag: str, summary: str, **more: Any) -> Route:
    """A row for somebody who is signed in, which is nearly every row."""
    given = {"door": SIGNED_IN, **more}
    return Route(verb=verb, path=path, handler=handler, tag=tag, summary=summary, **given)


ACCOUNTS = (
    row("POST", "/accounts", accounts.register, "accounts", "Make an account",
        door=ANYONE, status=201, idempotent=True, problems=("login-taken", *TRIES)),
    row("POST", "/sessions", sessions.sign_in, "accounts", "Sign in",
        door=ANYONE, status=201, idempotent=True, problems=("not-signed-in", *TRIES)),
    row("DELETE", "/sessions/current", sessions.sign_out, "accounts", "Sign out", status=204),
    row("GET", "/me", accounts.show_me, "accounts", "My account"),
    row("PATCH", "/me", accounts.change_me, "accounts",
        "Be called by another name, read in another language"),
    row("DELETE", "/me", accounts.erase, "accounts", "Erase my account in seven days",
        status=202, problems=("sign-in-again",)),
    row("DELETE", "/me/erasure", accounts.undo_erasure, "accounts", "Keep my account after all",
        status=204, problems=("not-found",)),
    row("GET", "/me/access-log", accounts.access_log, "accounts", "Who read what of mine"),
    row("GET", "/me/devices", sessions.list_mine, "accounts", "Where I am signed in"),
    row("DELETE", "/me/devices", sessions.sign_out_everywhere, "accounts", "Sign out everywhere",
        status=204),
    row("DELETE", "/me/other-devices", sessions.sign_out_elsewhere, "accounts",
        "Sign out everywhere else", status=204),
    row("DELETE", "/me/devices/{session}", sessions.sign_out_there, "accounts",
        "Sign out on one device", status=204, lock=unlocked),
)  # fmt: skip

WORKBOOKS = (
    row("POST", "/workbooks", workbooks.create, "workbooks", "Start a workbook",
        status=201, idempotent=True, headers=("Location",)),
    row("GET", "/workbooks", workbooks.list_mine, "workbooks", "My workbooks"),
    row("GET", "/workbooks/{workbook}", workbooks.show, "workbooks", "One workbook",
        lock=workbooks.sees),
    row("POST", "/workbooks/{workbook}/invitations", workbooks.invite, "workbooks",
        "Invite a partner", status=201, idempotent=True, lock=workbooks.sees_as_partner,
        problems=("workbook-full", *CLOSED)),
    row("GET", "/workbooks/{workbook}/invitations", workbooks.invitations, "workbooks",
        "Invitations that can still be used", lock=workbooks.sees_as_partner),
    row("DELETE", "/invitations/{invitation}", workbooks.revoke_invitation, "workbooks",
        "End an invitation", status=204, lock=unlocked),
    row("POST", "/invitations/{code}/acceptance", workbooks.accept, "workbooks",
        "Join by an invitation", status=201, idempotent=True, lock=unlocked,
        problems=("same-person", "therapist-here", *TRIES)),
    row("POST", "/workbooks/{workbook}/departure", workbooks.depart, "workbooks",
        "Leave, for good", status=204, idempotent=True, lock=workbooks.sees_as_partner,
        problems=CLOSED),
)  # fmt: skip

EXERCISES = (
    row("GET", "/modules", exercises.list_modules, "exercises", "Modules"),
    row("GET", "/modules/{slug}", exercises.show_module, "exercises", "One module",
        lock=unlocked),
    row("GET", "/exercises", exercises.list_exercises, "exercises", "Exercises that I can open"),
    row("GET", "/exercises/{slug}", exercises.show_exercise, "exercises", "One exercise",
        lock=unlocked),
    row("PUT", "/exercises/{slug}/versions/{version}", exercises.publish, "exercises",
        "Publish a version of my own exercise", status=201, also=(200,), lock=unlocked,
        problems=("version-exists",), limit=256 * 1024),
    row("POST", "/exercise-previews", authoring.preview, "exercises",
        "What would become of a text; nothing is kept", limit=256 * 1024),
    row("GET", "/modules/{slug}/bundle", authoring.bundle, "exercises",
        "A module with its exercises and its licence in one file", lock=unlocked),
)  # fmt: skip

ENTRIES = (
    row("POST", "/workbooks/{workbook}/entries", entries.create, "entries", "Open an exercise",
        status=201, idempotent=True, lock=workbooks.sees_as_partner, problems=CLOSED,
        headers=("Location",)),
    row("GET", "/workbooks/{workbook}/entries", entries.list_of, "entries", "Entries",
        lock=workbooks.sees),
    row("GET", "/entries/{entry}", entries.show, "entries", "One entry", lock=entries.sees),
    row("GET", "/entries/{entry}/exercise", exercises.show_pinned, "entries",
        "The exercise as it was opened", lock=entries.sees),
    row("GET", "/entries/{entry}/carry-over", carrying.show, "entries",
        "My answers to an earlier version that fit", lock=entries.sees_as_partner),
    row("PUT", "/entries/{entry}/carry-over", carrying.carry, "entries",
        "Carry them over", lock=entries.sees_as_partner,
        problems=("already-submitted", "already-revealed", *CLOSED)),
    row("GET", "/entries/{entry}/draft", entries.draft, "entries", "My answers",
        lock=entries.sees_as_partner),
    row("PUT", "/entries/{entry}/draft/answers/{prompt}", entries.save, "entries",
        "Save one answer", lock=entries.sees_as_partner,
        problems=("already-submitted", "already-revealed", *CLOSED)),
    row("PUT", "/entries/{entry}/submission", entries.submit, "entries", "Send",
        status=201, also=(200,), lock=entries.sees_as_partner,
        problems=("already-revealed", *CLOSED)),
    row("GET", "/entries/{entry}/submission", entries.submission, "entries", "What I sent",
        lock=entries.sees_as_partner),
    row("DELETE", "/entries/{entry}/submission", entries.take_back, "entries", "Take it back",
        status=204, lock=entries.sees_as_partner, problems=("already-revealed", *CLOSED)),
    row("POST", "/entries/{entry}/refusals", entries.decline, "entries", "Not for me now",
        status=201, idempotent=True, lock=entries.sees_as_partner,
        problems=("already-revealed", *CLOSED)),
    row("POST", "/entries/{entry}/readiness", entries.press_ready, "entries", "I am ready",
        status=202, idempotent=True, lock=entries.sees_as_partner,
        problems=("not-together", "not-submitted", *CLOSED)),
    row("POST", "/entries/{entry}/opening", entries.open_in_session, "entries",
        "Open in session", status=201, idempotent=True, lock=entries.sees,
        problems=("not-in-session", "not-ready")),
    row("GET", "/entries/{entry}/reply", entries.reply, "entries", "My reply",
        lock=entries.sees_as_partner, problems=("not-open",)),
    row("PUT", "/entries/{entry}/reply/answers/{prompt}", entries.save_reply, "entries",
        "Save one answer of my reply", lock=entries.sees_as_partner,
        problems=("not-open", "already-submitted", *CLOSED)),
    row("PUT", "/entries/{entry}/reply/submission", entries.submit_reply, "entries",
        "Send my reply", status=201, also=(200,), lock=entries.sees_as_partner,
        problems=("not-open", *CLOSED)),
)  # fmt: skip

REVIEWS = (
    row("GET", "/entries/{entry}/review", reviews.show, "reviews", "What opened",
        lock=reviews.sees, problems=("not-open",)),
    row("GET", "/entries/{entry}/then-and-now", rounds.then_and_now, "reviews",
        "Two rounds side by side", lock=reviews.sees, problems=("not-open",)),
    row("GET", "/entries/{entry}/agenda-choice", choices.show, "reviews",
        "What I chose for the agenda", lock=choices.sees),
    row("PUT", "/entries/{entry}/agenda-choice", choices.choose, "reviews",
        "Choose for the agenda", lock=choices.sees),
    row("DELETE", "/entries/{entry}/agenda-choice", choices.leave_to_them, "reviews",
        "Leave the agenda to the two", status=204, lock=choices.sees),
    row("POST", "/entries/{entry}/additions", reviews.add, "reviews", "Add to my answer",
        status=201, idempotent=True, lock=entries.sees_as_partner,
        problems=("not-open", *CLOSED)),
    row("DELETE", "/entries/{entry}/answers/{prompt}", reviews.stop_sharing, "reviews",
        "Stop sharing my answer", status=204, lock=entries.sees_as_partner,
        problems=("not-open",)),
    row("PATCH", "/findings/{finding}", reviews.discuss, "reviews", "Note an outcome",
        lock=reviews.sees_finding, problems=CLOSED),
    row("GET", "/findings/{finding}/notes", reviews.notes, "reviews", "Notes",
        lock=reviews.sees_finding),
    row("POST", "/findings/{finding}/notes", reviews.write_note, "reviews", "Write a note",
        status=201, idempotent=True, lock=reviews.sees_finding, problems=CLOSED),
)  # fmt: skip

SITTINGS = (
    row("GET", "/entries/{entry}/sitting", sittings.show, "sittings", "The sitting now",
        lock=sittings.sees, problems=("not-open",)),
    row("PUT", "/entries/{entry}/sitting", sittings.begin, "sittings", "Begin a sitting",
        status=201, also=(200,), lock=sittings.sees, if_match=IfMatch.HANDLER,
        problems=("not-open", *CLOSED)),
    row("PATCH", "/entries/{entry}/sitting", sittings.change, "sittings",
        "Move on, change over, pause, go on", lock=sittings.sees, if_match=IfMatch.HANDLER,
        problems=("not-open", "no-sitting", *CLOSED)),
    row("DELETE", "/entries/{entry}/sitting", sittings.close, "sittings", "Close the sitting",
        status=204, lock=sittings.sees, if_match=IfMatch.HANDLER,
        problems=("not-open", *CLOSED)),
)  # fmt: skip

AGREEMENTS = (
    row("POST", "/workbooks/{workbook}/agreements", agreements.make, "agreements",
        "Write an agreement", status=201, idempotent=True, lock=workbooks.sees_as_partner,
        problems=CLOSED, headers=("Location",)),
    row("GET", "/workbooks/{workbook}/agreements", agreements.list_of, "agreements",
        "Agreements", lock=agreements.sees_list),
    row("GET", "/entries/{entry}/agreement-offers", agreements.offers, "agreements",
        "Agreements to begin from", lock=entries.sees_as_partner, problems=("not-open",)),
    row("GET", "/agreements/{agreement}", agreements.show, "agreements", "One agreement",
        lock=agreements.sees),
    row("PUT", "/agreements/{agreement}", agreements.edit, "agreements", "Other words",
        also=(202,), lock=agreements.sees_as_partner, if_match=IfMatch.REQUIRED,
        problems=("agreement-retired", "not-your-boundary", *CLOSED)),
    row("DELETE", "/agreements/{agreement}", agreements.retire, "agreements", "Let it go",
        status=204, lock=agreements.sees_as_partner, problems=CLOSED),
    row("PUT", "/agreements/{agreement}/signature", agreements.sign, "agreements", "Sign",
        lock=agreements.sees_as_partner, if_match=IfMatch.REQUIRED,
        state_at="/agreements/{agreement}",
        problems=("agreement-retired", "no-partner-yet", *CLOSED)),
    row("DELETE", "/agreements/{agreement}/signature", agreements.unsign, "agreements",
        "Take my name back", status=204, lock=agreements.sees_as_partner,
        if_match=IfMatch.HANDLER, state_at="/agreements/{agreement}",
        problems=("agreement-retired", *CLOSED)),
    row("PUT", "/agreements/{agreement}/held-words", agreements.take_held_words, "agreements",
        "It is my own wish", lock=agreements.sees_as_partner,
        problems=("still-held", *CLOSED), state_at="/agreements/{agreement}"),
    row("DELETE", "/agreements/{agreement}/held-words", agreements.drop_held_words, "agreements",
        "Leave it as it is", status=204, lock=agreements.sees_as_partner, problems=CLOSED,
        state_at="/agreements/{agreement}"),
    row("GET", "/agreements/{agreement}/calendar", calendars.of_agreement, "calendars",
        "Its day for a calendar", lock=calendars.may_take),
    row("GET", "/agreements/{agreement}/practices", agreements.practices, "agreements",
        "The log", lock=agreements.sees_log),
    row("POST", "/agreements/{agreement}/practices", agreements.practise, "agreements",
        "Write into the log", status=201, idempotent=True, lock=agreements.sees_as_partner,
        problems=("not-in-force", *CLOSED)),
)  # fmt: skip

THERAPISTS = (
    row("POST", "/therapist-codes", therapists.make_code, "therapists", "Make a therapist code",
        status=201, idempotent=True),
    row("DELETE", "/therapist-codes/{code}", therapists.revoke_code, "therapists",
        "End a therapist code", status=204, lock=unlocked),
    row("POST", "/workbooks/{workbook}/therapist-links", therapists.link, "therapists",
        "Link a therapist", status=201, idempotent=True, lock=therapists.sees_links,
        problems=("partner-as-therapist", "already-linked", *CLOSED, *TRIES)),
    row("GET", "/workbooks/{workbook}/therapist-links", therapists.links, "therapists",
        "Linked therapists", lock=therapists.sees_links),
    row("PUT", "/therapist-links/{link}/consent", therapists.consent, "therapists",
        "What I allow", lock=therapists.sees_link, problems=("sign-in-again", *CLOSED)),
    row("DELETE", "/therapist-links/{link}/consent", therapists.end_consent, "therapists",
        "Allow nothing any more", status=204, lock=therapists.sees_link),
    row("GET", "/caseload", therapists.list_couples, "therapists", "My live couples"),
    row("POST", "/workbooks/{workbook}/assignments", assignments.assign, "assignments",
        "Give homework", status=201, idempotent=True, lock=workbooks.sees, problems=CLOSED),
    row("GET", "/workbooks/{workbook}/assignments", assignments.list_of, "assignments",
        "Homework", lock=workbooks.sees),
    row("DELETE", "/assignments/{assignment}", assignments.end, "assignments",
        "Take homework off the list", status=204, lock=assignments.sees, problems=CLOSED),
)  # fmt: skip

CALENDARS = (
    row("POST", "/calendar-feeds", calendars.make, "calendars", "Make a calendar feed",
        status=201, idempotent=True),
    row("GET", "/calendar-feeds", calendars.list_mine, "calendars", "My calendar feeds"),
    row("DELETE", "/calendar-feeds/{feed}", calendars.end, "calendars", "End a calendar feed",
        status=204, lock=unlocked),
    row("GET", "/calendars/{token}.ics", calendars.show, "calendars", "What a calendar reads",
        door=ANYONE, problems=("not-found",)),
)  # fmt: skip

STATEMENTS = (
    row("POST", "/statement-checks", statements.check, "statements",
        "How a text may be heard; nothing is kept"),
)  # fmt: skip

ROUTES: tuple[Route, ...] = (
    *ACCOUNTS,
    *WORKBOOKS,
    *EXERCISES,
    *ENTRIES,
    *REVIEWS,
    *SITTINGS,
    *AGREEMENTS,
    *THERAPISTS,
    *CALENDARS,
    *STATEMENTS,
)
