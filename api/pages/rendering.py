"""From a template to the bytes of a page, with the headers that every page has."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from pathlib import Path
from urllib.parse import urlsplit

from babel.dates import format_date
from jinja2 import Environment, FileSystemLoader, StrictUndefined
from starlette.responses import HTMLResponse, Response

from api.pages.boxes import boxes
from api.pages.folding import Spoken
from api.pages.packing import may_be_packed, packed
from api.pages.static_files import static_url
from api.pages.support import support_of
from api.pages.words import direction, words_of
from api.settings import Settings

TEMPLATES = Path(__file__).parent / "templates"


@lru_cache(maxsize=16)
def environment(language: str) -> Environment:
    """Every template in one language. A name that is missing is a mistake, never an empty text."""
    made = Spoken(
        loader=FileSystemLoader(TEMPLATES),
        autoescape=True,
        undefined=StrictUndefined,
        extensions=["jinja2.ext.i18n"],
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.words = words_of(language)
    made.install_gettext_translations(made.words, newstyle=True)  # type: ignore[attr-defined]
    made.globals.update(
        static=static_url,
        boxes=boxes,
        language=language,
        direction=direction(language),
        support=support_of,
    )
    made.filters["day"] = lambda day: _day(day, language)
    return made


def _day(day: date, language: str) -> str:
    """A day for people, such as 4 Jan 2027, in the order of their language."""
    return format_date(day, "d MMM y" if language == "en" else "medium", locale=language)


def policy(settings: Settings) -> str:
    """The page's Content-Security-Policy.

    A form may lead to the place where "Leave quickly" goes, since browsers hold a redirect after
    a form to the same rule.
    """
    away = urlsplit(settings.leave_to)
    return (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; "
        f"connect-src 'self'; form-action 'self' {away.scheme}://{away.netloc}; "
        "base-uri 'none'; frame-ancestors 'none'"
    )


def headers(settings: Settings, language: str) -> dict[str, str]:
    """What every page says beside what every response says.

    Other sites get no referrer. This one does: without, a browser too old for Sec-Fetch-Site
    would send a form with `Origin: null`, and it would be refused.
    """
    return {
        "Content-Security-Policy": policy(settings),
        "Referrer-Policy": "same-origin",
        "Content-Language": language,
    }


def rendered(
    settings: Settings,
    language: str,
    template: str,
    status: int,
    values: Mapping[str, object],
    *,
    unpacks: bool = False,
) -> Response:
    """The page. `unpacks` says whether the one who asks can read it packed."""
    html = environment(language).get_template(template).render(values)
    said = headers(settings, language)
    if not (unpacks and may_be_packed(template, values)):
        return HTMLResponse(html, status_code=status, headers=said)
    said |= {"Content-Encoding": "gzip", "Vary": "Accept-Encoding"}
    return HTMLResponse(packed(html.encode()), status_code=status, headers=said)
