"""The list of time zones, over plain values."""

from __future__ import annotations

import pytest

from api.pages.zones import place_of, places, zone_of
from workbook.mailing import zones


def test_every_zone_is_found_again_from_its_place() -> None:
    """And a zone's own name is taken as well."""
    for zone in zones():
        assert zone_of(place_of(zone)) == zone_of(zone) == zone


def test_two_zones_never_have_one_place() -> None:
    assert len({place_of(zone) for zone in zones()}) == len(zones())


@pytest.mark.parametrize("mine", ["UTC", "Europe/Madrid", "Etc/GMT-3", "US/Eastern"])
def test_my_own_zone_is_in_the_list(mine: str) -> None:
    """Also one that the list leaves out otherwise: else saving would change it unasked."""
    offered = places(mine)
    assert place_of(mine) in offered
    assert offered == sorted(offered)


def test_the_place_comes_first() -> None:
    assert place_of("America/Argentina/Buenos_Aires") == "Buenos Aires, Argentina, America"
