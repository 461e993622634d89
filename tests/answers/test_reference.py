"""The reference is true: every type has its heading and an example that fits."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from tests.mismatch.couple import prompt
from workbook.answers import check
from workbook.exercise import AnswerType
from workbook.mismatch import FindingKind

REFERENCE = Path(__file__).parents[2] / "docs" / "reference"
EXAMPLES = dict(
    re.findall(
        r"^## `(\w+)`\n.*?^```json\n(.*?)^```",
        (REFERENCE / "answers.md").read_text(encoding="utf-8"),
        re.DOTALL | re.MULTILINE,
    )
)


@pytest.mark.parametrize("type_", AnswerType)
def test_every_type_has_an_example_that_fits(type_: AnswerType) -> None:
    """Whoever copies an example from the page sends something that is taken."""
    asked = prompt(
        type_,
        options="closeness respect support space",
        minimum=1,
        maximum=5,
        at_most=2,
        codes=("visits",),
    )
    value = json.loads(EXAMPLES[type_])
    assert check(asked, {"value": value}).value == value


@pytest.mark.parametrize("kind", FindingKind)
def test_every_kind_of_finding_is_explained(kind: FindingKind) -> None:
    """A new kind has no silent birth."""
    assert f"`{kind}`" in (REFERENCE / "comparison.md").read_text(encoding="utf-8")
