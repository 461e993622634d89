"""Accounts and their names."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from workbook import vault
from workbook.catalogue import SOURCE
from workbook.database.sql import execute, for_update, one, rows
from workbook.vault import Gone, Scope
from workbook.vault.vault import key_id


@dataclass(frozen=True, slots=True)
class Profile:
    """What an account says of itself."""

    login: str
    name: str


@dataclass(frozen=True, slots=True)
class Account:
    """An account with its password's hash, the day on which it is erased, if it asked for it, the
    day since when signing in needs a second step, if it does, and from when on a password holds
    that was asked for by mail, if one was.
    """

    id: str
    password: str
    erase_on: date | None
    second_step_on: date | None
    next_password_at: datetime | None


_ACCOUNT = "id, password, erase_on, second_step_on, next_password_at"


def profile_scope(account: str) -> Scope:
    return Scope("", account, "profile")


async def account_by_login(login_index: str) -> Account | None:
    row = await one(f"SELECT {_ACCOUNT} FROM account WHERE login_index = ?", login_index)
    return _account(row)


async def account_by_id(account: str) -> Account | None:
    row = await one(f"SELECT {_ACCOUNT} FROM account WHERE id = ? AND erased_on IS NULL", account)
    return _account(row)


async def is_still_so(account: Account) -> bool:
    """Whether the password and whether there is a second step are as they were read. The row stays
    locked.
    """
    standing = "NOT NULL" if account.second_step_on else "NULL"
    row = await one(
        f"SELECT id FROM account WHERE id = ? AND password = ? AND second_step_on IS {standing}"
        f"{for_update()}",
        account.id,
        account.password,
    )
    return row is not None


def _account(row: dict[str, Any] | None) -> Account | None:
    if row is None or row["password"] is None:
        return None
    return Account(
        row["id"],
        row["password"],
        row["erase_on"],
        row["second_step_on"],
        row["next_password_at"],
    )


async def add_account(account: str, login_index: str, password: str, profile: Profile) -> None:
    """Insert; the unique index on the login decides between two who ask at once."""
    sealed = await _sealed(account, profile)
    await execute(
        "INSERT INTO account (id, login_index, password, profile) VALUES (?, ?, ?, ?)",
        account,
        login_index,
        password,
        sealed,
    )


async def _sealed(account: str, profile: Profile) -> bytes:
    return await vault.current().seal_json(
        profile_scope(account),
        f"account|{account}",
        {"login": profile.login, "name": profile.name},
    )


async def save_profile(account: str, profile: Profile) -> None:
    await execute(
        "UPDATE account SET profile = ? WHERE id = ?", await _sealed(account, profile), account
    )


async def save_language(account: str, language: str) -> None:
    """The language that this account reads in, sealed apart from the profile."""
    sealed = await vault.current().seal(
        profile_scope(account), _language_row(account), language.encode()
    )
    await execute("UPDATE account SET language = ? WHERE id = ?", sealed, account)


def _language_row(account: str) -> str:
    return f"account|{account}|language"


async def language_from(account: str, sealed: bytes | None) -> str:
    """The language in this sealed column: the one of the sources where none was chosen."""
    if sealed is None:
        return SOURCE
    try:
        opened = await vault.current().unseal(
            profile_scope(account), _language_row(account), sealed
        )
    except Gone:
        return SOURCE
    return opened.decode()


async def profiles_of(accounts: Iterable[str]) -> dict[str, Profile | None]:
    """The profiles of these accounts; None for one that was erased."""
    wanted = sorted(set(accounts))
    if not wanted:
        return {}
    marks = ", ".join("?" for _ in wanted)
    found = await rows(
        f"SELECT id, profile FROM account WHERE id IN ({marks})",
        *wanted,
    )
    return {row["id"]: await profile_from(row["id"], row["profile"]) for row in found}


async def profile_from(account: str, sealed: bytes | None) -> Profile | None:
    """The profile in this sealed column; None for an account that was erased."""
    if sealed is None:
        return None
    try:
        data = await vault.current().unseal_json(
            profile_scope(account), f"account|{account}", sealed
        )
    except Gone:
        return None
    return Profile(login=data["login"], name=data["name"])


async def profile_keys() -> dict[str, str]:
    """For each account that has a profile, the id of the key that it is sealed under."""
    found = await rows(
        "SELECT id, substr(profile, 1, 31) AS head FROM account WHERE profile IS NOT NULL"
    )
    return {row["id"]: key_id(row["head"]) for row in found}


async def name_of(account: str) -> str | None:
    """The name to show, None for somebody who has erased their account."""
    profile = (await profiles_of([account])).get(account)
    return profile.name if profile else None


async def partners_names(account: str) -> list[str]:
    """What the partners of this account are called, in all of its workbooks; not the erased."""
    found = await rows(
        "SELECT DISTINCT CASE WHEN one_id = ? THEN other_id ELSE one_id END AS partner"
        " FROM workbook WHERE other_id IS NOT NULL AND (one_id = ? OR other_id = ?)",
        *(account,) * 3,
    )
    profiles = await profiles_of(row["partner"] for row in found)
    return [profile.name for profile in profiles.values() if profile]
