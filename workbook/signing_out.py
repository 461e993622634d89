"""Where I am signed in, and ending that: here, there, or everywhere. Never anybody else's.

When a session was last used is not told, also not to its owner: it would be a record of somebody's
hours. Only the day of the last change is kept, so that a forgotten session ends.
"""

from __future__ import annotations

from workbook import security_log
from workbook.database.reserve import even_when_full
from workbook.database.sql import execute
from workbook.database.transactions import transactional
from workbook.errors import NotFound
from workbook.policy import Viewer
from workbook.ports import now
from workbook.records import sessions
from workbook.records.pages import Page
from workbook.records.sessions import SessionFacts
from workbook.signing_in import account_of


async def signed_in_on(viewer: Viewer, page: Page) -> tuple[list[SessionFacts], str | None]:
    """My sessions, the newest first."""
    return await sessions.sessions_of(viewer, now(), page)


@even_when_full
async def sign_out(viewer: Viewer) -> None:
    """End this session at once."""
    await sessions.end_session(viewer.account, viewer.session)


@even_when_full
async def sign_out_there(viewer: Viewer, session: str) -> None:
    """End one of my sessions; it may be this one. NotFound for one that is not mine."""
    if not await sessions.end_session(viewer.account, session):
        raise NotFound


@even_when_full
async def sign_out_elsewhere(viewer: Viewer) -> None:
    """End all of my sessions but this one."""
    await sessions.end_sessions(viewer.account, but=viewer.session)


async def end_elsewhere(viewer: Viewer) -> None:
    """Call it where signing in changes: all of my sessions but this one end, and so do tickets to
    take along what is mine, which one of them may have asked for.
    """
    await sessions.end_sessions(viewer.account, but=viewer.session)
    await execute("DELETE FROM export WHERE account_id = ?", viewer.account)


@even_when_full
async def sign_out_everywhere(viewer: Viewer) -> None:
    """End all of my sessions, this one too."""
    await sessions.end_sessions(viewer.account)


@even_when_full
@transactional
async def end_for(login: str) -> int | None:
    """For those who run the server, when somebody asks them to: all sessions of this login end, and
    so do its tickets for exports. How many sessions; None where nobody has this login.
    """
    account = await account_of(login)
    if account is None:
        return None
    await execute("DELETE FROM export WHERE account_id = ?", account)
    await security_log.note(account, "signed-out-by-operator")
    return await sessions.end_sessions(account)
