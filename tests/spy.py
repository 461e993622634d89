"""A watch on the process: nothing that the tests run may call out.

The service has no use for the network beyond the databases that it is told of, so any connection,
datagram or name look-up that does not stay on this machine is a fault: of ours, or of a library.
The watch sees what goes through Python's own sockets, in this process. It forbids, and it
remembers, because code that swallows errors would hide the refusal.
"""

from __future__ import annotations

import ipaddress
import os
import socket
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from urllib.parse import urlsplit

WATCHED = {"socket.connect": 1, "socket.sendto": 1, "socket.sendmsg": 1, "socket.getaddrinfo": 0}
"""Audit events of the standard library, with the place of the address among their arguments."""

_calls: list[str] = []
_on = False


class CalledOut(OSError):
    """Something tried to leave this machine."""


def stays_here(address: object) -> bool:
    """Whether a socket address, or a host's name, is on this machine."""
    host = address[0] if isinstance(address, tuple) and address else address
    if isinstance(host, bytes):
        host = host.decode("ascii", "replace")
    if host is None or not isinstance(host, str) or host.startswith(("/", "\0")):
        return True  # the wildcard, a descriptor, or a Unix socket
    return host in ("", "localhost", *_named()) or _is_loopback(host)


def _is_loopback(host: str) -> bool:
    try:
        return ipaddress.ip_address(host.partition("%")[0]).is_loopback
    except ValueError:
        return False


def _named() -> tuple[str, ...]:
    """The host of a PostgreSQL that was named for the tests: that one connection is wanted."""
    url = os.environ.get("WORKBOOK_TEST_DATABASE_URL", "")
    return (found,) if (found := urlsplit(url).hostname) else ()


def _hook(event: str, arguments: tuple[object, ...]) -> None:
    place = WATCHED.get(event)
    if not _on or place is None:
        return
    sender = arguments[0]
    if isinstance(sender, socket.socket) and sender.family == getattr(socket, "AF_UNIX", None):
        return
    if not stays_here(arguments[place]):
        _calls.append(event)
        raise CalledOut(f"A test may not leave this machine ({event}).")


sys.addaudithook(_hook)


@contextmanager
def watching() -> Iterator[list[str]]:
    """Inside the block every call to the outside is refused and listed."""
    global _on
    before, _on = _on, True
    try:
        yield _calls
    finally:
        _on = before
