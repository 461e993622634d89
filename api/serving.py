"""The whole server as one application: the table, who is who, and what is open while it runs."""

from __future__ import annotations

from starlette.applications import Starlette

from api.app import create_app
from api.opening import opening
from api.pages.mount import page_routes
from api.pages.refusals import refuse
from api.rest.exports import document
from api.routes import ROUTES
from api.settings import Settings
from workbook.signing_in import viewer_of


def whole_app(settings: Settings) -> Starlette:
    """The application that `workbook serve` runs."""
    return create_app(
        settings,
        routes=ROUTES,
        authenticate=viewer_of,
        opening=opening,
        pages=page_routes(viewer_of, document=document),
        refuse=refuse,
    )
