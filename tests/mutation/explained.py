"""Mutants that no test can notice, and why, in words: the code does the same with them."""

from __future__ import annotations

ALIKE: dict[str, str] = {}
