"""Writing an exercise with a script: what is to be put right follows what is typed."""

from __future__ import annotations

from playwright.async_api import expect

from tests.pages.stage import Stage


async def test_the_page_follows_what_is_typed_and_leaves_the_text_alone(stage: Stage) -> None:
    """A fault appears beside its line and goes, without a press; how it reads comes back."""
    await stage.ana.go("/me/new-exercise")
    page = stage.ana.page
    field, looked = page.get_by_label("The text of the exercise"), page.locator("#looked")
    text = await field.input_value()
    await field.fill(text.replace("scale 1 to 5", "scales"))
    await expect(looked).to_contain_text("This is not an answer type.")
    await field.fill(text.replace("How is it at the moment?", "How is it today?"))
    await expect(looked).to_contain_text("How is it today?")
    await expect(looked).not_to_contain_text("To put right")
    assert "How is it today?" in await field.input_value()
    assert await page.locator("form[data-changed]").count() == 1
