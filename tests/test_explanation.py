"""What the page about comparison says is what the code computes: its examples are run."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from tests.test_tutorial import run, steps

PAGE = Path(__file__).parents[1] / "docs" / "explanation" / "mismatch.md"
FORMULAS = {
    "mean(z)·(1 - D)": "strength",
    "mean(1 - z)·(1 - D)": "shared_concern",
    "min(D, P)·(1 - AD)": "blind_spot(",
    "min(AD, P)·(1 - D)": "hidden_agreement(",
    "χ·f·(.5 + .5·r)": "limit_meets_request(",
    "χ·(f + f)/2": "limit_meets_limit(",
    "f·s": "support_gap(",
    "1 - Dice": "say_back_distance(",
    "min(1, .40 / E)": "calibration(",
    "κ·score·(.5 + .5·W)": ".salience",
}
"""Each formula of the page, and what of the code its example asks."""


async def test_every_example_gives_what_the_page_says() -> None:
    """In their order, with what was defined before."""
    names: dict[str, Any] = {}
    examples = [*steps(PAGE.read_text("utf-8"))]
    for code, printed in examples:
        assert await run(code, names) == printed, code
    assert sum(bool(printed) for _, printed in examples) >= 15


def test_every_formula_has_an_example() -> None:
    """One that asks the code for it, in the same section."""
    sections = PAGE.read_text("utf-8").split("\n## ")
    for formula, asked in FORMULAS.items():
        (section,) = [section for section in sections if formula in section]
        examples = re.findall(r"^```python\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
        printed = re.findall(r"^```text\n(.*?)^```$", section, re.MULTILINE | re.DOTALL)
        assert asked in "".join(examples + printed), formula
