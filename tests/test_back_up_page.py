"""The page on backups is run as it stands, block by block, and what it prints is compared."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

from tests.cast import PASSWORD
from tests.journey.serving import PATIENCE, environment, served
from workbook.client import Client

ROOT = Path(__file__).parents[1]
PAGE = ROOT / "docs" / "how-to" / "back-up-and-restore.md"
BLOCK = re.compile(r"^```(bash|text)\n(.*?)^```$", re.MULTILINE | re.DOTALL)
MOMENT = re.compile(r"\d{8}T\d{6}Z|\d{4}-\d\d-\d\dT[\d:.]+\+00:00")


def run(script: str, at: Path) -> str:
    """The commands, where `workbook` is this tree's. What they print."""
    shell = f'workbook() {{ {sys.executable} -m workbook "$@"; }}\n{script}'
    done = subprocess.run(
        ("bash", "-euo", "pipefail", "-c", shell),
        cwd=at, capture_output=True, text=True, check=False, timeout=PATIENCE,
        env=environment({"PYTHONPATH": str(ROOT), "PATH": os.environ["PATH"]}),
    )  # fmt: skip
    assert done.returncode == 0, f"{script}\n{done.stdout}{done.stderr}"
    return done.stdout


async def test_every_command_works_as_it_stands(tmp_path: Path) -> None:
    """In their order, on a server with one person; then the new server knows her."""
    with served(tmp_path / "server") as server:
        async with Client(server.url) as ana:
            await ana.register("ana", PASSWORD, "Ana")
            await ana.sign_in("ana", PASSWORD)
    printed = ""
    compared = 0
    for kind, block in BLOCK.findall(PAGE.read_text("utf-8")):
        if kind == "bash":
            printed = run(block, tmp_path)
            continue
        for line in block.splitlines():
            compared += 1
            assert MOMENT.sub("…", line) in MOMENT.sub("…", printed), line
    assert compared == 6
    with served(tmp_path / "new") as server:
        async with Client(server.url) as ana:
            await ana.sign_in("ana", PASSWORD)
            assert (await ana.me())["name"] == "Ana"
