"""A form that somebody has still open when the workbook closes, and fills in wrongly.

The fuzzer for pages found that it came back with sentences about fields that the page has no more.
"""

from __future__ import annotations

import pytest

from tests.pages.conftest import Visit
from tests.pages.opened import Couple
from tests.pages.visitor import Visitor

BOOK = "/workbooks/{workbook}"


@pytest.mark.parametrize(
    ("form", "typed"),
    [
        (f"{BOOK}/leaving", {"sure": ""}),
        (f"{BOOK}/homework", {"module": "boundaries", "due_on": "soon"}),
        ("/entries/{entry}/answers/need/additions", {"text": " "}),
        ("/agreements/{agreement}/practices", {"went": "well", "used_on": "soon"}),
    ],
)
async def test_a_closed_workbook_is_said_before_what_is_wrong_with_the_words(
    two: Couple, ana: Visitor, visit: Visit, form: str, typed: dict[str, str]
) -> None:
    """While it is open: what is wrong, at its field. Sol is told that there is nothing here."""
    entry = await two.opened()
    made = await two.ana.make_agreement(two.workbook, "ritual", "Tea", "At ten.")
    agreement = str(made["id"])
    for client in (two.ana, two.ben):
        await client.sign(agreement, "*")
    path = form.format(workbook=two.workbook, entry=entry, agreement=agreement)
    assert (await ana.post(path, dict(typed))).status == 422
    await two.ben.leave(two.workbook)
    assert (await ana.post(path, dict(typed))).status == 409
    assert "This workbook is closed." in ana.text
    sol = await visit("Sol").sign_up()
    assert (await sol.post(path, dict(typed))).status == 404
