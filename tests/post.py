"""A real SMTP server on the loopback address that keeps what it takes, and does what it is told."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from email import message_from_bytes, policy
from email.message import EmailMessage
from typing import Any

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session

from workbook.mailer import Mailer

TAKEN = "250 OK"
SENDER = "updates@post.example"


@dataclass
class Office:
    """Mail that was taken, with its envelope, in order. `answer` is what the next one is told;
    `parting` is called when somebody who was told so says goodbye.
    """

    port: int = 0
    taken: list[EmailMessage] = field(default_factory=list)
    to: list[list[str]] = field(default_factory=list)
    greeted_as: list[str] = field(default_factory=list)
    encrypted: list[bool] = field(default_factory=list)
    answer: Callable[[Envelope], str] = lambda envelope: TAKEN
    parting: Callable[[], None] = lambda: None

    async def handle_DATA(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        assert isinstance(envelope.content, bytes)
        said = self.answer(envelope)
        if said == TAKEN:
            mail = message_from_bytes(envelope.content, policy=policy.default)
            assert isinstance(mail, EmailMessage)
            self.taken.append(mail)
            self.to.append(list(envelope.rcpt_tos))
            self.greeted_as.append(str(session.host_name))
            self.encrypted.append(session.ssl is not None)
        return said

    async def handle_QUIT(self, server: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802
        self.parting()
        return "221 Bye"

    def way(self, **more: Any) -> Mailer:
        """The way here, without encryption unless told."""
        given = {"tls": "none", **more}
        return Mailer("127.0.0.1", self.port, SENDER, **given)


def opens_to(name: str, password: str) -> Callable[..., AuthResult]:
    """Signs in whoever has these."""

    def signed_in(server: SMTP, session: Session, envelope: Envelope, how: str, data: Any) -> Any:
        fits = isinstance(data, LoginPassword) and data == LoginPassword(
            name.encode(), password.encode()
        )
        return AuthResult(success=fits, handled=False)  # the server says so

    return signed_in


@asynccontextmanager
async def office(
    *, from_the_first_byte: ssl.SSLContext | None = None, **how: Any
) -> AsyncIterator[Office]:
    """An open office, on a free port. `how` is for the server: its TLS, and who may sign in."""
    made = Office()
    loop = asyncio.get_running_loop()
    server = await loop.create_server(
        lambda: SMTP(made, hostname="post.example", loop=loop, **how),
        "127.0.0.1",
        0,
        ssl=from_the_first_byte,
    )
    async with server:
        made.port = server.sockets[0].getsockname()[1]
        yield made
