"""Pathways as they are stored: title and steps sealed under their owner's own key."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from workbook import vault
from workbook.database.sql import execute, one, rows
from workbook.pathway import Pathway, pathway_from
from workbook.policy import Viewer
from workbook.records.pages import Page, slice_of
from workbook.records.people import profile_scope


@dataclass(frozen=True, slots=True)
class Kept:
    """A pathway under its id."""

    id: str
    pathway: Pathway


async def add(pathway_id: str, account: str, pathway: Pathway) -> None:
    await execute(
        "INSERT INTO pathway (id, account_id, sealed) VALUES (?, ?, ?)",
        pathway_id,
        account,
        await _sealed(pathway_id, account, pathway),
    )


async def replace(viewer: Viewer, pathway_id: str, pathway: Pathway) -> None:
    await execute(
        "UPDATE pathway SET sealed = ? WHERE id = ? AND account_id = ?",
        await _sealed(pathway_id, viewer.account, pathway),
        pathway_id,
        viewer.account,
    )


async def remove(viewer: Viewer, pathway_id: str) -> bool:
    """False when the viewer has no such pathway."""
    gone = await execute(
        "DELETE FROM pathway WHERE id = ? AND account_id = ?", pathway_id, viewer.account
    )
    return gone > 0


async def pathways_of(viewer: Viewer, page: Page) -> tuple[list[Kept], str | None]:
    """One page of the viewer's pathways."""
    after = [page.after] if page.after is not None else []
    found = await rows(
        "SELECT id, account_id, sealed FROM pathway WHERE account_id = ?"
        f" {'AND id > ?' if after else ''} ORDER BY id LIMIT ?",
        viewer.account,
        *after,
        page.limit + 1,
    )
    shown, following = slice_of(found, page)
    return [await _kept(row) for row in shown], following


async def pathway_for(viewer: Viewer, pathway_id: str) -> Kept | None:
    """One of the viewer's pathways."""
    row = await one(
        "SELECT id, account_id, sealed FROM pathway WHERE id = ? AND account_id = ?",
        pathway_id,
        viewer.account,
    )
    return await _kept(row) if row else None


async def _sealed(pathway_id: str, account: str, pathway: Pathway) -> bytes:
    return await vault.current().seal_json(
        profile_scope(account), f"pathway|{pathway_id}", pathway.told
    )


async def _kept(row: Mapping[str, Any]) -> Kept:
    told = await vault.current().unseal_json(
        profile_scope(row["account_id"]), f"pathway|{row['id']}", row["sealed"]
    )
    return Kept(row["id"], pathway_from(told))
