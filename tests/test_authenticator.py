"""The codes of an app are those of RFC 6238, and each fits for its own half minute and the next."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from workbook.authenticator import SECONDS, code_at, spelled, step_of, uri

SECRET = b"12345678901234567890"
AT = datetime(2026, 11, 22, 12, tzinfo=UTC)
NOW = int(AT.timestamp()) // SECONDS


@pytest.mark.parametrize(
    ("seconds", "last_six"),
    [
        (59, "287082"),
        (1111111109, "081804"),
        (1111111111, "050471"),
        (1234567890, "005924"),
        (2000000000, "279037"),
        (20000000000, "353130"),
    ],
)
def test_the_codes_are_those_of_the_standard(seconds: int, last_six: str) -> None:
    """RFC 6238, appendix B, SHA-1: the last six of its eight digits."""
    assert code_at(SECRET, seconds // SECONDS) == last_six


@pytest.mark.parametrize("off", range(-4, 5))
def test_a_code_fits_one_step_early_or_late(off: int) -> None:
    """A phone's clock may be half a minute off, and no more."""
    step = step_of(SECRET, code_at(SECRET, NOW + off), AT)
    assert step == (NOW + off if abs(off) <= 1 else None)


@pytest.mark.parametrize("typed", ["", "12345", "1234567", "abcdef", "１２３４５６", "\ud800"])
def test_what_is_no_code_fits_nothing(typed: str) -> None:
    assert step_of(SECRET, typed, AT) is None


def test_a_code_may_be_typed_in_two_groups() -> None:
    """As apps show it."""
    code = code_at(SECRET, NOW)
    assert step_of(SECRET, f" {code[:3]} {code[3:]} ", AT + timedelta(seconds=1)) == NOW


def test_an_app_can_read_the_secret_by_hand_and_by_camera() -> None:
    """The same base32 in both, and the account's own name to find it again."""
    address = urlsplit(uri(SECRET, "ana@example.org"))
    assert (address.scheme, address.netloc) == ("otpauth", "totp")
    assert parse_qs(address.query)["secret"] == [spelled(SECRET).replace(" ", "")]
    assert "ana%40example.org" in address.path
