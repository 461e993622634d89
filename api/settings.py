"""Every setting, from the environment: `WORKBOOK_…`."""

from __future__ import annotations

import difflib
import ipaddress
import os
import re
from collections.abc import Iterable
from pathlib import Path
from typing import Annotated, Literal, Self
from urllib.parse import parse_qsl, urlsplit

from pydantic import (
    Field,
    SecretStr,
    StringConstraints,
    ValidationError,
    field_validator,
    model_validator,
)
from pydantic_settings import BaseSettings, SettingsConfigDict

PREFIX = "WORKBOOK_"
CONTACT = re.compile(r"mailto:[^\s@]+@[^\s@]+|https://\S+")
NOT_OURS = ("WORKBOOK_TEST_", "WORKBOOK_REQUIRE_")


class SettingsError(ValueError):
    """A setting that cannot be taken, said in a sentence without its value."""


class Settings(BaseSettings):
    """How one server runs. A value in code wins over the environment."""

    model_config = SettingsConfigDict(
        env_prefix=PREFIX, frozen=True, extra="forbid", hide_input_in_errors=True
    )

    data_dir: Path = Field(
        Path("data"), description="The directory that holds everything: databases, keys, exports."
    )
    database_url: SecretStr | None = Field(
        None, description="A PostgreSQL for the records. Without it, an SQLite file in `db/`."
    )
    keys_database_url: SecretStr | None = Field(
        None,
        description="Another PostgreSQL for the wrapped keys. Without it, where the records are.",
    )
    keys_dir: Path | None = Field(
        None,
        description="The directory of the key-encryption keys; `keys/` in the data directory "
        "without it. Back it up, apart from the databases.",
    )
    keys_copy_dir: Path | None = Field(
        None,
        description="The directory of the second copy of the wrapped keys and of the erasure "
        "ledger; `second/` in the data directory without it. Better on another disk.",
    )
    host: str = Field("127.0.0.1", description="The address to listen on.")
    port: int = Field(8000, ge=0, le=65535, description="The port to listen on; 0 for a free one.")
    public_url: Annotated[str, StringConstraints(pattern=r"^https?://[^/?#\s]+$")] | None = Field(
        None,
        description="Where people reach this server, such as `https://workbook.example`. Links in "
        "invitations begin with it; with `https`, browsers are told to stay with it.",
    )
    leave_to: Annotated[str, StringConstraints(pattern=r"^https?://[^/?#\s;,]+(/[^\s;,]*)?$")] = (
        Field(
            "https://www.bbc.com/weather",
            description='Where "Leave quickly" on every page goes: a site that says nothing about '
            "why somebody was here.",
        )
    )
    forwarded_allow_ips: str = Field(
        "", description="Addresses of the proxies whose forwarding headers are believed."
    )
    rate_limits: bool = Field(
        True, description="`off` for load runs, on a loopback address only: no limits on guessing."
    )
    database_checks: bool = Field(
        True,
        description="`off` for tests, on a loopback address only: a PostgreSQL that may lose what "
        "it acknowledged, on another machine without TLS, or used as a superuser, is taken.",
    )
    security_contact: str | None = Field(
        None,
        description="Whom to tell of a hole, as `mailto:…` or `https://…`: shown at "
        "`/.well-known/security.txt`, which is not there without it.",
    )
    password_memory_kib: int = Field(
        47104, ge=19456, description="Memory of one password hash (Argon2id), in KiB."
    )
    password_passes: int = Field(2, ge=2, description="Passes of one password hash.")
    password_lanes: int = Field(1, ge=1, description="Lanes of one password hash.")
    password_slots: int = Field(2, ge=1, description="Password hashes at the same time.")
    pool_min: int = Field(1, ge=1, description="PostgreSQL connections kept open, per process.")
    pool_max: int = Field(5, ge=1, description="PostgreSQL connections at most, per process.")
    pool_wait_seconds: float = Field(
        1.0, gt=0, description="How long a request waits for a connection before it is told 503."
    )
    mail_host: str | None = Field(
        None, description="An SMTP server that takes mail from here. Without it, none is sent."
    )
    mail_port: int = Field(587, ge=1, le=65535, description="Its port.")
    mail_tls: Literal["starttls", "tls", "none"] = Field(
        "starttls",
        description="How the line to it is encrypted: `starttls`, `tls` from the first byte, or "
        "`none`, on a loopback address only.",
    )
    mail_ca_file: Path | None = Field(
        None, description="Certificates to believe for it, instead of the system's."
    )
    mail_user: str | None = Field(None, description="The name to sign in to it with.")
    mail_password: SecretStr | None = Field(None, description="The password to it.")
    mail_from: Annotated[str, StringConstraints(pattern=r"^[!-?A-~]+@[!-?A-~]+$")] | None = Field(
        None,
        description="The address that mail comes from. Choose one that says nothing: a mailbox may "
        "be shared.",
    )
    mail_every_seconds: float = Field(
        15.0, gt=0, description="How often it is looked whether there is mail to send."
    )
    log_level: Literal["debug", "info", "warning", "error"] = Field(
        "info", description="The least level of a line in the log."
    )

    @field_validator("security_contact")
    @classmethod
    def _can_be_told(cls, contact: str | None) -> str | None:
        if contact is not None and not CONTACT.fullmatch(contact):
            raise ValueError("it should be mailto: with an address, or begin with https://")
        return contact

    @field_validator("database_url", "keys_database_url")
    @classmethod
    def _names_a_postgresql(cls, url: SecretStr | None) -> SecretStr | None:
        if url is not None:
            refuse_url(url.get_secret_value())
        return url

    @model_validator(mode="after")
    def _keys_follow_the_records(self) -> Self:
        if self.keys_database_url is not None and self.database_url is None:
            raise ValueError("keys_database_url needs database_url")
        return self

    @model_validator(mode="after")
    def _databases_elsewhere_have_tls(self) -> Self:
        if not self.database_checks and not is_loopback(self.host):
            raise ValueError("database_checks may be off on a loopback address only")
        for name in ("database_url", "keys_database_url") if self.database_checks else ():
            url = getattr(self, name)
            if url is not None and goes_unprotected(url.get_secret_value()):
                raise ValueError(
                    f"{name} names another machine, so it needs ?sslmode=verify-full: without it"
                    " everything crosses the network in the open"
                )
        return self

    @model_validator(mode="after")
    def _proxies_are_named(self) -> Self:
        if "*" in self.forwarded_allow_ips:
            raise ValueError(
                "forwarded_allow_ips names each proxy: with * anybody could claim any address"
            )
        return self

    @model_validator(mode="after")
    def _limits_stay_on_in_public(self) -> Self:
        if not self.rate_limits and not is_loopback(self.host):
            raise ValueError("rate_limits may be off on a loopback address only")
        if self.pool_min > self.pool_max:
            raise ValueError("pool_min may not be above pool_max")
        return self

    @model_validator(mode="after")
    def _mail_is_whole(self) -> Self:
        if self.mail_host is None:
            return self
        if self.mail_from is None:
            raise ValueError("mail_host needs mail_from")
        if self.mail_tls == "none" and not is_loopback(self.mail_host):
            raise ValueError("mail_tls may be none on a loopback address only")
        if len({given is None for given in (self.mail_user, self.mail_password)}) > 1:
            raise ValueError("mail_user and mail_password go together")
        return self

    @property
    def keys_at(self) -> Path:
        """Where the key-encryption keys lie."""
        return self.keys_dir or self.data_dir / "keys"

    @property
    def keys_copy_at(self) -> Path:
        """Where the second copy of the wrapped keys lies."""
        return self.keys_copy_dir or self.data_dir / "second"

    @property
    def db_at(self) -> Path:
        """Where the SQLite files lie."""
        return self.data_dir / "db"

    @property
    def address(self) -> str:
        """Where this server listens, without a slash at the end."""
        host = f"[{self.host}]" if ":" in self.host else self.host
        return f"http://{host}:{self.port}"

    @property
    def url(self) -> str:
        """Where people reach this server, without a slash at the end."""
        return self.public_url or self.address

    @property
    def https(self) -> bool:
        return self.url.startswith("https:")


def refuse_url(url: str) -> None:
    """ValueError, without repeating it, unless this can be the address of a PostgreSQL."""
    if not url.startswith(("postgresql://", "postgres://")):
        raise ValueError("it should begin with postgresql://")
    try:
        parts = urlsplit(url)
        known = {name for name, _ in parse_qsl(parts.query)} <= {"host", "sslmode"}
        _ = parts.port
    except ValueError:
        raise ValueError("this is not the address of a database") from None
    if not known:
        raise ValueError("beside the address it takes host and sslmode, and nothing else")


def goes_unprotected(url: str) -> bool:
    """Whether the way to this database leaves the machine without TLS that knows whom it meets."""
    parts = urlsplit(url)
    options = dict(parse_qsl(parts.query))
    host = options.get("host") or parts.hostname or "localhost"
    here = host.startswith("/") or is_loopback(host)
    return not here and options.get("sslmode") != "verify-full"


def is_loopback(host: str) -> bool:
    """Whether this names the machine itself."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"


def variable(name: str) -> str:
    """The environment variable of a setting: `WORKBOOK_DATA_DIR` of `data_dir`."""
    return PREFIX + name.upper()


def refuse_misspelt(names: Iterable[str]) -> None:
    """Raises SettingsError for a `WORKBOOK_…` name that is no setting, with the nearest that is."""
    known = [variable(name) for name in Settings.model_fields]
    for name in sorted(names):
        upper = name.upper()
        if upper.startswith(PREFIX) and not upper.startswith(NOT_OURS) and upper not in known:
            near = difflib.get_close_matches(upper, known, n=1, cutoff=0.5)
            hint = f" Did you mean {near[0]}?" if near else ""
            raise SettingsError(f"There is no setting called {name}.{hint}")


def load(**given: object) -> Settings:
    """The settings of this process. What is given wins over the environment.

    Raises SettingsError for a name that is no setting and for a value that does not fit; the
    sentence names the setting and never repeats the value.
    """
    refuse_misspelt(os.environ)
    try:
        return Settings(**given)  # type: ignore[arg-type]
    except ValidationError as error:
        first = error.errors(include_input=False, include_context=False, include_url=False)[0]
        where = variable(str(first["loc"][0])) if first["loc"] else "The settings"
        why = first["msg"].removeprefix("Value error, ")
        raise SettingsError(f"{where}: {why}.") from None
