"""Texts that try to act, a few in every second place; and that it would be seen if they did."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

import pytest
from playwright.async_api import Browser, Route

from tests.prove.acting_texts import share_of
from tests.prove.bare import acting
from tests.prove.halls import Hall, hall_at
from tests.prove.sink import Show, Sink
from tests.prove.sinks import SINKS
from tests.prove.vectors import Found, through


@pytest.fixture
async def hall(chromium: Browser, site: str) -> AsyncIterator[Hall]:
    async with hall_at(site, chromium) as opened:
        yield opened


@pytest.mark.story("S31")
@pytest.mark.asvs("1.2.1", "1.2.3", "1.3.1", "1.3.5")
async def test_no_text_acts_wherever_it_is_put(hall: Hall) -> None:
    """Nothing runs, asks elsewhere or breaks the policy; no tag and no attribute is there that is
    not there with a harmless text; and each stands there as it was typed. Every second place here,
    all of them in the instrument.
    """
    found = Found()
    for sink in SINKS[::2]:
        made = [one for one in share_of(0.15) if sink.takes(one)]
        await through(hall, sink, made[:: len(made) // 6][: 2 if sink.most == 1 else 6], found)
    assert found.faults == []
    assert found.looked_at > 30


@pytest.mark.story("S31")
async def test_where_nothing_guards_it_is_seen_that_they_act(hall: Hall, chromium: Browser) -> None:
    """Most of them do on a bare page. One that a page of ours gives out as it is, is noticed."""
    some = share_of(0, at_least=16)
    assert len(await acting(chromium, some)) > 8
    found = Found()
    await through(hall, Sink("as it is", _as_it_is, as_typed=False), some[:1], found)
    (fault,) = found.faults
    assert "a script ran" in fault
    assert f"asked for http:{'//'}{some[0].mark}" in fault
    assert "a tag more: script[]" in fault


async def _as_it_is(hall: Hall) -> Show:
    bodies: list[str] = []

    async def answered(route: Route) -> None:
        await route.fulfill(content_type="text/html", body=bodies[-1])

    await hall.phone.context.route(f"{hall.site}/as-it-is", answered)

    async def show(texts: Sequence[str]) -> AsyncIterator[None]:
        bodies.append(f"<!doctype html><title>Workbook</title>{''.join(texts)}")
        await hall.look(None, "/as-it-is")
        yield

    return show
