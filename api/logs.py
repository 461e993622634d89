"""The log: one JSON object a line, with nothing in it that a person wrote.

Of a foreign record only the template is kept, never its arguments; of an exception its type and
where it was raised, never its message: database drivers and validators quote values in both.
"""

from __future__ import annotations

import json
import logging
import traceback

from workbook.ports import now

HTTP = logging.getLogger("workbook.http")
TALKATIVE = ("tortoise", "aiosqlite", "asyncpg", "asyncio", "uvicorn")


class JsonLines(logging.Formatter):
    """`time`, `level`, `logger`, and then the fields that our own code gave, or the template."""

    def format(self, record: logging.LogRecord) -> str:
        fields = getattr(record, "fields", None)
        line: dict[str, object] = {
            "time": now().isoformat(timespec="milliseconds").replace("+00:00", "Z"),
            "level": record.levelname.lower(),
            "logger": record.name,
            **(fields if isinstance(fields, dict) else {"message": str(record.msg)}),
        }
        if record.exc_info and record.exc_info[1]:
            line |= failure(record.exc_info[1])
        return json.dumps(line, ensure_ascii=False)


def failure(error: BaseException) -> dict[str, object]:
    """What an exception may say in the log: its type, and where it came from."""
    frames = traceback.extract_tb(error.__traceback__)
    where = [f"{_module(frame.filename)}:{frame.name}:{frame.lineno}" for frame in frames[-3:]]
    return {"error": type(error).__qualname__, "at": where}


def configure(level: str) -> None:
    """Sends every log record to standard error as `JsonLines`, at least as grave as `level`."""
    handler = logging.StreamHandler()
    handler.setFormatter(JsonLines())
    root = logging.getLogger()
    root.handlers = [handler]
    root.setLevel(level.upper())
    for name in TALKATIVE:
        logger = logging.getLogger(name)
        logger.handlers = []
        logger.propagate = True
        logger.setLevel(max(logging.WARNING, root.level))


def _module(filename: str) -> str:
    """The end of a path: which file, without where it is installed."""
    return "/".join(filename.replace("\\", "/").split("/")[-2:])
