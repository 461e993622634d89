"""How many statements each route sends, BEGIN and COMMIT apart: the budgets of the hot ones, and a
ceiling for every other, so that a loop of queries is seen when it is written.

Counted with keys and exercises in memory, as in a server that has run for a minute.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests import stores
from tests.api.rest.locked import no_keys
from tests.prove import matrix
from tests.prove.couples import Stage, staged
from workbook.database import Databases, count_statements

# Who is asked as, in which state, and the most that is sent: the budgets.
HOT = {
    # open a review, and poll it
    ("GET /entries/{entry}/review", "ana", "replied"): 2,
    # poll the sitting
    ("GET /entries/{entry}/sitting", "ana", "replied"): 2,
    # the home page, one entry, the caseload
    ("GET /workbooks/{workbook}/entries", "ana", "replied"): 2,
    ("GET /entries/{entry}", "ana", "replied"): 2,
    ("GET /caseload", "thea", "replied"): 2,
    # save one answer
    ("PUT /entries/{entry}/draft/answers/{prompt}", "ana", "blank"): 3,
    ("PUT /entries/{entry}/reply/answers/{prompt}", "ana", "revealed"): 3,
    # send; one of the answers is for the therapist only: whether it may be, its key, the copy
    ("PUT /entries/{entry}/submission", "ana", "ana_drafts"): 8,
    ("PUT /entries/{entry}/reply/submission", "ana", "revealed"): 5,
    # a therapist's reading was noted for both, that day
    ("GET /entries/{entry}/review", "thea", "replied"): 3,
    ("GET /workbooks/{workbook}/entries", "thea", "replied"): 2,
}

# For the partner, therapist or nobody who is answered with the most statements. A reading that is
# the first one of its day is four: whether it is noted, the ends of both logs, the lines, the ends.
CEILINGS = {
    "POST /accounts": 11,
    "POST /sessions": 14,
    "POST /passkey-challenges": 2,
    "POST /passkey-sessions": 4,
    "DELETE /sessions/current": 2,
    "GET /me": 3,
    "PATCH /me": 6,
    "PUT /me/password": 15,
    "GET /me/second-step": 3,
    "PUT /me/second-step": 10,
    "PUT /me/second-step/confirmation": 6,
    "PUT /me/second-step/ending": 11,
    "PUT /me/recovery-codes": 16,
    "GET /me/passkeys": 3,
    "POST /me/passkey-challenges": 12,
    "POST /me/passkeys": 3,
    "DELETE /me/passkeys/{passkey}": 3,
    "DELETE /me": 6,
    "DELETE /me/erasure": 2,
    "GET /me/access-log": 3,
    "GET /me/security-log": 2,
    "GET /me/devices": 3,
    "DELETE /me/devices": 2,
    "DELETE /me/devices/{session}": 2,
    "DELETE /me/other-devices": 2,
    "GET /me/mail": 2,
    "PATCH /me/mail": 5,
    "PUT /me/mail/address": 11,
    "PUT /me/mail/confirmation": 10,
    "DELETE /me/mail/address": 6,
    "PUT /me/mail/resets": 6,
    "PUT /password-reset": 5,
    "PUT /password-reset/completion": 9,
    "DELETE /me/password-reset": 6,
    "POST /exports": 7,
    "GET /exports/{export}": 25,
    "GET /exports/{export}/shared-answers": 8,
    "GET /exports/{export}/shared-answers.csv": 8,
    "POST /workbooks": 12,
    "GET /workbooks": 3,
    "GET /workbooks/{workbook}": 3,
    "POST /workbooks/{workbook}/invitations": 5,
    "GET /workbooks/{workbook}/invitations": 3,
    "DELETE /invitations/{invitation}": 2,
    "POST /invitations/{code}/acceptance": 18,
    "POST /workbooks/{workbook}/departure": 4,
    "GET /modules": 1,
    "GET /modules/{slug}": 1,
    "GET /exercises": 5,
    "GET /exercises/{slug}": 7,
    "PUT /exercises/{slug}/versions/{version}": 5,
    "DELETE /exercises/{slug}": 2,
    "POST /exercise-previews": 2,
    "GET /modules/{slug}/bundle": 2,
    "POST /workbooks/{workbook}/entries": 8,
    "GET /workbooks/{workbook}/entries": 3,
    "GET /entries/{entry}": 2,
    "GET /entries/{entry}/exercise": 4,
    "GET /entries/{entry}/carry-over": 3,
    "PUT /entries/{entry}/carry-over": 6,
    "GET /entries/{entry}/draft": 3,
    "PUT /entries/{entry}/draft/answers/{prompt}": 3,
    "PUT /entries/{entry}/submission": 8,
    "GET /entries/{entry}/submission": 3,
    "DELETE /entries/{entry}/submission": 4,
    "POST /entries/{entry}/refusals": 5,
    "POST /entries/{entry}/readiness": 3,
    "POST /entries/{entry}/opening": 2,
    "GET /entries/{entry}/reply": 3,
    "PUT /entries/{entry}/reply/answers/{prompt}": 3,
    "PUT /entries/{entry}/reply/submission": 5,
    "GET /entries/{entry}/agreement-offers": 2,
    "GET /entries/{entry}/review": 4,
    "GET /entries/{entry}/then-and-now": 5,
    "GET /entries/{entry}/agenda-choice": 2,
    "PUT /entries/{entry}/agenda-choice": 7,
    "DELETE /entries/{entry}/agenda-choice": 4,
    "GET /entries/{entry}/sitting": 6,
    "PUT /entries/{entry}/sitting": 9,
    "PATCH /entries/{entry}/sitting": 7,
    "DELETE /entries/{entry}/sitting": 4,
    "POST /entries/{entry}/additions": 8,
    "DELETE /entries/{entry}/answers/{prompt}": 6,
    "PATCH /findings/{finding}": 11,
    "GET /findings/{finding}/notes": 8,
    "POST /findings/{finding}/notes": 7,
    "GET /agreements/{agreement}/calendar": 2,
    "POST /calendar-feeds": 3,
    "GET /calendar-feeds": 2,
    "DELETE /calendar-feeds/{feed}": 2,
    "GET /calendars/{token}.ics": 6,
    "GET /assignments/{assignment}/calendar": 3,
    "POST /therapist-codes": 3,
    "DELETE /therapist-codes/{code}": 2,
    "POST /workbooks/{workbook}/therapist-links": 15,
    "GET /workbooks/{workbook}/therapist-links": 4,
    "PUT /therapist-links/{link}/consent": 5,
    "DELETE /therapist-links/{link}/consent": 5,
    "GET /caseload": 2,
    "GET /workbooks/{workbook}/session-sheet": 25,
    "PUT /workbooks/{workbook}/next-visit": 4,
    "GET /workbooks/{workbook}/secrets-policy": 4,
    "PUT /workbooks/{workbook}/secrets-policy": 6,
    "GET /workbooks/{workbook}/confidences": 8,
    "POST /pathways": 4,
    "GET /pathways": 2,
    "GET /pathways/{pathway}": 3,
    "PUT /pathways/{pathway}": 5,
    "DELETE /pathways/{pathway}": 3,
    "POST /practices": 5,
    "GET /practices": 2,
    "GET /practices/{practice}/members": 4,
    "DELETE /practices/{practice}/members/{member}": 9,
    "POST /practices/{practice}/invitations": 5,
    "POST /practice-invitations/{code}/acceptance": 13,
    "POST /practices/{practice}/therapist-codes": 5,
    "POST /practices/{practice}/couple-invitations": 5,
    "POST /couple-invitations/{code}/acceptance": 20,
    "POST /workbooks/{workbook}/colleagues": 8,
    "POST /workbooks/{workbook}/assignments": 13,
    "GET /workbooks/{workbook}/assignments": 4,
    "DELETE /assignments/{assignment}": 4,
    "PUT /assignments/{assignment}/refusal": 9,
    "DELETE /assignments/{assignment}/refusal": 7,
    "POST /workbooks/{workbook}/agreements": 5,
    "GET /workbooks/{workbook}/agreements": 6,
    "GET /agreements/{agreement}": 6,
    "PUT /agreements/{agreement}": 7,
    "DELETE /agreements/{agreement}": 4,
    "PUT /agreements/{agreement}/signature": 5,
    "DELETE /agreements/{agreement}/signature": 4,
    "PUT /agreements/{agreement}/held-words": 7,
    "DELETE /agreements/{agreement}/held-words": 4,
    "GET /agreements/{agreement}/earlier-words": 5,
    "GET /agreements/{agreement}/practices": 7,
    "POST /agreements/{agreement}/practices": 6,
    "POST /statement-checks": 1,
}
STATES = ("waiting", "ana_drafts", "both_sent", "revealed")


async def sent_by(stage: Stage, route: str, person: str) -> tuple[int, int]:
    """The status, and how many statements the second of two equal requests sends."""
    verb, _, template = route.partition(" ")
    seen: list[str] = []
    for _ in range(2):
        async with matrix.taken_back():
            with count_statements() as seen:
                reply = await matrix._send(stage, person, verb, template)
    return reply.status_code, len(seen)


@pytest.mark.parametrize("state", sorted({state for _, _, state in HOT}))
async def test_hot_routes_keep_their_budget(
    databases: Databases, tmp_path: Path, state: str
) -> None:
    """With authentication counted; on both engines."""
    async with staged(databases, tmp_path, state) as stage:
        for (route, person, where), most in HOT.items():
            if where == state:
                status, count = await sent_by(stage, route, person)
                assert status < 300, route
                assert count <= most, (route, person, count)


async def test_the_review_that_opens_by_my_send_costs_no_more(
    databases: Databases, tmp_path: Path
) -> None:
    """The second of two sends compares and reveals within the same five."""
    async with staged(databases, tmp_path, "blank") as stage:
        cast, answers = stage.cast, {"statement": {"skip": True}, "need": "space"}
        entry = await cast.open(cast.ana, stage.workbook, "soft-start")
        await cast.send(cast.ben, entry, answers)
        await cast.answer(cast.ana, entry, answers)
        with count_statements() as seen:
            sent = await cast.ana.put(f"/entries/{entry}/submission")
        assert sent.status_code == 201
        assert (await cast.ana.get(f"/entries/{entry}/review")).status_code == 200
        assert len(seen) <= 5


async def test_a_poll_of_an_unchanged_review_unseals_nothing(
    databases: Databases, tmp_path: Path
) -> None:
    """304 after two statements, with every key out of reach."""
    async with staged(databases, tmp_path, "replied") as stage:
        ana, path = stage.cast.ana, f"/entries/{stage.entry}/review"
        tag = (await ana.get(path)).headers["etag"]
        with count_statements() as seen, no_keys():
            poll = await ana.get(path, **{"If-None-Match": tag})
        assert (poll.status_code, len(seen)) == (304, 2)
        with no_keys():
            assert (await ana.get(path)).status_code == 500  # it needs them, so a poll used none


async def test_a_poll_of_an_unchanged_sitting_unseals_nothing(
    databases: Databases, tmp_path: Path
) -> None:
    """304 after two statements, with every key out of reach, however often two devices ask."""
    async with staged(databases, tmp_path, "replied") as stage:
        ana, path = stage.cast.ana, f"/entries/{stage.entry}/sitting"
        tag = (await ana.get(path)).headers["etag"]
        for _ in range(3):
            with count_statements() as seen, no_keys():
                poll = await ana.get(path, **{"If-None-Match": tag})
            assert (poll.status_code, len(seen), poll.content) == (304, 2, b"")
        with no_keys():
            assert (await ana.get(path)).status_code == 500  # it needs them, so a poll used none


@pytest.mark.asvs("15.1.3")
def test_every_route_has_a_ceiling() -> None:
    """A new route is given one here."""
    assert set(CEILINGS) == set(matrix.routes())


@pytest.mark.asvs("15.2.2", "15.1.3")
@pytest.mark.parametrize("state", STATES)
async def test_no_route_goes_over_its_ceiling(
    sqlite_template: Path, tmp_path: Path, state: str
) -> None:
    """Whoever asks, refused or not."""
    databases = stores.clone_sqlite(sqlite_template, tmp_path / "db")
    async with staged(databases, tmp_path, state) as stage:
        for route, most in CEILINGS.items():
            if route in matrix.SLOW and state != "revealed":
                continue
            for person in ("nobody", "ana", "ben", "thea"):
                status, count = await sent_by(stage, route, person)
                assert count <= most, (route, person, status, count)
