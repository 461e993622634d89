"""The main job of the whole service, over real HTTP, from an empty directory to a farewell."""

from __future__ import annotations

import shutil
import stat
from collections.abc import AsyncIterator, Awaitable, Iterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from tests.cast import PASSWORD
from tests.journey.serving import Running, finished, served
from workbook.client import Client, ProblemError
from workbook.database import Databases

NAMES = ("Ana", "Ben", "Thea", "Sol")
STATEMENT = {
    "feelings": ["hurt"],
    "situation": "I heard the plan from a friend",
    "needs": ["respect"],
}


@dataclass
class Cast:
    """Who is there, each with a client of their own."""

    ana: Client
    ben: Client
    thea: Client
    sol: Client

    @property
    def everybody(self) -> tuple[Client, ...]:
        return self.ana, self.ben, self.thea, self.sol


@asynccontextmanager
async def people(url: str, tokens: list[str] | None = None) -> AsyncIterator[Cast]:
    """The cast at this server: new there, or with the tokens that they have already."""
    async with AsyncExitStack() as stack:
        cast = []
        for number, name in enumerate(NAMES):
            client = await stack.enter_async_context(Client(url))
            if tokens:
                client.token = tokens[number]
            else:
                await client.register(name.lower(), PASSWORD, name)
                await client.sign_in(name.lower(), PASSWORD)
            cast.append(client)
        yield Cast(*cast)


@pytest.fixture
def settings(engine: str, empty_databases: Databases) -> dict[str, str]:
    """On PostgreSQL, an empty database; on SQLite nothing, since the directory is enough."""
    return {"WORKBOOK_DATABASE_URL": empty_databases.default} if engine == "postgresql" else {}


@pytest.fixture
def data(tmp_path: Path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def server(data: Path, settings: dict[str, str]) -> Iterator[Running]:
    with served(data, settings) as running:
        yield running


async def pair(cast: Cast) -> str:
    workbook = (await cast.ana.start_workbook())["id"]
    code = (await cast.ana.invite(workbook))["code"]
    assert await cast.ben.join(code) == workbook
    return str(workbook)


async def refused(call: Awaitable[object]) -> str:
    """The slug of the problem that this call ends with."""
    with pytest.raises(ProblemError) as problem:
        await call
    return problem.value.slug


async def test_the_whole_journey(server: Running, data: Path, settings: dict[str, str]) -> None:
    """Two answer apart, the server dies in between, it opens for both at once, a therapist gives
    homework and opens it in session, one leaves; and a stranger never sees anything.
    """
    print(f"start to ready: {server.seconds} s")
    async with people(server.url) as cast:
        workbook = await pair(cast)
        entry = (await cast.ana.open_entry(workbook, "soft-start"))["id"]
        await cast.ana.save(entry, "statement", STATEMENT)
        await cast.ana.save(entry, "need", "respect", importance=4, guess="space")
        await cast.ana.send(entry)
        await cast.ben.save(entry, "need", "space", importance=3, guess="space")
        before = await _what_each_sees(cast, workbook, entry)
        tokens = [str(person.token) for person in cast.everybody]
    server.kill()
    with served(data, settings) as again:
        print(f"start to ready, on data: {again.seconds} s")
        async with people(again.url, tokens) as cast:
            assert await _what_each_sees(cast, workbook, entry) == before
            await _it_opens_for_both(cast, workbook, entry)
            await _a_therapist_gives_homework(cast, workbook)
            await _one_leaves(cast, workbook, entry)
        assert again.stop() == 0


async def _what_each_sees(cast: Cast, workbook: str, entry: str) -> list[object]:
    """Everything acknowledged so far, as each of the two partners reads it."""
    seen: list[object] = []
    for partner in (cast.ana, cast.ben):
        seen += [await partner.me(), await partner.workbook(workbook)]
        seen += [await partner.entries(workbook), await partner.draft(entry)]
        assert await refused(partner.review(entry)) == "not-open"
    assert await refused(cast.sol.entries(workbook)) == "not-found"
    return seen


async def _it_opens_for_both(cast: Cast, workbook: str, entry: str) -> None:
    await cast.ben.save(entry, "statement", skip=True)
    await cast.ben.send(entry)
    review = await cast.ana.review(entry)
    need = next(prompt for prompt in review["prompts"] if prompt["id"] == "need")
    assert (need["you"]["value"], need["partner"]["value"]) == ("respect", "space")
    kinds = {(found["kind"], found["guesser"]) for found in review["findings"]}
    assert {("value_gap", None), ("blind_spot", "partner")} <= kinds
    for finding in [*review["agenda"]["open"], *review["agenda"]["discuss"]]:
        assert await refused(cast.sol.note_outcome(finding, "talked")) == "not-found"
        await cast.ben.note_outcome(finding, "talked")
    await cast.ben.write_note(finding, "We said it aloud.")
    assert [note["by"] for note in await cast.ana.notes(finding)] == ["partner"]
    assert (await cast.ana.entry(entry))["couple"] == "reviewed"
    assert await refused(cast.sol.review(entry)) == "not-found"


async def _a_therapist_gives_homework(cast: Cast, workbook: str) -> None:
    code = (await cast.thea.make_therapist_code())["code"]
    link = (await cast.ana.link_therapist(workbook, code))["id"]
    await cast.ana.consent(link, ["progress", "answers"])
    assert await cast.thea.caseload() == []
    assert await refused(cast.thea.workbook(workbook)) == "not-found"
    await cast.ben.consent(link, ["progress", "answers"])
    [couple] = await cast.thea.caseload()
    assert (couple["workbook"], couple["revealed"]) == (workbook, 1)

    module = await cast.thea.assign(workbook, module="speaking-and-listening")
    assert "soft-start" in (await _slugs(cast.ana, module["entries"]))
    given = {"exercise": "soft-start", "reveal": "in_session", "note": "For Monday."}
    homework = await cast.thea.assign(workbook, key="once", **given)
    assert await cast.thea.assign(workbook, key="once", **given) == homework
    [entry] = homework["entries"]
    assert await refused(cast.thea.open_in_session(entry)) == "not-ready"
    for partner, need in ((cast.ana, "support"), (cast.ben, "support")):
        await partner.save(entry, "statement", skip=True)
        await partner.save(entry, "need", need)
        await partner.send(entry)
        assert await refused(partner.review(entry)) == "not-open"
    assert await refused(cast.sol.open_in_session(entry)) == "not-found"
    await cast.thea.open_in_session(entry)
    review = await cast.thea.review(entry)
    assert review["names"] == {"one": "Ana", "other": "Ben"}
    assert (await cast.ben.entry(entry))["mine"] == "revealed"
    assert [line["reader"] for line in await cast.ana.access_log()] == ["Thea"]

    await cast.ben.end_consent(link)
    assert await refused(cast.thea.review(entry)) == "not-found"
    assert await cast.thea.caseload() == []


async def _slugs(person: Client, entries: list[str]) -> list[str]:
    return [(await person.entry(entry))["exercise"]["slug"] for entry in entries]


async def _one_leaves(cast: Cast, workbook: str, entry: str) -> None:
    await cast.ben.leave(workbook)
    assert await refused(cast.ana.open_entry(workbook, "soft-start")) == "workbook-closed"
    assert (await cast.ana.workbook(workbook))["state"] == "closed"
    review = await cast.ana.review(entry)
    assert {prompt["partner"]["state"] for prompt in review["prompts"]} == {"not_shared"}
    assert review["findings"] == []
    assert (await cast.ana.draft(entry))["need"]["value"] == "respect"


async def test_it_says_when_it_is_ready(server: Running) -> None:
    """Once it listens, it answers, and every check is well."""
    async with httpx.AsyncClient(base_url=server.url) as http:
        alive, ready = await http.get("/livez"), await http.get("/readyz")
    assert (alive.status_code, alive.json()) == (200, {"alive": True})
    assert (ready.status_code, ready.json()["ready"]) == (200, True)
    assert set(ready.json()["checks"].values()) == {"ok"}


async def test_the_first_lines_warn(data: Path) -> None:
    """Where the keys are, that they need a backup, and who should not host this."""
    with served(data) as server:
        assert str(data / "keys") in server.text
    assert "Back this folder up" in server.text
    assert "Never host this for your own relationship" in server.text
    assert stat.S_IMODE((data / "keys").stat().st_mode) == 0o700


@pytest.mark.asvs("16.2.5")
@pytest.mark.story("S43")
async def test_it_stops_calmly(server: Running, data: Path) -> None:
    """On a signal it ends with 0, and its log holds no address, login or name."""
    async with people(server.url) as cast:
        await pair(cast)
        assert server.stop() == 0
    log = data.with_name("data.log").read_text()
    assert '"route": "/api/v1/workbooks"' in log
    assert not [word for word in ("127.0.0.1", '"ana"', "Ana", "Traceback") if word in log]


@pytest.mark.asvs("16.5.3")
@pytest.mark.story("S45")
async def test_without_its_keys_it_does_not_start(tmp_path: Path) -> None:
    """Starting would make new keys, and what was written would be lost for good."""
    data = tmp_path / "data"
    with served(data) as server:
        async with people(server.url) as cast:
            await pair(cast)
        server.stop()
    shutil.move(data / "keys", tmp_path / "elsewhere")
    done = finished("serve", "--data", data, "--port", "0")
    assert done.returncode == 1
    assert "There is no key in" in done.stderr
    assert "Traceback" not in done.stderr
    shutil.move(tmp_path / "elsewhere", data / "keys")
    with served(data) as server:
        async with Client(server.url) as ana:
            await ana.sign_in("ana", PASSWORD)
            assert (await ana.me())["name"] == "Ana"
