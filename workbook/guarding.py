"""What cannot be laid before a partner as a boundary: a rule for them, watching them, leverage.

The author may keep such a text as a draft, ask for it as an agreement of both, or word it anew.
Words about one's own safety switch this off: such a limit is always a boundary.
"""

from __future__ import annotations

from workbook.agreement import Kind, Words
from workbook.coach.detecting import guard_hits, is_in_danger
from workbook.coach.english import ENGLISH
from workbook.coach.facts import facts
from workbook.coach.rule import NO_OWN_ACT
from workbook.errors import Fault, Invalid


def refuse_rules(kind: Kind, words: Words) -> None:
    """Returns when these words may lie before both; else raises Invalid, and names the field."""
    if kind != "boundary" or any(_is_about_safety(text) for text in (words.title, words.text)):
        return
    caught = [name for name in ("title", "text") if _sets_a_rule(getattr(words, name))]
    if caught:
        raise Invalid([_no_boundary(name) for name in caught])


def _no_boundary(name: str) -> Fault:
    return Fault(
        "not-a-boundary",
        "This sets a rule for what your partner may do. A boundary is about your own act. "
        "What could you do? You can keep this as a draft, for you alone.",
        f"#/{name}",
    )


def _is_about_safety(text: str) -> bool:
    return is_in_danger(facts(text, ENGLISH, None))


def _sets_a_rule(text: str) -> bool:
    met = guard_hits(facts(text, ENGLISH, None))
    return any(hit.rule.id != NO_OWN_ACT for hit in met)
