"""Mail goes to the one server that was named, and no line to it can be listened to."""

from __future__ import annotations

import datetime
import ipaddress
import ssl
from email.message import EmailMessage
from pathlib import Path

import pytest
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec

from tests.post import SENDER, office, opens_to
from workbook.letter import Letter, enveloped
from workbook.mailer import NotThisOne, NoWayOut, Undeliverable

AT = datetime.datetime(2026, 11, 25, 9, tzinfo=datetime.UTC)


def mail() -> EmailMessage:
    return enveloped(
        Letter("You have an update", "Hello."), SENDER, "ana@home.example", "out_1", AT
    )


@pytest.fixture(scope="module")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A key with a certificate for this machine, signed by itself, in one file."""
    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "post.example")])
    here = x509.SubjectAlternativeName([x509.IPAddress(ipaddress.ip_address("127.0.0.1"))])
    made = (
        x509.CertificateBuilder(name, name, key.public_key(), x509.random_serial_number())
        .not_valid_before(AT - datetime.timedelta(days=365))
        .not_valid_after(AT + datetime.timedelta(days=36500))
        .add_extension(here, critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(key, hashes.SHA256())
    )
    file = tmp_path_factory.mktemp("certificate") / "both.pem"
    plain = serialization.NoEncryption()
    pem = serialization.Encoding.PEM
    file.write_bytes(
        key.private_bytes(pem, serialization.PrivateFormat.PKCS8, plain) + made.public_bytes(pem)
    )
    return file


@pytest.fixture
def server_side(certificate: Path) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    return context


async def test_the_server_gets_the_mail_as_it_was_written() -> None:
    """One recipient, our sender, a Message-ID of its own; nothing about this machine."""
    async with office() as post:
        await post.way().send(mail())
    (taken,) = post.taken
    assert post.to == [["ana@home.example"]]
    assert post.greeted_as == ["post.example"]
    assert {name.lower() for name in taken} == {
        "from", "to", "subject", "date", "message-id", "auto-submitted", "content-type",
        "content-transfer-encoding", "mime-version",
    }  # fmt: skip
    assert taken["message-id"] == "<out_1@post.example>"
    assert taken["from"] == SENDER
    assert taken.get_content().strip() == "Hello."


async def test_the_line_is_encrypted_before_anything_is_said(
    certificate: Path, server_side: ssl.SSLContext
) -> None:
    """By STARTTLS and from the first byte, to a server whose certificate we believe."""
    async with office(tls_context=server_side, require_starttls=True) as post:
        await post.way(tls="starttls", trusted=certificate).send(mail())
        assert post.encrypted == [True]
    async with office(from_the_first_byte=server_side) as post:
        await post.way(tls="tls", trusted=certificate).send(mail())
        assert len(post.taken) == 1


@pytest.mark.parametrize("tls", ["starttls", "tls"])
async def test_nothing_goes_to_a_server_that_cannot_show_who_it_is(
    server_side: ssl.SSLContext, tls: str
) -> None:
    """A certificate that nobody vouches for is refused, and so is a line that stays open."""
    whole = server_side if tls == "tls" else None
    async with office(
        from_the_first_byte=whole, tls_context=None if whole else server_side
    ) as post:
        with pytest.raises(NoWayOut):
            await post.way(tls=tls).send(mail())
    async with office() as post:
        with pytest.raises(NoWayOut):
            await post.way(tls=tls).send(mail())
    assert post.taken == []


async def test_it_signs_in_where_a_server_asks_for_it(
    certificate: Path, server_side: ssl.SSLContext
) -> None:
    """With the right password; a wrong one is no fault of the mail."""
    how = {
        "tls_context": server_side,
        "auth_required": True,
        "authenticator": opens_to("us", "sesame"),
    }
    async with office(**how) as post:
        way = {"tls": "starttls", "trusted": certificate, "user": "us"}
        await post.way(**way, password="sesame").send(mail())
        with pytest.raises(NoWayOut):
            await post.way(**way, password="closed").send(mail())
    assert len(post.taken) == 1
    assert "sesame" not in repr(post.way(**way, password="sesame"))


@pytest.mark.parametrize(
    ("said", "means"),
    [
        ("550 no such mailbox", Undeliverable),
        ("451 come back later", NotThisOne),
    ],
)
async def test_what_the_server_refuses_is_told_apart(said: str, means: type[Exception]) -> None:
    """For good, or for now; what it said in words is not repeated."""
    async with office() as post:
        post.answer = lambda envelope: said
        with pytest.raises(means) as error:
            await post.way().send(mail())
    assert str(error.value) == ""


async def test_a_server_that_is_not_there_is_no_way_out() -> None:
    """Told by the kind of fault alone."""
    async with office() as post:
        pass
    with pytest.raises(NoWayOut) as error:
        await post.way().send(mail())
    assert "ana" not in str(error.value)
