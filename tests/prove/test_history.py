"""The history checker sees every kind of broken promise, and is content with a kept one."""

from __future__ import annotations

import pytest

from tests.prove.history import Event, Look, Verb, check

CLOSED = Look(open=False)
OPEN = Look(open=True, date="2026-11-24", sides=(("ana", "a1"), ("ben", "b1")))


def asked(process: str, verb: Verb, value: object = None, who: str = "") -> Event:
    return Event(process, "invoke", verb, "key", who, value)


def ok(process: str, verb: Verb, value: object = None, who: str = "") -> Event:
    return Event(process, "ok", verb, "key", who, value)


def fail(process: str, verb: Verb) -> Event:
    return Event(process, "fail", verb, "key")


def info(process: str, verb: Verb) -> Event:
    return Event(process, "info", verb, "key")


def done(verb: Verb, value: object = None, result: object = None, who: str = "") -> list[Event]:
    """A request alone: asked and acknowledged at once."""
    return [asked("p", verb, value, who), ok("p", verb, result, who)]


def refused(verb: Verb, value: object = None, who: str = "") -> list[Event]:
    return [asked("p", verb, value, who), fail("p", verb)]


def unknown(verb: Verb, value: object = None, who: str = "") -> list[Event]:
    return [asked("p", verb, value, who), info("p", verb)]


def read(value: object) -> list[Event]:
    return done("read", result=value)


def listed(*values: object) -> list[Event]:
    return done("list", result=list(values))


def look(seen: Look, who: str = "ana") -> list[Event]:
    return done("look", result=seen, who=who)


BOTH_SENT = done("send", "a1", who="ana") + done("send", "b1", who="ben")

KEPT = {
    "the last value is there": done("write", 1) + done("write", 2) + read(2),
    "nothing was ever written": read(None),
    "an unknown write happened": done("write", 1) + unknown("write", 2) + read(2),
    "an unknown write did not happen": done("write", 1) + unknown("write", 2) + read(1),
    "a write that nobody answered may be there": [asked("q", "write", 9), *read(9)],
    "a refused write is not there": done("write", 1) + refused("write", 2) + read(1),
    "of two at once the later answered is not there": [
        asked("q", "write", 1),
        *done("write", 2),
        ok("q", "write"),
        *read(1),
    ],
    "a read meanwhile may see it or not": [asked("q", "write", 1), *read(None), *read(1)],
    "each element once": done("add", 1) + unknown("add", 2) + refused("add", 3) + listed(1),
    "an unknown element may be there": done("add", 1) + unknown("add", 2) + listed(2, 1),
    "it opens for both": look(CLOSED) + BOTH_SENT + look(OPEN) + look(OPEN, "ben"),
    "one alone opens nothing": done("send", "a1", who="ana") + look(CLOSED) + look(CLOSED, "ben"),
    "taken back, it stays closed": (
        done("send", "a1", who="ana")
        + done("take_back", who="ana")
        + done("send", "b1", who="ben")
        + look(CLOSED)
    ),
    "sent again after taking back": (
        done("send", "a0", who="ana") + done("take_back", who="ana") + BOTH_SENT + look(OPEN)
    ),
    "an unknown taking back leaves it open or not": (
        done("send", "a1", who="ana")
        + unknown("take_back", who="ana")
        + done("send", "b1", who="ben")
        + look(CLOSED)
    ),
}

BROKEN = {
    ("lost", "an acknowledged value is gone"): done("write", 1) + read(None),
    ("lost", "an older value is back"): done("write", 1) + done("write", 2) + read(1),
    ("refused", "a refused write is there"): done("write", 1) + refused("write", 2) + read(2),
    ("torn", "half of one and half of another"): done("write", "aa") + read("ab"),
    ("torn", "read before it was written"): read(1) + done("write", 1),
    ("went back", "an unknown one was seen, then not"): (
        done("write", 1) + unknown("write", 2) + read(2) + read(1)
    ),
    ("lost", "an acknowledged element is gone"): done("add", 1) + done("add", 2) + listed(2),
    ("twice", "done twice"): done("add", 1) + listed(1, 1),
    ("twice", "an unknown one, tried again, done twice"): unknown("add", 1) + listed(1, 1),
    ("refused", "a refused element is there"): refused("add", 1) + listed(1),
    ("torn", "an element from nowhere"): done("add", 1) + listed(1, 2),
    ("went back", "an element came and went"): unknown("add", 1) + listed(1) + listed(),
    ("early", "open before both have sent"): done("send", "a1", who="ana") + look(OPEN, "ben"),
    ("early", "open though one was refused"): (
        done("send", "a1", who="ana") + refused("send", "b1", who="ben") + look(OPEN)
    ),
    ("stuck", "both have sent and it stays closed"): BOTH_SENT + look(CLOSED),
    ("stuck", "open for one and not for the other"): BOTH_SENT + look(OPEN) + look(CLOSED, "ben"),
    ("went back", "open, then closed"): (
        done("send", "a1", who="ana") + unknown("send", "b1", who="ben") + look(OPEN) + look(CLOSED)
    ),
    ("one-sided", "one side is missing"): (
        BOTH_SENT + look(Look(open=True, sides=(("ana", "a1"),)))
    ),
    ("torn", "a side that was never sent"): (
        BOTH_SENT + look(Look(open=True, sides=(("ana", "a2"), ("ben", "b1"))))
    ),
    ("differs", "two dates"): BOTH_SENT + look(OPEN) + look(Look(True, "2026-11-25", OPEN.sides)),
    ("taken back", "taken back after the reveal"): (
        BOTH_SENT + look(OPEN) + done("take_back", who="ana")
    ),
}


@pytest.mark.parametrize("name", KEPT)
def test_it_is_content_when_the_promise_is_kept(name: str) -> None:
    """What may happen is not complained of."""
    assert check(KEPT[name]) == []


@pytest.mark.parametrize(("promise", "name"), BROKEN)
def test_it_sees_a_broken_promise(promise: str, name: str) -> None:
    """Each kind of broken history is seen, by its own name."""
    assert promise in {broken.promise for broken in check(BROKEN[promise, name])}


def test_a_history_that_cannot_be_is_refused() -> None:
    """A process has one request open at most, and is answered only when it has asked."""
    with pytest.raises(ValueError, match="twice at once"):
        check([asked("p", "write", 1), asked("p", "write", 2)])
    with pytest.raises(ValueError, match="without asking"):
        check([ok("p", "write")])
