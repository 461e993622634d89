"""What one partner allows one therapist, for their own data: what, of which themes, until when.

Pure. `records` keeps it, `consenting` changes it, and the statements that load for a therapist
hold it against the clock, so that it ends without anybody's doing.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date, timedelta

from workbook.policy import Scopes
from workbook.secrets_policy import SecretsPolicy

LASTS = timedelta(days=90)
"""At most. Who wants it to go on renews it, for as long again."""


@dataclass(frozen=True, slots=True)
class Consent:
    """It holds until the day `ends_on` begins, in UTC. `modules` are slugs, None for everything.
    `accepted` is the therapist's policy on secrets that was accepted with it; None when that has
    changed since.
    """

    scopes: Scopes = field(default_factory=Scopes)
    modules: tuple[str, ...] | None = None
    ends_on: date | None = None
    accepted: SecretsPolicy | None = None

    def holds(self, day: date) -> bool:
        """Whether it allows anything on this day."""
        return self.scopes.any and self.ends_on is not None and day < self.ends_on

    def on(self, day: date) -> Consent:
        """What is left of it on this day: the day on which it ended stays known."""
        return self if self.holds(day) else Consent(ends_on=self.ends_on)

    def goes_beyond(self, before: Consent) -> bool:
        """Whether this allows anything that `before` did not: more, of more, for longer, or to be
        told something alone.
        """
        if not self.scopes.any:
            return False
        return (
            self.scopes.bits & ~before.scopes.bits != 0
            or (self.scopes.answers and self.accepted == "limited" != before.accepted)
            or _more_of(self.modules, before.modules)
            or (
                before.ends_on is None
                or (self.ends_on is not None and self.ends_on > before.ends_on)
            )
        )


def _more_of(wanted: tuple[str, ...] | None, before: tuple[str, ...] | None) -> bool:
    if before is None:
        return False
    return wanted is None or not set(wanted) <= set(before)


def asked(
    scopes: Scopes,
    modules: Iterable[str] | None,
    ends_on: date | None,
    before: Consent,
    day: date,
) -> Consent:
    """What is meant by this. Without a day it ends as what held before did, when it is no more
    than that; else it lasts as long as it can.
    """
    named = None if modules is None else tuple(dict.fromkeys(modules))
    if ends_on is not None:
        return Consent(scopes, named, ends_on)
    kept = Consent(scopes, named, before.ends_on)
    if before.holds(day) and not kept.goes_beyond(before):
        return kept
    return Consent(scopes, named, day + LASTS)
