"""What a new version of one's own exercise begins from."""

from __future__ import annotations

import pytest

from tests.library.samples import GOOD, broken
from workbook.library import parse
from workbook.library.words import precedence
from workbook.own_exercises import OwnExercise, next_source


@pytest.mark.parametrize(
    ("versions", "expected"),
    [
        (("1.2.0",), "1.2.1"),
        (("1.10.3", "1.2.0"), "1.10.4"),
        (("2.0.0-rc.1", "1.2.0"), "2.0.1"),
    ],
)
def test_the_next_number_is_above_every_version(versions: tuple[str, ...], expected: str) -> None:
    """Nothing else of the text is changed, and it is an exercise as it stands."""
    own = OwnExercise(parse(GOOD), versions, withdrawn=False)
    text = next_source(own)
    assert text == broken("version: 1.2.0", f"version: {expected}")
    assert parse(text).version == expected
    assert all(precedence(expected) > precedence(one) for one in versions)
