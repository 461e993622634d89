"""The watch on outgoing connections, which holds for every test of the suite."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest

from tests import spy

ELSEWHERE = "192.0.2.1"
"""An address that is set aside for examples: nothing answers there."""


@pytest.mark.asvs("13.1.1", "13.2.4", "13.2.5")
@pytest.mark.story("S51", "S35")
@pytest.mark.parametrize("kind", [socket.SOCK_STREAM, socket.SOCK_DGRAM])
def test_nothing_may_leave_this_machine(
    kind: socket.SocketKind, called: Callable[[], list[str]]
) -> None:
    """A connection and a datagram are refused before anything is sent, and remembered."""
    with socket.socket(socket.AF_INET, kind) as out:
        out.setblocking(False)
        with pytest.raises(spy.CalledOut):
            out.connect((ELSEWHERE, 9))
        with pytest.raises(spy.CalledOut):
            out.sendto(b"", (ELSEWHERE, 9))
    assert called() == ["socket.connect", "socket.sendto"]


@pytest.mark.asvs("13.2.4")
@pytest.mark.story("S51")
def test_no_name_is_looked_up(called: Callable[[], list[str]]) -> None:
    """A look-up would tell a server of names what somebody is about to do."""
    with pytest.raises(spy.CalledOut):
        socket.getaddrinfo("workbook.example", 443)
    assert called() == ["socket.getaddrinfo"]


@pytest.mark.parametrize(
    "address",
    [("127.0.0.1", 5432), ("127.8.0.1", 1), ("::1", 80, 0, 0), "/run/some.socket", b"\0abstract"],
)
def test_this_machine_is_open(address: object) -> None:
    """Databases and servers of the tests are reached over the loopback or a socket file."""
    assert spy.stays_here(address)


@pytest.mark.parametrize("address", [("10.0.0.1", 80), ("::2", 80), ("example.org", 443)])
def test_everything_else_is_elsewhere(address: object) -> None:
    """Also an address inside a private network."""
    assert not spy.stays_here(address)


@pytest.fixture
def called(called_out: list[str]) -> Callable[[], list[str]]:
    """What this test has called, taken off the list that would fail the session."""
    before = len(called_out)

    def take() -> list[str]:
        mine = called_out[before:]
        del called_out[before:]
        return mine

    return take
