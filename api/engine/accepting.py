"""What the client would rather have (the Accept header, RFC 9110 section 12.5.1)."""

from __future__ import annotations

MARKDOWN = "text/markdown"
JSON = "application/json"


def prefers_markdown(accept: str) -> bool:
    """Whether a Markdown source is wanted more than JSON. Without a preference it is JSON."""
    wishes = dict(_wish(one) for one in accept.split(",") if one.strip())
    return _weight(wishes, MARKDOWN) > _weight(wishes, JSON)


def _wish(text: str) -> tuple[str, float]:
    media_type, *parameters = (part.strip().lower() for part in text.split(";"))
    weights = [part[2:].strip() for part in parameters if part.startswith("q=")]
    return media_type, _number(weights[0]) if weights else 1.0


def _number(text: str) -> float:
    """A weight of 0 to 1; one that cannot be read counts for nothing."""
    plain = text.replace(".", "", 1)
    return min(float(text), 1.0) if plain.isascii() and plain.isdigit() else 0.0


def _weight(wishes: dict[str, float], media_type: str) -> float:
    family = media_type.split("/")[0] + "/*"
    for wish in (media_type, family, "*/*"):
        if wish in wishes:
            return wishes[wish]
    return 0.0
