"""The pages of a preview: HTML made of escaped text and of what the renderer has cleaned."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from html import escape

from api.preview.fields import fields_of
from workbook.errors import Fault
from workbook.exercise import Exercise, Prompt, Seat
from workbook.in_words import in_words
from workbook.library import Audience, Rendered, RenderedCallout, RenderedStep
from workbook.sample import NAMES, answers_of
from workbook.sample_review import sample_review

VIEWS = ("partner", "therapist", "revealed", "print")
AUDIENCES: Mapping[str, Audience] = {
    "partner": "partner",
    "therapist": "therapist",
    "revealed": "review",
    "print": "partner",
}
TITLES = {
    "partner": "As a partner reads it",
    "therapist": "As a therapist reads it",
    "revealed": "Opened, with a made-up couple",
    "print": "On paper",
}
CALLOUTS = {
    "EXAMPLE": "For example",
    "CARE": "Take care",
    "TOGETHER": "To do together",
    "THERAPIST": "For a therapist",
}


def page(
    view: str,
    exercise: Exercise,
    pages: Mapping[Audience, Rendered],
    advice: Iterable[Fault],
    stamp: str,
) -> str:
    """One view of an exercise without faults."""
    rendered = pages[AUDIENCES[view]]
    parts = [
        "" if view == "print" else _navigation(view) + _diagnostics(advice, "Could be said better"),
        f"<h1>{escape(exercise.title)}</h1>",
        _facts(exercise),
        rendered.intro,
        _callouts(rendered.callouts),
        *(_step(step, exercise, view) for step in rendered.steps),
        _opened(exercise) if view == "revealed" else "",
    ]
    return _whole(exercise.title, "\n".join(parts), stamp)


def broken_page(name: str, faults: Iterable[Fault], stamp: str) -> str:
    """What is wrong with a file that is no exercise yet."""
    return _whole(name, f"<h1>{escape(name)}</h1>{_diagnostics(faults, 'To put right')}", stamp)


def _whole(title: str, body: str, stamp: str) -> str:
    return (
        '<!doctype html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(title)}</title>\n"
        '<link rel="stylesheet" href="/static/preview.css">\n'
        '<script src="/static/preview.js" defer></script>\n'
        f'</head>\n<body data-stamp="{escape(stamp)}">\n<main>\n{body}\n</main>\n</body>\n</html>\n'
    )


def _navigation(here: str) -> str:
    links = (
        f'<a href="/{view}"{" aria-current=page" if view == here else ""}>{TITLES[view]}</a>'
        for view in VIEWS
    )
    return f'<nav aria-label="Views">{" ".join(links)}</nav>'


def _diagnostics(faults: Iterable[Fault], title: str) -> str:
    rows = "".join(
        f"<li>Line {fault.line}, column {fault.column}: {escape(fault.detail)} "
        f"<code>{escape(fault.code)}</code></li>"
        for fault in faults
    )
    return f'<section class="notes"><h2>{title}</h2><ul>{rows}</ul></section>' if rows else ""


def _facts(exercise: Exercise) -> str:
    facts = [f"{exercise.minutes} minutes", f"version {exercise.version}", exercise.licence]
    leave = f"<p><strong>When to leave it.</strong> {escape(exercise.not_for)}</p>"
    return f"<p>{escape(' · '.join(facts))}</p>{leave if exercise.not_for else ''}"


def _callouts(callouts: Iterable[RenderedCallout]) -> str:
    return "".join(
        f'<aside class="{escape(callout.kind.lower())}"><strong>{CALLOUTS[callout.kind]}</strong>'
        f"{callout.html}</aside>"
        for callout in callouts
    )


def _step(step: RenderedStep, exercise: Exercise, view: str) -> str:
    prompt = exercise.prompt(step.prompt) if step.prompt else None
    answered = ""
    if prompt is not None and view == "revealed":
        answered = "" if prompt.reply else _side_by_side(exercise, prompt)
    elif prompt is not None:
        answered = fields_of(prompt, exercise)
    parts = [f"<h2>{escape(step.heading)}</h2>", step.html, answered, _callouts(step.callouts)]
    return f"<section>{''.join(parts)}</section>"


def _side_by_side(exercise: Exercise, prompt: Prompt) -> str:
    """What the two would be shown of each other: private answers look like skipped ones."""
    sides: tuple[Seat, Seat] = ("one", "other")
    cells = "".join(
        f"<dt>{NAMES[seat]}</dt><dd>{escape(_said(exercise, prompt, seat))}</dd>" for seat in sides
    )
    return f'<dl class="sides">{cells}</dl>'


def _said(exercise: Exercise, prompt: Prompt, seat: Seat) -> str:
    mine = answers_of(exercise, seat).get(prompt.id)
    if mine is None or not mine.share:
        return "Not shared"
    other: Seat = "other" if seat == "one" else "one"
    theirs = answers_of(exercise, other).get(prompt.id)
    return in_words(prompt, mine, None, NAMES[seat], NAMES[other], theirs)


def _opened(exercise: Exercise) -> str:
    """What the two would talk about, and what an agreement could begin from."""
    review = sample_review(exercise)
    offered = [f"{it.kind.capitalize()}: {it.text}" for it in review.offers]
    return _list("To talk about", review.talk) + _list("To begin an agreement from", offered)


def _list(title: str, items: Iterable[str]) -> str:
    rows = "".join(f"<li>{escape(item)}</li>" for item in items)
    return f"<section><h2>{title}</h2><ul>{rows}</ul></section>" if rows else ""
