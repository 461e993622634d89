"""The words of a mail, and a mail as it is handed on. It says nothing to whoever looks on.

No name, no word that anybody wrote, no address of this service and no link: a mailbox may be
shared, and a subject is read over a shoulder.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from email.message import EmailMessage
from email.policy import SMTP
from typing import Literal

from workbook.catalogue import Catalogue

Kind = Literal["code", "reminder"]
KINDS: tuple[Kind, ...] = ("code", "reminder")


@dataclass(frozen=True, slots=True)
class Letter:
    """What somebody reads: a line, and a few sentences."""

    subject: str
    body: str


def written(kind: Kind, words: Catalogue, code: str = "") -> Letter:
    """The letter of this kind. `code` is in a letter of kind `code` and in no other."""
    if kind == "code":
        return Letter(words.phrase("mail_code_subject"), words.phrase("mail_code", code=code))
    body = f"{words.phrase('mail_update')}\n\n{words.phrase('mail_off')}"
    return Letter(words.phrase("mail_update_subject"), body)


def enveloped(letter: Letter, sender: str, to: str, mark: str, at: datetime) -> EmailMessage:
    """The mail itself. `mark` is its id here: a mail that is sent again has the same Message-ID,
    so that a mailbox can tell.
    """
    mail = EmailMessage(policy=SMTP)
    mail["From"] = sender
    mail["To"] = to
    mail["Subject"] = letter.subject
    mail["Date"] = at
    mail["Message-ID"] = f"<{mark}@{domain_of(sender)}>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content(letter.body)
    return mail


def domain_of(address: str) -> str:
    """`example.org` of `updates@example.org`."""
    return address.rpartition("@")[2]
