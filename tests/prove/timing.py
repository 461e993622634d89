"""Whether the time of an answer tells what the answer hides: `python -m tests.prove --only timing`.

Each contrast is two requests that are answered alike: for something that is there and hidden, and
for something that is not there. They are asked in turn, in a new order each time, and the two sets
of times are compared by Welch's t, over all of them and again without the slowest tenth of both
(where a difference would otherwise drown in the noise). The larger of the two counts; below 4.5 in
size nothing is seen in so many samples (Reparaz, Balasch, Verbauwhede, "Dude, is my code constant
time?", 2017). It is measured inside the process, where no network hides anything; the limits on
guessing are off, and where a password is hashed it is done once with little work, so that nothing
hides behind it, and once as it is served.
"""

from __future__ import annotations

import asyncio
import random
import tempfile
import time
from collections.abc import Awaitable, Callable, Iterable, Sequence
from dataclasses import dataclass
from math import sqrt
from pathlib import Path
from statistics import fmean, variance

import httpx

from tests.api.rest.mailbox import confirmed, reset_asked
from tests.api.rest.test_second_step import turned_on
from tests.api.rest.told import ANAS, BENS
from tests.cast import PASSWORD, Person, World, world
from tests.prove.engines import Templates, templates
from tests.prove.figures import Engine, Figure, Scale
from workbook import passwords, tries
from workbook.database import Databases
from workbook.passwords import Passwords
from workbook.tries import Limits

SAMPLES, HASHED = 20_000, 2_000
SEEN = 4.5
KEPT = 0.9
NEW = {"code": "0000-0000", "new_password": "seven geese over a weir"}
WARM = 20

Ask = Callable[[], Awaitable[httpx.Response]]


@dataclass(frozen=True, slots=True)
class Contrast:
    """Two requests that are answered alike. `hashes`: a password is hashed as it is served."""

    what: str
    hidden: Ask
    absent: Ask
    hashes: bool = False


def welch(one: Sequence[float], other: Sequence[float]) -> float:
    """Welch's t: the difference of two means by its own uncertainty. Two samples a side at least;
    0 where nothing varies.
    """
    spread = variance(one) / len(one) + variance(other) / len(other)
    return 0.0 if spread == 0 else (fmean(one) - fmean(other)) / sqrt(spread)


def told_apart(one: Sequence[float], other: Sequence[float]) -> float:
    """The larger t of all times, and of those below the slowest tenth of both together."""
    limit = sorted((*one, *other))[int((len(one) + len(other)) * KEPT) - 1]
    quick = [[at for at in side if at <= limit] for side in (one, other)]
    return max(welch(one, other), welch(quick[0], quick[1]), key=abs)


async def measure(contrast: Contrast, count: int, chance: random.Random) -> float:
    """Asks both `count` times in turn. AssertionError when they are not answered alike."""
    sides = (contrast.hidden, contrast.absent)
    for _ in range(WARM):
        first, second = [await ask() for ask in sides]
        assert _plain(first) == _plain(second), (contrast.what, first.text, second.text)
    taken: tuple[list[float], list[float]] = ([], [])
    for _ in range(count):
        for side in chance.sample((0, 1), 2):
            began = time.perf_counter_ns()
            await sides[side]()
            taken[side].append(float(time.perf_counter_ns() - began))
    return told_apart(*taken)


def _plain(reply: httpx.Response) -> tuple[int, object]:
    """The answer without the id of the request."""
    body = reply.json() if reply.content else {}
    return reply.status_code, {k: v for k, v in body.items() if k not in ("request_id", "id")}


async def contrasts(cast: World) -> list[Contrast]:
    """All of them, in a world with something to hide."""
    wb = await cast.pair(cast.ana, cast.ben)
    shown = await cast.open(cast.ana, wb, "soft-start")
    await cast.send(cast.ana, shown, ANAS)
    await cast.send(cast.ben, shown, BENS)
    drafted, blank = [await cast.open(cast.ana, wb, "soft-start") for _ in range(2)]
    await cast.answer(cast.ben, drafted, BENS)
    agreement = {"kind": "ritual", "title": "Our pause", "text": "We say tea.", "draft": True}
    draft = (await cast.ben.post(f"/workbooks/{wb}/agreements", agreement)).json()["id"]
    await turned_on(cast.dan)
    for person in (cast.ana, cast.ben):
        await confirmed(person)
    await reset_asked(cast.ana)
    for name in ("ben", "cleo", "nobody"):
        await cast.nobody.put("/password-reset", {"login": f"{name}@example.org"})
    with passwords.use(Passwords()):
        await cast.invite("Eve")
    nobody, code = cast.nobody, {"code": "3F7K-QH2M-9WXA-0TZB"}
    return [
        Contrast("sign in: a login that is there, and none, with little hashing",
                 *_sign_ins(nobody, "ana")),
        Contrast("sign in: a login that is there, and none, as served",
                 *_sign_ins(nobody, "eve"), hashes=True),
        Contrast("sign in with a wrong recovery code: right password, and no such login",
                 _post(nobody, "/sessions", _login("dan", PASSWORD) | code),
                 _post(nobody, "/sessions", _login("nobody", PASSWORD) | code)),
        Contrast("another password by mail: a login that has allowed it, and none",
                 *_resets(nobody, "ana", "nobody")),
        Contrast("another password by mail: one that has allowed it, and one that has not",
                 *_resets(nobody, "ana", "ben")),
        Contrast("another password by mail, with a wrong code: one that has allowed it, and none",
                 *_completions(nobody, "ana", "nobody")),
        Contrast("another password by mail, with a wrong code: one that has allowed it, and one"
                 " that has not",
                 *_completions(nobody, "ana", "ben")),
        Contrast("another password by mail, with a wrong code: a code is on its way, and none",
                 *_completions(nobody, "cleo", "dan")),
        Contrast("invitation: one that has ended, and none",
                 _post(cast.sol, f"/invitations/{await _ended(cast)}/acceptance"),
                 _post(cast.sol, "/invitations/0000-0000/acceptance")),
        Contrast("review: another couple's, and none",
                 *_gets(cast.sol, f"/entries/{shown}", "/review")),
        Contrast("entry: another couple's, and none", *_gets(cast.sol, f"/entries/{shown}")),
        Contrast("agreement: the partner's draft, and none",
                 *_gets(cast.ana, f"/agreements/{draft}")),
        Contrast("review before it opens: the partner has answers, and none",
                 _get(cast.ana, f"/entries/{drafted}/review"),
                 _get(cast.ana, f"/entries/{blank}/review")),
    ]  # fmt: skip


def _sign_ins(nobody: Person, there: str) -> tuple[Ask, Ask]:
    wrong = "not the one that it is"
    ask = [_post(nobody, "/sessions", _login(name, wrong)) for name in (there, "nobody")]
    return ask[0], ask[1]


def _resets(
    nobody: Person, one: str, other: str, path: str = "/password-reset", **more: str
) -> tuple[Ask, Ask]:
    ask = [_put(nobody, path, {"login": f"{name}@example.org"} | more) for name in (one, other)]
    return ask[0], ask[1]


def _completions(nobody: Person, one: str, other: str) -> tuple[Ask, Ask]:
    return _resets(nobody, one, other, "/password-reset/completion", **NEW)


def _login(name: str, password: str) -> dict[str, str]:
    return {"login": f"{name}@example.org", "password": password}


def _gets(person: Person, path: str, more: str = "") -> tuple[Ask, Ask]:
    """What is there, and an id of the same shape that is not."""
    absent = path[:-26] + "a" * 26
    return _get(person, path + more), _get(person, absent + more)


def _get(person: Person, path: str) -> Ask:
    return lambda: person.get(path)


def _post(person: Person, path: str, body: object = None) -> Ask:
    return lambda: person.post(path, body)


def _put(person: Person, path: str, body: object) -> Ask:
    return lambda: person.put(path, body)


async def _ended(cast: World) -> str:
    """The code of an invitation that was made and taken back."""
    waiting = (await cast.cleo.post("/workbooks")).json()["id"]
    made = (await cast.cleo.post(f"/workbooks/{waiting}/invitations")).json()
    assert (await cast.cleo.delete(f"/invitations/{made['id']}")).status_code == 204
    return str(made["code"])


async def run(databases: Databases, home: Path, engine: Engine, scale: Scale) -> list[Figure]:
    """Every contrast on one engine."""
    chance, figures = random.Random(scale.seed), []
    async with world(databases, home) as cast:
        with tries.use(Limits(on=False)):
            for one in await contrasts(cast):
                whole = HASHED if one.hashes else SAMPLES
                count = scale.of(whole, at_least=3)
                with passwords.use(Passwords() if one.hashes else passwords.current()):
                    figures.append(
                        _figure(one, engine, count, whole, await measure(one, count, chance))
                    )
                print(figures[-1].line(), flush=True)
    return figures


def _figure(one: Contrast, engine: Engine, count: int, whole: int, t: float) -> Figure:
    note = f"Welch's t {t:+.2f}, n {count:,} a side"
    return Figure("timing", one.what, engine, 2 * count, int(abs(t) >= SEEN), "G3", 2 * whole, note)


def prove(scale: Scale) -> list[Figure]:
    """20,000 samples a side per contrast, 2,000 where a password is hashed as it is served."""
    with templates(scale.engines) as made:
        return [
            figure for engine in _there(made, scale.engines) for figure in _on(made, engine, scale)
        ]


def _there(made: Templates, engines: Iterable[Engine]) -> list[Engine]:
    return [engine for engine in engines if made.has(engine)]


def _on(made: Templates, engine: Engine, scale: Scale) -> list[Figure]:
    with tempfile.TemporaryDirectory(prefix="workbook-prove-") as found:
        home = Path(found)
        with made.clone(engine, home) as databases:
            return asyncio.run(run(databases, home, engine, scale))
