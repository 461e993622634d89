"""Around a form with somebody's words: they are their author's alone, and none gets lost."""

from __future__ import annotations

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.elsewhere import as_typed
from api.pages.forms import ONCE, Form
from api.pages.places import Handler, place_of
from workbook import drafting
from workbook.errors import Refused


def keeps_words(handler: Handler) -> Handler:
    """Around a form with somebody's words: it is theirs alone, and they outlast a session.

    Signed out, the words go back into the page, unseen, until somebody has signed in; a page that
    was made for another person is not taken. What comes too late, as the answers were sent or
    opened meanwhile or the workbook was closed, is shown once more and not kept.
    """

    async def handled(ask: Ask) -> Response:
        if ask.viewer is None:
            return ask.show("words_kept.html", 401, typed=_typed(ask.form))
        if ask.form.one("whose") != ask.viewer.account:
            return ask.show("words_of_another.html", 403)
        try:
            return await handler(ask)
        except Refused as refusal:
            return await _too_late(ask, refusal)

    return handled


def _typed(form: Form) -> list[tuple[str, str]]:
    return [(name, one) for name, values in form.fields.items() for one in values if name != ONCE]


async def _too_late(ask: Ask, refusal: Refused) -> Response:
    place = await place_of(ask, drafting.desk)
    words = as_typed(place, ask.form)
    if not words:
        raise refusal
    return ask.show(
        "words_late.html", 409, why=ask._(refusal.detail), words=words, **place.values()
    )
