"""Rounds of a check-in and of an exercise that was done again, to begin a look back from."""

from __future__ import annotations

from tests.pages.opened import Answers, Couple

WEEKS: tuple[tuple[Answers, Answers], ...] = (
    (
        {"thanks": {"value": "The soup."}, "close": {"value": 2}, "greet": {"value": "some"}},
        {"thanks": {"value": "The vet."}, "close": {"value": 4}, "greet": {"value": "half"}},
    ),
    (
        {"thanks": {"value": "You rang."}, "close": {"value": 3}, "greet": {"value": "half"}},
        {"thanks": {"value": "A walk."}, "close": {"value": 3}, "greet": {"skip": True}},
    ),
    (
        {"thanks": {"value": "The tea."}, "close": {"value": 5}, "greet": {"value": "most"}},
        {"thanks": {"value": "The bins."}, "close": {"unsure": True}, "greet": {"value": "all"}},
    ),
)
"""What Ana and Ben say of three weeks."""


async def weeks(two: Couple, *given: tuple[Answers, Answers]) -> list[str]:
    """A check-in for each of these, opened to both. Their entries."""
    said = given or WEEKS
    return [await two.opened("weekly-check-in", anas, bens) for anas, bens in said]


async def twice(two: Couple) -> tuple[str, str]:
    """Two rounds of one exercise, the answers of the second nearer to each other."""
    apart = (
        {"need": {"value": "respect"}, "ease": {"value": 1}},
        {
            "need": {"value": "space"},
            "ease": {"value": 5},
        },
    )
    near = (
        {"need": {"value": "space"}, "ease": {"value": 4}},
        {
            "need": {"value": "space"},
            "ease": {"value": 5},
        },
    )
    skipped: Answers = {"statement": {"skip": True}}
    then, now = [
        await two.opened("soft-start", {**skipped, **anas}, {**skipped, **bens})
        for anas, bens in (apart, near)
    ]
    return then, now
