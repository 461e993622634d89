"""The pages' own files, each under an address that changes with its bytes."""

from __future__ import annotations

import gzip
import hashlib
from dataclasses import dataclass
from functools import lru_cache, partial
from pathlib import Path

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route

from api.html import CSP

OWN = Path(__file__).parent / "static"
VENDOR = Path(__file__).parent.parent / "static" / "vendor"
FILES = {
    "app.css": (OWN / "app.css", "text/css; charset=utf-8"),
    "app.js": (OWN / "app.js", "text/javascript; charset=utf-8"),
    "answer.js": (OWN / "answer.js", "text/javascript; charset=utf-8"),
    "passkey.js": (OWN / "passkey.js", "text/javascript; charset=utf-8"),
    "join.js": (OWN / "join.js", "text/javascript; charset=utf-8"),
    "icon.svg": (OWN / "icon.svg", "image/svg+xml"),
    "htmx.js": (VENDOR / "htmx" / "htmx.min.js", "text/javascript; charset=utf-8"),
}


@dataclass(frozen=True, slots=True)
class Static:
    """One file, and the same packed. These hold no secret, so packing tells nothing."""

    plain: bytes
    packed: bytes
    media_type: str
    url: str


@lru_cache(maxsize=len(FILES))
def static(name: str) -> Static:
    """The file with this name."""
    file, media_type = FILES[name]
    raw = file.read_bytes()
    version = hashlib.sha256(raw).hexdigest()[:12]
    return Static(raw, gzip.compress(raw, mtime=0), media_type, f"/static/{name}?v={version}")


def static_url(name: str) -> str:
    """Where the file is."""
    return static(name).url


def static_routes() -> list[BaseRoute]:
    return [Route(f"/static/{name}", partial(_serve, name)) for name in FILES]


async def _serve(name: str, request: Request) -> Response:
    file = static(name)
    packed = "gzip" in request.headers.get("accept-encoding", "")
    headers = {
        "Cache-Control": "public, max-age=31536000, immutable",
        "Vary": "Accept-Encoding",
        "Content-Security-Policy": CSP,
        **({"Content-Encoding": "gzip"} if packed else {}),
    }
    return Response(file.packed if packed else file.plain, headers=headers,
                    media_type=file.media_type)  # fmt: skip
