"""What Ben may do that nobody else may learn of: one kind after the other, as acts of a story."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from random import Random
from typing import Any

from tests.cast import PASSWORD
from tests.prove.acts import Act, anything, exercise_of, value_for
from tests.prove.worlds import SAMPLE
from workbook.exercise import Prompt

SCOPES: tuple[list[str], ...] = (
    [],
    ["progress"],
    ["answers"],
    ["progress", "answers"],
    ["progress", "answers", "agreements"],
)

KEYS = tuple(f"key-{number}" for number in range(8))
"""For `Idempotency-Key`. Others use some of the same."""


@dataclass
class Ben:
    """What Ben has done with each entry in one world, so that his next acts make sense.

    `untouched` are the prompts that stay untouched in this world to the end, per entry.
    """

    chance: Random
    scene: str
    untouched: Mapping[str, frozenset[str]]
    sent: set[str] = field(default_factory=set)
    made: int = 0

    def act(self, verb: str, path: str, body: Any = None, kind: str = "", **more: Any) -> Act:
        """The next act of Ben's, at some time in the scene's first forty minutes."""
        self.made += 1
        who = more.pop("who", "Ben")
        name = more.pop("name", f"{self.scene}, hidden {self.made}")
        return Act(who, verb, path, body, name=name, kind=kind, **more)

    def scribble(self, entry: str, slug: str) -> list[Act]:
        """Draft some prompts, some of them several times."""
        free = [p for p in exercise_of(slug).asked_first() if p.id not in self.untouched[entry]]
        chosen = self.chance.sample(free, self.chance.randint(1, min(3, len(free))))
        return [
            self._drafts(entry, prompt, anything(prompt, self.chance), "edits" if turn else "draft")
            for prompt in chosen
            for turn in range(self.chance.choice((1, 1, 3)))
        ]

    def _drafts(self, entry: str, prompt: Prompt, body: Mapping[str, Any], kind: str) -> Act:
        return self.act("PUT", f"/entries/{{{entry}}}/draft/answers/{prompt.id}", body, kind)

    def send(self, entry: str, slug: str) -> list[Act]:
        """Touch what is required, and send."""
        self.sent.add(entry)
        needed = [p for p in exercise_of(slug).asked_first() if p.required]
        drafts = [self._drafts(entry, p, anything(p, self.chance), "draft") for p in needed]
        return [*drafts, self.act("PUT", f"/entries/{{{entry}}}/submission", kind="sent")]

    def take_back(self, entry: str) -> Act:
        self.sent.discard(entry)
        return self.act("DELETE", f"/entries/{{{entry}}}/submission", kind="taken_back")

    def decline(self, entry: str) -> Act:
        self.sent.discard(entry)
        key = self.chance.choice(("", *KEYS))
        return self.act("POST", f"/entries/{{{entry}}}/refusals", kind="declined", key=key)

    def press(self, entry: str) -> Act:
        return self.act("POST", f"/entries/{{{entry}}}/readiness", kind="ready")

    def before_opening(self, entry: str, slug: str, *, may_send: bool, together: bool) -> list[Act]:
        """A history with an entry that is not open. With `may_send` it may end either way,
        otherwise it ends with nothing sent.
        """
        done: list[Act] = []
        for _ in range(self.chance.randint(0, 3)):
            if entry in self.sent:
                after = self.chance.choice(
                    ("take back", "decline", "press" if together else "keep")
                )
                if after == "press":
                    done.append(self.press(entry))
                elif after != "keep":
                    back = after == "take back"
                    done.append(self.take_back(entry) if back else self.decline(entry))
                continue
            roll = self.chance.random()
            if roll < 0.5:
                done += self.scribble(entry, slug)
            elif roll < 0.8 and may_send:
                done += self.send(entry, slug)
            else:
                done.append(self.decline(entry))
        if entry in self.sent and not may_send:
            done.append(self.take_back(entry))
        return done

    def aside(self, *, paired: bool) -> list[Act]:
        """Something that has nothing to do with the joint entries."""
        kinds: list[Callable[[], list[Act]]] = [
            self.session, self.profile, self.language, self.erasure, self.therapist_code,
            self.refused, self.reads, self.export, self.other_workbook, self.keys, self.agreement,
            self.calendar_feed, self.password, self.second_step, self.mail, self.practice,
            self.passkey, self.reset,
        ]  # fmt: skip
        if paired:
            kinds += [self.solo, self.solo]
        return self.chance.choice(kinds)()

    def session(self) -> list[Act]:
        """A new sign-in; perhaps the end of it, or of some, or of all."""
        login = {"login": "ben@example.org", "password": PASSWORD}
        made = [self.act("POST", "/sessions", login, "session", keep={"token": "token"})]
        paths = ("/me/other-devices", "/sessions/current", "/me/devices")
        ends = self.chance.choice(("", "", *paths))
        if ends:
            made.append(self.act("DELETE", ends, kind="session"))
        if ends in paths[1:]:
            made.append(
                self.act("POST", "/sessions", login, "session", soon=True, keep={"token": "token"})
            )
        return made

    def profile(self) -> list[Act]:
        body = self.chance.choice(({"name": "Ben"}, {"name": ""}, {"nickname": "B"}, {"name": 7}))
        return [self.act("PATCH", "/me", body, "profile")]

    def language(self) -> list[Act]:
        """Read in another language: the words of every later reply to Ben, and of no other."""
        body = self.chance.choice(({"language": "es"}, {"language": "en"}, {"language": "xx"}))
        return [self.act("PATCH", "/me", body, "language")]

    def erasure(self) -> list[Act]:
        """Ask to be erased, and perhaps change one's mind: it signs out everywhere."""
        asked = [
            self.session()[0],
            self.act("DELETE", "/me", kind="erasure", soon=True, expect=202),
            replace(self.session()[0], soon=True),
        ]
        undo = self.act("DELETE", "/me/erasure", kind="erasure")
        return [*asked, undo] if self.chance.random() < 0.5 else asked

    def therapist_code(self) -> list[Act]:
        code = f"code{self.scene.replace(' ', '')}{self.made}"
        made = self.act("POST", "/therapist-codes", kind="therapist_code", keep={code: "id"})
        ended = self.act("DELETE", f"/therapist-codes/{{{code}}}", kind="therapist_code")
        return [made, ended] if self.chance.random() < 0.5 else [made]

    def practice(self) -> list[Act]:
        """Make a practice, invite a colleague into it, and perhaps give out a code of it."""
        practice, kind = f"prc{self.scene.replace(' ', '')}{self.made}", "practice"
        at = f"/practices/{{{practice}}}"
        made = self.act("POST", "/practices", {"name": "Ours"}, kind, keep={practice: "id"})
        invited = self.act("POST", f"{at}/invitations", {"roles": ["author"]}, kind)
        codes = [
            self.act("POST", f"{at}/{one}", kind=kind)
            for one in ("therapist-codes", "couple-invitations")
        ]
        return [made, invited, *codes] if self.chance.random() < 0.5 else [made]

    def calendar_feed(self) -> list[Act]:
        feed = f"cal{self.scene.replace(' ', '')}{self.made}"
        kind = "calendar_feed"
        made = self.act("POST", "/calendar-feeds", kind=kind, keep={feed: "id"})
        ended = self.act("DELETE", f"/calendar-feeds/{{{feed}}}", kind=kind)
        return [made, ended] if self.chance.random() < 0.5 else [made]

    def refused(self) -> list[Act]:
        """Requests that fail."""
        tries = (
            ("PUT", "/entries/{e}/draft/answers/nothing", {"value": 1}),
            ("POST", "/invitations/0000-0000/acceptance", None),
            ("POST", "/workbooks/{wb}/entries", {"exercise": "no-such-thing"}),
            ("POST", "/workbooks/{wb}/invitations", None),
            ("POST", "/workbooks/{wb}/therapist-links", {"therapist": "0000-0000"}),
            ("POST", "/entries/{e}/opening", None),
            ("PATCH", "/findings/fnd_x", {"state": "talked"}),
            ("POST", "/entries/{e}/additions", {"prompt": "nothing", "text": "x"}),
        )
        return [self.act(verb, path, body, "refused") for verb, path, body in
                self.chance.sample(tries, self.chance.randint(1, 3))]  # fmt: skip

    def export(self) -> list[Act]:
        """All that is Ben's, which he asks for and perhaps reads."""
        name = f"exp{self.scene.replace(' ', '')}{self.made}"
        asked = self.act(
            "POST", "/exports", kind="export", soon=True, keep={name: "id"}, expect=202
        )
        read = self.act("GET", f"/exports/{{{name}}}", kind="export", soon=True, expect=200)
        login = {"login": "ben@example.org", "password": PASSWORD}
        again = self.act("POST", "/sessions", login, "session", keep={"token": "token"})
        return [again, asked, read][: self.chance.choice((2, 3))]

    def password(self) -> list[Act]:
        """Another password, and back; or one that is not taken."""
        first, then = (PASSWORD, "a short walk to the sea"), ("a short walk to the sea", PASSWORD)
        wrong = ("not the one that it is", "a short walk to the sea")
        return [
            self.act("PUT", "/me/password", {"password": old, "new_password": new}, "password")
            for old, new in self.chance.choice(((first, then), (wrong,)))
        ]

    def second_step(self) -> list[Act]:
        """Begun or not, for a right and a wrong password; and looked at."""
        kind, at = "second_step", "/me/second-step"
        word = self.chance.choice((PASSWORD, "not the one that it is"))
        return [
            self.act("PUT", at, {"password": word}, kind),
            self.act("PUT", f"{at}/confirmation", {"code": "123456"}, kind),
            self.act("GET", at, kind=kind),
        ][: self.chance.randint(1, 3)]

    def mail(self) -> list[Act]:
        """An address for mail, and when it may come; perhaps none any more."""
        at, hours = (
            {"address": "ben@home.example"},
            {"quiet_from": "22:00", "time_zone": "Asia/Tokyo"},
        )
        acts = [
            self.act("PUT", "/me/mail/address", at, "mail"),
            self.act("PUT", "/me/mail/confirmation", {"code": "0000-0000"}, "mail"),
            self.act("PATCH", "/me/mail", hours, "mail"),
            self.act("PATCH", "/me/mail", {"reminders": True}, "mail"),
            self.act("PUT", "/me/mail/resets", {"allowed": True}, "mail"),
            self.act("PUT", "/password-reset", {"login": "ben@example.org"}, "mail"),
            self.act("DELETE", "/me/mail/address", None, "mail"),
        ]
        return [act for act in acts if self.chance.random() < 0.6] or acts[:1]

    def reset(self) -> list[Act]:
        """Another password by mail, which waits from then on; perhaps it is set twice, or stopped,
        or his mailbox brings none any more.
        """
        kind, code = "reset", f"rst{self.scene.replace(' ', '')}{self.made}"
        body = {"login": "ben@example.org"}
        asked = self.act("PUT", "/password-reset", body, kind, mailed=code, expect=204)
        new = {**body, "code": f"{{{code}}}", "new_password": "seven geese over a weir"}
        at = "/password-reset/completion"
        done = [asked, self.act("PUT", at, new, kind), self.act("GET", "/me", kind="reads")]
        ends = [
            self.act("DELETE", "/me/password-reset", kind="reset_stopped"),
            self.act("PUT", "/me/mail/resets", {"allowed": False}, kind),
        ]
        return done + self.chance.choice(([], [], ends[:1], ends))

    def passkey(self) -> list[Act]:
        """Begun, and something that is none sent in; or looked at."""
        kind = "passkey"
        body = {"name": "My phone", "client_data": "e30", "attestation": "oA"}
        return [
            self.act("POST", "/me/passkey-challenges", {"password": PASSWORD}, kind),
            self.act("POST", "/me/passkeys", body, kind),
            self.act("GET", "/me/passkeys", kind=kind),
        ][: self.chance.randint(1, 3)]

    def reads(self) -> list[Act]:
        paths = (
            "/me",
            "/me/mail",
            "/me/access-log",
            "/me/security-log",
            "/me/devices",
            "/workbooks",
            "/workbooks/{wb}/entries",
            "/workbooks/{wb}/therapist-links",
            "/entries/{e}",
            "/entries/{e}/draft",
            "/entries/{e}/submission",
            "/entries/{e}/review",
            "/entries/{e}/reply",
            "/exercises",
        )
        return [self.act("GET", p, kind="reads") for p in self.chance.sample(paths, 3)]

    def keys(self) -> list[Act]:
        """The same thing asked for twice under one key, and then another under the same key."""
        key = self.chance.choice(KEYS)
        made = [self.act("POST", "/therapist-codes", kind="keys", key=key) for _ in range(2)]
        path, body = "/workbooks/{wb}/entries", {"exercise": "x"}
        made.append(self.act("POST", path, body, "keys", key=key))
        return made[: self.chance.randint(1, 3)]

    def other_workbook(self) -> list[Act]:
        """A workbook with somebody else, and perhaps a therapist of Ben's own there."""
        wb = f"wb{self.scene.replace(' ', '')}{self.made}"
        kind = "other_workbook"
        made = [
            self.act("POST", "/workbooks", kind=kind, keep={wb: "id"}, expect=201),
            self.act(
                "POST", f"/workbooks/{{{wb}}}/invitations", kind=kind, keep={f"{wb}c": "code"}
            ),
            self.act("POST", f"/invitations/{{{wb}c}}/acceptance", kind=kind, who="Cleo"),
            self.act("POST", f"/workbooks/{{{wb}}}/entries", {"exercise": "soft-start"}, kind),
        ]
        if self.chance.random() < 0.5:
            made.append(
                self.act("POST", "/therapist-codes", kind=kind, who="Dan", keep={f"{wb}t": "code"})
            )
            made.append(
                self.act(
                    "POST",
                    f"/workbooks/{{{wb}}}/therapist-links",
                    {"therapist": f"{{{wb}t}}"},
                    kind,
                    keep={f"{wb}l": "id"},
                )
            )
            made += self.consents(f"{wb}l")[:2]
        return made[: self.chance.choice((1, 3, 4, len(made)))]

    def consent(self, link: str) -> Act:
        scopes = self.chance.choice(SCOPES[1:])
        path = f"/therapist-links/{{{link}}}/consent"
        return self.act("PUT", path, {"scopes": scopes}, "consent", soon=True, expect=200)

    def consents(self, link: str) -> list[Act]:
        """Choices towards a link, one after the other: a widening needs a fresh sign-in."""
        done = [self.session()[0], self.consent(link)]
        if self.chance.random() < 0.5:
            ended = self.act("DELETE", f"/therapist-links/{{{link}}}/consent", kind="consent")
            done.append(ended)
        return done

    def publish(self) -> Act:
        """An exercise of Ben's own, which nobody has opened."""
        source = (SAMPLE / "diary.md").read_text("utf-8").replace("diary", "a-page", 1)
        path = "/exercises/a-page/versions/1.0.0"
        return self.act("PUT", path, source, "published", expect=201)

    def agreement(self) -> list[Act]:
        """A draft of an agreement, which is its author's until they sign it."""
        name = f"agr{self.scene.replace(' ', '')}{self.made}"
        body = {"kind": "boundary", "title": "Evenings", "text": "I rest.", "draft": True}
        kind = "agreement_draft"
        path = "/workbooks/{wb}/agreements"
        made = self.act("POST", path, body, kind, keep={name: "id"})
        gone = self.act("DELETE", f"/agreements/{{{name}}}", kind=kind)
        return [made, gone] if self.chance.random() < 0.3 else [made]

    def looser(self) -> list[Act]:
        """Looser words for a boundary that is in force: they wait for a day, with Ben alone."""
        at, kind = "/agreements/{limit}", "held_words"
        softer = {"title": "Late calls", "text": "I stay on a little.", "firmness": "flexible"}
        said = {"title": "Late calls", "text": "I stay as long as you like.", "firmness": "firm",
                "loosens": True}  # fmt: skip
        made = [
            self.act("PUT", at, self.chance.choice((softer, said)), kind, if_match="*", expect=202),
            self.act("PUT", f"{at}/held-words", kind=kind, expect=409),
            self.act("GET", at, kind=kind),
            self.act("DELETE", f"{at}/held-words", kind=kind, expect=204),
        ]
        return made[: self.chance.randint(1, len(made))]

    def invite(self) -> list[Act]:
        """An invitation that nobody uses."""
        path = "/workbooks/{wb}/invitations"
        return [self.act("POST", path, kind="invited") for _ in range(self.chance.randint(1, 2))]

    def homework(self) -> list[Act]:
        """Homework for oneself, while nobody has joined."""
        body = {"module": "boundaries", "note": "When the children sleep."}
        return [
            self.act("POST", "/workbooks/{wb}/assignments", body, "homework_before", expect=201)
        ]

    def put_off(self) -> list[Act]:
        """Homework that both have, put off until a day or for good, and perhaps taken up again."""
        at, kind = "/assignments/{asg}/refusal", "homework_put_off"
        until = self.chance.choice(({}, {"until": "2099-01-01"}))
        made = [
            self.act("PUT", at, until, kind, expect=200),
            self.act("GET", "/workbooks/{wb}/assignments", kind=kind),
            self.act("DELETE", at, kind=kind, expect=204),
        ]
        return made[: self.chance.randint(1, len(made))]

    def solo(self, slug: str = "", kind: str = "solo") -> list[Act]:
        """An entry for Ben alone, with a draft, and perhaps sent."""
        slug = slug or "diary"
        entry = f"solo{self.scene.replace(' ', '')}{self.made}"
        path = f"/entries/{{{entry}}}"
        required = [p for p in exercise_of(slug).asked_first() if p.required]
        done = [
            self.act("POST", "/workbooks/{wb}/entries", {"exercise": slug}, kind,
                     keep={entry: "id"}, expect=201),
            *(self.act("PUT", f"{path}/draft/answers/{p.id}",
                       {"value": value_for(p, self.chance)}, kind) for p in required),
            self.act("PUT", f"{path}/submission", kind=kind),
            self.act("GET", "/workbooks/{wb}/entries", kind=kind),
        ]  # fmt: skip
        return done[: self.chance.randint(1, len(done))]
