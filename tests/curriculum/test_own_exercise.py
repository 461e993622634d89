"""The guide to one's own exercise: its example is checked, published, done by two and opened."""

from __future__ import annotations

import re
import shlex
import subprocess
from pathlib import Path

import pytest

from tests.cast import World
from tests.curriculum.doing import answer_of, send_all
from tests.journey.serving import served
from workbook import cli
from workbook.client import Client
from workbook.exercise import Exercise
from workbook.library import diagnose
from workbook.linting import lint

GUIDE = Path(__file__).parents[2] / "docs" / "how-to" / "write-your-own-exercise.md"
TEXT = GUIDE.read_text("utf-8")
SOURCE = TEXT.split("````markdown\n")[1].split("````")[0]
COMMANDS = re.findall(r"^workbook (.+)$", TEXT, re.MULTILINE)
(CURL,) = re.findall(r"^```bash\n(.*?)^```$", TEXT, re.MULTILINE | re.DOTALL)


@pytest.fixture
def found() -> Exercise:
    exercise, faults = diagnose(SOURCE)
    assert exercise is not None, faults
    return exercise


def test_the_example_has_no_faults(tmp_path: Path) -> None:
    """By the same linter that the guide tells about."""
    path = tmp_path / "coming-home.md"
    path.write_text(SOURCE, "utf-8")
    assert lint([path]) == []


def test_each_command_of_the_guide_does_what_it_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """In their order, in an empty folder. The preview goes on until it is stopped: not here."""
    monkeypatch.chdir(tmp_path)
    tried = [shlex.split(command) for command in COMMANDS]
    assert [words[0] for words in tried] == ["new", "preview", "lint", "export", "import"]
    for words in tried:
        if words[0] != "preview":
            assert cli.main(words) == 0, words
    assert (tmp_path / "coming-home.md").is_file()
    assert (tmp_path / "my-modules" / "boundaries" / "module.md").is_file()


async def test_two_do_it_and_it_opens(cast: World, found: Exercise) -> None:
    """Thea publishes it, Ana and Ben answer, and both read what the other one shared."""
    workbook = await cast.pair(cast.ana, cast.ben)
    published = await cast.thea.http.put(
        f"/api/v1/exercises/{found.slug}/versions/{found.version}",
        content=SOURCE,
        headers={**cast.thea.headers, "Content-Type": "text/markdown"},
    )
    assert (published.status_code, published.json()["advice"]) == (201, [])
    await cast.link(workbook, {"Ana": ["progress"], "Ben": ["progress"]})
    entry = await cast.open(cast.ana, workbook, found.slug)
    await send_all(cast, cast.ana, entry, found)
    assert (await cast.ana.get(f"/entries/{entry}/review")).status_code == 404
    await send_all(cast, cast.ben, entry, found)
    review = (await cast.ana.get(f"/entries/{entry}/review")).json()
    shown = {prompt["id"]: prompt["partner"] for prompt in review["prompts"]}
    for prompt in found.prompts:
        if prompt.visible == "me":
            assert shown[prompt.id] == {"state": "not_shared"}
        else:
            assert shown[prompt.id]["value"] == answer_of(cast.ben, prompt)["value"]
    (offer,) = (await cast.ana.get(f"/entries/{entry}/agreement-offers")).json()["data"]
    assert offer["kind"] == "commitment"
    assert "{" not in offer["text"]


async def test_the_request_of_the_guide_publishes(tmp_path: Path) -> None:
    """As it stands, with curl, against a server of one's own."""
    _save(tmp_path / "coming-home.md")
    with served(tmp_path / "data") as server:
        async with Client(server.url) as thea:
            await thea.register("thea", "two chairs and a plant", "Thea")
            await thea.sign_in("thea", "two chairs and a plant")
            _run(CURL.replace("http://127.0.0.1:8000", server.url), tmp_path, thea.token or "")
            assert (await thea.exercise("coming-home"))["version"] == "1.0.0"


def _save(path: Path) -> None:
    path.write_text(SOURCE, "utf-8")


def _run(command: str, folder: Path, token: str) -> None:
    environment = {"TOKEN": token, "PATH": "/usr/bin:/bin:/usr/local/bin"}
    done = subprocess.run(
        ("bash", "-c", command), cwd=folder, env=environment, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout + done.stderr
