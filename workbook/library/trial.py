"""The child process in which an account's own source is tried: small, without secrets, killable.

It reads a source from standard input and writes a JSON object to standard output: the faults, and
when there are none, the pages for each audience, whether they were made quickly, and what could be
said better. A text that would keep a server busy takes this process down and nothing else.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from contextlib import suppress
from dataclasses import asdict
from typing import Any

from workbook.errors import Fault
from workbook.library.parsing import diagnose
from workbook.library.rendering import pages_of
from workbook.library.rules import fault
from workbook.library.wording import check_wording

CPU_SECONDS = 1
MEMORY_BYTES = 256 * 1024 * 1024
QUICK_SECONDS = 0.09
RECURSION = 400
MAX_FAULTS = 200


def main() -> None:
    source = sys.stdin.buffer.read().decode("utf-8", "surrogatepass")
    limit_this_process()
    json.dump(try_out(source), sys.stdout)


def limit_this_process() -> None:
    """One more second of CPU, 256 MB of memory, and a shallower stack than the server has."""
    used = time.process_time()
    seconds = CPU_SECONDS + int(used)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    with suppress(ValueError, OSError):  # macOS knows this limit and refuses to set it
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.setrecursionlimit(RECURSION)


def try_out(source: str) -> dict[str, Any]:
    """`faults`; without any also `pages` by audience, `quick`: made within 0.09 s of CPU, and
    `advice` on the wording.

    How long it took decides whether a text is taken in, and never whether a kept one is shown.
    """
    start = time.process_time()
    try:
        exercise, faults = diagnose(source)
        pages = pages_of(exercise) if exercise else {}
    except (RecursionError, MemoryError):
        exercise, pages, faults = None, {}, (fault("too-complicated", 1),)
    return {
        "faults": _as_json(faults),
        "pages": {audience: asdict(page) for audience, page in pages.items()},
        "quick": time.process_time() - start <= QUICK_SECONDS,
        "advice": _as_json(check_wording(exercise)) if exercise else [],
    }


def _as_json(faults: tuple[Fault, ...]) -> list[dict[str, Any]]:
    return [asdict(found) for found in faults[:MAX_FAULTS]]


if __name__ == "__main__":
    main()
