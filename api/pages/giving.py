"""Giving homework: first the theme, then which of its exercises, the days and the words to it."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.typed import Typed
from api.pages.words import N_
from api.pages.workbooks import about, may_now
from workbook import assigning
from workbook.errors import Fault, Invalid
from workbook.exercise import Module, Reveal
from workbook.homework import LONGEST_LINE, MOST_MINUTES, Homework, Plan
from workbook.library import builtin
from workbook.once import once
from workbook.pathway import Step
from workbook.policy import Action
from workbook.reminders import Repeat

LONGEST_NOTE = 2_000
NO_STEP = Step()

WHICH = N_("Please choose a theme.")
UNKNOWN = N_("There is no module by this name.")
SOME = N_("Please choose one exercise at least.")

EVERY = (
    ("", N_("Once")),
    ("weekly", N_("Every week")),
    ("fortnightly", N_("Every two weeks")),
    ("monthly", N_("Every month")),
)
OPENS = (
    ("", N_("As each exercise says")),
    ("both_submitted", N_("When both have sent")),
    ("together", N_("When both are ready, at the same time")),
)
IN_SESSION = ("in_session", N_("In a session, with the therapist"))


@dataclass(frozen=True, slots=True)
class Giving:
    """The form: where it goes, where to go back to, and what it says to whom."""

    home: str
    opens: tuple[tuple[str, str], ...]
    by_therapist: bool = False


def themes(ask: Ask) -> list[tuple[str, str]]:
    """What can be given, by slug and title."""
    return [(one.slug, one.title) for one in builtin().modules_to_give(ask.mine.language)]


def titles_in(ask: Ask, slug: str) -> list[tuple[str, str]]:
    """The exercises of a theme that can be given, by slug and title."""
    module = _module(slug)
    if module is None:
        return []
    texts = builtin().texts
    return [(one, texts[one].read_in(ask.mine.language).title) for one in module.exercises]


def _module(slug: str) -> Module | None:
    return next((one for one in builtin().modules_to_give() if one.slug == slug), None)


async def show(ask: Ask) -> Response:
    known = await about(ask)
    await may_now(ask, Action.ASSIGN)
    return ask.show("giving.html", **known, **shown(ask, _ours(ask), ask.query.one("module")))


def _ours(ask: Ask) -> Giving:
    return Giving(f"/workbooks/{ask.path['workbook']}/homework", OPENS)


def theme_of(step: Step) -> str:
    """The theme whose form gives this step; empty where there is none any more."""
    if step.exercise is None:
        return step.module or ""
    found = (one.slug for one in builtin().modules_to_give() if step.exercise in one.exercises)
    return next(found, "")


def shown(ask: Ask, giving: Giving, module: str, step: Step = NO_STEP) -> dict[str, Any]:
    """What the form needs. It is filled in from a step of a pathway, where there is one."""
    exercises = titles_in(ask, module)
    return {
        "giving": giving,
        "modules": themes(ask),
        "module": module if exercises else "",
        "title": dict(themes(ask)).get(module, ""),
        "exercises": exercises,
        "chosen": [step.exercise] if step.exercise else [slug for slug, _ in exercises],
        "step": step,
        "every": [(value, ask._(said)) for value, said in EVERY],
        "opens": [(value, ask._(said)) for value, said in giving.opens],
    }


async def give(ask: Ask) -> Response:
    """Give ourselves a theme, or some of it: its exercises are then there for both."""
    known, giving = await about(ask), _ours(ask)
    try:
        await assign(ask)
    except Invalid as error:
        await may_now(ask, Action.ASSIGN)
        return again(ask, error, giving, known)
    return ask.go(giving.home)


async def assign(ask: Ask) -> str:
    """Give what the form asks for, once. Invalid with every fault."""

    async def give_it() -> str:
        return await assigning.assign(ask.mine, ask.path["workbook"], wanted(ask))

    return await once(ask.key, give_it)


def again(ask: Ask, error: Invalid, giving: Giving, known: Mapping[str, Any]) -> Response:
    """The form once more, with what was typed."""
    return ask.again("giving.html", error, **known, **shown(ask, giving, ask.form.one("module")))


def wanted(ask: Ask) -> Homework:
    """What the form asks for; Invalid with every fault."""
    slug = ask.form.one("module")
    if _module(slug) is None:  # then the page has no other field
        raise Invalid([Fault("module", UNKNOWN if slug else WHICH, "#/module")])
    typed = Typed(ask.form)
    module, chosen = _which(ask, typed)
    homework = Homework(
        module=None if chosen else module,
        exercise=None,
        exercises=chosen,
        from_on=typed.day_to_come("from_on"),
        due_on=typed.day_to_come("due_on"),
        repeat=cast(Repeat | None, _one_of(ask, "repeat", EVERY)),
        reveal=cast(Reveal | None, _one_of(ask, "reveal", (*OPENS, IN_SESSION))),
        note=line(typed, "note", LONGEST_NOTE),
        plan=_plan(typed),
    )
    typed.check()
    return homework


def _which(ask: Ask, typed: Typed) -> tuple[str, tuple[str, ...]]:
    """The theme, and those of its exercises that are chosen; none of them for the whole of it."""
    slug = ask.form.one("module")
    module = _module(slug)
    if module is None or "some" not in ask.form:
        return slug, ()
    chosen = tuple(one for one in module.exercises if one in ask.form.many("exercise"))
    if not chosen:
        typed.fault("none", SOME, "exercise")
    return slug, () if chosen == module.exercises else chosen


def _plan(typed: Typed) -> Plan:
    why, when, where = (line(typed, name) for name in ("why", "when", "where"))
    return Plan(why, when, where, typed.minutes("minutes", MOST_MINUTES))


def line(typed: Typed, name: str, most: int = LONGEST_LINE) -> str | None:
    """The words in a field that may be left empty; None then."""
    return typed.text(name, most, needed=False).strip() or None


def _one_of(ask: Ask, name: str, options: tuple[tuple[str, str], ...]) -> str | None:
    """What is chosen; the first of the options, and what is none of them, is None."""
    chosen = ask.form.one(name)
    return chosen if chosen in dict(options[1:]) else None
