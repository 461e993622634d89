"""The child process in which an account's own source is tried: small, without secrets, killable.

It reads a source from standard input and writes a JSON list of faults to standard output. A text
that would keep a server busy takes this process down and nothing else.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from contextlib import suppress
from dataclasses import asdict

from workbook.errors import Fault
from workbook.exercise import Exercise
from workbook.library.audience import READS, Audience
from workbook.library.parsing import diagnose
from workbook.library.rendering import html_for
from workbook.library.rules import fault

CPU_SECONDS = 1
MEMORY_BYTES = 256 * 1024 * 1024
RENDER_SECONDS = 0.25
RECURSION = 400
MAX_FAULTS = 200


def main() -> None:
    source = sys.stdin.buffer.read().decode("utf-8", "surrogatepass")
    limit_this_process()
    json.dump([asdict(found) for found in try_out(source)[:MAX_FAULTS]], sys.stdout)


def limit_this_process() -> None:
    """One more second of CPU, 256 MB of memory, and a shallower stack than the server has."""
    used = time.process_time()
    seconds = CPU_SECONDS + int(used)
    resource.setrlimit(resource.RLIMIT_CPU, (seconds, seconds + 1))
    with suppress(ValueError, OSError):  # macOS knows this limit and refuses to set it
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_BYTES, MEMORY_BYTES))
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    sys.setrecursionlimit(RECURSION)


def try_out(source: str) -> tuple[Fault, ...]:
    """The faults of the source; and when it has none, those of turning it into pages."""
    try:
        exercise, faults = diagnose(source)
        quick = exercise is None or all(_is_quick(exercise, audience) for audience in READS)
    except (RecursionError, MemoryError):
        quick, faults = False, ()
    return faults if quick else (fault("too-complicated", 1),)


def _is_quick(exercise: Exercise, audience: Audience) -> bool:
    start = time.process_time()
    html_for(exercise, audience)
    return time.process_time() - start <= RENDER_SECONDS


if __name__ == "__main__":
    main()
