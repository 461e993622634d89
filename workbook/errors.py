"""Everything the domain can refuse, as one tree.

    WorkbookError
    ├── NotFound          absent or not yours to see: the two are never told apart     404
    ├── Refused           the state does not allow it now; `slug` says which rule      409
    ├── Invalid           what was sent does not fit; one `Fault` for each place       422
    ├── NotSignedIn       no session, or one that has ended                            401
    ├── SecondStepNeeded  the password was right, and a code is needed as well         401
    ├── SignInAgain       this needs a sign-in within the last ten minutes             401
    ├── TooManyTries      a limit on guessing was reached; wait `retry_after` seconds  429
    └── Unavailable       the store cannot answer just now; wait and try again         503

No error carries what somebody wrote. `detail` is a sentence of ours, for a tired person.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """One place in what was sent that does not fit.

    `pointer` is a JSON pointer as a URI fragment ("#/value/min"); `line` and `column` count from 1
    in a Markdown source; `parameter` is a parameter of the query. `code` is stable and for
    programs, `detail` is the sentence for people.
    """

    code: str
    detail: str
    pointer: str | None = None
    line: int | None = None
    column: int | None = None
    parameter: str | None = None


class WorkbookError(Exception):
    """The root: something that the domain says no to, with a sentence that helps."""

    slug = "error"
    detail = "This did not work."

    def __init__(self, detail: str | None = None) -> None:
        if detail is not None:
            self.detail = detail
        super().__init__(self.detail)


class NotFound(WorkbookError):
    slug = "not-found"
    detail = "There is nothing here that you can see."


class Refused(WorkbookError):
    """The state of things does not allow this now. `slug` names the rule."""

    def __init__(self, slug: str, detail: str) -> None:
        self.slug = slug
        super().__init__(detail)


class Invalid(WorkbookError):
    """What was sent does not fit. `faults` says where and why, every place at once."""

    slug = "invalid"
    detail = "Some of this needs another look."

    def __init__(self, faults: Iterable[Fault], detail: str | None = None) -> None:
        self.faults = tuple(faults)
        super().__init__(detail)


class NotSignedIn(WorkbookError):
    slug = "not-signed-in"
    detail = "Please sign in first."


class SecondStepNeeded(WorkbookError):
    """`ticket` says for five minutes that the password was right."""

    slug = "second-step-needed"
    detail = "Now a code as well: from your app, or one of your recovery codes."

    def __init__(self, ticket: str) -> None:
        self.ticket = ticket
        super().__init__()


class SignInAgain(WorkbookError):
    slug = "sign-in-again"
    detail = "For this, please sign in again. A sign-in is good for ten minutes."


class TooManyTries(WorkbookError):
    slug = "too-many-tries"
    detail = "That was tried too often. Please wait a little and try again."

    def __init__(self, retry_after: int, detail: str | None = None) -> None:
        self.retry_after = retry_after
        super().__init__(detail)


class Unavailable(WorkbookError):
    slug = "unavailable"
    detail = "This cannot be answered just now. Please try again in a moment."

    def __init__(self, detail: str | None = None, retry_after: int = 1) -> None:
        self.retry_after = retry_after
        super().__init__(detail)
