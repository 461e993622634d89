"""One exercise that uses most of the format, and a way to break it in one place."""

from __future__ import annotations

from workbook.errors import Fault
from workbook.exercise import Exercise, Prompt
from workbook.library import diagnose

FRONT = """\
---
exercise: our-evening
version: 1.2.0
title: Our evening
module: growing-together
kind: boundary
minutes: 10
language: en
reveal: both_submitted
licence: CC-BY-4.0
not_for: Leave it when you are tired.
---
"""

GOOD = (
    FRONT
    + """\
# Our evening

An introduction with *one* [link](https://example.org/a).

> [!EXAMPLE]
> An example for everybody.

> [!THERAPIST]
> A note that no partner reads.

## How was it?

Help for the question.

```answer mood
scale 1 to 5, required, guess, importance
low: Hard
high: Easy
polarity: higher is better
```

## What do you want to do?

```answer plan
choose one, guess
- walk: Walk
- talk: Talk
- rest: Rest
distances: walk to talk 0.5, talk to rest 1/4
```

## Do you want a limit?

```answer want
yes no, required
visible: me
```

## Your limit

```answer limit
boundary
if: want is not no
codes: evenings, visits
```

## How often is it so?

```answer real
frequency
- never: Never
- some: Sometimes
- often: Often
```

## How often should it be so?

```answer wish
frequency
- never: Never
- some: Sometimes
- often: Often
actual: real
```

## How much of the work is yours?

```answer load
share
fair: mood
weight: 1/2
```

## Anything else?

```answer words
long text, sensitive
limit: 300
hint: A line or two
```

## Can you support it?

```answer can
support, reply
to: limit
```

> [!TOGETHER]
> Read it aloud.

```agreement boundary
{you.limit} and {both.limit.my_action} until {review_on}.
```
"""
)


def broken(old: str, new: str, source: str = GOOD) -> str:
    """The good exercise with one thing changed."""
    assert old in source, old
    return source.replace(old, new, 1)


def faults_of(source: str) -> tuple[Fault, ...]:
    return diagnose(source)[1]


def codes_of(source: str) -> set[str]:
    return {found.code for found in faults_of(source)}


def boxed(box: str, *, before: str = "") -> str:
    """A small exercise with one answer box `it`."""
    return f"{FRONT}# T\n\n{before}## Question?\n\n```answer it\n{box}\n```\n"


def exercise(source: str) -> Exercise:
    found, faults = diagnose(source)
    assert found is not None, faults
    return found


def prompt(box: str) -> Prompt:
    """The prompt that this answer box becomes."""
    return exercise(boxed(box)).prompts[0]
