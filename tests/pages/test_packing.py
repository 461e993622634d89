"""The pages on which a draft is written come packed, with a length that tells little."""

from __future__ import annotations

import gzip
from random import Random

import pytest

from api.pages.packing import STEP, packed
from tests.library.samples import GOOD
from tests.pages.opened import Couple
from tests.pages.visitor import Visitor


@pytest.mark.parametrize("size", [0, 1, STEP - 1, STEP, 3 * STEP, 20 * STEP])
def test_every_reader_of_gzip_can_unpack_it(size: int) -> None:
    """Whatever is in it comes out again, and its length is a whole number of steps."""
    page = Random(size).randbytes(size)
    assert gzip.decompress(packed(page)) == page
    assert len(packed(page)) % STEP == 0
    assert packed(page) == packed(page)


async def test_an_answer_changes_no_length(ana: Visitor, two: Couple) -> None:
    """One word or ten, this option or that: on the line it is as long as before."""
    entry = str((await two.ana.open_entry(two.workbook, "soft-start"))["id"])
    lengths = set()
    for need, words in (("space", "Tea."), ("respect", "We said so many things that evening.")):
        await two.ana.save(entry, "need", value=need, importance=3)
        await two.ana.save(entry, "note", value=words)
        for page in ("prompts/need", "prompts/note"):
            said = await ana.get(f"/entries/{entry}/{page}")
            assert said.response.headers["content-encoding"] == "gzip"
            assert said.response.headers["vary"] == "Accept-Encoding"
            lengths.add(said.response.headers["content-length"])
    assert len(lengths) == 1


async def test_it_is_plain_for_who_cannot_unpack_it(ana: Visitor, two: Couple) -> None:
    """And so is every page that shows what somebody else wrote."""
    entry = await two.opened()
    other = str((await two.ana.open_entry(two.workbook, "soft-start"))["id"])
    assert "content-encoding" not in (await ana.get(f"/entries/{entry}/review")).response.headers
    ana.http.headers["accept-encoding"] = "identity"
    plain = await ana.get(f"/entries/{other}/prompts")
    assert "content-encoding" not in plain.response.headers
    assert plain.heading == "Say it so it can be heard"


async def test_an_exercise_that_somebody_wrote_is_never_packed(ana: Visitor, two: Couple) -> None:
    """Its author could put words into it that pack well with an answer, and watch the line."""
    await two.ben.publish("our-evening", "1.2.0", GOOD)
    entry = str((await two.ben.open_entry(two.workbook, "our-evening"))["id"])
    for page in ("prompts", "prompts/mood"):
        said = await ana.get(f"/entries/{entry}/{page}")
        assert said.status == 200
        assert "content-encoding" not in said.response.headers
