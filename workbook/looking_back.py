"""Then and now: two rounds of one exercise side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from workbook.catalogue import Catalogue
from workbook.errors import NotFound
from workbook.exercise import Exercise, Prompt, Seat
from workbook.library import builtin
from workbook.mismatch import CHANGES, Change, Pair, asked_alike, change
from workbook.policy import Viewer
from workbook.records.entries import EntryFacts
from workbook.records.papers import Answers
from workbook.records.rounds import Round, rounds_before
from workbook.records.sheets import SEATS, Sheets
from workbook.records.versions import parsed
from workbook.reviewing import look

Sides = Mapping[Seat, Answers]


@dataclass(frozen=True, slots=True)
class ThenAndNow:
    """The prompts that meant the same in both rounds, with what each side shares of them.

    `earlier` are the rounds to look back to, the newest first; `then` is the one that was taken,
    None where there is none. `words` say what changed, by prompt. `names` are what the two are
    called, None for an account that is gone.
    """

    entry: EntryFacts
    exercise: Exercise
    earlier: tuple[Round, ...]
    then: Round | None
    prompts: tuple[Prompt, ...]
    before: Sides
    after: Sides
    words: Mapping[str, str]
    names: Mapping[Seat, str | None]


async def then_and_now(viewer: Viewer, entry_id: str, then_id: str | None = None) -> ThenAndNow:
    """This entry beside an earlier round: the one that is named, else the last one before.

    For whoever may open both reviews; a therapist's look is noted. NotOpen, NotFound.
    """
    now = await look(viewer, entry_id)
    earlier = tuple(await rounds_before(now.entry))
    taken = _taken(earlier, then_id)
    after = await _sides(now)
    exercise = await parsed(now.entry.version, viewer.language)
    names = {seat: await now.name(seat) for seat in SEATS}
    if taken is None:
        return ThenAndNow(now.entry, exercise, earlier, None, (), {}, after, {}, names)
    then = await look(viewer, taken.entry)
    before = await _sides(then)
    prompts = tuple(asked_alike(await parsed(then.entry.version), exercise))
    found = {p.id: change(p, _pair(before, p), _pair(after, p)) for p in prompts}
    words = _in_words(found, builtin().catalogue(viewer.language))
    return ThenAndNow(now.entry, exercise, earlier, taken, prompts, before, after, words, names)


async def has_earlier(sheets: Sheets) -> bool:
    """Whether there is a round to look back to, for whoever reads this one."""
    return sheets.entry.round > 1 and bool(await rounds_before(sheets.entry))


def _taken(earlier: tuple[Round, ...], then_id: str | None) -> Round | None:
    if then_id is None:
        return earlier[0] if earlier else None
    named = next((one for one in earlier if one.entry == then_id), None)
    if named is None:
        raise NotFound
    return named


async def _sides(sheets: Sheets) -> dict[Seat, Answers]:
    """What each side shares; what is closed to the viewer is as if nothing was."""
    return {seat: await sheets.shared(seat, "answers") or {} for seat in SEATS}


def _pair(sides: Sides, prompt: Prompt) -> Pair:
    return Pair(sides["one"].get(prompt.id), sides["other"].get(prompt.id))


def _in_words(found: Mapping[str, Change | None], words: Catalogue) -> dict[str, str]:
    return {
        prompt: words.say("changes", what, CHANGES[what])
        for prompt, what in found.items()
        if what is not None
    }
