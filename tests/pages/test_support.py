"""The page of help is the same for everybody, and its numbers are looked at in time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from api.pages import support
from api.pages.support import GOOD_FOR, registry, support_of, too_old
from tests.pages.visitor import Visitor
from workbook.ports import Ports, using

ENTRIES = [entry for entries in registry().values() for entry in entries]
OLDEST = min(entry.verified_at for entry in ENTRIES)


def test_an_entry_is_good_for_180_days() -> None:
    """On the last day nothing is said; a day later each entry is named, with its owner."""
    assert too_old(OLDEST + GOOD_FOR) == []
    found = too_old(OLDEST + GOOD_FOR + timedelta(days=1))
    assert len(found) == sum(entry.verified_at == OLDEST for entry in ENTRIES)
    assert all(ENTRIES[0].owner in sentence for sentence in found)


@pytest.mark.parametrize(("days", "code"), [(180, 0), (181, 1)])
def test_the_check_fails_once_one_is_too_old(
    days: int, code: int, capsys: pytest.CaptureFixture[str]
) -> None:
    """With a clock of its own, so that the tests do not break by themselves one day."""
    day = datetime(OLDEST.year, OLDEST.month, OLDEST.day, tzinfo=UTC) + timedelta(days=days)
    with using(Ports(clock=lambda: day)):
        assert support.main() == code
    assert ("last verified" in capsys.readouterr().err) is bool(code)


def test_what_was_not_verified_is_not_shown() -> None:
    """A wrong number is worse than none."""
    unsure = [entry for entry in ENTRIES if "to be verified" in entry.source]
    assert unsure
    assert not any(entry.shown for entry in unsure)


def test_a_language_without_entries_gets_the_english_ones() -> None:
    """Never an empty page."""
    assert support_of("xx").services == support_of("en").services


async def test_everybody_gets_the_same_page(nobody: Visitor, ana: Visitor) -> None:
    """Signed in or not, whatever was answered: the same words and the same links."""
    await nobody.get("/support")
    await ana.get("/support")
    assert str(nobody.main) == str(ana.main)


async def test_the_mandatory_wording_is_there(nobody: Visitor) -> None:
    """The seven sentences, on the page of help."""
    await nobody.get("/support")
    said = nobody.text
    for sentence in (
        "It is not therapy, diagnosis or emergency help, and nobody watches what you write.",
        "you don't have to do this together. You can use it alone, stop, or leave at any time.",
        "Someone with access to your device or accounts may see what you do here.",
        "once your partner has read something, we can hide it but not make it unread.",
        "They don't measure your relationship or say who is right.",
        "stopping suddenly can be dangerous.",
        "In immediate danger call your local emergency number.",
    ):
        assert sentence in said


@pytest.mark.parametrize("path", ["/", "/sign-in", "/nothing"])
async def test_the_foot_of_every_page_says_it_too(nobody: Visitor, path: str) -> None:
    """What this is not, and that nobody has to do it together."""
    await nobody.get(path)
    foot = nobody.page.find("footer")
    assert foot is not None
    text = " ".join(foot.get_text(" ").split())
    assert "It is not therapy, diagnosis or emergency help" in text
    assert "you don't have to do this together" in text
    assert "Where to find support" in text
    assert "In immediate danger call your local emergency number." in text
