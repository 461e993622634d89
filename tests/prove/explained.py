"""Guards whose loss no test can notice, and why, in words.

`ALIKE`: the code does the same without it. `BEHIND`: another guard holds the same thing, so it is
taken away together with that one.
"""

from __future__ import annotations

ALIKE: dict[str, str] = {}

BEHIND: dict[str, tuple[tuple[str, ...], str]] = {}
