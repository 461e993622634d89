"""Everything that somebody can ask: each GET of the route table and of the table of pages, and
changes that change nothing.

Ids are those that they know and those that they could guess: also the ids of things that are
hidden from them, as if somebody had looked over Ben's shoulder.
"""

from __future__ import annotations

import inspect
import json
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from api.pages.page import Page
from api.pages.table import PAGES
from api.routes import ROUTES
from tests.prove.hiding import KEYS
from tests.prove.worlds import PUBLISHED, Reply, Request
from workbook.ids import base32

IDS = re.compile(rb"\b([a-z]{2,4})_([a-z2-7]{26,42})\b")
NEVER = base32(bytes(16))
KINDS = {
    "workbook": "wb",
    "entry": "ent",
    "finding": "fnd",
    "link": "lnk",
    "invitation": "inv",
    "session": "ses",
    "passkey": "psk",
    "export": "exp",
    "assignment": "asg",
    "agreement": "agr",
    "feed": "cal",
    "pathway": "pw",
    "practice": "prc",
    "member": "mem",
}
"""Which ids stand in which place of a path. A route with another place must be thought about."""

CURSORS = ("ent", "asg", "agr", "lnk")

WORDS = {
    "slug": ("soft-start", "boundaries", *PUBLISHED, "a-page", "no-such-thing"),
    "prompt": ("need", "nothing"),
    "code": ("0000-0000",),
    "version": ("1.0.0",),
    "exercise": ("soft-start", *PUBLISHED, "no-such-thing"),
    "module": ("coping-and-recovery", "no-such-thing"),
    "token": (NEVER,),
}
AT_ONCE = 5

GETS = tuple(row for row in ROUTES if row.verb == "GET")
LISTS = tuple(row for row in GETS if "query" in inspect.signature(row.handler).parameters)
CHANGES = tuple(row for row in ROUTES if row.verb != "GET" and "{" in row.path)
"""What a stranger may try without a care: each names a thing that is not theirs."""
PAGE_READS = tuple(page for page in PAGES if page.verb == "GET")
PAGE_CHANGES = tuple(page for page in PAGES if page.verb == "POST")
JUNK = b"no-such-field=1"
"""A form that no page takes: it is refused before anything is done."""

NOT_TRIED = (
    "/sign-out",
    "/agreements/{agreement}/retirement",
    "/workbooks/{workbook}/therapists/{link}/consent",
    *("/sign-up", "/sign-in", "/join", "/me/password", "/workbooks/{workbook}/therapists"),
)
"""What is done whatever its form holds; and where guesses are counted: who tries there often is
made to wait, and the story with them.
"""


@dataclass
class Known:
    """Every id that came back to anybody, by its prefix, the oldest first. `devices` has for each
    person their own sessions, which they could end.
    """

    ids: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    devices: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))

    def learn(self, reply: Reply) -> None:
        for prefix, bits in IDS.findall(reply.body):
            found = f"{prefix.decode()}_{bits.decode()}"
            if found not in self.ids[prefix.decode()]:
                self.ids[prefix.decode()].append(found)

    def learn_devices(self, who: str, reply: Reply) -> None:
        """What somebody's own list of devices says."""
        self.devices[who] |= {f"ses_{bits.decode()}" for _, bits in IDS.findall(reply.body)}

    def some(self, prefix: str) -> list[str]:
        """The first two, the newest, and one that never was."""
        every = self.ids[prefix]
        newest = every[2:][-(AT_ONCE - 2) :]
        return [*every[:2], *newest, f"{prefix}_{NEVER}"]


def paths(template: str, known: Known) -> Iterator[str]:
    """The template with every known thing in each of its places."""
    place = re.search(r"{(\w+)}", template)
    if place is None:
        yield template
        return
    name = place[1]
    things = WORDS[name] if name in WORDS else known.some(KINDS[name])
    for thing in things:
        yield from paths(template.replace(place[0], thing, 1), known)


def readings(who: str, known: Known, tags: Mapping[str, str]) -> Iterator[Request]:
    """Every GET; each again with the tag that this person had from it before; lists by pages."""
    for row in GETS:
        for path in paths(row.path, known):
            yield Request(who, "GET", path)
            if (tag := tags.get(f"{who} {path}")) is not None:
                yield Request(who, "GET", path, headers=(("If-None-Match", tag),))
    for row in LISTS:
        for path in paths(row.path, known):
            yield Request(who, "GET", f"{path}?limit=1")
    for workbook in known.ids["wb"][:1]:
        for cursor in (c for prefix in CURSORS for c in known.some(prefix)):
            for row in (row for row in LISTS if row.path.startswith("/workbooks/{workbook}/")):
                path = row.path.replace("{workbook}", workbook)
                yield Request(who, "GET", f"{path}?cursor={cursor}")


def page_readings(who: str, known: Known) -> Iterator[Request]:
    """Every page with every known thing in its path; each again with what its query may say."""
    for page in PAGE_READS:
        for path in paths(page.path, known):
            yield Request(who, "GET", path, page=True)
        for name in page.takes:
            asked = f"?{name.replace('*', 'need')}=1"
            for path in [*paths(page.path, known)][:AT_ONCE]:
                yield Request(who, "GET", path + asked, page=True)


def refused_forms(who: str, known: Known) -> Iterator[Request]:
    """Every form of the pages, with a field that it does not have, on one known thing."""
    for page in PAGE_CHANGES:
        for path in [*paths(page.path, known)][:1]:
            yield Request(who, "POST", path, JUNK, page=True)


def wrong_forms(who: str, known: Known) -> Iterator[Request]:
    """Every form that needs certain words, with words that are not those, on known things."""
    for page in PAGE_CHANGES:
        if page.takes and page.path not in NOT_TRIED:
            for path in [*paths(page.path, known)][:AT_ONCE]:
                yield Request(who, "POST", path, _anything(page), page=True)


def strange_forms(who: str, known: Known) -> Iterator[Request]:
    """Every form about a thing, filled in with anything, by somebody whose thing it is not."""
    for page in PAGE_CHANGES:
        if "{" in page.path:
            for path in [*paths(page.path, known)][:AT_ONCE]:
                if not known.devices[who] & set(path.split("/")):
                    yield Request(who, "POST", path, _anything(page), page=True)


def _anything(page: Page) -> bytes:
    return "&".join(f"{name.replace('*', 'need')}=x" for name in page.takes).encode()


def strange_changes(who: str, known: Known) -> Iterator[Request]:
    """Every change that names a thing, by somebody whose thing it is not."""
    junk = json.dumps({"value": "x", "unknown": 1}).encode()
    for row in CHANGES:
        body = junk if "body" in inspect.signature(row.handler).parameters else None
        for path in [*paths(row.path, known)][:AT_ONCE]:
            if path.rpartition("/")[2] not in known.devices[who]:
                yield Request(who, row.verb, path, body)


def own_changes(who: str, entry: str, *, sent: bool, known: Known) -> Iterator[Request]:
    """What Ana may try on a joint entry without changing it, whatever she has done so far."""
    junk = json.dumps({"value": "x", "unknown": 1}).encode()
    empty = b"{}"
    here = f"/entries/{entry}"
    yield Request(who, "PUT", f"{here}/draft/answers/nothing", b'{"skip": true}')
    yield Request(who, "PUT", f"{here}/draft/answers/need", junk)
    yield Request(who, "PUT", f"{here}/draft/answers/need", b"{")
    yield Request(who, "POST", f"{here}/additions", junk)
    yield Request(who, "POST", f"{here}/additions", b'{"prompt": "nothing", "text": "x"}')
    yield Request(who, "DELETE", f"{here}/answers/nothing")
    yield Request(who, "PUT", f"{here}/reply/answers/nothing", b'{"skip": true}')
    yield Request(who, "POST", f"{here}/opening")
    yield Request(who, "PUT", f"{here}/submission")
    if not sent:
        yield Request(who, "POST", f"{here}/readiness")
        yield Request(who, "DELETE", f"{here}/submission")
    for finding in known.some("fnd"):
        yield Request(who, "PATCH", f"/findings/{finding}", b'{"state": "gone"}')
        yield Request(who, "POST", f"/findings/{finding}/notes", empty)
    for workbook in known.some("wb"):
        under = f"/workbooks/{workbook}"
        for key in KEYS[:3]:
            yield Request(
                who,
                "POST",
                f"{under}/entries",
                b'{"exercise": "no-such-thing"}',
                (("Idempotency-Key", key),),
            )
        yield Request(who, "POST", f"{under}/invitations")
        yield Request(who, "POST", f"{under}/assignments", empty)
    for link in known.some("lnk"):
        yield Request(who, "PUT", f"/therapist-links/{link}/consent", b'{"scopes": ["all"]}')
    yield Request(who, "POST", "/invitations/0000-0000/acceptance")
