"""Somebody with a browser that runs no script: follows links, fills in forms, presses buttons.

Every page on the way is inspected, so that no test can pass over one that breaks a promise that
all pages keep.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

import httpx
from bs4 import BeautifulSoup, Tag

from tests.pages.inspecting import inspect

HOST = "https://workbook.example"
PASSWORD = "a long walk by the river"


@dataclass
class Visitor:
    """One browser. `page` is what it shows, `path` where it is, `away` where it was led off to."""

    name: str
    http: httpx.AsyncClient
    path: str = "/"
    status: int = 0
    away: str = ""
    page: BeautifulSoup = field(default_factory=lambda: BeautifulSoup("", "html.parser"))
    response: httpx.Response = field(default_factory=lambda: httpx.Response(200))

    @property
    def text(self) -> str:
        """What stands in the page, without its frame, as one line."""
        return " ".join(self.main.get_text(" ").split())

    @property
    def main(self) -> Tag:
        main = self.page.find("main")
        assert isinstance(main, Tag)
        return main

    @property
    def heading(self) -> str:
        heading = self.page.find("h1")
        assert isinstance(heading, Tag)
        return heading.get_text(" ", strip=True)

    async def get(self, path: str) -> Visitor:
        """Type an address."""
        await self._take(await self.http.get(path, headers=_sent("none")))
        return self

    async def follow(self, link: str) -> Visitor:
        """Press the link with these words."""
        found = [one for one in self.page.find_all("a") if one.get_text(" ", strip=True) == link]
        assert found, f"There is no link '{link}' at {self.path}: {self.text}"
        await self._take(await self.http.get(str(found[0]["href"]), headers=_sent("same-origin")))
        return self

    async def press(self, button: str, **given: str | list[str]) -> Visitor:
        """Fill in the form of this button, and press it.

        A list ticks exactly these boxes. Other fields stay as the page filled them in.
        """
        pressed = self._button(button)
        form = pressed.find_parent("form")
        assert isinstance(form, Tag), f"'{button}' is in no form"
        values = {**filled(form), **_named(pressed), **given}
        assert given.keys() <= fields_of(form), f"{given.keys() - fields_of(form)} at {self.path}"
        await self.post(str(form["action"]), values)
        return self

    async def post(self, path: str, values: dict[str, str | list[str]]) -> Visitor:
        """Send a form as it is given here."""
        sent = await self.http.post(path, data=values, headers=_sent("same-origin"))
        await self._take(sent)
        return self

    def _button(self, label: str) -> Tag:
        found = [b for b in self.page.find_all("button") if b.get_text(" ", strip=True) == label]
        assert found, f"There is no button '{label}' at {self.path}: {self.text}"
        return found[0]

    async def _take(self, response: httpx.Response) -> None:
        if '"cookies"' in response.headers.get("clear-site-data", ""):
            self.http.cookies.clear()
        place = response.headers.get("location")
        if place is None:
            self._arrive(response)
        elif urlsplit(place).netloc:
            self.away = place
        else:
            await self.get(place)

    def _arrive(self, response: httpx.Response) -> None:
        self.response, self.status = response, response.status_code
        self.path = response.request.url.raw_path.decode()
        self.page = BeautifulSoup(response.text, "html.parser")
        inspect(self.page, response)

    async def sign_up(self) -> Visitor:
        """Make an account, as somebody would who has just arrived."""
        await self.get("/sign-up")
        return await self.press(
            "Make my account",
            name=self.name,
            login=f"{self.name.lower()}@example.org",
            password=PASSWORD,
            adult="yes",
        )

    async def sign_in(self) -> Visitor:
        await self.get("/sign-in")
        login = f"{self.name.lower()}@example.org"
        return await self.press("Sign in", login=login, password=PASSWORD)


def filled(form: Tag) -> dict[str, str | list[str]]:
    """What this form sends when nothing is typed in it."""
    values: dict[str, str | list[str]] = {}
    for one in form.find_all(["input", "textarea", "select"]):
        name, kind = str(one.get("name", "")), one.get("type", "text")
        if not name or (kind in ("checkbox", "radio") and not one.has_attr("checked")):
            continue
        if one.name == "select":
            chosen = one.find("option", selected=True) or one.find("option")
            values[name] = str(chosen.get("value", chosen.text)) if isinstance(chosen, Tag) else ""
        elif kind == "checkbox":
            values[name] = [*values.get(name, []), str(one["value"])]
        else:
            # As in every browser, a line break right after the tag is not part of the text.
            text = one.get_text().removeprefix("\n") if one.name == "textarea" else ""
            values[name] = text or str(one.get("value", ""))
    return values


def fields_of(form: Tag) -> set[str]:
    """The names of everything in this form that can be sent."""
    named = form.find_all(["input", "textarea", "select", "button"], attrs={"name": True})
    return {str(one["name"]) for one in named}


def _named(button: Tag) -> dict[str, str | list[str]]:
    return {str(button["name"]): str(button["value"])} if button.has_attr("name") else {}


def _sent(site: str) -> dict[str, str]:
    return {"Sec-Fetch-Site": site, "Accept": "text/html"}
