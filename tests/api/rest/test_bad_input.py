"""Bad input is refused with a sentence that helps, never repeats what was sent, and leaves nothing.

Each item of the tables is a promise of its own. They share one world, which no item may change.
"""

from __future__ import annotations

import json
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from tests import stores
from tests.api.rest.remains import remains
from tests.cast import API, PASSWORD, World, world
from tests.library.samples import GOOD, broken
from workbook.database import Databases

SECRET = "zqsecretword"
STATEMENT = {"feelings": ["hurt"], "situation": "A plan changed", "needs": ["respect"]}


@dataclass
class Setting:
    """Ana and Ben with blank entries, one that opened, and codes that do not work any more."""

    cast: World
    places: dict[str, str]


@pytest.fixture(scope="module", params=["sqlite", "postgresql"])
def lasting(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[tuple[Databases, Path]]:
    room = tmp_path_factory.mktemp("bad-input")
    if request.param == "sqlite":
        template: Path = request.getfixturevalue("sqlite_template")
        yield stores.clone_sqlite(template, room / "db"), room
        return
    found = request.getfixturevalue("postgres_found")
    if isinstance(found, str):
        pytest.skip(f"PostgreSQL: {found}")
    with stores.postgres_clone(found) as clone:
        yield clone, room


@pytest.fixture(scope="module")
async def setting(lasting: tuple[Databases, Path]) -> AsyncIterator[Setting]:
    async with world(*lasting) as cast:
        yield Setting(cast, await _places(cast))


async def _places(cast: World) -> dict[str, str]:
    ana, ben = cast.ana, cast.ben
    workbook = (await ana.post("/workbooks")).json()["id"]
    codes = [(await ana.post(f"/workbooks/{workbook}/invitations")).json() for _ in range(2)]
    assert (await ana.delete(f"/invitations/{codes[0]['id']}")).status_code == 204
    assert (await ben.post(f"/invitations/{codes[1]['code']}/acceptance")).status_code == 201
    waiting = (await cast.cleo.post("/workbooks")).json()["id"]
    own = (await cast.cleo.post(f"/workbooks/{waiting}/invitations")).json()["code"]
    opened = await cast.open(ana, workbook, "soft-start")
    for person, need in ((ana, "respect"), (ben, "space")):
        sent = {"value": need, "importance": 4, "guess": "respect"}
        await cast.send(person, opened, {"statement": STATEMENT, "need": sent})
    review = (await ana.get(f"/entries/{opened}/review")).json()
    link = await cast.link(workbook, {})
    theas = [(await cast.thea.post("/therapist-codes")).json() for _ in range(2)]
    assert (await cast.thea.delete(f"/therapist-codes/{theas[0]['id']}")).status_code == 204
    return {
        "wb": workbook,
        "soft": await cast.open(ana, workbook, "soft-start"),
        "time": await cast.open(ana, workbook, "time-apart"),
        "pause": await cast.open(ana, workbook, "pause-and-return"),
        "opened": opened,
        "finding": review["findings"][0]["id"],
        "link": link,
        "revoked": codes[0]["code"],
        "used": codes[1]["code"],
        "own": own,
        "thea": theas[1]["code"],
        "theas_revoked": theas[0]["code"],
        "bens": (await ben.post("/therapist-codes")).json()["code"],
    }


def answer(prompt: str, body: Any, said: str, at: str = "soft") -> Any:
    """A draft answer that is refused with this code."""
    path = f"/entries/{{{at}}}/draft/answers/{prompt}"
    return pytest.param("PUT", path, body, said)


VALUES = [
    answer("need", {"value": 3}, "wrong-type"),
    answer("need", {"value": SECRET}, "unknown-option"),
    answer("need", {"value": None}, "wrong-type"),
    answer("need", {"value": ["space"]}, "wrong-type"),
    answer("size", {"value": 0}, "out-of-range"),
    answer("size", {"value": 6}, "out-of-range"),
    answer("size", {"value": 1.5}, "wrong-type"),
    answer("size", {"value": "3"}, "wrong-type"),
    answer("size", {"value": True}, "wrong-type"),
    answer("note", {"value": 7}, "wrong-type"),
    answer("note", {"value": SECRET * 100}, "too-long"),
    answer("good", {"value": ["rest", "move", "make", "people"]}, "too-many", "time"),
    answer("good", {"value": ["rest", "rest"]}, "duplicate", "time"),
    answer("good", {"value": ["rest", "none"]}, "excludes-others", "time"),
    answer("good", {"value": [SECRET]}, "unknown-option", "time"),
    answer("good", {"value": "rest"}, "wrong-type", "time"),
    answer("have", {"value": "sometimes"}, "unknown-option", "time"),
    answer("stretch", {"value": {"min": 60, "max": 30}}, "min-above-max", "time"),
    answer("stretch", {"value": {"min": 60}}, "missing", "time"),
    answer("stretch", {"value": 60}, "wrong-type", "time"),
    answer("want", {"value": True}, "wrong-type", "time"),
    answer("want", {"value": "maybe"}, "unknown-option", "time"),
    answer("limit", {"value": {"area": SECRET}}, "missing", "time"),
    answer("starts", {"value": "them"}, "unknown-option", "pause"),
    answer("pause", {"value": {"signal": "T", SECRET: 1}}, "unknown-field", "pause"),
    answer("pause", {"value": {}}, "too-few", "pause"),
    answer("statement", {"value": {"situation": SECRET}}, "missing"),
    answer("statement", {"value": {**STATEMENT, "feelings": [SECRET]}}, "unknown-option"),
    answer("statement", {"value": SECRET}, "wrong-type"),
    answer("need", {"value": "space", "importance": 5}, "out-of-range"),
    answer("need", {"value": "space", "importance": -1}, "out-of-range"),
    answer("need", {"value": "space", "importance": 2.5}, "not_whole_number"),
    answer("need", {"value": "space", "importance": "4"}, "not_whole_number"),
    answer("size", {"value": 2, "importance": 1}, "not-asked"),
    answer("need", {"value": "space", "guess": SECRET}, "unknown-option"),
    answer("size", {"value": 2, "guess": 9}, "out-of-range"),
    answer("note", {"value": "x", "guess": "y"}, "not-asked"),
    answer("note", {"value": "x", "share": True}, "private-prompt"),
    answer("want", {"value": "no", "share": True}, "private-prompt", "time"),
    answer("need", {"value": "space", "share": "no"}, "not_true_or_false"),
    answer("need", {"value": "space", "off_agenda": 1}, "not_true_or_false"),
    answer("need", {"value": "space", "skip": True}, "one-state"),
    answer("need", {"unsure": True, "not_applicable": True}, "one-state"),
    answer("need", {"unsure": False}, "wrong-type"),
    answer("need", {"guess": "space"}, "one-state"),
    answer("need", {}, "one-state"),
    answer("need", {"value": "space", SECRET: 1}, "unknown_field"),
    answer("need", [SECRET], "not_object"),
    answer("note", {"value": "a\0b"}, "nul"),
    answer("need", {"value": 2**60}, "number_too_large"),
]

BODIES = [
    pytest.param("POST", "/accounts", {"login": SECRET, "password": SECRET}, "missing"),
    pytest.param(
        "POST", "/accounts", {"login": "eve", "password": "14 characters!", "name": "Eve"},
        "too_short",
    ),
    pytest.param(
        "POST", "/accounts", {"login": "e v e", "password": PASSWORD, "name": "Eve"}, "login"
    ),
    pytest.param(
        "POST", "/accounts", {"login": "eve", "password": PASSWORD, "name": " "}, "name"
    ),
    pytest.param(
        "POST", "/accounts", {"login": "eve", "password": PASSWORD, "name": "a\nb"}, "name"
    ),
    pytest.param(
        "POST", "/accounts",
        {"login": "eve", "password": PASSWORD, "name": "Eve", "admin": True}, "unknown_field",
    ),
    pytest.param("PATCH", "/me", {"name": 7}, "not_text"),
    pytest.param("PATCH", "/me", {"login": SECRET}, "unknown_field"),
    pytest.param("PATCH", "/me", {"language": SECRET[:20]}, "language"),
    pytest.param("PATCH", "/me", {"language": None}, "not_text"),
    pytest.param("POST", "/workbooks/{wb}/entries", {"exercise": SECRET}, "unknown-exercise"),
    pytest.param("POST", "/workbooks/{wb}/entries", {"exercise": "../x"}, "wrong_shape"),
    pytest.param("POST", "/workbooks/{wb}/entries", {}, "missing"),
    pytest.param("POST", "/entries/{opened}/additions", {"prompt": SECRET, "text": "x"},
                 "unknown-prompt"),
    pytest.param("POST", "/entries/{opened}/additions", {"prompt": "size", "text": SECRET},
                 "not-shared"),
    pytest.param("POST", "/entries/{opened}/additions", {"prompt": "need", "text": "  "}, "blank"),
    pytest.param("POST", "/entries/{opened}/additions", {"prompt": "need", "text": ""},
                 "too_short"),
    pytest.param("POST", "/entries/{opened}/additions",
                 {"prompt": "need", "text": SECRET * 1000}, "too_long"),
    pytest.param("PATCH", "/findings/{finding}", {"state": SECRET}, "not_one_of"),
    pytest.param("PATCH", "/findings/{finding}", {"state": None}, "not_one_of"),
    pytest.param("POST", "/findings/{finding}/notes", {"text": "\0"}, "nul"),
    pytest.param("POST", "/findings/{finding}/notes", {"text": 5}, "not_text"),
    pytest.param("PUT", "/entries/{opened}/reply/answers/heard", {"value": 99}, "out-of-range"),
    pytest.param("PUT", "/entries/{opened}/reply/answers/answer", {"value": SECRET},
                 "unknown-option"),
    pytest.param("PUT", "/therapist-links/{link}/consent", {"scopes": [SECRET]}, "not_one_of"),
    pytest.param("PUT", "/therapist-links/{link}/consent", {"scopes": "answers"}, "not_list"),
    pytest.param("POST", "/workbooks/{wb}/therapist-links", {"therapist": 7}, "not_text"),
    pytest.param("POST", "/workbooks/{wb}/assignments", {"module": SECRET}, "unknown-module"),
    pytest.param("POST", "/workbooks/{wb}/assignments", {"exercise": SECRET}, "unknown-exercise"),
    pytest.param("POST", "/workbooks/{wb}/assignments",
                 {"exercise": "soft-start", "module": "boundaries"}, "one-of"),
    pytest.param("POST", "/workbooks/{wb}/assignments", {}, "one-of"),
    pytest.param("POST", "/workbooks/{wb}/assignments",
                 {"exercises": ["soft-start", SECRET]}, "unknown-exercise"),
    pytest.param("POST", "/workbooks/{wb}/assignments",
                 {"exercises": ["soft-start", "soft-start"]}, "twice"),
    pytest.param("POST", "/workbooks/{wb}/assignments",
                 {"exercise": "soft-start", "from_on": "2026-12-02", "due_on": "2026-12-01"},
                 "window"),
    pytest.param("POST", "/workbooks/{wb}/assignments",
                 {"exercise": "soft-start", "reveal": "never"}, "not_one_of"),
    pytest.param("POST", "/workbooks/{wb}/assignments",
                 {"exercise": "soft-start", "due_on": "2026-02-30"}, "not_date"),
    pytest.param("POST", "/workbooks/{wb}/assignments",
                 {"exercise": "soft-start", "due_on": "2026-11-22T10:00:00"}, "not_date"),
    pytest.param("POST", "/workbooks/{wb}/assignments",
                 {"exercise": "soft-start", "due_on": "2026-11-22T10:00:00Z"}, "not_date"),
    pytest.param("POST", "/workbooks/{wb}/assignments",
                 {"exercise": "soft-start", "due_on": 20261122}, "not_date"),
    pytest.param("POST", "/workbooks", {"name": SECRET}, "unknown_field"),
    pytest.param("POST", "/workbooks/{wb}/departure", {"reason": SECRET}, "unknown_field"),
]  # fmt: skip


async def refused(
    setting: Setting, verb: str, path: str, status: int, slug: str, **sent: Any
) -> dict[str, Any]:
    """Ana sends it; it is refused so, says nothing of it again, and changed no row."""
    cast, before = setting.cast, await remains()
    headers = {**cast.ana.headers, **sent.pop("headers", {})}
    url = API + path.format_map(setting.places)
    reply = await cast.http.request(verb, url, headers=headers, **sent)
    assert (reply.status_code, reply.json()["type"]) == (status, f"/problems/{slug}"), reply.text
    assert reply.headers["content-type"] == "application/problem+json"
    assert SECRET not in reply.text
    assert reply.json()["detail"].strip().endswith((".", "!", "?"))
    assert await remains() == before
    body: dict[str, Any] = reply.json()
    return body


@pytest.mark.asvs("2.2.1")
@pytest.mark.parametrize(("verb", "path", "body", "said"), [*VALUES, *BODIES])
async def test_a_body_that_does_not_fit(
    setting: Setting, verb: str, path: str, body: Any, said: str
) -> None:
    """422 with the place and a stable code for each fault, and every place at once."""
    told = await refused(setting, verb, path, 422, "invalid", json=body)
    assert said in {fault["code"] for fault in told["errors"]}, told["errors"]
    assert all(fault["pointer"].startswith("#") for fault in told["errors"])
    assert all(fault["detail"].endswith((".", "!", "?")) for fault in told["errors"])


RAW = [
    ("cut short", b'{"value": "spa', 400, "malformed"),
    ("empty", b"", 400, "malformed"),
    ("a name twice", b'{"value": "space", "value": "respect"}', 400, "malformed"),
    ("not UTF-8", b'{"value": "\xff\xfe"}', 400, "malformed"),
    ("half a character", b'{"value": "\\ud800"}', 400, "malformed"),
    ("half a character in UTF-8", b'{"value": "\xed\xa0\x80"}', 400, "malformed"),
    ("a byte order mark", b'\xef\xbb\xbf{"value": "space"}', 400, "malformed"),
    ("not a number", b'{"value": NaN}', 400, "malformed"),
    ("too deep", b'{"value": ' + b"[" * 60 + b"]" * 60 + b"}", 400, "malformed"),
    ("too long", b'{"value": "' + b"a" * (1024 * 1024) + b'"}', 413, "too-large"),
]


@pytest.mark.parametrize(
    ("raw", "status", "slug"), [row[1:] for row in RAW], ids=[row[0] for row in RAW]
)
async def test_a_body_that_cannot_be_read(
    setting: Setting, raw: bytes, status: int, slug: str
) -> None:
    headers = {"Content-Type": "application/json"}
    await refused(
        setting, "PUT", "/entries/{soft}/draft/answers/note", status, slug,
        content=raw, headers=headers,
    )  # fmt: skip


@pytest.mark.parametrize(
    "media_type", ["text/plain", "application/x-www-form-urlencoded", "text/markdown"]
)
async def test_a_body_of_another_kind(setting: Setting, media_type: str) -> None:
    """415, also for a form, which a page elsewhere could send."""
    await refused(
        setting, "PUT", "/entries/{soft}/draft/answers/need", 415, "unsupported-media-type",
        content=json.dumps({"value": "space"}), headers={"Content-Type": media_type},
    )  # fmt: skip


GONE = [
    ("PUT", "/entries/{soft}/draft/answers/nothing", {"value": 1}),
    ("PUT", "/entries/{soft}/draft/answers/heard", {"value": 3}),
    ("PUT", "/entries/{opened}/reply/answers/need", {"value": "space"}),
    ("DELETE", "/entries/{opened}/answers/nothing", None),
    ("POST", "/invitations/{revoked}/acceptance", None),
    ("POST", "/invitations/{used}/acceptance", None),
    ("POST", "/invitations/0000-0000/acceptance", None),
    ("POST", "/invitations/a/acceptance", None),
    ("POST", "/invitations/%00/acceptance", None),
    ("POST", "/invitations/%ED%A0%80/acceptance", None),
    ("POST", f"/invitations/{'x' * 3000}/acceptance", None),
    ("POST", "/workbooks/{wb}/therapist-links", {"therapist": "0000-0000"}),
    ("POST", "/workbooks/{wb}/therapist-links", {"therapist": "{theas_revoked}"}),
    ("GET", "/modules/no-such-module", None),
    ("GET", "/exercises/no-such-exercise", None),
    ("GET", "/entries/{wb}", None),
    ("GET", "/workbooks/{soft}", None),
    ("GET", "/entries/ent_aaaaaaaaaaaaaaaaaaaaaaaaaa", None),
    ("GET", "/entries/ent_", None),
    ("GET", "/entries/ENT_aaaaaaaaaaaaaaaaaaaaaaaaaa", None),
    ("GET", "/entries/ent_aaaaaaaaaaaaaaaaaaaaaaaaa1", None),
    ("GET", "/entries/ent_aaaaaaaaaaaaaaaaaaaaaaaaaaa", None),
    ("GET", "/entries/%00", None),
    ("GET", "/entries/..%2Fworkbooks", None),
    ("GET", "/entries/1%20OR%201=1", None),
    ("PATCH", "/findings/fnd_1", {"state": "talked"}),
    ("GET", "/findings/{opened}/notes", None),
    ("DELETE", "/therapist-codes/nothing", None),
    ("DELETE", "/assignments/nothing", None),
    ("DELETE", "/invitations/nothing", None),
    ("PUT", "/therapist-links/nothing/consent", {"scopes": ["answers"]}),
]


@pytest.mark.asvs("8.2.2")
@pytest.mark.story("S28")
@pytest.mark.parametrize(("verb", "path", "body"), GONE)
async def test_what_is_not_there_is_not_found(
    setting: Setting, verb: str, path: str, body: Any
) -> None:
    """Used, revoked, malformed, invented, of another kind: one answer for all."""
    if body and "therapist" in body:
        body = {"therapist": body["therapist"].format_map(setting.places)}
    sent = {} if body is None else {"json": body}
    told = await refused(setting, verb, path, 404, "not-found", **sent)
    assert told["detail"] == "There is nothing here that you can see."
    assert told.keys() == {"type", "title", "status", "detail", "request_id"}


CONFLICTS = [
    ("POST", "/workbooks/{wb}/invitations", None, "workbook-full"),
    ("POST", "/workbooks/{wb}/therapist-links", {"therapist": "{bens}"}, "partner-as-therapist"),
    ("POST", "/workbooks/{wb}/therapist-links", {"therapist": "{thea}"}, "already-linked"),
    ("PUT", "/entries/{opened}/draft/answers/need", {"value": "space"}, "already-revealed"),
    ("DELETE", "/entries/{opened}/submission", None, "already-revealed"),
    ("POST", "/entries/{opened}/refusals", None, "already-revealed"),
    ("POST", "/entries/{soft}/readiness", None, "not-together"),
    ("POST", "/entries/{time}/readiness", None, "not-submitted"),
]


@pytest.mark.asvs("2.3.1")
@pytest.mark.parametrize(("verb", "path", "body", "slug"), CONFLICTS)
async def test_what_the_state_does_not_allow(
    setting: Setting, verb: str, path: str, body: Any, slug: str
) -> None:
    """409 with the rule that stands in the way."""
    if body and "therapist" in body:
        body = {"therapist": body["therapist"].format_map(setting.places)}
    sent = {} if body is None else {"json": body}
    await refused(setting, verb, path, 409, slug, **sent)


async def test_ones_own_invitation(setting: Setting) -> None:
    """The inviter is told why, and the invitation stays good for the partner."""
    cast = setting.cast
    before = await remains()
    reply = await cast.cleo.post(f"/invitations/{setting.places['own']}/acceptance")
    assert (reply.status_code, reply.json()["type"]) == (409, "/problems/same-person")
    assert await remains() == before


async def test_a_taken_login(setting: Setting) -> None:
    """409, however it is spelled, and nothing is left of the try."""
    for login in ("ana@example.org", " ANA@Example.org "):
        body = {"login": login, "password": PASSWORD, "name": SECRET}
        await refused(setting, "POST", "/accounts", 409, "login-taken", json=body)


async def test_sending_with_gaps_names_every_required_prompt(setting: Setting) -> None:
    """Those that were not touched, and no others."""
    told = await refused(setting, "PUT", "/entries/{soft}/submission", 422, "invalid")
    places = {fault["pointer"] for fault in told["errors"]}
    assert places == {"#/answers/statement", "#/answers/need"}


MARKDOWN = {"Content-Type": "text/markdown"}
AT = "/exercises/our-evening/versions/1.2.0"


@pytest.mark.parametrize(
    ("path", "source", "codes"),
    [
        (AT, broken("minutes: 10", "minutes: ten"), None),
        (AT, broken("scale 1 to 5", "scale one to five"), None),
        (AT, "no front matter at all", None),
        (AT.replace("our", "your"), GOOD, {"slug-differs"}),
        (AT.replace("1.2.0", "2.0.0"), GOOD, {"version-differs"}),
        ("/exercises/soft-start/versions/1.2.0",
         broken("exercise: our-evening", "exercise: soft-start"), {"reserved-slug"}),
    ],
)  # fmt: skip
async def test_an_exercise_that_does_not_lint(
    setting: Setting, path: str, source: str, codes: set[str] | None
) -> None:
    """422 with the line and a code for each fault."""
    told = await refused(setting, "PUT", path, 422, "invalid", content=source, headers=MARKDOWN)
    assert all(fault["line"] >= 1 for fault in told["errors"])
    if codes is not None:
        assert {fault["code"] for fault in told["errors"]} == codes


async def test_an_exercise_names_all_its_faults_at_once(setting: Setting) -> None:
    """Two mistakes are two faults, each on its own line."""
    twice = broken("minutes: 10", "minutes: ten", broken("scale 1 to 5", "scale one to five"))
    told = await refused(setting, "PUT", AT, 422, "invalid", content=twice, headers=MARKDOWN)
    assert len({fault["line"] for fault in told["errors"]}) >= 2


@pytest.mark.parametrize(
    ("source", "status", "slug"),
    [
        (b"\xff" + GOOD.encode(), 400, "malformed"),
        (GOOD.encode() + b"x" * 256 * 1024, 413, "too-large"),
        (GOOD.replace("An introduction", "An intro\0duction").encode(), 422, "invalid"),
    ],
    ids=["not-utf-8", "too-long", "nul"],
)
async def test_an_exercise_that_cannot_be_read(
    setting: Setting, source: bytes, status: int, slug: str
) -> None:
    await refused(setting, "PUT", AT, status, slug, content=source, headers=MARKDOWN)
