"""A CSV file is text: in quotes, line by line, and never something that is reckoned with."""

from __future__ import annotations

import csv
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbook.spreadsheet import FORMULA, SPLITS, cell, written

TEXTS = st.text(alphabet=st.characters(exclude_categories=["Cs"], exclude_characters="\0"))


@pytest.mark.asvs("1.2.10")
@pytest.mark.story("S34")
@pytest.mark.parametrize(
    "text",
    ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "\n=1", " =1", "\u00a0@x", "＝1", "-"],
)
def test_what_a_spreadsheet_would_reckon_with_gets_an_apostrophe(text: str) -> None:
    """The characters that OWASP names, and those that are as wide as two of them."""
    assert cell(text) == f"'{text}"


@pytest.mark.parametrize("text", ["", "Tea", "a=b", "1-2", "'=1", "“=1”", "5"])
def test_any_other_text_stays_as_it_is(text: str) -> None:
    assert cell(text) == text


@pytest.mark.asvs("1.2.10")
@pytest.mark.story("S34")
@given(st.lists(st.lists(TEXTS, min_size=2, max_size=2), max_size=4))
def test_every_cell_comes_back_and_none_can_act(rows: list[list[str]]) -> None:
    """Whatever is in it: quotes, commas, line ends. But for the apostrophe, as it was written."""
    file = written(("one", "two"), rows)
    header, *found = csv.reader(io.StringIO(file, newline=""), strict=True)
    assert header == ["one", "two"]
    assert [[one.removeprefix("'") for one in row] for row in found] == [
        [one.removeprefix("'") for one in row] for row in rows
    ]
    assert not any(one.lstrip().startswith(FORMULA) for row in found for one in row)
    assert not any(one.startswith(SPLITS) for row in found for one in row)


def test_lines_end_as_the_standard_says_and_every_cell_is_in_quotes() -> None:
    """RFC 4180: CRLF, and a quote inside is doubled."""
    assert written(("a",), [['say "tea"']]) == '"a"\r\n"say ""tea"""\r\n'
