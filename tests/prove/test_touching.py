"""Which tests go through which function is found by a line at the beginning of each."""

from __future__ import annotations

import ast
from pathlib import Path
from typing import Any

from tests.prove import touching
from tests.prove.guards import Source, every
from tests.prove.mutants import GUARDS, ON_SQLITE, WIDE, selection
from tests.prove.touching import marked

TEXT = '''
class Door:
    """A door."""

    def open(self) -> str:
        """It opens."""
        @staticmethod
        def inner() -> str:
            return "in"
        return inner()

    def shut(self) -> str: return "shut"

def alone() -> None:
    """Nothing but this."""
'''


def test_a_function_that_is_called_is_told_and_does_what_it_did(tmp_path: Path) -> None:
    """By its name in its class; one without a line of its own is passed over."""
    touching._seen.clear()
    (tmp_path / "door.py").write_text(TEXT, "utf-8")
    made: dict[str, Any] = {}
    exec(marked(Source("door.py", tmp_path)), made)
    assert (made["Door"]().open(), made["Door"]().shut()) == ("in", "shut")
    assert {*touching._seen} == {"door.py Door.open", "door.py Door.open.inner"}
    made["alone"]()
    assert "door.py alone" in touching._seen
    touching._seen.clear()


def test_every_file_with_a_guard_can_be_marked() -> None:
    for file in {guard.file for guard in every()}:
        ast.parse(marked(Source(file)))


def test_only_who_goes_through_it_is_asked_and_what_reads_the_source() -> None:
    """On the engine that matters; where nobody is known to go through it, everybody is asked."""
    guard = next(one for one in every() if one.kind == "require")
    through = ["tests/test_client.py::test_a[sqlite]", "tests/test_client.py::test_a[postgresql]"]
    quick, asked, source = selection(guard, (), through)
    assert all(one.startswith(f"{GUARDS}::") for one in quick if one not in ON_SQLITE)
    assert (asked, source) == (through[:1], [GUARDS, *ON_SQLITE])
    assert set(WIDE) < {one for run in selection(guard) for one in run}
