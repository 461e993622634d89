"""Settings come from the environment, one model, and a misspelt name is told."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from api.settings import Settings, SettingsError, load, variable

PAGE = Path(__file__).parents[3] / "docs" / "reference" / "settings.md"


@pytest.fixture(autouse=True)
def only_what_the_test_sets(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(variable(name), raising=False)


def test_without_an_environment_it_runs_here_alone() -> None:
    """The defaults serve this machine only, with limits on, from one directory."""
    settings = load()
    assert settings.host == "127.0.0.1"
    assert settings.rate_limits is True
    assert settings.keys_at == Path("data/keys")
    assert settings.db_at == Path("data/db")
    assert settings.url == "http://127.0.0.1:8000"


def test_the_environment_is_read(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each setting has one name; what the command line gives wins over it."""
    monkeypatch.setenv("WORKBOOK_PORT", "9000")
    monkeypatch.setenv("WORKBOOK_RATE_LIMITS", "off")
    monkeypatch.setenv("WORKBOOK_DATABASE_URL", "postgresql://a:secret@localhost/w")
    settings = load(host="::1")
    assert settings.url == "http://[::1]:9000"
    assert settings.rate_limits is False
    assert settings.database_url is not None
    assert "secret" not in repr(settings)


@pytest.mark.parametrize(
    ("name", "near"),
    [
        ("WORKBOOK_RATELIMITS", "WORKBOOK_RATE_LIMITS"),
        ("WORKBOOK_DATABSE_URL", "WORKBOOK_DATABASE_URL"),
        ("workbook_prt", "WORKBOOK_PORT"),
    ],
)
def test_a_misspelt_name_is_refused_with_the_nearest(
    monkeypatch: pytest.MonkeyPatch, name: str, near: str
) -> None:
    """A limit that was meant to be on or off must not be overlooked for a letter."""
    monkeypatch.setenv(name, "off")
    with pytest.raises(SettingsError, match=f"Did you mean {near}"):
        load()


def test_names_of_the_tests_are_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """`WORKBOOK_TEST_…` and `WORKBOOK_REQUIRE_…` belong to the tests."""
    monkeypatch.setenv("WORKBOOK_TEST_DATABASE_URL", "x")
    monkeypatch.setenv("WORKBOOK_REQUIRE_POSTGRES", "1")
    load()


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("port", "zq7canary"),
        ("public_url", "ftp://zq7canary"),
        ("public_url", "https://zq7canary/path"),
        ("password_memory_kib", "1024"),
        ("log_level", "zq7canary"),
    ],
)
def test_a_value_that_does_not_fit_is_told_without_it(
    monkeypatch: pytest.MonkeyPatch, name: str, value: str
) -> None:
    """The sentence names the setting and does not repeat the value."""
    monkeypatch.setenv(variable(name), value)
    with pytest.raises(SettingsError, match=variable(name)) as error:
        load()
    assert value not in str(error.value)


@pytest.mark.asvs("6.3.1", "13.2.3")
@pytest.mark.story("I01")
def test_limits_on_guessing_stay_on_in_public() -> None:
    """They may be off on a loopback address only."""
    with pytest.raises(SettingsError, match="loopback"):
        load(host="0.0.0.0", rate_limits=False)
    assert load(host="localhost", rate_limits=False).rate_limits is False


@pytest.mark.asvs("13.1.1")
def test_the_reference_page_has_every_setting_with_its_default() -> None:
    """Name, default and description on the page are those of the model."""
    rows = re.findall(r"^\| `(WORKBOOK_\w+)` \| (.+?) \| (.+) \|$", PAGE.read_text(), re.MULTILINE)
    model = [
        (variable(name), "" if field.default is None else f"`{field.default}`", field.description)
        for name, field in Settings.model_fields.items()
    ]
    assert [(name, default.strip("–"), about) for name, default, about in rows] == model
