"""`workbook preview FILE` as a process of its own, over real HTTP."""

from __future__ import annotations

import signal
from pathlib import Path

import httpx

from tests.journey.serving import finished, started
from tests.library.samples import GOOD


def test_an_author_opens_a_preview_and_ends_it(tmp_path: Path) -> None:
    """It tells where, shows the exercise, and goes without a word."""
    file = tmp_path / "our-evening.md"
    file.write_text(GOOD, "utf-8")
    with started("preview", file, log=tmp_path / "log") as running:
        assert running.url in running.said[0]
        shown = httpx.get(f"{running.url}/partner", trust_env=False)
        assert "How was it?" in shown.text
        running.stop(signal.SIGINT)
    assert "Traceback" not in (tmp_path / "log").read_text()


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    """At once, and nothing is served."""
    done = finished("preview", tmp_path / "nowhere.md")
    assert done.returncode == 1
    assert "There is no file" in done.stderr
