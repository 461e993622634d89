"""An invitation from one phone to another, with a script and without."""

from __future__ import annotations

import pytest

from tests.pages.browser.conftest import Phones
from tests.pages.screens_arriving import invited
from tests.pages.stage import Stage

FIELD = "The code, or the link"


@pytest.mark.asvs("14.2.1")
@pytest.mark.story("S27")
async def test_the_link_fills_in_its_secret(stage: Stage) -> None:
    """What stands behind the # goes into the field and to no server before somebody says yes."""
    asked: list[str] = []
    await invited(stage)
    link = await stage.ana.page.locator("#f-link").input_value()
    await stage.ben.switch_on()
    stage.ben.page.on("request", lambda request: asked.append(request.url))
    await stage.ben.page.goto(link)
    secret = link.rpartition("#")[2]
    assert await stage.ben.page.get_by_label(FIELD).input_value() == secret
    assert asked
    assert not [url for url in asked if secret in url.partition("#")[0]]
    await stage.ben.press("Join")
    assert "With Ana" in await stage.ben.page.locator("main").inner_text()
    assert stage.ben.errors == []


@pytest.mark.parametrize("script", [True, False])
async def test_somebody_new_comes_by_the_link(phones: Phones, stage: Stage, script: bool) -> None:
    """With an account made on the way. Without a script the link is pasted once."""
    await invited(stage)
    link = await stage.ana.page.locator("#f-link").input_value()
    new = await phones("Cleo", java_script_enabled=script)
    await new.page.goto(link)
    if not script:
        await new.page.get_by_label(FIELD).fill(link)
    await new.press("Go on")
    login = f"cleo-{stage.ana.page.url.rpartition('/workbooks/')[2][3:12]}"
    for label, typed in (
        ("What should we call you?", "Cleo"),
        ("Login", login),
        ("Password", "nine kites and one cellar"),
    ):
        await new.page.get_by_label(label).fill(typed)
    await new.page.get_by_label("I am 18 or older.").check()
    await new.press("Make my account")
    assert "You are Cleo" in await new.page.locator("header").inner_text()
    await new.press("Join")
    assert "With Ana" in await new.page.locator("main").inner_text()
    assert new.errors == []
