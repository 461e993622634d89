"""A client for the REST API: one method for each thing that somebody does.

    async with Client("http://127.0.0.1:8000") as ana:
        await ana.register("ana", "soup on a rainy day", "Ana")
        await ana.sign_in("ana", "soup on a rainy day")
        workbook = await ana.start_workbook()

Bodies come back as the API's reference describes them, with plain dicts and lists. Whatever the
API refuses is raised as `ProblemError`.
"""

from __future__ import annotations

import ssl
from collections.abc import AsyncIterator, Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from types import TracebackType
from typing import Any, NamedTuple, Self, TypeAlias

import httpx

Body: TypeAlias = dict[str, Any]

API = "/api/v1"
JSON = "application/json"
MARKDOWN = "text/markdown"


class ProblemError(Exception):
    """What the API said instead: `status`, the problem's `slug`, and the whole `document`."""

    def __init__(self, status: int, document: Mapping[str, Any]) -> None:
        self.status = status
        self.document = dict(document)
        self.slug = str(document.get("type", "about:blank")).rpartition("/")[2]
        super().__init__(f"{status} {self.slug}: {document.get('detail', '')}")


class Tagged(NamedTuple):
    """A body with the tag of what it shows: whoever changes that sends the tag along, and is told
    when it is not the newest any more.
    """

    body: Body
    tag: str


class Client:
    """One person at one server. Use it as an async context manager, or call `aclose`.

    `transport` is httpx's, for tests without a socket. After `sign_in` every request is that
    person's, until `sign_out`.
    """

    def __init__(
        self,
        url: str = "http://127.0.0.1:8000",
        *,
        token: str | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        timeout: float = 30.0,
    ) -> None:
        self.token = token
        # No proxy and no .netrc of the machine: what goes out here is nobody else's business.
        self.http = httpx.AsyncClient(
            base_url=url,
            transport=transport,
            timeout=timeout,
            trust_env=False,
            verify=_certificates(),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        await self.aclose()

    async def aclose(self) -> None:
        """Close the connections."""
        await self.http.aclose()

    async def call(
        self,
        verb: str,
        path: str,
        body: object = None,
        *,
        key: str | None = None,
        headers: Mapping[str, str] | None = None,
        params: Mapping[str, str | int] | None = None,
    ) -> httpx.Response:
        """Any request to the API, for what has no method here. `key`: its `Idempotency-Key`."""
        sent = {**self._headers(key), **(headers or {})}
        content = None
        if isinstance(body, str):
            content = body.encode()
            sent.setdefault("Content-Type", MARKDOWN)
        response = await self.http.request(
            verb,
            API + path,
            headers=sent,
            params=params,
            content=content,
            json=None if content is not None else body,
        )
        if response.is_error:
            raise _problem(response)
        return response

    def _headers(self, key: str | None) -> dict[str, str]:
        sent = {"Accept": JSON}
        if self.token:
            sent["Authorization"] = f"Bearer {self.token}"
        if key:
            sent["Idempotency-Key"] = key
        return sent

    async def _body(
        self, verb: str, path: str, body: object = None, *, key: str | None = None
    ) -> Body:
        found: Body = (await self.call(verb, path, body, key=key)).json()
        return found

    async def _tagged(
        self, verb: str, path: str, tag: str | None = None, body: object = None
    ) -> Tagged:
        headers = {"If-Match": tag} if tag else {}
        response = await self.call(verb, path, body, headers=headers)
        return Tagged(response.json(), response.headers.get("ETag", ""))

    async def _done(self, verb: str, path: str, body: object = None) -> None:
        await self.call(verb, path, body)

    async def every(self, path: str, limit: int = 100) -> AsyncIterator[Body]:
        """Every item of a list, page by page."""
        params: dict[str, str | int] = {"limit": limit}
        while True:
            page = (await self.call("GET", path, params=params)).json()
            for item in page["data"]:
                yield item
            if page["next"] is None:
                return
            params["cursor"] = page["next"]

    async def _all(self, path: str) -> list[Body]:
        return [item async for item in self.every(path)]

    # Accounts and sessions

    async def register(self, login: str, password: str, name: str) -> Body:
        """Make an account. It is not signed in by that."""
        return await self._body(
            "POST", "/accounts", {"login": login, "password": password, "name": name}
        )

    async def sign_in(self, login: str, password: str, code: str = "") -> Body:
        """Sign in; from now on every request is this account's. `code` is the second step."""
        body = {"login": login, "password": password, **({"code": code} if code else {})}
        session = await self._body("POST", "/sessions", body)
        self.token = session["token"]
        return session

    async def ask_for_password(self, login: str) -> None:
        """Have a code sent to the address of this login, if it has one for this."""
        await self._done("PUT", "/password-reset", {"login": login})

    async def set_password_by_mail(self, login: str, code: str, new_password: str) -> Body:
        """With the code of the newest mail. It says from when on the password holds."""
        body = {"login": login, "code": code, "new_password": new_password}
        return await self._body("PUT", "/password-reset/completion", body)

    async def stop_password_by_mail(self) -> None:
        """The password stays as it is."""
        await self._done("DELETE", "/me/password-reset")

    async def passkey_challenge(self) -> Body:
        """What to ask a browser for, to sign in with a passkey."""
        return await self._body("POST", "/passkey-challenges")

    async def sign_in_with_passkey(self, proof: Body) -> Body:
        """Sign in by what the browser answered: id, client_data, authenticator_data, signature."""
        session = await self._body("POST", "/passkey-sessions", proof)
        self.token = session["token"]
        return session

    async def passkeys(self) -> list[Body]:
        """My passkeys."""
        return await self._all("/me/passkeys")

    async def begin_passkey(self, password: str) -> Body:
        """What to ask a browser for, to make a passkey."""
        return await self._body("POST", "/me/passkey-challenges", {"password": password})

    async def add_passkey(self, name: str, client_data: str, attestation: str) -> Body:
        """One more passkey, by what the browser answered."""
        body = {"name": name, "client_data": client_data, "attestation": attestation}
        return await self._body("POST", "/me/passkeys", body)

    async def remove_passkey(self, passkey: str) -> None:
        """It opens nothing any more. Needs a fresh sign-in."""
        await self._done("DELETE", f"/me/passkeys/{passkey}")

    async def sign_out(self) -> None:
        """End this session."""
        await self._done("DELETE", "/sessions/current")
        self.token = None

    async def devices(self) -> list[Body]:
        """Where I am signed in."""
        return await self._all("/me/devices")

    async def sign_out_there(self, session: str) -> None:
        """End one of my sessions, by its id."""
        await self._done("DELETE", f"/me/devices/{session}")

    async def sign_out_elsewhere(self) -> None:
        """End all of my sessions but this one."""
        await self._done("DELETE", "/me/other-devices")

    async def sign_out_everywhere(self) -> None:
        """End all of my sessions, this one too."""
        await self._done("DELETE", "/me/devices")
        self.token = None

    async def me(self) -> Body:
        return await self._body("GET", "/me")

    async def change_me(self, *, name: str | None = None, language: str | None = None) -> Body:
        """Be called by another name, read in another language: what is given is changed."""
        changes = {"name": name, "language": language}
        return await self._body("PATCH", "/me", {k: v for k, v in changes.items() if v is not None})

    async def change_password(self, password: str, new_password: str) -> None:
        """Another password, by the present one. All other devices are signed out."""
        body = {"password": password, "new_password": new_password}
        await self._done("PUT", "/me/password", body)

    async def second_step(self) -> Body:
        """Since when signing in needs a code as well, and how many recovery codes are left."""
        return await self._body("GET", "/me/second-step")

    async def begin_second_step(self, password: str) -> Body:
        """What an app needs to show codes, told once. Nothing changes before one confirms it."""
        return await self._body("PUT", "/me/second-step", {"password": password})

    async def turn_second_step_on(self, code: str) -> list[str]:
        """From now on signing in needs a code. The recovery codes, told once."""
        reply = await self._body("PUT", "/me/second-step/confirmation", {"code": code})
        return list(reply["recovery_codes"])

    async def turn_second_step_off(self, password: str) -> None:
        """From now on the password alone. All other devices are signed out."""
        await self._done("PUT", "/me/second-step/ending", {"password": password})

    async def new_recovery_codes(self, password: str) -> list[str]:
        """These and no others from now on, told once."""
        reply = await self._body("PUT", "/me/recovery-codes", {"password": password})
        return list(reply["recovery_codes"])

    async def access_log(self) -> list[Body]:
        """Who read what of mine."""
        return await self._all("/me/access-log")

    async def security_log(self) -> list[Body]:
        """How often what happened to the ways into my account, by the day."""
        return await self._all("/me/security-log")

    async def ask_for_export(self, *, key: str | None = None) -> Body:
        """Everything of mine, to be read for an hour. Needs a fresh sign-in, as reading does."""
        return await self._body("POST", "/exports", key=key)

    async def export(self, export: str) -> Body:
        """Everything of mine."""
        return await self._body("GET", f"/exports/{export}")

    async def shared_answers(self, export: str) -> list[Body]:
        """My own words in what has opened, with the ticket of an export."""
        reply = await self._body("GET", f"/exports/{export}/shared-answers")
        return list(reply["answers"])

    async def shared_answers_csv(self, export: str) -> str:
        """The same as a CSV file. A cell that a spreadsheet would take for a formula has an
        apostrophe before it.
        """
        return (await self.call("GET", f"/exports/{export}/shared-answers.csv")).text

    # Workbooks and invitations

    async def start_workbook(self, *, key: str | None = None) -> Body:
        return await self._body("POST", "/workbooks", key=key)

    async def workbooks(self) -> list[Body]:
        return await self._all("/workbooks")

    async def workbook(self, workbook: str) -> Body:
        return await self._body("GET", f"/workbooks/{workbook}")

    async def invite(self, workbook: str, *, key: str | None = None) -> Body:
        """A new invitation, with its code."""
        return await self._body("POST", f"/workbooks/{workbook}/invitations", key=key)

    async def invitations(self, workbook: str) -> list[Body]:
        return await self._all(f"/workbooks/{workbook}/invitations")

    async def revoke_invitation(self, invitation: str) -> None:
        await self._done("DELETE", f"/invitations/{invitation}")

    async def join(self, code: str) -> str:
        """Join by an invitation's code or token. The workbook's id."""
        joined = await self._body("POST", f"/invitations/{code}/acceptance")
        return str(joined["workbook"])

    async def leave(self, workbook: str) -> None:
        """Leave, for good."""
        await self._done("POST", f"/workbooks/{workbook}/departure")

    # Exercises

    async def modules(self) -> list[Body]:
        return await self._all("/modules")

    async def exercises(self) -> list[Body]:
        return await self._all("/exercises")

    async def exercise(self, slug: str) -> Body:
        return await self._body("GET", f"/exercises/{slug}")

    async def exercise_source(self, slug: str) -> str:
        """The Markdown of an exercise."""
        response = await self.call("GET", f"/exercises/{slug}", headers={"Accept": MARKDOWN})
        return response.text

    async def publish(self, slug: str, version: str, source: str) -> Body:
        """Publish a version of my own exercise."""
        return await self._body("PUT", f"/exercises/{slug}/versions/{version}", source)

    async def withdraw_exercise(self, slug: str) -> None:
        """Take back an exercise of my own: nobody begins it any more."""
        await self._done("DELETE", f"/exercises/{slug}")

    async def preview_exercise(self, source: str) -> Body:
        """What would become of a text: diagnostics, prompts and pages. Nothing is kept."""
        return await self._body("POST", "/exercise-previews", source)

    async def module_bundle(self, slug: str) -> str:
        """A module with its exercises and its licence as one Markdown file."""
        return (await self.call("GET", f"/modules/{slug}/bundle")).text

    # Entries, and my part in them

    async def open_entry(self, workbook: str, exercise: str, *, key: str | None = None) -> Body:
        return await self._body(
            "POST", f"/workbooks/{workbook}/entries", {"exercise": exercise}, key=key
        )

    async def entries(self, workbook: str) -> list[Body]:
        return await self._all(f"/workbooks/{workbook}/entries")

    async def entry(self, entry: str) -> Body:
        return await self._body("GET", f"/entries/{entry}")

    async def entry_exercise(self, entry: str) -> Body:
        """The exercise of an entry as it was when it was opened."""
        return await self._body("GET", f"/entries/{entry}/exercise")

    async def carry_over_offer(self, entry: str) -> Body:
        """What of my answers to an earlier version of the exercise fits this entry."""
        return await self._body("GET", f"/entries/{entry}/carry-over")

    async def carry_over(self, entry: str) -> Body:
        """Put what is offered into my draft, where nothing stands yet. The draft's answers."""
        answers: Body = (await self._body("PUT", f"/entries/{entry}/carry-over"))["answers"]
        return answers

    async def draft(self, entry: str) -> Body:
        """My own answers by prompt: the draft, or what I sent."""
        answers: Body = (await self._body("GET", f"/entries/{entry}/draft"))["answers"]
        return answers

    async def save(self, entry: str, prompt: str, value: object = None, **more: object) -> Body:
        """Save one answer: a value, or `skip=True`, `unsure=True`, `not_applicable=True`; with
        `importance`, `guess`, `share` and `off_agenda` where they are wanted.
        """
        return await self._body(
            "PUT", f"/entries/{entry}/draft/answers/{prompt}", _answer(value, more)
        )

    async def send(self, entry: str) -> Body:
        """Send my answers."""
        return await self._body("PUT", f"/entries/{entry}/submission")

    async def submission(self, entry: str) -> Body:
        return await self._body("GET", f"/entries/{entry}/submission")

    async def take_back(self, entry: str) -> None:
        await self._done("DELETE", f"/entries/{entry}/submission")

    async def decline(self, entry: str) -> Body:
        """Not for me now."""
        return await self._body("POST", f"/entries/{entry}/refusals")

    async def ready(self, entry: str) -> Body:
        """Say that I am ready, where an exercise opens together."""
        return await self._body("POST", f"/entries/{entry}/readiness")

    async def open_in_session(self, entry: str) -> Body:
        """Open an entry with both present: by the linked therapist."""
        return await self._body("POST", f"/entries/{entry}/opening")

    async def save_reply(
        self, entry: str, prompt: str, value: object = None, **more: object
    ) -> Body:
        return await self._body(
            "PUT", f"/entries/{entry}/reply/answers/{prompt}", _answer(value, more)
        )

    async def reply(self, entry: str) -> Body:
        """My own reply: whether it is `sent`, and its `answers` by prompt."""
        return await self._body("GET", f"/entries/{entry}/reply")

    async def tag_texts(self, entry: str, prompt: str, alike: str) -> Body:
        """Say in my reply how alike two texts are: `similar`, `partly` or `different`. `prompt` is
        the one that asks for it.
        """
        return await self.save_reply(entry, prompt, alike)

    async def send_reply(self, entry: str) -> Body:
        return await self._body("PUT", f"/entries/{entry}/reply/submission")

    # What opened

    async def review(self, entry: str) -> Body:
        return await self._body("GET", f"/entries/{entry}/review")

    async def then_and_now(self, entry: str, then: str | None = None) -> Body:
        """This round beside an earlier one: the last before it, or the entry named by `then`."""
        params = {"then": then} if then else None
        found: Body = (
            await self.call("GET", f"/entries/{entry}/then-and-now", params=params)
        ).json()
        return found

    async def add(self, entry: str, prompt: str, text: str) -> Body:
        """Add to one of my own answers."""
        return await self._body(
            "POST", f"/entries/{entry}/additions", {"prompt": prompt, "text": text}
        )

    async def stop_sharing(self, entry: str, prompt: str) -> None:
        await self._done("DELETE", f"/entries/{entry}/answers/{prompt}")

    async def note_outcome(self, finding: str, state: str) -> Body:
        """Where the talk about a finding stands: open, talked, later, agreed or differ."""
        return await self._body("PATCH", f"/findings/{finding}", {"state": state})

    async def notes(self, finding: str) -> list[Body]:
        return await self._all(f"/findings/{finding}/notes")

    async def write_note(self, finding: str, text: str, *, key: str | None = None) -> Body:
        return await self._body("POST", f"/findings/{finding}/notes", {"text": text}, key=key)

    # The sitting over it

    async def sitting(self, entry: str) -> Body:
        return await self._body("GET", f"/entries/{entry}/sitting")

    async def begin_sitting(self, entry: str, minutes: int = 40) -> Body:
        """Begin one of 20, 40 or 60 minutes. When one is held already, that one."""
        return await self._body("PUT", f"/entries/{entry}/sitting", {"minutes": minutes})

    async def change_sitting(self, entry: str, **changes: object) -> Body:
        """`finding` moves to it, `speaker` changes over, `pause` pauses; None goes to the end, or
        on after a pause.
        """
        return await self._body("PATCH", f"/entries/{entry}/sitting", changes)

    async def close_sitting(self, entry: str) -> None:
        await self._done("DELETE", f"/entries/{entry}/sitting")

    # Agreements

    async def agreement_offers(self, entry: str) -> list[Body]:
        """Texts to begin from: each is what `make_agreement` takes."""
        return await self._all(f"/entries/{entry}/agreement-offers")

    async def make_agreement(
        self,
        workbook: str,
        kind: str,
        title: str,
        text: str,
        *,
        key: str | None = None,
        **more: Any,
    ) -> Body:
        """Lay a boundary, a ritual or a commitment before both; with `draft=True` keep it to me.
        `review_on`, `firmness` and `from_entry` if wanted.
        """
        body = {"kind": kind, "title": title, "text": text, **more}
        return await self._body("POST", f"/workbooks/{workbook}/agreements", body, key=key)

    async def agreements(self, workbook: str) -> list[Body]:
        return await self._all(f"/workbooks/{workbook}/agreements")

    async def agreement(self, agreement: str) -> Tagged:
        """An agreement as it is now, with the tag that a change of it needs."""
        return await self._tagged("GET", f"/agreements/{agreement}")

    async def change_agreement(
        self, agreement: str, tag: str, title: str, text: str, **more: Any
    ) -> Tagged:
        """Other words in place of those that were read with this tag: `review_on`, `firmness` and
        `loosens` if wanted. A boundary that gets looser shows them as `held`, to me alone.
        """
        body = {"title": title, "text": text, **more}
        return await self._tagged("PUT", f"/agreements/{agreement}", tag, body)

    async def let_go(self, agreement: str) -> None:
        await self._done("DELETE", f"/agreements/{agreement}")

    async def sign(self, agreement: str, tag: str) -> Tagged:
        """Put my name under the words that were read with this tag."""
        return await self._tagged("PUT", f"/agreements/{agreement}/signature", tag)

    async def take_name_back(self, agreement: str) -> None:
        await self._done("DELETE", f"/agreements/{agreement}/signature")

    async def say_held_words(self, agreement: str) -> Tagged:
        """It is my own wish to let in more: what waited for a day is said."""
        return await self._tagged("PUT", f"/agreements/{agreement}/held-words")

    async def drop_held_words(self, agreement: str) -> None:
        """Leave my boundary as it is."""
        await self._done("DELETE", f"/agreements/{agreement}/held-words")

    async def earlier_words(self, agreement: str) -> list[Body]:
        """What an agreement said before, the newest first, with the names that were under it."""
        return await self._all(f"/agreements/{agreement}/earlier-words")

    async def practices(self, agreement: str) -> list[Body]:
        """The log of an agreement, the newest line first."""
        return await self._all(f"/agreements/{agreement}/practices")

    async def log_practice(self, agreement: str, *, key: str | None = None, **line: Any) -> Body:
        """Write into the log: `went` (well, partly, not_this_time), `text`, `used_on`."""
        return await self._body("POST", f"/agreements/{agreement}/practices", line, key=key)

    async def agreement_day(self, agreement: str) -> str:
        """The day of one agreement as a calendar file."""
        return (await self.call("GET", f"/agreements/{agreement}/calendar")).text

    # Mail to me

    async def my_mail(self) -> Body:
        """My address for mail, whether I want reminders, and when they may come."""
        return await self._body("GET", "/me/mail")

    async def change_mail(self, **changes: object) -> Body:
        """`reminders`, `time_zone`, `quiet_from`, `quiet_until`: what is not given stays."""
        return await self._body("PATCH", "/me/mail", changes)

    async def ask_for_mail_at(self, address: str) -> Body:
        """Have a code sent to this address."""
        return await self._body("PUT", "/me/mail/address", {"address": address})

    async def confirm_mail(self, code: str) -> Body:
        """The code that came there: from now on mail goes to it."""
        return await self._body("PUT", "/me/mail/confirmation", {"code": code})

    async def allow_resets(self, allowed: bool) -> Body:
        """Whether the address may bring another password. Needs a fresh sign-in."""
        return await self._body("PUT", "/me/mail/resets", {"allowed": allowed})

    async def forget_mail(self) -> None:
        """No address any more, and no mail."""
        await self._done("DELETE", "/me/mail/address")

    # Calendars

    async def make_calendar_feed(self, *, key: str | None = None) -> Body:
        """A feed, with its `url`, which is told this once."""
        return await self._body("POST", "/calendar-feeds", key=key)

    async def calendar_feeds(self) -> list[Body]:
        return await self._all("/calendar-feeds")

    async def end_calendar_feed(self, feed: str) -> None:
        await self._done("DELETE", f"/calendar-feeds/{feed}")

    async def calendar(self, token: str) -> str:
        """What a calendar program reads by a feed's token."""
        return (await self.call("GET", f"/calendars/{token}.ics")).text

    # A therapist, and homework

    async def make_therapist_code(self, policy: str | None = None) -> Body:
        """A code for couples. Its links carry the policy on what one of them tells me alone."""
        declared = None if policy is None else {"policy": policy}
        return await self._body("POST", "/therapist-codes", declared)

    async def revoke_therapist_code(self, code: str) -> None:
        await self._done("DELETE", f"/therapist-codes/{code}")

    async def link_therapist(self, workbook: str, code: str) -> Body:
        return await self._body(
            "POST", f"/workbooks/{workbook}/therapist-links", {"therapist": code}
        )

    async def therapist_links(self, workbook: str) -> list[Body]:
        return await self._all(f"/workbooks/{workbook}/therapist-links")

    async def consent(
        self,
        link: str,
        scopes: Iterable[str],
        modules: Iterable[str] | None = None,
        ends_on: date | None = None,
        policy: str | None = None,
    ) -> Body:
        """What I allow from now on, for my own data: progress, answers, agreements. Of everything
        or of these modules, until a day at most 90 days from now. `policy` is the therapist's that
        I was shown and accept with it.
        """
        sent: dict[str, Any] = {"scopes": list(scopes)}
        if modules is not None:
            sent["modules"] = list(modules)
        if ends_on is not None:
            sent["ends_on"] = ends_on.isoformat()
        if policy is not None:
            sent["policy"] = policy
        return await self._body("PUT", f"/therapist-links/{link}/consent", sent)

    async def end_consent(self, link: str) -> None:
        await self._done("DELETE", f"/therapist-links/{link}/consent")

    async def secrets_policy(self, workbook: str) -> Body:
        """What I have declared, as the therapist, to do with what one of them tells me alone."""
        return await self._body("GET", f"/workbooks/{workbook}/secrets-policy")

    async def declare_policy(self, workbook: str, policy: str) -> Body:
        """`no_individual_access`, `no_secrets` or `limited`. Nobody has accepted it yet."""
        return await self._body("PUT", f"/workbooks/{workbook}/secrets-policy", {"policy": policy})

    async def confidences(self, workbook: str) -> list[Body]:
        """What one of the two has addressed to me only, of what has opened."""
        return await self._all(f"/workbooks/{workbook}/confidences")

    async def agenda_choice(self, entry: str) -> Body:
        """What I chose for the agenda of an entry, as its therapist."""
        return await self._body("GET", f"/entries/{entry}/agenda-choice")

    async def choose_agenda(
        self, entry: str, findings: Iterable[str], items: int | None = None
    ) -> Body:
        """Take these findings first, in this order, and so many in all."""
        body = {"findings": list(findings), "items": items}
        return await self._body("PUT", f"/entries/{entry}/agenda-choice", body)

    async def leave_agenda(self, entry: str) -> None:
        """Leave the agenda to the two again."""
        await self._done("DELETE", f"/entries/{entry}/agenda-choice")

    async def make_practice(self, name: str) -> Body:
        """A practice, of which I am the lead and a therapist."""
        return await self._body("POST", "/practices", {"name": name})

    async def my_practices(self) -> list[Body]:
        """Those that I belong to, with what I am in each."""
        return await self._all("/practices")

    async def members(self, practice: str) -> list[Body]:
        return await self._all(f"/practices/{practice}/members")

    async def end_membership(self, practice: str, member: str) -> None:
        """Leave a practice, or let somebody go as its lead."""
        await self._done("DELETE", f"/practices/{practice}/members/{member}")

    async def invite_colleague(self, practice: str, roles: Iterable[str]) -> Body:
        """A code for one colleague: lead, therapist, supervisor, author."""
        return await self._body(
            "POST", f"/practices/{practice}/invitations", {"roles": list(roles)}
        )

    async def join_practice(self, code: str) -> str:
        """The practice's id."""
        joined = await self._body("POST", f"/practice-invitations/{code}/acceptance")
        return str(joined["practice"])

    async def invite_couple(self, practice: str) -> Body:
        """A code for a couple: whoever uses it begins a workbook with me as the therapist."""
        return await self._body("POST", f"/practices/{practice}/couple-invitations")

    async def begin_with_therapist(self, code: str) -> str:
        """Begin a workbook by an invitation of a practice. The workbook's id."""
        begun = await self._body("POST", f"/couple-invitations/{code}/acceptance")
        return str(begun["workbook"])

    async def name_colleague(self, workbook: str, member: str, *, supervises: bool = False) -> Body:
        """Link a colleague of my practice to a couple of mine; nothing is allowed by that."""
        named = {"member": member, "supervises": supervises}
        return await self._body("POST", f"/workbooks/{workbook}/colleagues", named)

    async def make_code_of_practice(self, practice: str) -> Body:
        """A therapist code whose links belong to the practice."""
        return await self._body("POST", f"/practices/{practice}/therapist-codes")

    async def caseload(self) -> list[Body]:
        return await self._all("/caseload")

    async def session_sheet(self, workbook: str) -> Body:
        """One of my couples on one sheet, from what both allow me now."""
        return await self._body("GET", f"/workbooks/{workbook}/session-sheet")

    async def note_visit(self, workbook: str, on: str | None) -> Body:
        """Note for myself when this couple comes next, as a day; None leaves it open."""
        return await self._body("PUT", f"/workbooks/{workbook}/next-visit", {"on": on})

    async def assign(self, workbook: str, *, key: str | None = None, **homework: object) -> Body:
        """Give homework: `module`, `exercise` or `exercises`, with `from_on`, `due_on`, `repeat`,
        `why`, `when`, `where`, `minutes`, `note` and `reveal` if wanted.
        """
        return await self._body("POST", f"/workbooks/{workbook}/assignments", homework, key=key)

    async def assignments(self, workbook: str) -> list[Body]:
        return await self._all(f"/workbooks/{workbook}/assignments")

    async def put_off(self, assignment: str, until: str | None = None) -> Body:
        """Homework is not for me: until a day, or for good. Nobody else is told."""
        return await self._body("PUT", f"/assignments/{assignment}/refusal", {"until": until})

    async def take_up(self, assignment: str) -> None:
        await self._done("DELETE", f"/assignments/{assignment}/refusal")

    async def assignment_calendar(self, assignment: str) -> str:
        """Its day as a calendar file."""
        return (await self.call("GET", f"/assignments/{assignment}/calendar")).text

    async def end_assignment(self, assignment: str) -> None:
        await self._done("DELETE", f"/assignments/{assignment}")

    async def save_pathway(
        self, title: str, steps: Sequence[Mapping[str, object]], *, key: str | None = None
    ) -> Body:
        """A series of my own to give from. Each step names a `module` or an `exercise`, with `why`
        and `minutes` if wanted.
        """
        return await self._body(
            "POST", "/pathways", {"title": title, "steps": list(steps)}, key=key
        )

    async def pathways(self) -> list[Body]:
        return await self._all("/pathways")

    async def pathway(self, pathway: str) -> Body:
        return await self._body("GET", f"/pathways/{pathway}")

    async def change_pathway(
        self, pathway: str, title: str, steps: Sequence[Mapping[str, object]]
    ) -> Body:
        body = {"title": title, "steps": list(steps)}
        return await self._body("PUT", f"/pathways/{pathway}", body)

    async def remove_pathway(self, pathway: str) -> None:
        await self._done("DELETE", f"/pathways/{pathway}")

    async def check_statement(self, text: str, kind: str, field: str | None = None) -> Body:
        """How a text may be heard: its label and at most two nudges. Nothing is kept."""
        body = {"text": text, "kind": kind} | ({"field": field} if field else {})
        return await self._body("POST", "/statement-checks", body)


def _answer(value: object, more: Mapping[str, object]) -> Body:
    """The body of an answer. Without a value it is one of the states without one."""
    return dict(more) if value is None else {"value": value, **more}


@cache
def _certificates() -> ssl.SSLContext:
    """Whom to believe. Read once: reading them takes longer than most requests."""
    return httpx.create_ssl_context(trust_env=False)


def _problem(response: httpx.Response) -> ProblemError:
    """The problem, or what stands for one when a proxy in between answered."""
    try:
        document = response.json()
    except ValueError:
        document = {}
    return ProblemError(response.status_code, document if isinstance(document, dict) else {})
