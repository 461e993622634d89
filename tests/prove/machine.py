"""A state machine over the live application: after every step each sees what they should.

Hypothesis makes up what Ana, Ben, Thea and Sol do: pair, draft, send, take back, decline, press
ready, let time pass, open in session, stop sharing, add, link, consent, revoke, assign, leave and
pair again, ask to be erased and undo, and a server that goes down and comes back over the same
stores. Allowed or not, each request's status is foretold by the model, and then every view.
"""

from __future__ import annotations

import asyncio
import contextvars
import json
from collections import Counter
from collections.abc import Coroutine, Iterator
from contextlib import AsyncExitStack, ExitStack
from datetime import timedelta
from typing import Any, ClassVar, TypeVar

import hypothesis
from hypothesis import HealthCheck, Phase, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from tests.prove.figures import Figure, Scale
from tests.prove.model import (
    COUPLE,
    DIARY,
    QUESTIONS,
    READY_LASTS,
    Book,
    Entry,
    as_kept,
    other,
    shows,
)
from tests.prove.views import Views
from tests.prove.worlds import Hand, Live, Reply, Stage, running, stages

T = TypeVar("T")

NEEDED = 10_000
STEPS = 13_500
"""Asked for in a whole run, on each database. Many a run of steps ends before its fiftieth."""
STEPS_EACH = 50
WHOLE = 10
"""After every so many steps all entries are looked into, not only the one that was touched."""
EVERYBODY = ("Ana", "Ben", "Thea", "Sol")
LINKINGS = 15
"""In one world: after twenty tries in an hour that linked nobody, another one is refused."""

one_of_two = st.sampled_from(COUPLE)
anybody = st.sampled_from((*COUPLE, *COUPLE, "Thea", "Sol"))
which = st.integers(0, 3)
scopes = st.sets(st.sampled_from(("progress", "answers", "agreements")))
often = st.sampled_from(("progress", "answers"))
reveals = st.sampled_from(("both_submitted", "both_submitted", "together", "in_session"))
gaps = st.sampled_from((1, 599, 600, 601, 660))
EXTRAS: dict[str, st.SearchStrategy[dict[str, Any]]] = {
    "week": st.fixed_dictionaries(
        {},
        optional={"importance": st.integers(0, 4), "guess": st.integers(1, 5),
                  "share": st.booleans(), "off_agenda": st.booleans()},
    ),
    "good": st.fixed_dictionaries({}, optional={"share": st.booleans()}),
    "secret": st.just({}),
}  # fmt: skip
VALUES = {"week": st.integers(1, 5), "good": st.text("abc é\n", min_size=1).filter(str.strip),
          "secret": st.just("for me")}  # fmt: skip


@st.composite
def drafts(draw: st.DrawFn) -> tuple[str, dict[str, Any]]:
    """A prompt and a body that fits it."""
    prompt = draw(st.sampled_from(("week", "week", "good", "secret")))
    states = [{state: True} for state in ("skip", "not_applicable", "unsure")]
    said = draw(st.one_of(st.builds(dict, value=VALUES[prompt]), st.sampled_from(states)))
    return prompt, said | draw(EXTRAS[prompt])


def has_entries(machine: Machine) -> bool:
    return any(book.entries for book in machine.books[-2:])


class Machine(RuleBasedStateMachine):
    """One world. `stage` says where it is played; `counts` how often each thing came about."""

    stage: ClassVar[Stage]
    counts: ClassVar[Counter[str]]

    def __init__(self) -> None:
        super().__init__()
        self._closing = ExitStack()
        self._loop = self._closing.enter_context(asyncio.Runner())
        self._context = contextvars.copy_context()
        self._stores = self._closing.enter_context(self.stage.clone())
        self._server = AsyncExitStack()
        self.hand = Hand(0)
        self.live: Live = self._run(self._start(dict(self.stage.tokens)))
        self.books: list[Book] = []
        self.touched: Entry | None = None
        self.steps = 0
        self.rested = 0
        self.linkings = 0

    def _run(self, work: Coroutine[Any, Any, T]) -> T:
        return self._loop.run(work, context=self._context)

    async def _start(self, tokens: dict[str, str]) -> Live:
        return await self._server.enter_async_context(running(*self._stores, self.hand, tokens))

    def teardown(self) -> None:
        with self._closing:
            self._run(self._server.aclose())

    # What is there to act on.

    @property
    def book(self) -> Book | None:
        return self.books[-1] if self.books else None

    def entry(self, number: int) -> tuple[Book, Entry]:
        every = [(book, entry) for book in self.books[-2:] for entry in book.entries]
        book, self.touched = every[-1 - number % len(every)]
        return book, self.touched

    def ask(self, who: str, verb: str, path: str, body: Any = None) -> Reply:
        self.hand.at += timedelta(seconds=1)
        self.counts[f"{verb} {path.split('/')[-1].split('_')[0]}"] += 1
        return self._run(self.live.do(who, verb, path, body))

    def asked(self, expected: int, who: str, verb: str, path: str, body: Any = None) -> Any:
        """Ask, and hold the answer against what was foretold."""
        reply = self.ask(who, verb, path, body)
        assert reply.status == expected, (expected, who, verb, path, body, reply)
        self.counts["steps that were let through" if expected < 300 else "steps refused"] += 1
        return json.loads(reply.body) if reply.body else None

    def _sign_in(self, who: str) -> None:
        self._run(self.live.sign_in(who))

    # Two people and their workbook.

    @initialize(
        who=one_of_two,
        joined=st.sampled_from((True, True, True, False)),
        reveals=st.lists(reveals, min_size=1, max_size=3),
        allowed=st.none() | st.tuples(often, often),
        first_opens=st.booleans(),
        gap=gaps,
    )
    def begin(
        self,
        who: str,
        joined: bool,
        reveals: list[str],
        allowed: tuple[str, str] | None,
        first_opens: bool,
        gap: int,
    ) -> None:
        """A couple that has begun already, so that no step is spent on it."""
        self.start(who=who)
        if not joined:
            return
        self.pair()
        for reveal in reveals:
            self.assign(who=who, reveal=reveal)
        if allowed:
            self.link(who=who)
            for name, scope in zip(COUPLE, allowed, strict=True):
                self.consent(who=name, first=scope, more=set())
        if first_opens:
            self.both_answer_and_send(first=who, number=0, moods=(2, 5))
            if reveals[-1] == "together":
                self.both_press_ready(first=who, number=0, gap=gap)
            self.open_in_session(who="Thea", number=0)

    @precondition(lambda self: self.book is None or self.book.closed)
    @rule(who=one_of_two)
    def start(self, who: str) -> None:
        made = self.asked(201, who, "POST", "/workbooks")
        self.books.append(Book(made["id"], who))

    @precondition(lambda self: self.book is not None and not self.book.joined)
    @rule()
    def pair(self) -> None:
        book = self.books[-1]
        path = f"/workbooks/{book.id}/invitations"
        may = not (book.closed or book.joined)
        made = self.asked(201 if may else 409, book.owner, "POST", path)
        if not may:
            return
        self.asked(409, book.owner, "POST", f"/invitations/{made['code']}/acceptance")
        self.asked(201, other(book.owner), "POST", f"/invitations/{made['code']}/acceptance")
        self.asked(404, "Sol", "POST", f"/invitations/{made['code']}/acceptance")
        book.joined = True

    @precondition(lambda self: self.book is not None and len(self.book.entries) > 1)
    @rule(who=anybody, sure=st.integers(0, 2))
    def leave(self, who: str, sure: int) -> None:
        book = self.books[-1]
        if sure:
            who = "Sol"  # leaving is for good, so most tries are a stranger's
        partner = book.is_partner(who)
        self.asked(
            404 if not partner else 409 if book.closed else 204,
            who, "POST", f"/workbooks/{book.id}/departure",
        )  # fmt: skip
        book.closed |= partner

    # Entries.

    @precondition(lambda self: self.book is not None and len(self.book.entries) < 5)
    @rule(who=anybody, slug=st.sampled_from((QUESTIONS, QUESTIONS, DIARY)))
    def open_entry(self, who: str, slug: str) -> None:
        book = self.books[-1]
        expected = 404 if not book.is_partner(who) else 409 if book.closed else 201
        if expected == 201 and not self._finds(book, who):
            expected = 422
        made = self.asked(
            expected, who, "POST", f"/workbooks/{book.id}/entries", {"exercise": slug}
        )
        if expected == 201:
            solo = who if slug == DIARY or not book.joined else None
            self._opened(book, made["id"], slug, "both_submitted", solo)

    def _finds(self, book: Book, who: str) -> bool:
        """Ana has published both, so Ben finds them once they share this workbook."""
        return who == "Ana" or book.is_partner("Ana")

    def _opened(self, book: Book, made: str, slug: str, reveal: str, solo: str | None,
                assignment: str | None = None) -> None:  # fmt: skip
        reveal = "never" if solo else reveal
        number = book.next_round(slug, solo)
        book.entries.append(Entry(made, slug, reveal, number, solo, assignment))

    @precondition(lambda self: self.book and self.book.joined and len(self.book.entries) < 5)
    @rule(who=anybody, reveal=reveals)
    def assign(self, who: str, reveal: str) -> None:
        book = self.books[-1]
        may = book.is_partner(who) or (who == "Thea" and book.live)
        body = {"exercise": QUESTIONS, "reveal": reveal, "note": "For the weekend."}
        expected = 404 if not may else 409 if book.closed else 201
        path = f"/workbooks/{book.id}/assignments"
        made = self.asked(expected, who, "POST", path, body)
        if expected == 201:
            self._opened(book, made["entries"][0], QUESTIONS, reveal, None, made["id"])

    @precondition(lambda self: self.book and any(one.assignment for one in self.book.entries))
    @rule(who=anybody, again=st.booleans())
    def put_homework_off(self, who: str, again: bool) -> None:
        """It changes nothing that anybody else is told, nor where anybody is with an entry."""
        book = self.books[-1]
        given = [one.assignment for one in book.entries if one.assignment]
        expected = 404 if not book.is_partner(who) else 409 if book.closed else 200
        path = f"/assignments/{given[-1]}/refusal"
        self.asked(expected, who, "PUT", path, {})
        if again:
            self.asked(204 if expected == 200 else expected, who, "DELETE", path)

    # A partner's own part.

    @precondition(has_entries)
    @rule(who=anybody, number=which, said=drafts())
    def draft(self, who: str, number: int, said: tuple[str, dict[str, Any]]) -> None:
        book, entry = self.entry(number)
        prompt, body = said if entry.slug == QUESTIONS else ("day", {"value": "A long one."})
        expected = self._before_opening(book, entry, who, sent=409)
        self.asked(expected, who, "PUT", f"/entries/{entry.id}/draft/answers/{prompt}", body)
        if expected == 200:
            part = entry.parts[who]
            part.draft[prompt] = as_kept(prompt, body)
            part.declined = False

    @precondition(has_entries)
    @rule(who=one_of_two, number=which, mood=st.integers(1, 5))
    def answer_and_send(self, who: str, number: int, mood: int) -> None:
        """What makes a reveal likely."""
        book, entry = self.entry(number)
        prompt = "mood" if entry.slug == DIARY else "week"
        if self._before_opening(book, entry, who, sent=409) == 200:
            path = f"/entries/{entry.id}/draft/answers/{prompt}"
            self.asked(200, who, "PUT", path, {"value": mood})
            entry.parts[who].draft[prompt] = as_kept(prompt, {"value": mood})
            entry.parts[who].declined = False
        self.send(who=who, number=number)

    @precondition(has_entries)
    @rule(first=one_of_two, number=which, moods=st.tuples(st.integers(1, 5), st.integers(1, 5)))
    def both_answer_and_send(self, first: str, number: int, moods: tuple[int, int]) -> None:
        for who, mood in zip((first, other(first)), moods, strict=True):
            self.answer_and_send(who=who, number=number, mood=mood)

    def _before_opening(self, book: Book, entry: Entry, who: str, *, sent: int = 200) -> int:
        """The status of a change to one's own part: 200, or what stands in the way."""
        if not (who in COUPLE and book.sees(who, entry)):
            return 404
        if book.closed or entry.revealed:
            return 409
        return sent if entry.parts[who].sent is not None else 200

    @precondition(has_entries)
    @rule(who=anybody, number=which)
    def send(self, who: str, number: int) -> None:
        book, entry = self.entry(number)
        expected = self._before_opening(book, entry, who)
        if who in COUPLE and expected != 404 and entry.parts[who].sent is not None:
            self.asked(200, who, "PUT", f"/entries/{entry.id}/submission")
            return
        if expected == 200:
            expected = 422 if entry.missing(who) else 201
        self.asked(expected, who, "PUT", f"/entries/{entry.id}/submission")
        if expected == 201:
            part = entry.parts[who]
            part.sent, part.declined = dict(part.draft), False
            if entry.reveal == "both_submitted" and entry.both_sent:
                self._reveal(book, entry)

    def _reveal(self, book: Book, entry: Entry) -> None:
        book.open(entry)
        self.counts[f"reveals ({entry.reveal})"] += 1

    @precondition(has_entries)
    @rule(who=anybody, number=which)
    def take_back(self, who: str, number: int) -> None:
        book, entry = self.entry(number)
        expected = self._before_opening(book, entry, who)
        if expected == 200:
            expected = 404 if entry.parts[who].sent is None else 204
        self.asked(expected, who, "DELETE", f"/entries/{entry.id}/submission")
        if expected == 204:
            entry.parts[who].sent = entry.parts[who].ready_at = None

    @precondition(has_entries)
    @rule(who=anybody, number=which)
    def decline(self, who: str, number: int) -> None:
        book, entry = self.entry(number)
        expected = self._before_opening(book, entry, who)
        expected = 201 if expected == 200 else expected
        self.asked(expected, who, "POST", f"/entries/{entry.id}/refusals")
        if expected == 201:
            part = entry.parts[who]
            part.sent, part.ready_at, part.declined = None, None, True

    @precondition(has_entries)
    @rule(who=anybody, number=which)
    def press_ready(self, who: str, number: int) -> None:
        book, entry = self.entry(number)
        path = f"/entries/{entry.id}/readiness"
        if not (who in COUPLE and book.sees(who, entry)):
            self.asked(404, who, "POST", path)
            return
        may = not book.closed and entry.reveal == "together" and entry.parts[who].sent is not None
        self.asked(202 if may else 409, who, "POST", path)
        if may and not entry.revealed:
            self._pressed(book, entry, who)

    def _pressed(self, book: Book, entry: Entry, who: str) -> None:
        entry.parts[who].ready_at = self.hand.at
        presses = [part.ready_at for part in entry.parts.values()]
        if all(presses) and entry.both_sent:
            one, two = (at for at in presses if at)
            if abs(one - two) <= READY_LASTS:
                self._reveal(book, entry)

    @precondition(has_entries)
    @rule(first=one_of_two, number=which, gap=gaps)
    def both_press_ready(self, first: str, number: int, gap: int) -> None:
        """One presses, and `gap` seconds later the other."""
        self.press_ready(who=first, number=number)
        self.hand.at += timedelta(seconds=gap - 1)  # a request takes a second
        self.press_ready(who=other(first), number=number)

    @precondition(has_entries)
    @rule(who=one_of_two, number=which)
    def press_and_think_again(self, who: str, number: int) -> None:
        """A press goes with what was taken back: it does not wait for the next sending."""
        self.time_passes(minutes=11)
        self.press_ready(who=who, number=number)
        self.take_back(who=who, number=number)
        self.send(who=who, number=number)
        self.press_ready(who=other(who), number=number)

    @rule(minutes=st.sampled_from((1, 5, 9, 11, 60)))
    def time_passes(self, minutes: int) -> None:
        self.hand.at += timedelta(minutes=minutes)

    @precondition(has_entries)
    @rule(who=st.sampled_from(("Thea", "Thea", "Ana", "Sol")), number=which)
    def open_in_session(self, who: str, number: int) -> None:
        book, entry = self.entry(number)
        may = who == "Thea" and book.sees(who, entry) and book.both_allow("answers")
        ready = entry.reveal == "in_session" and entry.both_sent
        expected = 404 if not may else 201 if ready else 409
        self.asked(expected, who, "POST", f"/entries/{entry.id}/opening")
        if expected == 201 and not entry.revealed:
            self._reveal(book, entry)

    # After the reveal.

    @precondition(has_entries)
    @rule(who=anybody, number=which, prompt=st.sampled_from(("week", "good", "secret")))
    def stop_sharing(self, who: str, number: int, prompt: str) -> None:
        book, entry = self.entry(number)
        if entry.slug == DIARY:
            prompt = "day"
        may = who in COUPLE and book.sees(who, entry) and entry.revealed
        self.asked(204 if may else 404, who, "DELETE", f"/entries/{entry.id}/answers/{prompt}")
        if may and shows((entry.parts[who].sent or {}).get(prompt)):
            entry.parts[who].withdrawn.add(prompt)

    @precondition(has_entries)
    @rule(who=anybody, number=which, prompt=st.sampled_from(("week", "good")))
    def add(self, who: str, number: int, prompt: str) -> None:
        book, entry = self.entry(number)
        if entry.slug == DIARY:
            prompt = "day"
        expected = 404
        if who in COUPLE and book.sees(who, entry):
            expected = 409 if book.closed else 404 if not entry.revealed else 422
            if expected == 422 and prompt in entry.shown(who):
                expected = 201
        words = f"Also this, {len(entry.additions)}."
        body = {"prompt": prompt, "text": words}
        self.asked(expected, who, "POST", f"/entries/{entry.id}/additions", body)
        if expected == 201:
            entry.additions.append((who, prompt, words))

    # Thea.

    @precondition(lambda self: self.book and self.book.joined and self.linkings < LINKINGS)
    @rule(who=one_of_two)
    def link(self, who: str) -> None:
        self.linkings += 1
        book = self.books[-1]
        code = self.asked(201, "Thea", "POST", "/therapist-codes")["code"]
        expected = 409 if book.closed or book.link else 201
        path = f"/workbooks/{book.id}/therapist-links"
        made = self.asked(expected, who, "POST", path, {"therapist": code})
        if expected == 201:
            book.link = made["id"]

    @precondition(lambda self: self.book is not None and self.book.link is not None)
    @rule(who=anybody, first=often, more=scopes)
    def consent(self, who: str, first: str, more: set[str]) -> None:
        book = self.books[-1]
        assert book.link is not None
        wanted = {first, *more}
        self._sign_in(who)
        expected = 404 if not book.is_partner(who) else 409 if book.closed else 200
        path = f"/therapist-links/{book.link}/consent"
        self.asked(expected, who, "PUT", path, {"scopes": sorted(wanted)})
        if expected == 200:
            book.allows[who] = wanted

    @precondition(lambda self: self.book is not None and self.book.link is not None)
    @rule(who=anybody)
    def revoke(self, who: str) -> None:
        book = self.books[-1]
        assert book.link is not None
        may = book.is_partner(who)
        path = f"/therapist-links/{book.link}/consent"
        self.asked(204 if may else 404, who, "DELETE", path)
        if may:
            book.allows[who] = set()

    # Accounts, and the server.

    @precondition(lambda self: self.steps > self.rested + 8)
    @rule(who=one_of_two, undo=st.booleans())
    def ask_to_be_erased(self, who: str, undo: bool) -> None:
        """It signs out everywhere, and nobody sees it; a new sign-in can undo it."""
        self.rested = self.steps
        self._sign_in(who)
        self.asked(202, who, "DELETE", "/me")
        self.asked(401, who, "GET", "/me")
        self._sign_in(who)
        if undo:
            self.asked(204, who, "DELETE", "/me/erasure")

    @precondition(lambda self: self.steps > self.rested + 8)
    @rule()
    def go_down_and_come_back(self) -> None:
        """Nothing but the stores and the keys is left; a new process reads them."""
        before = self.live
        self._run(self._server.aclose())
        self._server = AsyncExitStack()
        self.live = self._run(self._start(before.tokens))
        self.live.asked = before.asked  # so that no chance is dealt twice
        self.rested = self.steps
        self.counts["restarts"] += 1

    @invariant()
    def everybody_sees_what_they_should(self) -> None:
        """The lists, and the entry that was touched; now and then every entry."""
        self.steps += 1
        self.counts["steps"] += 1
        looked_into = None if self.steps % WHOLE == 0 else self.touched
        self.counts["views"] += self._run(Views(self.live, self.books, looked_into).check())


def machine_on(stage: Stage) -> type[Machine]:
    """The machine for this stage, with counts of its own."""

    class Here(Machine):
        counts: ClassVar[Counter[str]] = Counter()

    Here.stage = stage
    return Here


def drive(stage: Stage, scale: Scale) -> tuple[Counter[str], str]:
    """As many steps as this scale asks for: what came about, and what went wrong if anything."""
    machine = machine_on(stage)
    hypothesis.seed(scale.seed)(machine)
    chosen = settings(
        max_examples=max(1, scale.of(STEPS) // STEPS_EACH),
        stateful_step_count=STEPS_EACH,
        deadline=None,
        database=None,
        phases=(Phase.generate, Phase.shrink),
        suppress_health_check=list(HealthCheck),
    )
    try:
        run_state_machine_as_test(machine, settings=chosen)
    except AssertionError as error:
        return machine.counts, str(error) or "an assertion"
    return machine.counts, ""


def prove(scale: Scale) -> list[Figure]:
    """Every step foretold, and every view after it."""
    return [figure for stage in stages(scale) for figure in _on(stage, scale)]


def _on(stage: Stage, scale: Scale) -> Iterator[Figure]:
    counts, wrong = drive(stage, scale)
    if wrong:
        print(wrong)
    broken = int(bool(wrong))
    revealed = sum(count for name, count in counts.items() if name.startswith("reveals"))
    note = f"{revealed:,} reveals, {counts['restarts']:,} restarts"
    yield Figure("state machine", "steps", stage.engine, counts["steps"], broken, "", NEEDED, note)
    yield Figure("state machine", "views foretold", stage.engine, counts["views"], broken)
