"""Where two people were, and what a stranger gets who goes the same way."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from playwright.async_api import APIResponse, Request

from tests.pages.chromium import Phone

ID = re.compile(r"\b([a-z]{2,4}_)([a-z2-7]{26,})\b")


@dataclass(frozen=True, slots=True, order=True)
class Step:
    """One request for something of theirs: its verb, its path, and the form that it sent."""

    verb: str
    path: str
    form: str = ""

    @property
    def elsewhere(self) -> Step:
        """The same for things that never were."""
        return Step(self.verb, *(ID.sub(_never, text) for text in (self.path, self.form)))


def _never(found: re.Match[str]) -> str:
    return found[1] + "a" * len(found[2])


@dataclass
class Trail:
    """Every request of these phones that names a thing of theirs."""

    steps: set[Step] = field(default_factory=set)

    def follow(self, phone: Phone) -> None:
        def noted(request: Request) -> None:
            path = request.url.removeprefix(phone.site)
            if request.url.startswith(phone.site) and ID.search(path):
                self.steps.add(Step(request.method, path, request.post_data or ""))

        phone.page.on("request", noted)


async def tried(phone: Phone, step: Step) -> tuple[int, str]:
    """What this phone gets for this step: the status, and the page to the last byte."""
    response: APIResponse = await phone.context.request.fetch(
        phone.site + step.path,
        method=step.verb,
        data=step.form or None,
        max_redirects=0,
        headers={
            "Sec-Fetch-Site": "same-origin",
            **({"Content-Type": "application/x-www-form-urlencoded"} if step.form else {}),
        },
    )
    return response.status, await response.text()
