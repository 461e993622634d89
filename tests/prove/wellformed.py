"""What to ask of every operation so that it succeeds for somebody, and on which ids.

The table is by the row of the route table; a row that is missing here fails the instrument.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from api.engine import IfMatch
from api.routes import ROUTES
from tests.api.rest.couple import RITUAL
from tests.api.rest.test_second_step import code_of
from tests.authenticator import Device
from tests.cast import PASSWORD, Person
from tests.prove.everything import BOTH_SEND, Places, answers_to
from workbook.library import builtin

Row = tuple[str, str]
ENTRY, WB = "/entries/{entry}", "/workbooks/{workbook}"
AGREEMENT = "/agreements/{agreement}"
PATHWAY = {"title": "Beginning", "steps": [{"module": "boundaries", "minutes": 20}]}
NO_SESSION = "ses_" + "a" * 26
NO_PASSKEY = "psk_" + "a" * 26

LAST: tuple[Row, ...] = (
    ("DELETE", f"{ENTRY}/agenda-choice"),
    ("DELETE", f"{ENTRY}/answers/{{prompt}}"),
    ("DELETE", f"{AGREEMENT}/held-words"),
    ("DELETE", f"{AGREEMENT}/signature"),
    ("PUT", AGREEMENT),
    ("DELETE", AGREEMENT),
    ("DELETE", "/assignments/{assignment}/refusal"),
    ("DELETE", "/assignments/{assignment}"),
    ("DELETE", "/pathways/{pathway}"),
    ("DELETE", "/exercises/{slug}"),
    ("DELETE", "/calendar-feeds/{feed}"),
    ("DELETE", "/invitations/{invitation}"),
    ("DELETE", "/therapist-codes/{code}"),
    ("DELETE", "/practices/{practice}/members/{member}"),
    ("DELETE", "/therapist-links/{link}/consent"),
    ("PUT", "/therapist-links/{link}/consent"),
    ("DELETE", "/me/devices/{session}"),
    ("PUT", "/me/second-step/confirmation"),
    ("PUT", "/me/recovery-codes"),
    ("PUT", "/me/second-step/ending"),
    ("PUT", "/me/second-step"),
    ("DELETE", "/me/password-reset"),
    ("PUT", "/me/mail/confirmation"),
    ("PUT", "/me/mail/address"),
    ("PUT", "/me/mail/resets"),
    ("DELETE", "/me/mail/address"),
    ("PUT", "/me/password"),
    ("DELETE", "/me/other-devices"),
    ("DELETE", "/sessions/current"),
    ("DELETE", "/me/devices"),
    ("DELETE", "/me"),
    ("DELETE", "/me/erasure"),
    ("POST", f"{WB}/departure"),
)
"""What takes something away goes last, so that it takes nothing from the others."""

NEEDS_IF_MATCH = frozenset(
    (route.verb, route.path) for route in ROUTES if route.if_match is IfMatch.REQUIRED
)


@dataclass
class Asked:
    """One request that is meant to succeed for whoever may make it."""

    path: dict[str, str] = field(default_factory=dict)
    body: Any = None


@dataclass
class Ids:
    """What may stand in each place of a path, for one person."""

    places: Places
    own: dict[str, str]
    passkey: dict[str, str] = field(default_factory=dict)
    proof: dict[str, str] = field(default_factory=dict)

    def options(self) -> dict[str, list[str]]:
        places, own = self.places, self.own
        exercise = builtin().find(BOTH_SEND)
        assert exercise is not None
        return {
            "workbook": [places.workbook, places.waiting, *_there(own, "workbook")],
            "entry": list(places.entries.values()),
            "prompt": [prompt.id for prompt in exercise.prompts],
            "finding": [places.finding],
            "agreement": [places.agreement, places.boundary, places.ready],
            "link": [places.link],
            "feed": [places.feed, *_there(own, "feed")],
            "token": [places.calendar],
            "assignment": [places.assignment],
            "invitation": [places.invitation, *_there(own, "invitation")],
            "code": [
                places.invitation_code,
                places.therapist_code_id,
                places.colleague_code,
                places.couple_code,
                *_there(own, "code"),
            ],
            "pathway": [places.pathway, *_there(own, "pathway")],
            "practice": [places.practice, *_there(own, "practice")],
            "member": [places.member],
            "slug": [BOTH_SEND, "boundaries", "mine"],
            "version": ["1.0.0"],
            "export": [places.export, *_there(own, "export")],
            "passkey": [NO_PASSKEY, *_there(own, "passkey")],
            "session": [NO_SESSION, *_there(own, "session")],
        }


def _there(own: Mapping[str, str], name: str) -> list[str]:
    return [own[name]] if name in own else []


def order() -> list[Row]:
    """Every row of the table, those that take something away last."""
    rows = [(route.verb, route.path) for route in ROUTES]
    return [row for row in rows if row not in LAST] + [row for row in LAST if row in rows]


async def prepare(person: Person, places: Places) -> Ids:
    """Give a person what only they can use up: a workbook of their own, with an invitation."""
    own: dict[str, str] = {}
    if person.token:
        own["workbook"] = (await person.post("/workbooks")).json()["id"]
        invited = await person.post(f"/workbooks/{own['workbook']}/invitations")
        own["invitation"] = invited.json()["id"]
        own["practice"] = (await person.post("/practices", {"name": "Mine"})).json()["id"]
        own["pathway"] = (await person.post("/pathways", PATHWAY)).json()["id"]
        own["feed"] = (await person.post("/calendar-feeds")).json()["id"]
        own["code"] = (await person.post("/therapist-codes")).json()["id"]
        own["session"] = await _another_session(person)
        own["export"] = (await person.post("/exports")).json()["id"]
        if not person.codes:
            begun = await person.put("/me/second-step", {"password": PASSWORD})
            own["secret"] = begun.json()["secret"]
        passkey, proof = await _passkeys(person, own)
        return Ids(places, own, passkey, proof)
    return Ids(places, own)


async def _passkeys(person: Person, own: dict[str, str]) -> tuple[dict[str, str], dict[str, str]]:
    """One is there, by which they can sign in; another one can be added."""
    asked = {"password": PASSWORD}
    options = [(await person.post("/me/passkey-challenges", asked)).json() for _ in range(2)]
    here = Device(f"https://{options[0]['options']['rp']['id']}")
    added = await person.post("/me/passkeys", here.makes(options[0]["options"]))
    own["passkey"] = added.json()["id"]
    proving = (await person.post("/passkey-challenges")).json()["options"]
    return Device(here.origin).makes(options[1]["options"]), here.proves(proving)


async def _another_session(person: Person) -> str:
    """A second device; the person goes on with it."""
    await person.sign_in()
    listed = (await person.get("/me/devices")).json()["data"]
    return next(str(one["id"]) for one in listed if not one["current"])


def well_asked(row: Row, person: Person, ids: Ids) -> Iterator[Asked]:
    """Requests that succeed for one of the people. KeyError for a row that nobody thought of."""
    entries, own = ids.places.entries, ids.own
    path, body = _table(ids, person)[row]
    for entry in entries.values() if path.get("entry") == "*" else [path.get("entry", "")]:
        here = {**path, **({"entry": entry} if entry else {})}
        yield Asked(here, body)
    if own and (mine := {name: own[name] for name in path.keys() & own.keys()}):
        yield Asked({**path, **mine}, body)


def _source() -> str:
    exercise = builtin().find(BOTH_SEND)
    assert exercise is not None
    return exercise.source.replace(f"exercise: {BOTH_SEND}", "exercise: mine")


def _table(ids: Ids, person: Person) -> dict[Row, tuple[dict[str, str], Any]]:
    places = ids.places
    code = code_of(ids.own["secret"]) if "secret" in ids.own else "123456"
    workbook, entry = {"workbook": places.workbook}, {"entry": "*"}
    agreement, practice = {"agreement": places.agreement}, {"practice": places.practice}
    finding, need = {"finding": places.finding}, answers_to(BOTH_SEND, 21)["need"]
    login = f"{person.name.lower()}@example.org"
    by_mail = {
        "login": "ana@example.org",
        "code": places.reset_code,
        "new_password": "seven geese over a weir",
    }
    new = {"login": f"new-{login}", "password": PASSWORD, "name": "Somebody"}
    return {
        ("POST", "/accounts"): ({}, new),
        ("POST", "/sessions"): ({}, {"login": login, "password": PASSWORD}),
        ("GET", "/me/devices"): ({}, None),
        ("DELETE", "/me/devices"): ({}, None),
        ("DELETE", "/sessions/current"): ({}, None),
        ("DELETE", "/me/other-devices"): ({}, None),
        ("DELETE", "/me/devices/{session}"): ({"session": NO_SESSION}, None),
        ("GET", "/me"): ({}, None),
        ("PATCH", "/me"): ({}, {"name": "Another name"}),
        ("GET", "/me/mail"): ({}, None),
        ("PATCH", "/me/mail"): ({}, {"quiet_from": "21:30", "time_zone": "Europe/Madrid"}),
        ("PUT", "/me/mail/address"): ({}, {"address": login}),
        ("PUT", "/me/mail/confirmation"): ({}, {"code": places.mail_code}),
        ("DELETE", "/me/mail/address"): ({}, None),
        ("PUT", "/me/mail/resets"): ({}, {"allowed": True}),
        ("PUT", "/password-reset"): ({}, {"login": f"new-{login}"}),
        ("PUT", "/password-reset/completion"): ({}, by_mail),
        ("DELETE", "/me/password-reset"): ({}, None),
        ("PUT", "/me/password"): ({}, {"password": PASSWORD, "new_password": PASSWORD}),
        ("POST", "/passkey-challenges"): ({}, None),
        ("POST", "/passkey-sessions"): ({}, ids.proof),
        ("GET", "/me/passkeys"): ({}, None),
        ("POST", "/me/passkey-challenges"): ({}, {"password": PASSWORD}),
        ("POST", "/me/passkeys"): ({}, ids.passkey),
        ("DELETE", "/me/passkeys/{passkey}"): ({"passkey": NO_PASSKEY}, None),
        ("GET", "/me/second-step"): ({}, None),
        ("PUT", "/me/second-step"): ({}, {"password": PASSWORD}),
        ("PUT", "/me/second-step/confirmation"): ({}, {"code": code}),
        ("PUT", "/me/second-step/ending"): ({}, {"password": PASSWORD}),
        ("PUT", "/me/recovery-codes"): ({}, {"password": PASSWORD}),
        ("DELETE", "/me"): ({}, None),
        ("DELETE", "/me/erasure"): ({}, None),
        ("GET", "/me/access-log"): ({}, None),
        ("GET", "/me/security-log"): ({}, None),
        ("POST", "/exports"): ({}, None),
        ("GET", "/exports/{export}"): ({"export": places.export}, None),
        ("GET", "/exports/{export}/shared-answers"): ({"export": places.export}, None),
        ("GET", "/exports/{export}/shared-answers.csv"): ({"export": places.export}, None),
        ("POST", "/workbooks"): ({}, None),
        ("GET", "/workbooks"): ({}, None),
        ("GET", WB): (workbook, None),
        ("POST", f"{WB}/invitations"): (workbook, None),
        ("GET", f"{WB}/invitations"): (workbook, None),
        ("DELETE", "/invitations/{invitation}"): ({"invitation": places.invitation}, None),
        ("POST", "/invitations/{code}/acceptance"): ({"code": places.invitation_code}, None),
        ("POST", f"{WB}/departure"): (workbook, None),
        ("POST", "/statement-checks"): (
            {},
            {"text": "I feel hurt when plans change late.", "kind": "i_statement"},
        ),
        ("GET", "/modules"): ({}, None),
        ("GET", "/modules/{slug}"): ({"slug": "boundaries"}, None),
        ("GET", "/exercises"): ({}, None),
        ("GET", "/exercises/{slug}"): ({"slug": BOTH_SEND}, None),
        ("PUT", "/exercises/{slug}/versions/{version}"): (
            {"slug": "mine", "version": "1.0.0"},
            _source(),
        ),
        ("DELETE", "/exercises/{slug}"): ({"slug": "mine"}, None),
        ("POST", "/exercise-previews"): ({}, _source()),
        ("GET", "/modules/{slug}/bundle"): ({"slug": "boundaries"}, None),
        ("POST", f"{WB}/entries"): (workbook, {"exercise": BOTH_SEND}),
        ("GET", f"{WB}/entries"): (workbook, None),
        ("GET", ENTRY): (entry, None),
        ("GET", f"{ENTRY}/exercise"): (entry, None),
        ("GET", f"{ENTRY}/carry-over"): (entry, None),
        ("PUT", f"{ENTRY}/carry-over"): (entry, None),
        ("GET", f"{ENTRY}/draft"): (entry, None),
        ("PUT", f"{ENTRY}/draft/answers/{{prompt}}"): ({**entry, "prompt": "need"}, need),
        ("PUT", f"{ENTRY}/submission"): ({"entry": places.entries["drafting"]}, None),
        ("GET", f"{ENTRY}/submission"): (entry, None),
        ("DELETE", f"{ENTRY}/submission"): ({"entry": places.entries["sent"]}, None),
        ("POST", f"{ENTRY}/refusals"): ({"entry": places.entries["untouched"]}, None),
        ("POST", f"{ENTRY}/readiness"): (entry, None),
        ("POST", f"{ENTRY}/opening"): (entry, None),
        ("GET", f"{ENTRY}/reply"): (entry, None),
        ("PUT", f"{ENTRY}/reply/answers/{{prompt}}"): (
            {**entry, "prompt": "heard"},
            {"value": 4},
        ),
        ("PUT", f"{ENTRY}/reply/submission"): (entry, None),
        ("GET", f"{ENTRY}/review"): (entry, None),
        ("GET", f"{ENTRY}/then-and-now"): (entry, None),
        ("GET", f"{ENTRY}/agenda-choice"): (entry, None),
        ("PUT", f"{ENTRY}/agenda-choice"): (entry, {"findings": [], "items": 2}),
        ("DELETE", f"{ENTRY}/agenda-choice"): (entry, None),
        ("POST", f"{ENTRY}/additions"): (entry, {"prompt": "need", "text": "One thing more."}),
        ("DELETE", f"{ENTRY}/answers/{{prompt}}"): ({**entry, "prompt": "ease"}, None),
        ("PATCH", "/findings/{finding}"): (finding, {"state": "talked"}),
        ("GET", "/findings/{finding}/notes"): (finding, None),
        ("POST", "/findings/{finding}/notes"): (finding, {"text": "A word on it."}),
        ("GET", f"{ENTRY}/sitting"): (entry, None),
        ("PUT", f"{ENTRY}/sitting"): (entry, {"minutes": 40}),
        ("PATCH", f"{ENTRY}/sitting"): (entry, {"pause": {"return_on": "2026-11-29"}}),
        ("DELETE", f"{ENTRY}/sitting"): (entry, None),
        ("POST", f"{WB}/agreements"): (workbook, RITUAL),
        ("GET", f"{WB}/agreements"): (workbook, None),
        ("GET", f"{ENTRY}/agreement-offers"): (entry, None),
        ("GET", AGREEMENT): (agreement, None),
        ("PUT", AGREEMENT): (agreement, {"title": "Our pause", "text": "We say tea."}),
        ("DELETE", AGREEMENT): (agreement, None),
        ("PUT", f"{AGREEMENT}/signature"): (agreement, None),
        ("DELETE", f"{AGREEMENT}/signature"): (agreement, None),
        ("PUT", f"{AGREEMENT}/held-words"): ({"agreement": places.ready}, None),
        ("DELETE", f"{AGREEMENT}/held-words"): ({"agreement": places.boundary}, None),
        ("GET", f"{AGREEMENT}/earlier-words"): (agreement, None),
        ("GET", f"{AGREEMENT}/practices"): (agreement, None),
        ("POST", f"{AGREEMENT}/practices"): (agreement, {"went": "well"}),
        ("GET", f"{AGREEMENT}/calendar"): (agreement, None),
        ("POST", "/calendar-feeds"): ({}, None),
        ("GET", "/calendar-feeds"): ({}, None),
        ("DELETE", "/calendar-feeds/{feed}"): ({"feed": places.feed}, None),
        ("GET", "/calendars/{token}.ics"): ({"token": places.calendar}, None),
        ("POST", "/therapist-codes"): ({}, None),
        ("DELETE", "/therapist-codes/{code}"): ({"code": places.therapist_code_id}, None),
        ("POST", f"{WB}/therapist-links"): (workbook, {"therapist": places.therapist_code}),
        ("GET", f"{WB}/therapist-links"): (workbook, None),
        ("PUT", "/therapist-links/{link}/consent"): (
            {"link": places.link},
            {"scopes": ["progress", "answers", "agreements"]},
        ),
        ("DELETE", "/therapist-links/{link}/consent"): ({"link": places.link}, None),
        ("GET", "/caseload"): ({}, None),
        ("GET", f"{WB}/session-sheet"): (workbook, None),
        ("PUT", f"{WB}/next-visit"): (workbook, {"on": None}),
        ("GET", f"{WB}/secrets-policy"): (workbook, None),
        ("PUT", f"{WB}/secrets-policy"): (workbook, {"policy": "limited"}),
        ("GET", f"{WB}/confidences"): (workbook, None),
        ("POST", "/pathways"): ({}, PATHWAY),
        ("GET", "/pathways"): ({}, None),
        ("GET", "/pathways/{pathway}"): ({"pathway": places.pathway}, None),
        ("PUT", "/pathways/{pathway}"): ({"pathway": places.pathway}, PATHWAY),
        ("DELETE", "/pathways/{pathway}"): ({"pathway": places.pathway}, None),
        ("POST", "/practices"): ({}, {"name": "By the river"}),
        ("GET", "/practices"): ({}, None),
        ("GET", "/practices/{practice}/members"): (practice, None),
        ("DELETE", "/practices/{practice}/members/{member}"): (
            {**practice, "member": places.member},
            None,
        ),
        ("POST", "/practices/{practice}/invitations"): (practice, {"roles": ["author"]}),
        ("POST", "/practice-invitations/{code}/acceptance"): (
            {"code": places.colleague_code},
            None,
        ),
        ("POST", "/practices/{practice}/therapist-codes"): (practice, None),
        ("POST", "/practices/{practice}/couple-invitations"): (practice, None),
        ("POST", "/couple-invitations/{code}/acceptance"): ({"code": places.couple_code}, None),
        ("POST", f"{WB}/colleagues"): (workbook, {"member": places.member, "supervises": True}),
        ("POST", f"{WB}/assignments"): (workbook, {"exercise": BOTH_SEND}),
        ("GET", f"{WB}/assignments"): (workbook, None),
        ("GET", "/assignments/{assignment}/calendar"): ({"assignment": places.assignment}, None),
        ("PUT", "/assignments/{assignment}/refusal"): (
            {"assignment": places.assignment},
            {"until": "2099-01-01"},
        ),
        ("DELETE", "/assignments/{assignment}/refusal"): (
            {"assignment": places.assignment},
            None,
        ),
        ("DELETE", "/assignments/{assignment}"): ({"assignment": places.assignment}, None),
    }
