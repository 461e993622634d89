"""From Workbook Markdown to frozen values: what each construct becomes."""

from __future__ import annotations

import hashlib
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.library.samples import FRONT, GOOD, boxed, broken, exercise, faults_of, prompt
from workbook.errors import Invalid
from workbook.exercise import AnswerType, Condition, Option
from workbook.library import diagnose, diagnose_module, parse

T = AnswerType


def test_front_matter_becomes_the_exercises_own_fields() -> None:
    """Each key of the front matter is a field of the exercise, as the type it is."""
    found = exercise(broken("minutes: 10", "minutes: 10\nrepeat: weekly\ncovers: [E01, walks]"))
    assert (found.slug, found.version, found.module) == (
        "our-evening",
        "1.2.0",
        "growing-together",
    )
    assert (found.minutes, found.repeat, found.covers) == (10, "weekly", ("E01", "walks"))
    assert found.not_for == "Leave it when you are tired."


def test_no_is_a_word_and_not_false() -> None:
    """Front matter is YAML 1.2: `no`, `on` and `12:30` are what they look like."""
    assert exercise(broken("title: Our evening", "title: no")).title == "no"
    assert exercise(broken("title: Our evening", "title: 12:30")).title == "12:30"


def test_the_content_hash_is_the_sha256_of_the_source() -> None:
    """The hash and the source can be checked against each other by anybody."""
    found = exercise(GOOD)
    assert found.source == GOOD
    assert found.content_hash == hashlib.sha256(GOOD.encode()).hexdigest()


def test_each_step_has_its_heading_its_help_and_its_box() -> None:
    """`## ` starts a step; the paragraph below it is help, the fence is its box."""
    found = exercise(GOOD)
    step = found.steps[0]
    assert (step.heading, step.markdown, step.prompt) == (
        "How was it?",
        "Help for the question.",
        "mood",
    )
    assert found.prompts[0].text == "How was it?"
    assert found.prompts[0].help == "Help for the question."
    assert [p.id for p in found.prompts] == [s.prompt for s in found.steps]


def test_a_step_may_be_for_reading_only() -> None:
    """A step without a box is a page of text."""
    found = exercise(broken("## How was it?", "## First, breathe\n\nSlowly.\n\n## How was it?"))
    assert found.steps[0].prompt is None
    assert found.steps[0].markdown == "Slowly."


def test_the_introduction_is_what_stands_before_the_first_step() -> None:
    """Its text and its callouts are kept apart."""
    found = exercise(GOOD)
    assert found.intro == "An introduction with *one* [link](https://example.org/a)."
    assert [c.kind for c in found.intro_callouts] == ["EXAMPLE", "THERAPIST"]
    assert found.intro_callouts[0].markdown == "An example for everybody."


def test_the_words_of_a_heading_are_plain_text() -> None:
    """A question is read aloud by screen readers: no signs of Markdown are left in it."""
    found = exercise(broken("## How was it?", "## How **was** [it](https://a.example) `so`?"))
    assert found.prompts[0].text == "How was it so?"


def test_an_agreement_fence_is_kept_with_its_line() -> None:
    """The builder offers this text after the review."""
    (agreement,) = exercise(GOOD).agreements
    assert agreement.kind == "boundary"
    assert agreement.text == "{you.limit} and {both.limit.my_action} until {review_on}."
    assert GOOD.split("\n")[agreement.line - 1] == "```agreement boundary"


OPTIONS = "- a: Ay\n- b: Bee\n- c: Sea"


@pytest.mark.parametrize(
    ("box", "type_", "values"),
    [
        ("short text", T.SHORT_TEXT, {"limit": 500}),
        ("long text", T.LONG_TEXT, {"limit": 10_000}),
        (f"choose one\n{OPTIONS}", T.CHOOSE_ONE, {"option_ids": ("a", "b", "c")}),
        (f"choose up to 2\n{OPTIONS}", T.CHOOSE_UP_TO, {"at_most": 2}),
        ("feelings up to 3", T.FEELINGS, {"at_most": 3}),
        ("scale 0 to 10\nlow: No\nhigh: Yes", T.SCALE, {"minimum": 0, "maximum": 10}),
        (f"frequency\n{OPTIONS}", T.FREQUENCY, {"option_ids": ("a", "b", "c")}),
        ("yes no", T.YES_NO, {"options": ()}),
        (f"rank\n{OPTIONS}", T.RANK, {"at_most": None}),
        (f"rank top 2\n{OPTIONS}", T.RANK_TOP, {"at_most": 2}),
        ("number -5 to 40", T.NUMBER, {"minimum": -5, "maximum": 40}),
        ("share", T.SHARE, {}),
        ("minutes", T.MINUTES, {}),
        ("minutes range", T.MINUTES_RANGE, {}),
        ("who", T.WHO, {}),
        ("date", T.DATE, {"compare": True}),
        ("time", T.TIME, {}),
        ("statement, guess", T.STATEMENT, {"guess": True}),
        ("boundary\ncodes: visits, money", T.BOUNDARY, {"codes": ("visits", "money")}),
        ("ritual", T.RITUAL, {}),
    ],
)
def test_every_type_is_read(box: str, type_: AnswerType, values: dict[str, object]) -> None:
    """Each type of the format, with the numbers and options that it has."""
    found = prompt(box)
    assert found.type is type_
    assert {name: getattr(found, name) for name in values} == values


@pytest.mark.parametrize(
    ("reply", "to"),
    [
        ("support", "boundary"),
        ("request", "statement"),
        ("felt_heard", "statement"),
        ("i_listened", "long text"),
        ("say_back", "boundary\ncodes: visits, money"),
        ("long text", "short text"),
        ("alike", "short text"),
        ("alike", "long text"),
    ],
)
def test_every_reply_names_what_it_answers(reply: str, to: str) -> None:
    """A reply is asked after the reveal, with the partner's answer above it."""
    before = f"## First?\n\n```answer first\n{to}\n```\n\n"
    found = exercise(boxed(f"{reply}, reply\nto: first", before=before))
    assert [p.id for p in found.asked_first()] == ["first"]
    assert [p.to for p in found.asked_after()] == ["first"]


def test_saying_back_offers_the_codes_of_the_boundary() -> None:
    """The listener chooses among what the boundary may touch."""
    before = "## First?\n\n```answer first\nboundary\ncodes: visits, money\n```\n\n"
    found = exercise(boxed("say_back, reply\nto: first", before=before))
    assert found.prompts[1].codes == ("visits", "money")


def test_how_heard_one_felt_has_five_points_with_words_at_its_ends() -> None:
    """The two ratings of a talk are scales from 1 to 5."""
    before = "## First?\n\n```answer first\nstatement\n```\n\n"
    found = exercise(boxed("felt_heard, reply\nto: first", before=before)).prompts[1]
    assert (found.minimum, found.maximum, found.low, found.high) == (1, 5, "Not at all", "Fully")


def test_every_flag_and_setting_is_read() -> None:
    """The good exercise uses most of them."""
    found = exercise(GOOD)
    mood, plan, load, words = (found.by_id[i] for i in ("mood", "plan", "load", "words"))
    assert (mood.required, mood.guess, mood.importance) == (True, True, True)
    assert (mood.low, mood.high, mood.polarity) == ("Hard", "Easy", "higher")
    assert plan.distances == (("walk", "talk", Fraction(1, 2)), ("talk", "rest", Fraction(1, 4)))
    assert plan.options[0] == Option("walk", "Walk")
    assert (load.fair, load.weight) == ("mood", Fraction(1, 2))
    assert (words.limit, words.hint) == (300, "A line or two")
    assert found.by_id["wish"].actual == "real"
    assert found.by_id["want"].visible == "me"


@pytest.mark.parametrize("box", ["yes no, visible: me", "yes no\nvisible: me"])
def test_visible_is_a_flag_or_a_setting(box: str) -> None:
    """Both ways to write it mean the same."""
    assert prompt(box).visible == "me"


def test_a_sensitive_prompt_is_never_compared() -> None:
    """For nobody, so that a missing comparison says nothing about anybody."""
    assert prompt("yes no, sensitive").compare is False
    assert prompt("yes no").compare is True
    assert prompt("yes no, compare: none").compare is False


def test_in_a_sensitive_exercise_every_prompt_is_sensitive() -> None:
    """One word in the front matter is enough."""
    found = exercise(broken("minutes: 10", "minutes: 10\nsensitive: true", source=boxed("yes no")))
    assert found.sensitive
    assert [(p.sensitive, p.compare) for p in found.prompts] == [(True, False)]


@pytest.mark.parametrize(
    ("earlier", "text", "condition"),
    [
        ("yes no", "first is yes", Condition("first", "is", "yes")),
        ("yes no", "first is not no", Condition("first", "is_not", "no")),
        ("who", "first is either", Condition("first", "is", "either")),
        ("minutes", "first answered", Condition("first", "answered")),
        ("number 0 to 9", "first >= 3", Condition("first", "at_least", 3)),
        ("share", "first <= 20", Condition("first", "at_most", 20)),
        (f"choose up to 2\n{OPTIONS}", "first has b", Condition("first", "has", "b")),
    ],
)
def test_every_condition_is_read(earlier: str, text: str, condition: Condition) -> None:
    """A question can depend on one's own earlier answer."""
    before = f"## First?\n\n```answer first\n{earlier}\n```\n\n"
    assert (
        exercise(boxed(f"short text\nif: {text}", before=before)).prompts[1].condition == condition
    )


def test_windows_line_ends_and_a_byte_order_mark_change_nothing_but_the_hash() -> None:
    """An author may use any editor."""
    found = exercise("\ufeff" + GOOD.replace("\n", "\r\n"))
    plain = exercise(GOOD)
    assert found.prompts == plain.prompts
    assert found.steps == plain.steps


def test_other_fences_are_shown_as_they_are() -> None:
    """A fence that is neither a box nor an agreement stays part of the text."""
    found = exercise(broken("Help for the question.", "```\n## not a step\n```"))
    assert found.steps[0].markdown == "````\n## not a step\n````"


def test_parse_raises_every_fault_at_once_in_the_order_of_the_lines() -> None:
    """Whoever wrote the file sees all of it in one run."""
    source = broken("boundary\nif:", "bondary\nif:", source=broken("choose one", "choose ten"))
    with pytest.raises(Invalid) as error:
        parse(source, "evening.md")
    lines = [found.line for found in error.value.faults]
    assert len(lines) == 2
    assert lines == sorted(lines, key=lambda line: line or 0)
    assert error.value.detail.startswith("evening.md:")


def test_a_module_lists_its_exercises_in_order() -> None:
    """`module.md` has front matter of its own, and a text that introduces the module."""
    source = (
        "---\nmodule: m\ntitle: M\nlanguage: en\nlicence: CC-BY-4.0\norder: 3\n"
        "exercises: [b, a]\n---\n# M\n\nWelcome.\n"
    )
    module, faults = diagnose_module(source)
    assert faults == ()
    assert module is not None
    assert (module.slug, module.exercises, module.order) == ("m", ("b", "a"), 3)
    assert module.markdown == "Welcome."


LINES = st.sampled_from(
    [*GOOD.split("\n"), "```", "````", "> x", "> [!THERAPIST]", "# T", "- a: b"]
)


@given(st.one_of(st.text(), st.lists(LINES, max_size=60).map("\n".join)))
def test_the_parser_never_raises_anything_but_invalid(text: str) -> None:
    """Whatever the text: an exercise, or faults that each have a place and a sentence."""
    for source in (text, FRONT + text):
        found, faults = diagnose(source)
        assert (found is None) == bool(faults)
        last = source.count("\n") + 1
        assert all(f.line and 1 <= f.line <= last and f.column and f.detail for f in faults)
        diagnose_module(source)


@given(st.text(alphabet="[]!()<>`*_#-~:\\ a\n", max_size=400))
def test_no_fault_repeats_what_was_written(text: str) -> None:
    """A sentence for the author is ours; the place says where to look."""
    secret = "kumquat"
    for found in faults_of(f"{FRONT}{text}\n```answer {secret}\n{secret}, {secret}\n{secret}: a\n"):
        assert secret not in found.detail
