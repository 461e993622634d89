"""The HTTP engine: a table of rows in, a Starlette application's routes and OpenAPI out.

It knows HTTP and pydantic and nothing about the workbook but its errors and its viewer.
"""

from api.engine.context import Context
from api.engine.models import In, Listing, Nothing, Out, Page
from api.engine.reply import Calendar, Markdown, Reply, Source, Table
from api.engine.route import Door, IfMatch, Route, unlocked

__all__ = [
    "Calendar",
    "Context",
    "Door",
    "IfMatch",
    "In",
    "Listing",
    "Markdown",
    "Nothing",
    "Out",
    "Page",
    "Reply",
    "Route",
    "Source",
    "Table",
    "unlocked",
]
