"""Which tests go through which function is found by a line at the beginning of each."""

from __future__ import annotations

import ast
from typing import Any

from tests.prove import touching
from tests.prove.guards import ROOT, every
from tests.prove.mutants import GUARDS, selection
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


def test_a_function_that_is_called_is_told_and_does_what_it_did() -> None:
    """By its name in its class; one without a line of its own is passed over."""
    touching._seen.clear()
    made: dict[str, Any] = {}
    exec(marked("door.py", TEXT), made)
    assert (made["Door"]().open(), made["Door"]().shut()) == ("in", "shut")
    assert {*touching._seen} == {"door.py Door.open", "door.py Door.open.inner"}
    made["alone"]()
    assert "door.py alone" in touching._seen
    touching._seen.clear()


def test_every_file_with_a_guard_can_be_marked() -> None:
    for file in {guard.file for guard in every()}:
        ast.parse(marked(file, (ROOT / file).read_text("utf-8")))


def test_who_goes_through_it_is_asked_before_all_others() -> None:
    """On the engine that matters, after what reads the source; and then everybody."""
    guard = next(one for one in every() if one.kind == "require")
    through = ["tests/test_client.py::test_a[sqlite]", "tests/test_client.py::test_a[postgresql]"]
    runs = selection(guard, (), through)
    assert all(one.startswith((GUARDS, "-k", "not")) for one in runs[0])
    assert runs[1] == through[:1]
    assert [one for run in runs[2:] for one in run] == [
        one for run in selection(guard)[1:] for one in run
    ]
