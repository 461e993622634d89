"""The session's cookie. It holds the same opaque token as the API's bearer, and nothing else.

It has no age: a browser that is closed forgets it. The session itself ends after seven days.
"""

from __future__ import annotations

from starlette.datastructures import Headers
from starlette.responses import Response

FORGET = '"cache", "cookies", "storage"'
"""`Clear-Site-Data`: what a browser is told to drop when somebody leaves or signs out."""
FORGET_SHOWN = '"cache", "storage"'
"""The same when another person signs in here, whose cookie has to stay."""


def cookie_name(*, https: bool) -> str:
    """`__Host-` binds the cookie to this very host, and needs https."""
    return "__Host-workbook" if https else "workbook"


def token_in(headers: Headers, *, https: bool) -> str | None:
    """The token; None when there is none, or two, which no browser of ours would send."""
    name = cookie_name(https=https)
    pairs = [pair for header in headers.getlist("cookie") for pair in header.split(";")]
    found = [value.strip() for key, _, value in (pair.partition("=") for pair in pairs)
             if key.strip() == name]  # fmt: skip
    return found[0] if len(found) == 1 and found[0] else None


def keep(response: Response, token: str, *, https: bool) -> None:
    """Sets the cookie."""
    response.set_cookie(
        cookie_name(https=https), token, path="/", secure=https, httponly=True, samesite="lax"
    )


def forget(response: Response, *, https: bool) -> None:
    """Takes the cookie away, with everything else that the browser keeps of this site."""
    response.set_cookie(
        cookie_name(https=https),
        "",
        max_age=0,
        path="/",
        secure=https,
        httponly=True,
        samesite="lax",
    )
    response.headers["Clear-Site-Data"] = FORGET


def forget_shown(response: Response) -> None:
    """Drops what the browser keeps of this site's pages, and leaves the cookie."""
    response.headers["Clear-Site-Data"] = FORGET_SHOWN
