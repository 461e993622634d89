"""A therapist's and a supervisor's pages lead nowhere that is not theirs."""

from __future__ import annotations

from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests import stores
from tests.prove.couples import Stage, staged
from tests.prove.matrix import taken_back
from tests.prove.page_matrix import send

READERS = ("thea", "cora", "sue")


def pages_of(stage: Stage) -> list[str]:
    entry = f"/entries/{stage.entry}"
    return [
        f"{entry}/review",
        f"{entry}/findings/{stage.finding}",
        f"{entry}/sitting",
        f"{entry}/then-and-now",
        "/caseload",
        f"/caseload/{stage.workbook}",
        f"/caseload/{stage.workbook}/sheet",
    ]


def ways(html: bytes) -> list[tuple[str, str, dict[str, str]]]:
    """Every link and every button of a page: verb, address, what is sent."""
    page = BeautifulSoup(html, "html.parser").find("main")
    assert page is not None
    found = [("GET", str(one["href"]), dict[str, str]()) for one in page.select("a[href]")]
    for form in page.select("form"):
        fixed = {str(f["name"]): str(f.get("value", "")) for f in form.select("input[name]")}
        for button in form.select("button"):
            pressed = {str(button["name"]): str(button["value"])} if button.get("name") else {}
            found.append((str(form["method"]).upper(), str(form["action"]), fixed | pressed))
    return [(verb, where, sent) for verb, where, sent in found if where.startswith("/")]


@pytest.mark.parametrize("state", ["revealed", "replied"])
async def test_nothing_on_their_pages_leads_to_what_is_not_there(
    sqlite_template: Path, tmp_path: Path, state: str
) -> None:
    """Every link and every button, pressed by whoever was shown it."""
    databases = stores.clone_sqlite(sqlite_template, tmp_path / "db")
    async with staged(databases, tmp_path, state) as stage:
        for person in READERS:
            reader, tried = stage.person(person), 0
            for path in pages_of(stage):
                async with taken_back():
                    shown = await send(reader, "GET", path)
                assert shown.status_code == 200, (person, path)
                for verb, where, sent in ways(shown.content):
                    async with taken_back():
                        reply = await send(reader, verb, where, sent)
                    assert reply.status_code != 404, (person, path, verb, where, sent)
                    tried += 1
            assert tried > 4, person
