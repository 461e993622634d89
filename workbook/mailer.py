"""The way out for mail: an SMTP server that the operator names, and nothing else."""

from __future__ import annotations

import asyncio
import ssl
from dataclasses import dataclass, field
from email.message import EmailMessage
from pathlib import Path
from typing import Literal

import aiosmtplib

from workbook.held import Held
from workbook.letter import domain_of

Tls = Literal["starttls", "tls", "none"]
SECONDS = 30.0
"""For one mail, from the first byte to the last."""

FOR_EVER = range(500, 600)


class Undeliverable(Exception):
    """The mail server refused this one mail for good."""


class NotThisOne(Exception):
    """The mail server does not take this one mail just now; others it may."""


class NoWayOut(Exception):
    """The mail server cannot be reached, or takes nothing from us. What it said is not in here:
    a server may repeat an address.
    """


@dataclass(frozen=True, slots=True)
class Mailer:
    """An SMTP server, the address that mail comes from, and how the line is kept from others.

    `trusted` is a file of certificates to believe instead of the system's.
    """

    host: str
    port: int
    sender: str
    tls: Tls = "starttls"
    user: str | None = None
    password: str | None = field(default=None, repr=False)
    trusted: Path | None = None

    async def send(self, mail: EmailMessage) -> None:
        """Return when the server has taken it. Undeliverable, NotThisOne, NoWayOut."""
        try:
            async with asyncio.timeout(SECONDS):
                await self._send(mail)
        except aiosmtplib.SMTPRecipientsRefused as error:
            raise _about([one.code for one in error.recipients]) from None
        except aiosmtplib.SMTPDataError as error:
            raise _about([error.code]) from None
        except (aiosmtplib.SMTPException, OSError, ValueError) as error:
            raise NoWayOut(type(error).__name__) from None

    async def _send(self, mail: EmailMessage) -> None:
        await aiosmtplib.send(
            mail,
            hostname=self.host,
            port=self.port,
            username=self.user,
            password=self.password,
            # Its own name is no business of whoever reads the headers.
            local_hostname=domain_of(self.sender),
            timeout=SECONDS,
            use_tls=self.tls == "tls",
            start_tls=self.tls == "starttls",
            tls_context=self._tls(),
        )

    def _tls(self) -> ssl.SSLContext | None:
        if self.tls == "none":
            return None
        return ssl.create_default_context(cafile=str(self.trusted) if self.trusted else None)


def _about(codes: list[int]) -> Undeliverable | NotThisOne:
    return Undeliverable() if all(code in FOR_EVER for code in codes) else NotThisOne()


_mailer: Held[Mailer] = Held("mailer")
current = _mailer.current
use = _mailer.use


def there_is_one() -> bool:
    """Whether this server sends mail at all."""
    try:
        current()
    except LookupError:
        return False
    return True
