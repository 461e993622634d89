"""Judge what concurrent clients saw: a checker over recorded histories, after Jepsen's manner.

Each client writes down what it asked for and what came of it: `ok` (acknowledged), `fail` (refused,
so it must have had no effect), or `info` (unknown: the line broke, or the server said 5xx). A thing
that was asked for and never answered is unknown too. An unknown one may have happened, once, at any
time from then on, or never. `check` is a pure function: it says every promise that the history
breaks.

Three kinds of things are watched, each under a key:

    write, read             a register, such as one answer of a draft; every value written is unique
    add, list               a set, such as notes; every element is unique
    send, take_back, look   an entry: who sent, and what each saw of it
"""

from __future__ import annotations

import math
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any, Literal

Outcome = Literal["ok", "fail", "info"]
Verb = Literal["write", "read", "add", "list", "send", "take_back", "look"]


@dataclass(frozen=True, slots=True)
class Event:
    """One line of a history, in the order in which they happened. Of one process at most one
    request is open. `value` is what is written, added or sent, or what was read.
    """

    process: str
    kind: Literal["invoke", "ok", "fail", "info"]
    verb: Verb
    key: str
    who: str = ""
    value: Any = None


@dataclass(frozen=True, slots=True)
class Look:
    """What somebody saw of an entry: whether it was open, and then its date and both sides."""

    open: bool
    date: str = ""
    sides: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """A request with its outcome. `end` is infinite while nobody knows."""

    verb: Verb
    key: str
    who: str
    value: Any
    result: Any
    start: float
    end: float
    outcome: Outcome

    def before(self, other: Request) -> bool:
        """Whether this one had ended when the other began."""
        return self.end < other.start


@dataclass(frozen=True, slots=True)
class Broken:
    """A promise that a history breaks."""

    promise: str
    key: str
    about: str


@dataclass
class Recorder:
    """Writes a history down while it happens, in one process or from several threads."""

    events: list[Event] = field(default_factory=list)

    def invoke(self, process: str, verb: Verb, key: str, who: str = "", value: Any = None) -> None:
        self.events.append(Event(process, "invoke", verb, key, who, value))

    def done(self, process: str, outcome: Outcome, value: Any = None) -> None:
        asked = next(e for e in reversed(self.events) if e.process == process)
        self.events.append(Event(process, outcome, asked.verb, asked.key, asked.who, value))


def check(history: Sequence[Event]) -> list[Broken]:
    """Every promise that this history breaks; nothing when it keeps all.

    Raises ValueError for a history that cannot be: two open requests of one process, or an answer
    that nobody asked for.
    """
    by_key: dict[tuple[str, str], list[Request]] = defaultdict(list)
    for request in requests(history):
        by_key[KIND_OF[request.verb], request.key].append(request)
    return [broken for (kind, _), found in by_key.items() for broken in CHECKS[kind](found)]


def requests(history: Sequence[Event]) -> list[Request]:
    """The requests of a history, each with what came of it."""
    open_now: dict[str, tuple[int, Event]] = {}
    found: list[Request] = []
    for at, event in enumerate(history):
        if event.kind == "invoke":
            if event.process in open_now:
                raise ValueError(f"{event.process} asked twice at once")
            open_now[event.process] = (at, event)
        else:
            if event.process not in open_now:
                raise ValueError(f"{event.process} was answered without asking")
            found.append(_request(*open_now.pop(event.process), at, event))
    return found + [_request(at, asked, at, None) for at, asked in open_now.values()]


def _request(start: int, asked: Event, end: int, answer: Event | None) -> Request:
    outcome: Outcome = "info"
    if answer is not None and answer.kind != "invoke":
        outcome = answer.kind
    return Request(
        verb=asked.verb,
        key=asked.key,
        who=asked.who,
        value=asked.value,
        result=answer.value if answer else None,
        start=start,
        end=math.inf if outcome == "info" else end,
        outcome=outcome,
    )


def _of(found: Iterable[Request], *verbs: Verb, ok: bool = False) -> list[Request]:
    return [r for r in found if r.verb in verbs and (r.outcome == "ok" or not ok)]


def check_register(found: Sequence[Request]) -> Iterator[Broken]:
    """A read gives the last value, or one that was written meanwhile or whose fate is unknown."""
    writes = _of(found, "write")
    by_value = {write.value: write for write in writes}
    seen: list[tuple[Request, Request]] = []
    for read in sorted(_of(found, "read", ok=True), key=lambda r: r.start):
        acknowledged = [w for w in writes if w.outcome == "ok" and w.before(read)]
        if read.result is None:
            if acknowledged:
                yield Broken("lost", read.key, "an acknowledged value is not there")
            continue
        write = by_value.get(read.result)
        if write is None or write.start > read.end:
            yield Broken("torn", read.key, "a value that nobody had written")
            continue
        yield from _judge_value(read, write, acknowledged)
        yield from _judge_order(read, write, seen)
        seen.append((read, write))


def _judge_value(read: Request, write: Request, done: Sequence[Request]) -> Iterator[Broken]:
    if write.outcome == "fail":
        yield Broken("refused", read.key, "a value whose writing was refused")
    elif any(write.before(later) for later in done):
        yield Broken("lost", read.key, "a later value was acknowledged and is not there")


def _judge_order(
    read: Request, write: Request, seen: Sequence[tuple[Request, Request]]
) -> Iterator[Broken]:
    if any(r.before(read) and write.before(newer) for r, newer in seen):
        yield Broken("went back", read.key, "a newer value had been seen before")


def check_set(found: Sequence[Request]) -> Iterator[Broken]:
    """A list has what was acknowledged once, what is unknown at most once, and nothing else."""
    adds = {add.value: add for add in _of(found, "add")}
    shown: set[Any] = set()
    for listing in sorted(_of(found, "list", ok=True), key=lambda r: r.start):
        counts = Counter(listing.result)
        for value, times in counts.items():
            if value not in adds or adds[value].start > listing.end:
                yield Broken("torn", listing.key, "an element that nobody had added")
            elif adds[value].outcome == "fail":
                yield Broken("refused", listing.key, "an element whose adding was refused")
            if times > 1:
                yield Broken("twice", listing.key, f"an element is there {times} times")
        for value, add in adds.items():
            if add.outcome == "ok" and add.before(listing) and value not in counts:
                yield Broken("lost", listing.key, "an acknowledged element is not there")
        if _vanished(listing, shown, counts, found):
            yield Broken("went back", listing.key, "an element that had been there is gone")
        shown |= counts.keys()


def _vanished(
    listing: Request, shown: set[Any], counts: Counter[Any], found: Sequence[Request]
) -> bool:
    """Whether something is gone that an earlier list, ended before this one began, had shown."""
    missing = shown - counts.keys()
    earlier = [r for r in _of(found, "list", ok=True) if r.before(listing)] if missing else []
    return any(value in r.result for r in earlier for value in missing)


def check_entry(found: Sequence[Request]) -> Iterator[Broken]:
    """It opens when both have sent, for both, once, and stays open as it was."""
    sends, backs = _of(found, "send"), _of(found, "take_back")
    people = {r.who for r in found if r.verb in ("send", "look")}
    looks = sorted(_of(found, "look", ok=True), key=lambda r: r.start)
    opened = [r for r in looks if r.result.open]
    for look in opened:
        yield from _judge_open(look, sends, people)
    for look in looks:
        if look.result.open:
            continue
        if any(seen.before(look) for seen in opened):
            yield Broken("went back", look.key, "it had been open before")
        if len(people) > 1 and all(_surely_sent(p, look, sends, backs) for p in people):
            yield Broken("stuck", look.key, "both had sent, and it is not open")
    if len({look.result for look in opened}) > 1:
        yield Broken("differs", opened[0].key, "two looks at an open entry differ")
    for back in _of(backs, "take_back", ok=True):
        if any(look.before(back) for look in opened):
            yield Broken("taken back", back.key, "taken back after it had been seen open")


def _judge_open(look: Request, sends: Sequence[Request], people: set[str]) -> Iterator[Broken]:
    for person in sorted(people):
        theirs = [s for s in sends if s.who == person and s.start < look.end]
        possible = [s for s in theirs if s.outcome != "fail"]
        if not possible:
            yield Broken("early", look.key, f"it is open, and {person} has not sent")
            continue
        values = [value for who, value in look.result.sides if who == person]
        if look.result.sides and len(values) != 1:
            yield Broken("one-sided", look.key, f"it is open without {person}'s side")
        elif values and values[0] not in {s.value for s in possible}:
            yield Broken("torn", look.key, f"{person}'s side is not what was sent")


def _surely_sent(
    person: str, look: Request, sends: Sequence[Request], backs: Sequence[Request]
) -> bool:
    """Whether this person's last word before the look was to send, without a doubt."""
    sent = [s for s in sends if s.who == person and s.outcome == "ok" and s.before(look)]
    if not sent:
        return False
    last = max(sent, key=lambda s: s.start)
    taken = [b for b in backs if b.who == person and b.outcome != "fail"]
    return not any(b.end > last.start and b.start < look.end for b in taken)


KIND_OF: dict[Verb, str] = {
    "write": "register",
    "read": "register",
    "add": "set",
    "list": "set",
    "send": "entry",
    "take_back": "entry",
    "look": "entry",
}
CHECKS: dict[str, Callable[[Sequence[Request]], Iterator[Broken]]] = {
    "register": check_register,
    "set": check_set,
    "entry": check_entry,
}
