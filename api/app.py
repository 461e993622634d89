"""The application as data: its routes, its middleware, and what is open while it runs."""

from __future__ import annotations

import secrets
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Mapping
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import partial
from importlib.metadata import PackageNotFoundError
from importlib.metadata import version as version_of
from typing import TypeAlias

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import BaseRoute
from starlette.routing import Route as StarletteRoute

from api.docs import docs_routes
from api.engine.endpoint import Authenticate, Engine
from api.engine.failures import MethodNotAllowed
from api.engine.mount import mount, plans_of
from api.engine.problem import Refuse, refuse_programs
from api.engine.route import Route
from api.logs import HTTP, failure
from api.middleware import Guard, Outward, Watch
from api.security_txt import security_routes
from api.settings import Settings
from workbook.errors import NotFound, NotSignedIn, WorkbookError
from workbook.policy import Viewer

Check: TypeAlias = Callable[[], Awaitable[object]]
Opening: TypeAlias = Callable[[Settings], AbstractAsyncContextManager[Mapping[str, object]]]


def _version() -> str:
    """The installed version; 0.0.0 in a source tree that is not installed."""
    try:
        return version_of("workbook")
    except PackageNotFoundError:
        return "0.0.0"


VERSION = _version()


def create_app(
    settings: Settings,
    *,
    routes: Iterable[Route] = (),
    authenticate: Authenticate | None = None,
    opening: Opening | None = None,
    checks: Mapping[str, Check] | None = None,
    tag_key: bytes | None = None,
    pages: Iterable[BaseRoute] = (),
    refuse: Refuse = refuse_programs,
) -> Starlette:
    """The ASGI application for these settings.

    `routes` is the table, `authenticate` turns a bearer token into a viewer or raises NotSignedIn.
    `opening` is entered with the settings when the server starts and left when it stops; what it
    yields becomes the application's state, which handlers find in `Context.services`. `checks` are
    what `/readyz` asks, by name; each raises when it is not well. `tag_key` is the secret of entity
    tags, the same in every process of a server; without one, tags last as long as the process.
    `opening` may yield `checks` and `tag_key` too. `pages` are further routes as they are; `refuse`
    says what no row could be found for, or was stopped before one.
    """
    engine = Engine(authenticate or nobody, VERSION)
    plans = plans_of(routes)
    app = Starlette(
        routes=[
            StarletteRoute("/livez", livez),
            StarletteRoute("/readyz", readyz),
            *security_routes(settings),
            *docs_routes(plans, VERSION, engine.prefix),
            *mount(plans, engine),
            *pages,
        ],
        middleware=[
            Middleware(Outward, https=settings.https),
            Middleware(Watch, refuse=refuse),
            Middleware(Guard, refuse=refuse),
        ],
        exception_handlers={
            HTTPException: partial(on_http, refuse),
            WorkbookError: partial(on_error, refuse),
        },
        lifespan=_lifespan(settings, opening),
    )
    app.router.redirect_slashes = False
    app.state.settings = settings
    app.state.checks = dict(checks or {})
    app.state.tag_key = tag_key or secrets.token_bytes(32)
    return app


def _lifespan(
    settings: Settings, opening: Opening | None
) -> Callable[[Starlette], AbstractAsyncContextManager[None]]:
    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        if opening is None:
            yield
            return
        async with opening(settings) as opened:
            for name, value in opened.items():
                setattr(app.state, name, value)
            yield

    return lifespan


async def nobody(token: str) -> Viewer:
    """No token is anybody's."""
    raise NotSignedIn


async def livez(request: Request) -> Response:
    """The process runs. Asks nothing of anything else."""
    return JSONResponse({"alive": True})


async def readyz(request: Request) -> Response:
    """200 when every check is well, else 503. Tells the names of the checks and nothing more."""
    checks: Mapping[str, Check] = request.app.state.checks
    found = {name: await _is_well(name, check) for name, check in checks.items()}
    ready = all(found.values())
    said = {name: "ok" if well else "failing" for name, well in found.items()}
    return JSONResponse({"ready": ready, "checks": said}, status_code=200 if ready else 503)


async def _is_well(name: str, check: Check) -> bool:
    try:
        await check()
    except Exception as error:  # whatever it is, the answer is the same: not well
        HTTP.warning("not ready", extra={"fields": {"check": name, **failure(error)}})
        return False
    return True


async def on_http(refuse: Refuse, request: Request, error: Exception) -> Response:
    """Starlette's own refusals: a path that is not in the table, or a verb that a path lacks."""
    assert isinstance(error, HTTPException)
    if error.status_code == 405:
        return refuse(MethodNotAllowed(), request.scope, error.headers)
    return refuse(NotFound(), request.scope, None)


async def on_error(refuse: Refuse, request: Request, error: Exception) -> Response:
    """The domain's refusals in a route that is not in the table."""
    assert isinstance(error, WorkbookError)
    return refuse(error, request.scope, None)
