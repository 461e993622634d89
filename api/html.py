"""Small pages without a script, for the reference and the problems."""

from __future__ import annotations

from html import escape

CSP = (
    "default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self'; "
    "base-uri 'none'; frame-ancestors 'none'"
)
STYLE = "/api/static/page.css"


def page(title: str, body: str) -> str:
    """A whole page. `title` is text; `body` is HTML, made of escaped parts."""
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n"
        f'<link rel="stylesheet" href="{STYLE}">\n</head>\n<body>\n'
        f'<a class="skip" href="#main">To the content</a>\n<main id="main">\n{body}\n</main>\n'
        "</body>\n</html>\n"
    )
