"""Saying no to people: a page with a sentence and a way out. Programs get theirs at `/api`."""

from __future__ import annotations

from collections.abc import Mapping
from contextlib import suppress

from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from api.engine.failures import ServerError
from api.engine.problem import problem
from api.pages.ask import Ask, ask_of
from api.pages.who import recognise
from api.pages.words import N_
from api.problems import kind_of
from workbook.errors import Invalid, TooManyTries, Unavailable, WorkbookError
from workbook.signing_in import viewer_of

FOR_PROGRAMS = ("/api", "/problems", "/livez", "/readyz")


WORDS = ("title", "text", "words", "note", "source")
"""The fields of forms in which people write, beside those of answers."""

HEADINGS = {
    401: N_("You are signed out"),
    403: N_("This came from somewhere else"),
    404: N_("There is nothing here"),
    409: N_("Not just now"),
    413: N_("That was too much at once"),
    429: N_("Please wait a little"),
    500: N_("That did not work here"),
    503: N_("Not just now"),
}
OTHERWISE = N_("This did not work")
SENTENCES = {
    401: N_("This page needs you to sign in. What you just sent was not kept."),
    404: N_("The page may have moved, or it is not for you to see."),
    405: N_("This page can be read, but not used in this way."),
    415: N_("This form could not be read. Please open the page again."),
    422: N_("This form was used before with other words. Please open the page again."),
    500: N_("Nothing you did caused it. What was saved before is still there."),
}


def refused(error: WorkbookError, ask: Ask, more: Mapping[str, str] | None = None) -> Response:
    """The page that says this error."""
    status = kind_of(error.slug).status
    said = [one.detail for one in error.faults] if isinstance(error, Invalid) else []
    sentence = "" if said else SENTENCES.get(status, error.detail)
    response = ask.show(
        "refused.html",
        status,
        heading=ask._(HEADINGS.get(status, OTHERWISE)),
        sentences=[ask._(one) for one in said or [sentence]],
        signed_out=status == 401,
        kept=_kept(ask) if status in {401, 409} else [],
    )
    response.headers.update({**_headers(error), **(more or {})})
    return response


def _kept(ask: Ask) -> list[str]:
    """What was typed into a form that came too late, for whoever typed it to take along.

    An answer's field may hold the code of a choice; one with a space in it is somebody's words.
    """
    answers = [name for name in ask.form.fields if name.startswith("a.")]
    words = [ask.form.one(name).strip() for name in answers]
    return [
        *(text for name in WORDS if (text := ask.form.one(name)).strip()),
        *(text for text in words if " " in text),
    ]


def _headers(error: WorkbookError) -> dict[str, str]:
    if isinstance(error, TooManyTries | Unavailable):
        return {"Retry-After": str(max(1, error.retry_after))}
    return {}


class Refusal(Response):
    """A page that says no, made when it is sent: by then it is known who is asking.

    When our own code has failed nobody is looked up: that could fail once more.
    """

    def __init__(self, error: WorkbookError, headers: Mapping[str, str] | None) -> None:
        super().__init__()
        self.error = error
        self.more = headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        ask = ask_of(scope)
        if not isinstance(self.error, ServerError):
            with suppress(WorkbookError):
                await recognise(ask, viewer_of)
        await refused(self.error, ask, self.more)(scope, receive, send)


def refuse(
    error: WorkbookError, scope: Scope, headers: Mapping[str, str] | None = None
) -> Response:
    """What the outermost layers say: a page, or a problem for programs. The path decides."""
    if is_for_programs(scope["path"]):
        return problem(error, scope["state"]["request_id"], headers)
    return Refusal(error, headers)


def is_for_programs(path: str) -> bool:
    """Whether this address is the API's, or one of those that a machine asks."""
    return any(path == one or path.startswith(f"{one}/") for one in FOR_PROGRAMS)
