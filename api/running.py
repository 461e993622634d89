"""Running the whole server in this process: a socket, the application, and a calm end.

The application is opened and closed around uvicorn, not by it: what stands in the way of a start
comes out as one sentence, and a signal lets everything that is open close.
"""

from __future__ import annotations

import asyncio
import errno
import socket
from collections.abc import Callable
from types import FrameType

import uvicorn
from starlette.applications import Starlette

from api.serving import whole_app
from api.settings import Settings
from api.starting import CannotStart, as_sentences

GRACE_SECONDS = 30


def bind(settings: Settings) -> tuple[Settings, socket.socket]:
    """A socket at the address of these settings, and the settings with the port that it has.

    CannotStart when the address is not to be had. Nobody can connect before `run`.
    """
    family = socket.AF_INET6 if ":" in settings.host else socket.AF_INET
    sock = socket.socket(family)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        sock.bind((settings.host, settings.port))
    except OSError as error:
        sock.close()
        raise CannotStart(_about_the_address(error, settings)) from None
    return settings.model_copy(update={"port": sock.getsockname()[1]}), sock


def _about_the_address(error: OSError, settings: Settings) -> str:
    if error.errno == errno.EADDRINUSE:
        return f"Port {settings.port} is in use. Choose another one with --port."
    if error.errno == errno.EACCES:
        return f"Port {settings.port} is not for this user. Choose one above 1023 with --port."
    return f"This machine cannot listen on {settings.host}. Choose another address with --host."


def run(settings: Settings, sock: socket.socket, ready: Callable[[], None]) -> None:
    """Serve on this socket until a signal to stop. `ready` is called when requests are answered.

    Requests that are being answered then have 30 seconds. CannotStart when something is missing.
    """
    with as_sentences():
        app = whole_app(settings)
        server = _Server(config_of(app, settings), ready)
        with asyncio.Runner(loop_factory=server.config.get_loop_factory()) as runner:
            runner.run(_serve(app, server, sock))


async def _serve(app: Starlette, server: _Server, sock: socket.socket) -> None:
    async with app.router.lifespan_context(app):
        await server.serve(sockets=[sock])


class _Server(uvicorn.Server):
    """Tells when it is ready. A signal ends it, and then the program goes on to close things."""

    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        # Its own keeps the signal and raises it again, which would end the process too soon.
        self.force_exit = self.should_exit
        self.should_exit = True


def config_of(app: Starlette, settings: Settings) -> uvicorn.Config:
    """How uvicorn serves the application: whose word about a client it takes is in the settings."""
    return uvicorn.Config(
        app,
        lifespan="off",  # it is open around the server already
        log_config=None,
        access_log=False,
        server_header=False,
        ws="none",
        proxy_headers=bool(settings.forwarded_allow_ips),
        forwarded_allow_ips=settings.forwarded_allow_ips,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )
