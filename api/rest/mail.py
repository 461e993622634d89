"""My address for mail, and when mail may come: everything under /me/mail."""

from __future__ import annotations

from datetime import time

from pydantic import Field

from api.engine import Context, In, Out, Reply
from workbook import mailer, mailing
from workbook.mailing import Change
from workbook.records.mail_settings import MailSettings

CLOCK = "%H:%M"


class MailOut(Out):
    available: bool = Field(description="Whether this server sends mail at all.")
    address: str | None = Field(description="Where mail goes; null until one is confirmed.")
    asked: str | None = Field(description="Where a code went that has not come back yet.")
    reminders: bool
    time_zone: str
    quiet_from: str = Field(description="From then on no mail comes, by the clock of that zone.")
    quiet_until: str
    resets: bool = Field(description="Whether the address may bring another password.")


class AddressIn(In):
    address: str = Field(max_length=400)


class CodeIn(In):
    code: str = Field(max_length=40)


class MailIn(In):
    """What is not there stays as it is."""

    reminders: bool = False
    time_zone: str = Field("", max_length=60, description="A name such as `Europe/Madrid`.")
    quiet_from: str = Field("", pattern=r"^([01]\d|2[0-3]):[0-5]\d$")
    quiet_until: str = Field("", pattern=r"^([01]\d|2[0-3]):[0-5]\d$")


async def show(ctx: Context) -> Reply[MailOut]:
    return Reply(mail_out(await mailing.my_mail(ctx.me)))


async def change(ctx: Context, body: MailIn) -> Reply[MailOut]:
    sent = body.model_fields_set
    wanted = Change(
        reminders=body.reminders if "reminders" in sent else None,
        zone=body.time_zone if "time_zone" in sent else None,
        start=time.fromisoformat(body.quiet_from) if "quiet_from" in sent else None,
        end=time.fromisoformat(body.quiet_until) if "quiet_until" in sent else None,
    )
    return Reply(mail_out(await mailing.change(ctx.me, wanted)))


async def ask_for(ctx: Context, body: AddressIn) -> Reply[MailOut]:
    return Reply(mail_out(await mailing.ask_for(ctx.me, body.address, ctx.client)))


async def confirm(ctx: Context, body: CodeIn) -> Reply[MailOut]:
    return Reply(mail_out(await mailing.confirm(ctx.me, body.code)))


async def forget(ctx: Context) -> Reply[None]:
    await mailing.forget_address(ctx.me)
    return Reply(None)


def mail_out(mail: MailSettings) -> MailOut:
    return MailOut(
        available=mailer.there_is_one(),
        address=mail.address,
        asked=mail.asked.address if mail.asked else None,
        reminders=mail.reminders,
        time_zone=mail.quiet.zone,
        quiet_from=mail.quiet.start.strftime(CLOCK),
        quiet_until=mail.quiet.end.strftime(CLOCK),
        resets=mail.resets,
    )
