"""What whoever runs a server does for somebody who asks them."""

from __future__ import annotations

import io
from pathlib import Path

import httpx
import pytest

from api import operating
from api.settings import Settings
from tests import stores
from tests.api.rest.test_devices import works
from tests.cast import server, world
from tests.journey.serving import noted


@pytest.mark.asvs("7.4.5")
async def test_somebodys_sessions_end(sqlite_template: Path, tmp_path: Path) -> None:
    """All of them, and nobody else's; a login that nobody has changes nothing. It is noted."""
    databases = stores.clone_sqlite(sqlite_template, tmp_path / "db")
    said = []
    async with world(databases, tmp_path, "Ana", "Ben") as cast:
        await cast.ana.sign_in()
    for login in ("nobody@example.org", "  ANA@example.org"):
        out = io.StringIO()
        settings = Settings(data_dir=tmp_path)
        code = await operating.end_sessions(io.StringIO(f"{login}\n"), settings, out)
        said.append((code, out.getvalue().splitlines()[-1]))
    assert said == [
        (1, "Nobody has this login. Nothing was changed."),
        (0, "2 sessions ended. The password is as it was."),
    ]
    assert await noted(tmp_path, {}) == {"signed-out-by-operator": 1}
    async with server(databases, tmp_path) as app:
        for person, on in ((cast.ana, False), (cast.ben, True)):
            transport = httpx.ASGITransport(app=app)
            async with httpx.AsyncClient(
                transport=transport, base_url="https://workbook.example"
            ) as client:
                person.http = client
                assert await works(person) is on
