"""What each exercise owes to the people who do it."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

import exercises
from workbook.exercise import AnswerType, Exercise
from workbook.library import builtin
from workbook.library.links import check_slots

ROOT = Path(exercises.__file__).parent
ALL = builtin().exercises
COPING = [e for e in ALL if e.module == "coping-and-recovery"]
REPAIR = [e for e in ALL if e.module == "pause-repair-trust"]

LEARNING = (
    "This workbook is for learning and conversation. It is not therapy, diagnosis or emergency "
    "help, and nobody watches what you write."
)
AFRAID = (
    "If you feel afraid of your partner, or of what might happen because of your answers, you "
    "don't have to do this together. You can use it alone, stop, or leave at any time. Support is "
    "at the link below."
)
DEVICE = (
    "Someone with access to your device or accounts may see what you do here. If that worries "
    "you, use a safer device."
)
SHARING = (
    "Before you share: once your partner has read something, we can hide it but not make it "
    "unread. Skipping is always fine; your partner will see only that there is nothing to compare."
)
RESULTS = (
    "Results point to things worth talking about. They don't measure your relationship or say who "
    "is right."
)
STOPPING = (
    "If you drink or use other substances heavily, stopping suddenly can be dangerous — please "
    "speak to a health professional first."
)
DANGER = "In immediate danger call your local emergency number."

LABELS = re.compile(
    r"\b(anxious(ly)? attach|avoidant|disorgani[sz]ed|insecure(ly)? attach|attachment style|"
    r"codependen|co-dependen|addict|alcoholic|enabl(er|ing)|toxic|narciss|borderline|clean and)",
    re.IGNORECASE,
)
GENDERED = {
    *("husband", "wife", "spouse", "marriage", "married", "boyfriend", "girlfriend"),
    *("he", "she", "him", "his", "her", "hers", "himself", "herself"),
}


def _care(found: Exercise) -> str:
    """The words of its CARE callouts in the introduction, on one line."""
    words = [c.markdown for c in found.intro_callouts if c.kind == "CARE"]
    return " ".join(" ".join(words).split())


def _module_text(slug: str) -> str:
    module = builtin().module(slug)
    assert module is not None
    return " ".join(module.markdown.split())


@pytest.mark.parametrize("found", ALL, ids=lambda e: e.slug)
def test_each_exercise_says_what_for_and_when_to_leave_it(found: Exercise) -> None:
    """One sentence for the purpose, or two short ones; a time; a word on when it is not for you."""
    assert found.summary.endswith((".", "?"))
    assert len(found.summary) <= 140
    assert 5 <= found.minutes <= 30
    assert found.not_for
    assert found.language == "en"
    assert found.licence == "CC-BY-4.0"


@pytest.mark.parametrize("found", ALL, ids=lambda e: e.slug)
def test_each_exercise_has_its_parts(found: Exercise) -> None:
    """An example, care, a note for a therapist; for two also a part to do together."""
    kinds = {c.kind for c in found.intro_callouts}
    kinds |= {c.kind for step in found.steps for c in step.callouts}
    alone = found.reveal == "never"
    assert kinds == {"EXAMPLE", "CARE", "THERAPIST"} | (set() if alone else {"TOGETHER"})
    assert not (alone and found.agreements)


@pytest.mark.parametrize("found", ALL, ids=lambda e: e.slug)
def test_nearly_nothing_has_to_be_answered(found: Exercise) -> None:
    """At most two questions are required, and a skip satisfies them."""
    assert sum(prompt.required for prompt in found.prompts) <= 2


@pytest.mark.parametrize("found", [e for e in ALL if e.reveal != "never"], ids=lambda e: e.slug)
def test_an_exercise_for_two_leaves_something_private(found: Exercise) -> None:
    """A question that only its author sees, and one that both may see."""
    shared = [p for p in found.asked_first() if p.visible == "both"]
    private = [p for p in found.asked_first() if p.visible == "me"]
    assert shared
    assert private


@pytest.mark.parametrize("found", ALL, ids=lambda e: e.slug)
def test_nobody_gets_a_label_or_a_sex(found: Exercise) -> None:
    """No word takes for granted who the two are, and none sorts people into kinds."""
    words = set(re.findall(r"[a-z]+", found.source.lower()))
    assert not words & GENDERED
    assert not LABELS.search(found.source)


@pytest.mark.parametrize("found", [e for e in ALL if e.agreements], ids=lambda e: e.slug)
def test_every_slot_of_an_agreement_is_filled_by_a_question(found: Exercise) -> None:
    """Each slot names a shared question that is asked before the reveal; the day of review too."""
    for agreement in found.agreements:
        assert list(check_slots(agreement, found.by_id, set())) == []
        slots = re.findall(r"\{([^{}]*)\}", agreement.text)
        named = {slot.split(".")[1] for slot in slots if "." in slot}
        assert all(not found.by_id[name].reply for name in named)
        assert "review_on" in slots or any(found.by_id[n].type == "date" for n in named)


@pytest.mark.parametrize("found", [e for e in ALL if e.agreements], ids=lambda e: e.slug)
def test_an_agreement_is_signed_in_words_and_not_in_numbers(found: Exercise) -> None:
    """No slot names a step of a scale or a share of the load: nobody signs a rating."""
    rated = {p.id for p in found.prompts if p.type in (AnswerType.SCALE, AnswerType.SHARE)}
    slots = {slot for a in found.agreements for slot in re.findall(r"\{\w+\.([^{}.]*)", a.text)}
    assert not rated & slots


@pytest.mark.parametrize("found", ALL, ids=lambda e: e.slug)
def test_nobody_is_asked_for_a_guess_that_nothing_becomes_of(found: Exercise) -> None:
    """What is not compared has neither a guess nor an importance."""
    idle = [p.id for p in found.prompts if not p.compare and (p.guess or p.importance)]
    assert idle == []


@pytest.mark.parametrize("found", COPING, ids=lambda e: e.slug)
def test_coping_is_sensitive_and_has_the_safety_panel(found: Exercise) -> None:
    """Never compared, never guessed, and the fixed sentences stand before the first question."""
    assert found.sensitive
    assert not any(p.compare or p.guess or p.importance for p in found.prompts)
    for sentence in (LEARNING, AFRAID, DEVICE, STOPPING, DANGER):
        assert sentence in _care(found)
    assert (SHARING in _care(found)) == (found.reveal != "never")


def test_coping_is_offered_and_never_set() -> None:
    """Its page says that nobody needs it, and has the whole panel."""
    text = _module_text("coping-and-recovery")
    assert "if you want it" in text
    for sentence in (LEARNING, AFRAID, DEVICE, SHARING, RESULTS, STOPPING, DANGER):
        assert sentence in text


def test_coping_is_for_one_apart_from_one_exercise() -> None:
    """Only the plan for ordinary days opens, and of that only what was chosen for it."""
    assert [e.slug for e in COPING if e.reveal != "never"] == ["wellness-plan"]
    assert [p.id for e in COPING for p in e.prompts if p.visible == "both"] == [
        "both",
        "ask",
        "hear",
    ]


def test_the_pages_on_repair_have_the_safety_panel() -> None:
    """The page of the module has it; each exercise says that one may stop, or leave."""
    text = _module_text("pause-repair-trust")
    for sentence in (LEARNING, AFRAID, DEVICE, SHARING, RESULTS, DANGER):
        assert sentence in text
    for found in REPAIR:
        assert AFRAID in _care(found)
        assert DANGER in _care(found)


def test_the_first_page_is_for_one_and_asks_almost_nothing() -> None:
    """It never opens, whatever an assignment says, and it carries the same panel for everybody."""
    found = ALL[0]
    assert (found.slug, found.reveal) == ("before-we-begin", "never")
    assert [p.visible for p in found.prompts] == ["me", "me"]
    for sentence in (LEARNING, AFRAID, DEVICE, SHARING, RESULTS, DANGER):
        assert sentence in _care(found)


@pytest.mark.parametrize("found", [e for e in ALL if e.reveal == "never"], ids=lambda e: e.slug)
def test_what_is_for_one_stays_so_question_by_question(found: Exercise) -> None:
    """Even if the exercise were opened for two by mistake, no answer could be shown."""
    assert {p.visible for p in found.prompts} == {"me"}


def test_the_check_in_comes_back_every_week() -> None:
    """It is the one that recurs."""
    assert [(e.slug, e.repeat) for e in ALL if e.repeat] == [("weekly-check-in", "weekly")]


@pytest.mark.parametrize("found", ALL, ids=lambda e: e.slug)
def test_each_exercise_was_read_by_somebody_who_did_not_write_it(found: Exercise) -> None:
    """The page on that reading has a row for it, with five answers and what was changed."""
    page = ROOT.parent / "docs" / "reference" / "curriculum-reading.md"
    start = f"| [{found.title}](../../exercises/{found.module}/{found.slug}.md) |"
    (row,) = [line for line in page.read_text("utf-8").splitlines() if line.startswith(start)]
    *_, found_out, changed = (cell.strip() for cell in row.strip("|").split("|"))
    assert row.count("|") == 9
    assert found_out
    assert changed


@pytest.mark.parametrize("module", builtin().modules, ids=lambda m: m.slug)
def test_each_module_says_why_in_what_order_and_how_long(module: object) -> None:
    """Its page says so, and its folder holds nothing that it does not list."""
    slug = getattr(module, "slug", "")
    text = _module_text(slug)
    assert "**Why.**" in text
    assert "**In what order.**" in text
    assert "**How long.**" in text
    files = {path.name.split(".")[0] for path in (ROOT / slug).glob("*.md")} - {"module"}
    assert files == {e.slug for e in ALL if e.module == slug}
