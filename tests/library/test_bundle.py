"""A module in one file: what goes in comes out, and what could do harm does not."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.library.bundle import MAX_BYTES, pack, unpack
from workbook.library.rules import RULES

BAD = Path(__file__).parent / "bad" / "bundles"
LINES = st.sampled_from(
    ["", "words", "```", "````", "`````text", "## module.md", "# T", "> a", "`"]
)
TEXTS = st.lists(LINES, max_size=12).map(lambda lines: "\n".join(lines).rstrip("\n") + "\n")


@given(TEXTS, TEXTS)
def test_whatever_goes_in_comes_out(page: str, exercise: str) -> None:
    """Fences in fences, headings in fences: a fence is longer than those inside of it."""
    files = {"module.md": page, "our-tea.es.md": exercise, "LICENSE": exercise}
    assert unpack(pack("A title", files)) == (files, ())


@pytest.mark.parametrize("path", sorted(BAD.glob("*.md")), ids=lambda path: path.stem)
def test_each_rule_has_a_bad_bundle(path: Path) -> None:
    """The file is called like the rule; no file comes out of it."""
    files, faults = unpack(path.read_text("utf-8"))
    assert files == {}
    assert {found.code for found in faults} == {path.stem}
    assert all(found.line for found in faults)


def test_every_rule_about_bundles_is_tried() -> None:
    """Size apart, which needs a large one."""
    codes = {code for code in RULES if code.startswith("bundle-")}
    assert {path.stem for path in BAD.glob("*.md")} == codes - {"bundle-too-large"}
    assert unpack("x" * (MAX_BYTES + 1))[1][0].code == "bundle-too-large"


@pytest.mark.asvs("5.3.2")
@pytest.mark.parametrize(
    "name",
    ["../time-apart.md", "/etc/passwd", "a/b.md", "..md", ".md", "a.md/../b.md", "A.md", "a.txt"],
)
def test_a_name_that_leads_anywhere_is_refused(name: str) -> None:
    """Only plain names of files in one folder."""
    _, faults = unpack(f"## {name}\n\n```markdown\nx\n```\n")
    assert faults[0].code == "bundle-name"
