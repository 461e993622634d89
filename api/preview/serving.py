"""Runs a preview on this machine until it is stopped."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path

import uvicorn

from api.preview.app import create

HOST = "127.0.0.1"


def serve(file: Path, port: int, ready: Callable[[str], None]) -> None:
    """Serve this file's preview. `ready` gets its address. OSError when the port is in use."""
    with socket.create_server((HOST, port)) as sock:
        ready(f"http://{HOST}:{sock.getsockname()[1]}")
        config = uvicorn.Config(
            create(file), log_config=None, access_log=False, lifespan="off", ws="none"
        )
        uvicorn.Server(config).run(sockets=[sock])
