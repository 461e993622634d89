"""The page that sets every way in side by side says what the code does."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from tests.policy.table import VIEWER
from workbook import resetting, tries
from workbook.errors import SignInAgain, WorkbookError
from workbook.passphrase import ALONE, WITH_SECOND_STEP
from workbook.policy import STEP_UP_LASTS, Action, Case, require
from workbook.second_step import RECOVERY_CODES
from workbook.tries import Limit

DOCS = Path(__file__).parents[1] / "docs"
PAGE = (DOCS / "reference" / "signing-in.md").read_text("utf-8")
ROWS = {row.split("|")[1].strip(): row for row in PAGE.splitlines() if row.startswith("| ")}
UNITS = ((86_400, "day"), (3_600, "hour"), (60, "minutes"))


def said(limit: Limit) -> str:
    """`10 in 10 minutes`."""
    seconds = int(limit.per.total_seconds())
    length, unit = next((one, unit) for one, unit in UNITS if seconds % one == 0)
    return f"{limit.most} in {seconds // length} {unit}"


@pytest.mark.asvs("6.1.3", "6.1.1", "6.3.4")
@pytest.mark.parametrize(
    ("way", "limits"),
    [
        ("password alone", tries.SIGN_IN + tries.SIGN_IN_ADDRESS + tries.SIGN_IN_IN_ALL),
        ("password and app", tries.SECOND_STEP),
        ("passkey", tries.SIGN_IN_ADDRESS),
        ("a code by mail", resetting.ASKING + resetting.ASKING_FROM + resetting.TYPING),
    ],
)
def test_the_limits_of_each_way_are_said(way: str, limits: tuple[Limit, ...]) -> None:
    """Every one of them, as it is in the code."""
    for limit in limits:
        assert said(limit) in ROWS[way]


@pytest.mark.asvs("6.1.3", "7.1.1")
def test_the_numbers_of_each_way_are_said() -> None:
    assert f"password of {ALONE.characters} characters" in ROWS["password alone"]
    assert f"password of {WITH_SECOND_STEP.characters} characters" in ROWS["password and app"]
    assert timedelta(hours=72) == resetting.WAITS
    assert "after 72 hours" in ROWS["a code by mail"]
    assert RECOVERY_CODES == 8
    assert "eight codes" in ROWS["password and recovery code"]
    assert timedelta(minutes=10) == STEP_UP_LASTS
    assert "fresh for 10 minutes" in " ".join(PAGE.split())


NEED_IT = {
    Action.OPEN_DRAWER: "reading on a page what one sent",
    Action.EXPORT: "an export",
    Action.ERASE_ACCOUNT: "erasing the account",
    Action.CONSENT: "letting a therapist see more",
    Action.REMOVE_PASSKEY: "taking a passkey away",
    Action.LET_MAIL_RESET: "allowing another password by mail",
}


@pytest.mark.asvs("6.1.3", "7.5.1")
@pytest.mark.parametrize("action", Action)
def test_what_needs_a_fresh_sign_in_is_said_and_nothing_else_does(action: Action) -> None:
    """Ending a consent and leaving never do."""
    needs = _is_asked_anew(action)
    assert needs is (action in NEED_IT)
    if needs:
        (row,) = (row for row in PAGE.splitlines() if row.endswith("| a fresh sign-in |"))
        assert NEED_IT[action] in row


def _is_asked_anew(action: Action) -> bool:
    """Whether a partner in an open workbook is sent to sign in again for it."""
    try:
        require(action, VIEWER, Case(seat="one", fresh=False, widens=True))
    except WorkbookError as error:
        return isinstance(error, SignInAgain)
    return False


@pytest.mark.asvs("15.1.1")
def test_how_soon_a_hole_is_mended_is_said() -> None:
    """By what it lets somebody do, in days, for this code and for the libraries in it."""
    text = (DOCS / "explanation" / "threat-model.md").read_text("utf-8")
    owed = text.partition("## If you find a hole")[2]
    days = [row.split("|")[2].strip() for row in owed.splitlines() if row.endswith("days |")]
    assert days == ["7 days", "30 days", "90 days"]
    assert "library" in owed
