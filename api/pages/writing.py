"""Writing an exercise: the text, what is to be put right line by line, how it reads, publishing.

What is written is in the page and nowhere else until it is published. Whatever is wrong, it comes
back as it was typed.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from itertools import count

from starlette.responses import Response

from api.pages.ask import Ask
from api.pages.faults import Faults
from api.pages.places import choosable, tongue_of
from api.pages.questions import Lines, Question, Sheet, Tongue, in_lines, sheet_from
from api.pages.words import N_
from workbook import own_exercises, publishing
from workbook.answers import Answer
from workbook.errors import Fault, Invalid, Refused, Unavailable
from workbook.exercise import Exercise
from workbook.library.audience import Audience
from workbook.library.heading import KINDS
from workbook.publishing import Preview
from workbook.sample import NAMES
from workbook.sample_review import SampleReview, sample_review
from workbook.skeleton import skeleton

VIEWS: dict[str, tuple[Audience, str]] = {
    "partner": ("partner", N_("As a partner reads it")),
    "opened": ("review", N_("Opened, with a made-up couple")),
    "therapist": ("therapist", N_("As a therapist reads it")),
}
LOOSE = "my-exercises"
NOT_YET = N_("This cannot be published yet. What is to be put right stands below.")


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A place in the text, with the line as it was written there."""

    line: int
    column: int
    code: str
    said: str
    text: str


@dataclass(frozen=True, slots=True)
class Looked:
    """What came of a look: what is to be put right, what could be said better, and how it reads.

    Without faults there is a `sheet`; with the view `opened` also what a made-up couple finds.
    """

    view: str
    faults: tuple[Diagnostic, ...]
    advice: tuple[Diagnostic, ...]
    exercise: Exercise | None = None
    sheet: Sheet | None = None
    review: SampleReview | None = None
    tongue: Tongue | None = None

    def sides(self, question: Question) -> list[tuple[str, Lines]]:
        """What each of the made-up couple shared here; nothing for what they did not."""
        assert self.review is not None
        assert self.tongue is not None
        return [
            (NAMES[seat], _said(question, self.review.answers[seat].get(question.id), self.tongue))
            for seat in NAMES
        ]


def _said(question: Question, answer: Answer | None, tongue: Tongue) -> Lines:
    shared = answer is not None and answer.comparable
    return in_lines(question, answer.value, tongue) if answer is not None and shared else []


async def show_new(ask: Ask) -> Response:
    """A small exercise that is whole already, to be changed."""
    kind = ask.query.one("kind")
    taken = {one.newest.slug for one in await own_exercises.mine(ask.mine)}
    text = skeleton(_free(taken), kind if kind in KINDS else "reflection", LOOSE)
    return _page(ask, text, back="/me/exercises")


def _free(taken: set[str]) -> str:
    names = (f"my-exercise-{number}" if number > 1 else "my-exercise" for number in count(1))
    return next(name for name in names if name not in taken)


async def show_next(ask: Ask) -> Response:
    """The newest version under the next number."""
    own = await own_exercises.one_of_mine(ask.mine, ask.path["exercise"])
    text = own_exercises.next_source(own)
    return _page(ask, text, back=f"/me/exercises/{own.newest.slug}")


async def write(ask: Ask) -> Response:
    """Look at what is written, or publish it."""
    if ask.form.one("whose") != ask.mine.account:
        return ask.show("words_of_another.html", 403)
    source = ask.form.one("source")
    try:
        if ask.form.one("do") != "publish":
            return _page(ask, source, looked=await _look(ask, source))
        published = await publishing.publish_source(ask.mine, source)
    except Invalid as error:
        looked = Looked(_view(ask), _diagnostics(error.faults, source), ())
        return _page(ask, source, 422, _whole(ask, NOT_YET), looked)
    except (Refused, Unavailable) as error:
        status = 409 if isinstance(error, Refused) else 503
        return _page(ask, source, status, _whole(ask, error.detail))
    return ask.go(f"/me/exercises/{published.slug}")


def _whole(ask: Ask, sentence: str) -> Faults:
    return Faults((("source", ask._(sentence)),))


def _view(ask: Ask) -> str:
    view = ask.form.one("view") or ask.form.one("shown")
    return view if view in VIEWS else "partner"


async def _look(ask: Ask, source: str) -> Looked:
    try:
        found = await publishing.preview(ask.mine, source)
    except Invalid as error:
        return Looked(_view(ask), _diagnostics(error.faults, source), ())
    return _looked(ask, found, source)


def _looked(ask: Ask, found: Preview, source: str) -> Looked:
    view, tongue, trial = _view(ask), tongue_of(ask), found.trial
    faults = _diagnostics(trial.faults, source)
    advice = _diagnostics(found.advice, source)
    if trial.exercise is None:
        return Looked(view, faults, advice)
    page = trial.pages[VIEWS[view][0]]
    return Looked(
        view=view,
        faults=faults,
        advice=advice,
        exercise=trial.exercise,
        sheet=sheet_from(page, trial.exercise, tongue, NAMES["other"]),
        review=sample_review(trial.exercise, tongue.words) if view == "opened" else None,
        tongue=tongue,
    )


def _diagnostics(faults: Iterable[Fault], source: str) -> tuple[Diagnostic, ...]:
    lines = source.split("\n")
    return tuple(_diagnostic(one, lines) for one in faults)


def _diagnostic(fault: Fault, lines: list[str]) -> Diagnostic:
    line = fault.line or 1
    text = lines[line - 1] if line <= len(lines) else ""
    return Diagnostic(line, fault.column or 1, fault.code, fault.detail, text.strip()[:200])


def _page(
    ask: Ask,
    source: str,
    status: int = 200,
    faults: Faults | None = None,
    looked: Looked | None = None,
    back: str = "/me/exercises",
) -> Response:
    return ask.show(
        "writing.html",
        status,
        faults=faults or Faults(),
        source=source,
        looked=looked,
        views={key: label for key, (_, label) in VIEWS.items()},
        back=back,
        alone=looked is not None
        and looked.exercise is not None
        and looked.exercise.reveal == "never",
        partner=NAMES["other"],
        readers=(),
        confidants=(),
        **choosable(tongue_of(ask)),
    )
