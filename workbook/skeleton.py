"""The text that `workbook new exercise` begins with: a small exercise that is whole already."""

from __future__ import annotations

HEAD = """\
---
exercise: {slug}
version: 1.0.0
title: {title}
module: {module}
summary: One sentence that says what this is for.
kind: {kind}
minutes: 10
language: en
reveal: both_submitted
licence: CC-BY-4.0
not_for: >-
  Say here when to leave it. Leave it if it does not feel safe to disagree.
---
# {title}

Say in two or three sentences what this is about. Nothing opens until you have **both** sent yours.

> [!EXAMPLE]
> On Tuesday we ate in front of our phones. I missed you, though you sat next to me.

> [!CARE]
> Skip whatever you like. A skip cannot be told from an answer that you keep.
"""

QUESTIONS = """
## How is it at the moment?

```answer now
scale 1 to 5, required, guess, importance
low: Hard
high: Easy
compare: steps
```

## What would help a little?

Take something that fits into a bad week.

```answer step
choose one, guess
- time: Ten minutes for us two
- rest: More rest
- talk: A talk about one thing
- other: Something else
```

## Is there something that you would like to keep for yourself?

Only you see this.

```answer own
long text
visible: me
```
"""

BOUNDARY = """
## What is the boundary that you want to set?

It is about what **you** will do, and not a rule for anybody else.

```answer limit
boundary
codes: time-alone, messages, visits
```

## Can you support your partner's boundary?

You see this after both have opened. It stands without your yes.

```answer can
support, reply
to: limit
```
"""

REPAIR = """
## How would you like to pause?

```answer pause
ritual
```
"""

END = """
> [!TOGETHER]
> Start with what is alike. Then take one thing that is different, and each say what it is good for.

> [!THERAPIST]
> Say here what to listen for, when to stop, and what to do when it goes wrong.

{agreement}
"""

PARTS = {"boundary": BOUNDARY, "repair": REPAIR}
AGREEMENTS = {
    "boundary": (
        "```agreement boundary\n{you.limit} We will look at this again on {review_on}.\n```"
    ),
    "repair": (
        "```agreement ritual\nOur signal is **{both.pause.signal}**. We come back after"
        " **{both.pause.cooldown}**.\nWe look at it again on {review_on}.\n```"
    ),
}
COMMITMENT = (
    "```agreement commitment\nThis week we try this: {both.step}."
    " We look at it again on {review_on}.\n```"
)


def skeleton(slug: str, kind: str, module: str) -> str:
    """An exercise of this kind without faults, for its author to fill."""
    title = slug.replace("-", " ").capitalize()
    head = HEAD.format(slug=slug, title=title, module=module, kind=kind)
    end = END.replace("{agreement}", AGREEMENTS.get(kind, COMMITMENT))
    return head + QUESTIONS + PARTS.get(kind, "") + end
