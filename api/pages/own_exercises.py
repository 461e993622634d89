"""The exercises that I have published: which there are, one of them, and taking one back."""

from __future__ import annotations

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.faults import Faults
from api.pages.words import N_
from workbook import own_exercises
from workbook.errors import Fault, Invalid

KINDS = {
    "reflection": N_("Something to think about"),
    "i_statement": N_("Saying it so that it can be heard"),
    "boundary": N_("A boundary"),
    "repair": N_("Making up again"),
    "check_in": N_("A check-in that comes back"),
    "plan": N_("A plan"),
}
SURE = Fault("sure", N_("Please tick this if you are sure."), "#/sure")


async def show(ask: Ask) -> Response:
    found = await own_exercises.mine(ask.mine)
    return ask.show("own_exercises.html", found=found, kinds=KINDS)


async def show_one(ask: Ask) -> Response:
    return await _one(ask, Faults())


async def _one(ask: Ask, faults: Faults) -> Response:
    own = await own_exercises.one_of_mine(ask.mine, ask.path["exercise"])
    return ask.show("own_exercise.html", 422 if faults else 200, faults=faults, own=own)


async def take_back(ask: Ask) -> Response:
    """Nobody begins it any more; what was opened with it stays."""
    slug = ask.path["exercise"]
    if ask.form.one("sure") != "yes":
        return await _one(ask, Faults.of(Invalid([SURE]), ask._, {}))
    await own_exercises.withdraw(ask.mine, slug)
    return ask.go(f"/me/exercises/{slug}")
