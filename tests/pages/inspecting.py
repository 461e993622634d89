"""What holds for every page, whatever it shows. Called for each one that a test comes across."""

from __future__ import annotations

import re

import httpx
from bs4 import BeautifulSoup, Tag

from api.pages.static_files import FILES
from api.pages.words import words_of

EVALUATES = re.compile(r"^(data-)?hx-(on|live|vals|vars|headers)")
CONTROLS = ["input", "textarea", "select"]
# What says who somebody is, or opens a door. Nobody sees it, so nothing is said about that.
KEYS = {"login", "password", "new_password", "again", "code", "second", "once"}
WRITTEN = {"text", "date", "time", "number"}


def inspect(page: BeautifulSoup, response: httpx.Response) -> None:
    """Raises AssertionError when the page breaks a promise that all of them keep."""
    _headers(response)
    _frame(page)
    _nothing_from_elsewhere(page)
    _nothing_inline(page)
    _ids(page)
    _labels(page)
    _forms(page)
    _a_way_out(page)
    _who_can_see(page)


def _headers(response: httpx.Response) -> None:
    said = response.headers
    assert said["content-type"] == "text/html; charset=utf-8"
    assert said["cache-control"] == "no-store"
    assert "default-src 'none'" in said["content-security-policy"]
    assert "unsafe" not in said["content-security-policy"]
    assert said["x-content-type-options"] == "nosniff"


def _frame(page: BeautifulSoup) -> None:
    assert page.title is not None
    assert page.html is not None
    name = words_of(str(page.html["lang"])).gettext("Workbook")
    assert page.title.get_text() == name, "a neutral title, the same on every page"
    assert page.html["lang"]
    assert len(page.find_all("h1")) == 1
    assert page.find("a", href="/support") is not None, "support is one step away"
    leave = page.find("form", action="/leave")
    assert isinstance(leave, Tag)
    assert leave["method"] == "post"


def _nothing_from_elsewhere(page: BeautifulSoup) -> None:
    """Every file is one of ours."""
    loaded = [one["src"] for one in page.find_all(src=True)]
    loaded += [one["href"] for one in page.find_all("link")]
    ours = {f"/static/{name}" for name in FILES}
    assert {str(one).split("?")[0] for one in loaded} <= ours
    for link in page.find_all("a", href=re.compile("^https?:")):
        assert "noreferrer" in link["rel"], "a link away tells nobody where from"


def _nothing_inline(page: BeautifulSoup) -> None:
    assert not page.find_all("style")
    assert not page.find_all("script", src=False)
    for tag in page.find_all(True):
        bad = [name for name in tag.attrs if name == "style" or re.match("on[a-z]", name)]
        bad += [name for name in tag.attrs if EVALUATES.match(name)]
        bad += [name for name in tag.attrs if "js:" in str(tag.attrs[name])]
        assert not bad, f"{tag.name}: {bad}"
        assert "[" not in str(tag.get("hx-trigger", "")), "a filter is evaluated"


def _ids(page: BeautifulSoup) -> None:
    ids = [str(tag["id"]) for tag in page.find_all(id=True)]
    assert len(ids) == len(set(ids)), "each id once"
    for tag in page.find_all(attrs={"aria-describedby": True}):
        assert set(str(tag["aria-describedby"]).split()) <= set(ids)
    for link in page.find_all("a", href=re.compile("^#")):
        assert str(link["href"])[1:] in ids, "a link within the page leads somewhere"


def _labels(page: BeautifulSoup) -> None:
    labelled = {str(label["for"]) for label in page.find_all("label", attrs={"for": True})}
    for control in page.find_all(CONTROLS):
        if control.get("type") != "hidden":
            named = control.has_attr("aria-label") or control.has_attr("aria-labelledby")
            around = control.find_parent("label") is not None
            assert named or around or control.get("id") in labelled, control


def _forms(page: BeautifulSoup) -> None:
    """Every form works without a script, and sends to us."""
    for form in page.find_all("form"):
        assert str(form["action"]).startswith("/"), "to us"
        assert form["method"] in ("post", "get")
        assert form.find(["button"]) is not None, "something to press"
    for hidden in page.find_all("input", attrs={"name": "once"}):
        assert hidden["autocomplete"] == "off", "a browser fills in no old key"


def _a_way_out(page: BeautifulSoup) -> None:
    """Each page leads on or back by a link, beside those of its frame."""
    main = page.find("main")
    assert isinstance(main, Tag)
    assert main.find("a", href=True) is not None, "a way out that costs nothing"


def _who_can_see(page: BeautifulSoup) -> None:
    """A form in which something is written says who can see it."""
    for form in page.select("main form"):
        written = [one for one in form.find_all(CONTROLS) if _is_written(one)]
        assert not written or form.select(".who-sees"), f"who can see {written}"


def _is_written(control: Tag) -> bool:
    kind = str(control.get("type", "text")) if control.name == "input" else control.name
    is_text = kind in WRITTEN or kind == "textarea"
    return is_text and control.get("name") not in KEYS and not control.has_attr("readonly")
