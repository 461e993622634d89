"""The README is run as it stands, and every link in the documentation leads somewhere."""

from __future__ import annotations

import re
import subprocess
from pathlib import Path

import pytest

from tests.journey.serving import PATIENCE, environment, served

ROOT = Path(__file__).parents[1]
README = ROOT / "README.md"
ADDRESS = "http://127.0.0.1:8000"
BLOCK = re.compile(r"^```bash\n(.*?)^```$", re.MULTILINE | re.DOTALL)
FENCED = re.compile(r"^(`{3,}).*?^\1$", re.MULTILINE | re.DOTALL)
LINK = re.compile(r"\[[^\]]*\]\(([^)\s]+)\)")
HEADING = re.compile(r"^#+ +(.+)$", re.MULTILINE)


def commands() -> str:
    return "".join(BLOCK.findall(README.read_text()))


def run(script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        ("bash", "-euo", "pipefail", "-c", script),
        capture_output=True,
        text=True,
        check=False,
        timeout=PATIENCE,
        env=environment(),
    )


def test_every_command_works_as_it_stands(tmp_path: Path) -> None:
    """In their order, against `workbook serve` on an empty directory."""
    with served(tmp_path / "data") as server:
        done = run(commands().replace(ADDRESS, server.url))
    assert (done.returncode, done.stderr.splitlines()) == (0, done.stderr.splitlines()[:1])
    assert "404" in done.stderr, "The review is not open before both have sent."
    assert "Not open yet." in done.stdout
    for seen in ('"value": "space"', '"by":"partner"', '"both_sent":1', '"state":"closed"'):
        assert seen in done.stdout, seen


def test_a_command_that_fails_fails_the_test_above(tmp_path: Path) -> None:
    """A refusal ends the commands with an error."""
    with served(tmp_path / "data") as server:
        helpers = BLOCK.findall(README.read_text())[0].replace(ADDRESS, server.url)
        assert run(f'{helpers}\ncall "" GET /me').returncode != 0


def test_there_are_exactly_two_commands_first() -> None:
    """Near the top: `make demo` and `make test`."""
    top = README.read_text().partition("## ")[0]
    assert re.findall(r"^make \w+", top, re.MULTILINE) == ["make demo", "make test"]


PAGES = [README, *sorted((ROOT / "docs").rglob("*.md"))]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(ROOT)))
def test_every_link_leads_somewhere(page: Path) -> None:
    """Each relative link is a file of this project, and its fragment a heading there."""
    astray = [
        link for link in LINK.findall(FENCED.sub("", page.read_text())) if _astray(page, link)
    ]
    assert astray == []


def _astray(page: Path, link: str) -> bool:
    if re.match(r"[a-z]+:", link):
        return False
    path, _, fragment = link.partition("#")
    target = (page.parent / path).resolve() if path else page
    if not target.is_relative_to(ROOT) or not target.exists():
        return True
    return bool(fragment) and fragment not in _anchors(target)


def _anchors(page: Path) -> set[str]:
    headings = HEADING.findall(FENCED.sub("", page.read_text()))
    return {
        re.sub(r"[^\w\- ]", "", heading).strip().lower().replace(" ", "-") for heading in headings
    }


def test_every_page_is_in_the_index() -> None:
    """`docs/README.md` leads to every page."""
    index = ROOT / "docs" / "README.md"
    linked = {(index.parent / link).resolve() for link in LINK.findall(index.read_text())}
    assert [page for page in PAGES[1:] if page != index and page not in linked] == []
