"""Ana and Ben answer about time apart, and reply to each other, as their clients would."""

from __future__ import annotations

from typing import Any

import httpx

from tests.cast import Person, World

LIMIT = {
    "area": "time",
    "when": "It is Sunday",
    "my_action": "I go for a long walk",
    "so_that": "I come back rested",
    "codes": ["weekends", "visits"],
    "firmness": "firm",
    "support": [],
    "review_on": "2027-01-01",
}


async def opened(cast: World, workbook: str) -> str:
    """Both have answered about time apart; Ana shares a boundary. The entry."""
    given = {"exercise": "time-apart", "reveal": "both_submitted"}
    made = await cast.ana.post(f"/workbooks/{workbook}/assignments", given)
    (entry,) = made.json()["entries"]
    shared: dict[str, Any] = {"amount": 4, "want": "yes", "limit": LIMIT}
    await cast.send(cast.ana, entry, shared)
    await cast.send(cast.ben, entry, {"amount": 4, "want": "no"})
    return str(entry)


async def reply(person: Person, entry: str, answers: dict[str, Any]) -> httpx.Response:
    for prompt, value in answers.items():
        saved = await person.put(f"/entries/{entry}/reply/answers/{prompt}", {"value": value})
        assert saved.status_code == 200, saved.text
    return await person.put(f"/entries/{entry}/reply/submission")
