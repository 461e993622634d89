"""What is installed, and where it comes from."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from hatchling.builders.wheel import WheelBuilder

ROOT = Path(__file__).parents[1]
LOCK = (ROOT / "requirements.lock").read_text("utf-8")


@pytest.mark.asvs("15.2.3")
def test_no_test_is_in_the_wheel() -> None:
    """The service, its pages and the exercises; no test, no tool, nothing of a machine."""
    files = [
        str(file.distribution_path) for file in WheelBuilder(str(ROOT)).recurse_included_files()
    ]
    assert "workbook/policy.py" in files
    assert "api/pages/static/app.css" in files
    assert {Path(file).parts[0] for file in files} == {"workbook", "api", "exercises"}
    assert [file for file in files if re.search(r"(^|/)(tests?|conftest)\b", file)] == []


@pytest.mark.asvs("15.1.2", "15.2.4")
@pytest.mark.story("S51")
def test_every_library_is_named_with_its_hashes() -> None:
    """requirements.lock lists all that is built in; a file with another hash is refused."""
    hashes = r"(?: {4}--hash=sha256:[0-9a-f]{64}(?: \\)?\n)+"
    entries = re.findall(rf"^[\w.-]+(?:\[[\w,-]+\])?==.+ \\\n{hashes}", LOCK, re.MULTILINE)
    pinned = re.findall(r"^[\w.-]+(?:\[[\w,-]+\])?==", LOCK, re.MULTILINE)
    assert len(entries) == len(pinned) > 30
    assert "://" not in re.sub(r"^\s*#.*$", "", LOCK, flags=re.MULTILINE)
