"""`workbook demo`: everything to look at, and nothing left behind."""

from __future__ import annotations

import re
import signal
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.journey.serving import PATIENCE, WORKBOOK, Running, environment, started
from workbook.client import Client
from workbook.demo import CAST

PLACE = "workbook-demo-"


@pytest.fixture
def temporary(tmp_path: Path) -> Path:
    place = tmp_path / "temporary"
    place.mkdir()
    return place


@pytest.fixture
def demo(temporary: Path, tmp_path: Path) -> Iterator[Running]:
    with started("demo", log=tmp_path / "log", settings={"TMPDIR": str(temporary)}) as running:
        yield running


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Running]:
    """A demo to look at, for tests that change nothing."""
    place = tmp_path_factory.mktemp("shown")
    with started("demo", log=place / "log", settings={"TMPDIR": str(place)}) as running:
        yield running


async def signed_in(demo: Running, name: str) -> Client:
    person = next(person for person in CAST if person.name == name)
    client = Client(demo.url)
    await client.sign_in(person.login, person.password)
    return client


async def test_every_state_is_there(shown: Running) -> None:
    """Ana and Ben see, of their own entries, every state that there is."""
    async with await signed_in(shown, "Ana") as ana, await signed_in(shown, "Ben") as ben:
        [workbook] = await ana.workbooks()
        entries = await ana.entries(workbook["id"])
        bens = await ben.entries(workbook["id"])
    states = {"not_started", "drafting", "submitted", "declined", "revealed"}
    assert {entry["mine"] for entry in entries} == states
    assert {entry["mine"] for entry in bens} == states
    assert {entry["couple"] for entry in entries} == {"open", "revealed", "reviewed"}
    reveals = {"both_submitted", "together", "in_session"}
    assert {entry["reveal"] for entry in entries} == {*reveals, "never"}
    assert {entry["reveal"] for entry in bens} == reveals


async def test_their_therapist_can_open_the_homework(demo: Running) -> None:
    """Thea sees the couple, with homework that both have sent and that waits for the session."""
    async with await signed_in(demo, "Thea") as thea, await signed_in(demo, "Ana") as ana:
        [couple] = await thea.caseload()
        assert [partner["name"] for partner in couple["partners"]] == ["Ana", "Ben"]
        entries = await thea.entries(couple["workbook"])
        [waiting] = [entry for entry in entries if entry["reveal"] == "in_session"]
        assert waiting["both_sent"] is True
        await thea.open_in_session(waiting["id"])
        assert (await ana.entry(waiting["id"]))["mine"] == "revealed"
        assert "Thea" in {line["reader"] for line in await ana.access_log()}


async def test_the_other_can_be_ready_too(demo: Running) -> None:
    """Ana is ready; once Ben says so, what waited for both is open."""
    async with await signed_in(demo, "Ben") as ben:
        [workbook] = await ben.workbooks()
        [entry] = [
            entry
            for entry in await ben.entries(workbook["id"])
            if (entry["reveal"], entry["mine"]) == ("together", "submitted")
        ]
        await ben.ready(entry["id"])
        review = await ben.review(entry["id"])
    assert review["agenda"]["discuss"]


def test_it_says_how_to_sign_in_as_each(shown: Running) -> None:
    """Login and password of each, a line for curl that works as it stands, and the API's page."""
    for person in CAST:
        assert re.search(rf"{person.name}.* {person.login} +{person.password}$", shown.text, re.M)
    assert f"{shown.url}/api/docs" in shown.text
    curl = re.search(r"^ +(curl .*\\\n.*)$", shown.text, re.M)
    assert curl is not None
    told = subprocess.run(
        ("bash", "-c", curl[1]), capture_output=True, text=True, check=True, timeout=PATIENCE
    )
    assert '"token"' in told.stdout


@pytest.mark.parametrize("how", [signal.SIGTERM, signal.SIGINT])
def test_it_leaves_nothing_behind(demo: Running, temporary: Path, how: signal.Signals) -> None:
    """Its folder is there while it runs, and gone when it was stopped."""
    assert [place.name.startswith(PLACE) for place in temporary.iterdir()] == [True]
    assert demo.stop(how) == 0
    assert list(temporary.iterdir()) == []


@pytest.mark.parametrize("of_the_shell", [signal.SIG_DFL, signal.SIG_IGN])
def test_it_leaves_nothing_behind_when_it_was_stopped_early(
    temporary: Path, of_the_shell: signal.Handlers
) -> None:
    """Also when the signal comes while it is still being filled; in the background, too, where a
    shell has Ctrl-C ignored.
    """
    process = subprocess.Popen(
        (*WORKBOOK, "demo", "--port", "0"),
        env=environment({"TMPDIR": str(temporary)}),
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
        preexec_fn=lambda: signal.signal(signal.SIGINT, of_the_shell),
    )
    assert process.stdout is not None
    assert "the demo" in process.stdout.readline()
    process.send_signal(signal.SIGTERM)
    _, errors = process.communicate(timeout=PATIENCE)
    assert (process.returncode, errors) == (130, "")
    assert list(temporary.iterdir()) == []
