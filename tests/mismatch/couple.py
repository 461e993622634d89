"""Ana and Ben answer: short ways to write prompts, answers and what they find."""

from __future__ import annotations

from tests.strategies import exercise_of
from workbook.answers import Answer, Json, State
from workbook.exercise import AnswerType, Option, Prompt
from workbook.mismatch import Finding, PromptComparison, compare, compare_prompt

UNSURE = Answer(State.UNSURE)
SKIPPED = Answer(State.SKIPPED)


def prompt(
    type_: AnswerType, prompt_id: str = "q", options: str = "", **settings: object
) -> Prompt:
    """A prompt; `options` is a string of one-letter option ids, or ids with spaces between."""
    ids = options.split() if " " in options else list(options)
    return Prompt(
        prompt_id,
        type_,
        "How is this for you?",
        options=tuple(Option(each, f"Option {each}") for each in ids),
        **settings,  # type: ignore[arg-type]
    )


def scale(points: int, prompt_id: str = "q", **settings: object) -> Prompt:
    return prompt(AnswerType.SCALE, prompt_id, minimum=1, maximum=points, **settings)


def said(value: Json, importance: int | None = None, guess: Json = None) -> Answer:
    return Answer(State.ANSWERED, value, importance, guess)


def told(asked: Prompt, ana: Answer, ben: Answer) -> PromptComparison:
    comparison = compare_prompt(asked, ana, ben)
    assert comparison is not None
    return comparison


def found(asked: Prompt, ana: Answer, ben: Answer) -> dict[str, float]:
    """Kind (with the guesser, for a guess) -> score, to 4 decimals."""
    findings = compare(exercise_of(asked), {asked.id: ana}, {asked.id: ben})
    return {name(finding): round(finding.score, 4) for finding in findings}


def name(finding: Finding) -> str:
    return f"{finding.kind}:{finding.guesser}" if finding.guesser else f"{finding.kind}"
