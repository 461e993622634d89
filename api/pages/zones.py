"""Time zones as a list of places: `Lima, America`. A browser finds one by the place that is typed.

Half as long as names with values beside them, and pages that say who is signed in are sent as they
are, without compression.
"""

from __future__ import annotations

from workbook import mailing

NO_PLACES = {"Brazil", "Canada", "Chile", "Etc", "Mexico", "US"}
"""Older names of what the list has by a city, and hours without a place."""


def place_of(zone: str) -> str:
    """`Buenos Aires, Argentina, America` for `America/Argentina/Buenos_Aires`."""
    return ", ".join(reversed(zone.replace("_", " ").split("/")))


def zone_of(place: str) -> str:
    """The name of the zone again. A zone's own name stays as it is."""
    return "/".join(reversed(place.split(", "))).replace(" ", "_")


def places(also: str) -> list[str]:
    """What can be chosen, in the order of the places, with this zone among them."""
    named = {zone for zone in mailing.zones() if zone.partition("/")[0] not in NO_PLACES}
    return sorted(place_of(zone) for zone in named | {also})
