"""What the API says about itself: the OpenAPI document, two ways to read it, and the problems."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Sequence
from functools import lru_cache, partial
from html import escape
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, HTMLResponse, Response
from starlette.routing import BaseRoute, Route

from api import html
from api.engine.etags import names
from api.engine.plan import Plan
from api.openapi import document
from api.problems import CATALOGUE
from api.reference import reference
from workbook.errors import NotFound

STATIC = Path(__file__).parent / "static"
ASSETS = {
    "/api/static/swagger-ui-bundle.js": STATIC / "vendor/swagger-ui/swagger-ui-bundle.js",
    "/api/static/swagger-ui.css": STATIC / "vendor/swagger-ui/swagger-ui.css",
    "/api/static/docs.js": STATIC / "docs/init.js",
    html.STYLE: STATIC / "docs/page.css",
}
# Swagger UI draws its icons from data: addresses; that is all it needs beyond our own files.
DOCS_CSP = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
    "connect-src 'self'; font-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'"
)
DOCS = """<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Workbook API</title>
<link rel="stylesheet" href="/api/static/swagger-ui.css">
</head>
<body>
<div class="swagger-ui">
<p class="wrapper"><a href="/api/reference">The same as a plain page</a></p>
</div>
<main id="swagger-ui"></main>
<script src="/api/static/swagger-ui-bundle.js"></script>
<script src="/api/static/docs.js"></script>
</body>
</html>
"""


def docs_routes(plans: Sequence[Plan], version: str, prefix: str) -> list[BaseRoute]:
    """The routes of the documentation. Everything is made once, here, and public."""
    raw, page = _written(tuple(plans), version, prefix)
    return [
        Route(f"{prefix}/openapi.json", partial(_unchanging, raw, "application/json", html.CSP)),
        Route("/api/docs", partial(_unchanging, DOCS.encode(), "text/html", DOCS_CSP)),
        Route(
            "/api/reference",
            partial(_unchanging, page, "text/html", html.CSP),
        ),
        Route("/problems/{slug}", problem_page),
        *(Route(path, partial(_file, file)) for path, file in ASSETS.items()),
    ]


@lru_cache(maxsize=4)
def _written(plans: tuple[Plan, ...], version: str, prefix: str) -> tuple[bytes, bytes]:
    """The document and its plain page. Remembered: tests make many servers over one table."""
    doc = document(plans, version, prefix)
    return json.dumps(doc, ensure_ascii=False).encode(), reference(doc).encode()


async def _unchanging(raw: bytes, media_type: str, csp: str, request: Request) -> Response:
    """Public bytes that stay the same while the server runs, with 304 for who has them."""
    etag = f'"{hashlib.sha256(raw).hexdigest()[:24]}"'
    headers = {"ETag": etag, "Cache-Control": "no-cache", "Content-Security-Policy": csp}
    if names(request.headers.get("if-none-match", ""), etag, weak=True):
        return Response(status_code=304, headers=headers)
    return Response(raw, headers=headers, media_type=media_type)


async def _file(file: Path, request: Request) -> Response:
    return FileResponse(file, headers={"Cache-Control": "public, max-age=86400"})


async def problem_page(request: Request) -> Response:
    """A page that explains one kind of problem; raises NotFound for a slug that is none."""
    kind = CATALOGUE.get(request.path_params["slug"])
    if kind is None:
        raise NotFound
    body = (
        f"<h1>{escape(kind.title)}</h1><p>{escape(kind.about)}</p>"
        f'<p class="soft">Status {kind.status}, type <code>/problems/{kind.slug}</code>. '
        '<a href="/api/reference">The API reference</a></p>'
    )
    return HTMLResponse(
        html.page(kind.title, body),
        headers={"Content-Security-Policy": html.CSP, "Cache-Control": "no-cache"},
    )
