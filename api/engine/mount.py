"""From the table of rows to the routes of a Starlette application."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from starlette.routing import Route as StarletteRoute

from api.engine.endpoint import Endpoint, Engine
from api.engine.plan import Plan, RouteError, plan_of
from api.engine.route import Route


def plans_of(rows: Iterable[Route]) -> list[Plan]:
    """Every row understood; raises RouteError for one that cannot stand, or stands twice."""
    plans = [plan_of(row) for row in rows]
    seen: set[tuple[str, str]] = set()
    for plan in plans:
        key = (plan.row.verb, plan.row.path)
        if key in seen:
            raise RouteError(f"{plan.row.verb} {plan.row.path} stands twice in the table.")
        seen.add(key)
    return plans


def mount(plans: Sequence[Plan], engine: Engine) -> list[StarletteRoute]:
    """One route for each path, so that a wrong verb is told the right ones.

    A path without parameters comes before one with, whatever their order in the table.
    """
    paths: dict[str, dict[str, Plan]] = {}
    for plan in plans:
        paths.setdefault(plan.row.path, {})[plan.row.verb] = plan
    gets = {path: verbs["GET"] for path, verbs in paths.items() if "GET" in verbs}
    return [
        StarletteRoute(engine.prefix + path, Endpoint(engine, verbs, gets), name=path)
        for path, verbs in sorted(paths.items(), key=lambda item: _specific_first(item[0]))
    ]


def _specific_first(path: str) -> list[bool]:
    return [part.startswith("{") for part in path.split("/")]
