"""Choosing an exercise: the shelf of a workbook, and the first page of an exercise."""

from __future__ import annotations

from dataclasses import dataclass

from markupsafe import Markup
from starlette.responses import Response

from api.pages.allowing import readers
from api.pages.ask import Ask
from api.pages.places import other_name, tongue_of
from api.pages.questions import Told, sheet_of
from workbook import answering, listing, pairing, publishing
from workbook.errors import NotFound
from workbook.exercise import Exercise, Module
from workbook.library import builtin, html_of
from workbook.once import once


@dataclass(frozen=True, slots=True)
class Theme:
    """A module with its exercises; without a title, what people wrote themselves."""

    slug: str
    title: str
    summary: str
    exercises: list[Exercise]
    by_choice: bool = False


async def show_shelf(ask: Ask) -> Response:
    """Every theme, in order. Of one that people choose for themselves, a word and a way to it."""
    seen = await pairing.show_to_partner(ask.mine, ask.path["workbook"])
    themes = _themes(await publishing.visible(ask.mine), ask.mine.language)
    return ask.show(
        "shelf.html",
        workbook=seen.facts.id,
        closed=seen.facts.closed,
        alone=seen.facts.other is None,
        themes=[one for one in themes if not one.by_choice],
        more=next((one.slug for one in themes if one.by_choice), ""),
    )


async def show_theme(ask: Ask) -> Response:
    """What a theme is about, with what to read first, and then its exercises. Nothing is noted."""
    seen = await pairing.show_to_partner(ask.mine, ask.path["workbook"])
    module = builtin().module(ask.path["module"], ask.mine.language)
    if module is None:
        raise NotFound
    visible = await publishing.visible(ask.mine)
    return ask.show(
        "theme.html",
        workbook=seen.facts.id,
        module=module,
        parts=_parts(module),
        exercises=[visible[slug] for slug in module.exercises],
        by_choice=builtin().is_by_choice(module),
    )


def _parts(module: Module) -> list[Told]:
    """The theme's own page, cut at its headings. The first part has none of its own."""
    first, *others = f"\n{module.markdown}".split("\n## ")
    pieces = [("", first), *(_headed(one) for one in others)]
    return [Told(heading, Markup(html_of(body)), ()) for heading, body in pieces]  # noqa: S704


def _headed(part: str) -> tuple[str, str]:
    heading, _, body = part.partition("\n")
    return heading.strip(), body


def _themes(visible: dict[str, Exercise], language: str) -> list[Theme]:
    themes = [
        Theme(
            module.slug,
            module.title,
            module.summary,
            [visible[slug] for slug in module.exercises if slug in visible],
            builtin().is_by_choice(module),
        )
        for module in builtin().modules_in(language)
    ]
    listed = {exercise.slug for theme in themes for exercise in theme.exercises}
    others = [exercise for slug, exercise in visible.items() if slug not in listed]
    return [*themes, *([Theme("", "", "", others)] if others else [])]


async def show_exercise(ask: Ask) -> Response:
    """What it is for and who sees what, before it is opened; and a round that is open already."""
    workbook = ask.path["workbook"]
    seen = await pairing.show_to_partner(ask.mine, workbook)
    exercise = await publishing.read(ask.mine, ask.path["exercise"])
    alone = exercise.reveal == "never" or seen.facts.other is None
    return ask.show(
        "exercise.html",
        workbook=workbook,
        closed=seen.facts.closed,
        exercise=exercise,
        alone=alone,
        reveal=exercise.reveal,
        sheet=await sheet_of(exercise, tongue_of(ask), other_name(seen, ask), "partner"),
        therapists=[] if alone else await readers(ask, workbook, exercise),
        newest=await listing.newest_open(ask.mine, workbook, exercise.slug),
    )


async def open_entry(ask: Ask) -> Response:
    """Open it; where a round of it is open already, that one, unless another is asked for. For the
    two alone: a therapist is led to no page of theirs.
    """
    workbook, slug = ask.path["workbook"], ask.form.one("exercise")
    await pairing.show_to_partner(ask.mine, workbook)
    newest = await listing.newest_open(ask.mine, workbook, slug)
    if newest is not None and ask.form.one("again") != "yes":
        return ask.go(f"/entries/{newest.id}")
    if slug not in await publishing.visible(ask.mine):
        raise NotFound
    made = await once(ask.key, lambda: answering.open_entry(ask.mine, workbook, slug))
    return ask.go(f"/entries/{made}")
