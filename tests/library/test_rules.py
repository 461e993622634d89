"""Every rule of the format has a file that breaks it, and names the line and the column."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

import pytest

from tests.library.samples import FRONT, GOOD, boxed, broken, codes_of, faults_of
from workbook.library.rules import RULES
from workbook.linting import lint

BAD = Path(__file__).parent / "bad"
DOCS = Path(__file__).parents[2] / "docs" / "reference" / "exercise-format.md"


class Break(NamedTuple):
    """What stands in the good exercise, what stands there instead, and the line that is blamed:
    the one with these words, or so many lines below it."""

    old: str
    new: str
    words: str
    below: int = 0


BREAKS: dict[str, Break] = {
    "control-character": Break("An introduction", "An\x00introduction", "An\x00"),
    "front-matter-missing": Break(FRONT, "", "# Our evening"),
    "front-matter-yaml": Break("minutes: 10", "minutes: 10: 11", "minutes"),
    "front-matter-alias": Break("title: Our evening", "title: &t Our evening", "title"),
    "front-matter-duplicate": Break("minutes: 10", "minutes: 10\nminutes: 12", "minutes: 12"),
    "front-matter-unknown": Break("minutes: 10", "minutes: 10\ncolour: red", "colour"),
    "front-matter-required": Break("licence: CC-BY-4.0\n", "", "---"),
    "front-matter-value": Break("minutes: 10", "minutes: soon", "minutes"),
    "bad-slug": Break("exercise: our-evening", "exercise: Our Evening", "exercise:"),
    "bad-semver": Break("version: 1.2.0", "version: 1.2", "version"),
    "not-for-missing": Break("not_for: Leave it when you are tired.\n", "", "kind:"),
    "title-missing": Break("# Our evening\n", "\n", "not_for", 2),
    "title-twice": Break("Help for the question.", "# Again", "# Again"),
    "heading-form": Break("Help for the question.", "##Again", "##Again"),
    "unclosed-fence": Break(
        "polarity: higher is better\n```", "polarity: higher is better", "mood"
    ),
    "unknown-callout": Break("[!TOGETHER]", "[!SHOUT]", "[!SHOUT]"),
    "callout-form": Break("> [!TOGETHER]", "> [!TOGETHER] Now", "[!TOGETHER]"),
    "callout-lazy": Break("> Read it aloud.", "> Read it aloud.\nand again", "and again"),
    "raw-html": Break("Help for", "<b>Help</b> for", "<b>"),
    "unsafe-link": Break("https://example.org/a", "javascript:alert(1)", "javascript"),
    "image-elsewhere": Break("Help for", "![x](https://example.org/x.png) for", "![x]"),
    "box-without-question": Break("## How was it?", "", "answer mood"),
    "two-boxes": Break("## What do you want to do?", "", "answer plan"),
    "empty-box": Break("yes no, required\nvisible: me\n", "", "answer want"),
    "box-line": Break("visible: me", "visible to me only", "visible to"),
    "bad-id": Break("answer mood", "answer My Mood", "My Mood"),
    "duplicate-id": Break("answer plan", "answer mood", "choose one", -1),
    "unknown-type": Break("scale 1 to 5", "slider 1 to 5", "slider"),
    "unknown-flag": Break("required, guess, importance", "required, gues", "gues"),
    "duplicate-flag": Break("required, guess", "required, required", "required, required"),
    "unknown-setting": Break("hint: A line", "tip: A line", "tip:"),
    "duplicate-setting": Break("low: Hard", "low: Hard\nlow: Tough", "low: Tough"),
    "setting-not-taken": Break("visible: me", "polarity: higher is better", "yes no", 1),
    "setting-missing": Break("low: Hard\n", "", "scale 1 to 5"),
    "setting-value": Break("limit: 300", "limit: many", "limit: many"),
    "bounds": Break("scale 1 to 5", "scale 5 to 1", "scale 5"),
    "option-form": Break("- walk: Walk", "- walk", "- walk"),
    "duplicate-option": Break("- rest: Rest", "- walk: Rest", "- walk: Rest"),
    "options-not-taken": Break("visible: me", "- a: A", "answer want"),
    "too-few-options": Break("- never: Never\n", "", "answer real"),
    "too-many-options": Break(
        "- walk: Walk",
        "- walk: Walk\n" + "\n".join(f"- o{n}: O" for n in range(30)),
        "answer plan",
    ),
    "compare-type": Break("polarity: higher is better", "compare: same or not", "compare:"),
    "distances": Break("walk to talk 0.5", "walk to run 0.5", "distances"),
    "guess-type": Break("long text, sensitive", "long text, guess", "long text, guess"),
    "guess-private": Break("yes no, required", "yes no, guess", "yes no, guess"),
    "sensitive-compared": Break("choose one, guess", "choose one, sensitive", "choose one, s"),
    "condition-form": Break("want is not no", "want no", "if:"),
    "condition-partner": Break("want is not no", "partner.want is no", "if:"),
    "condition-unknown": Break("want is not no", "wants is not no", "if:"),
    "condition-later": Break("want is not no", "words answered", "if:"),
    "condition-type": Break("want is not no", "want is not maybe", "if:"),
    "link-unknown": Break("actual: real", "actual: unreal", "actual:"),
    "link-type": Break("fair: mood", "fair: plan", "fair:"),
    "reply-flag": Break("support, reply", "support", "answer can", 1),
    "reply-to": Break("to: limit", "to: want", "to: want"),
    "agreement-kind": Break("agreement boundary", "agreement promise", "agreement promise"),
    "agreement-empty": Break(
        "{you.limit} and {both.limit.my_action} until {review_on}.\n",
        "",
        "agreement boundary",
    ),
    "agreement-slot": Break("{review_on}", "{review on}", "{review on}"),
    "agreement-prompt": Break("{you.limit}", "{you.limits}", "{you.limits}"),
    "agreement-field": Break("{both.limit.my_action}", "{both.limit.signal}", "{both.limit"),
    "agreement-private": Break("{you.limit}", "{you.want}", "{you.want}"),
}


# tests/library/test_translations.py: they need a source beside them.
TRANSLATIONS = {code for code in RULES if code.startswith("translation-")}


def _line_with(source: str, words: str) -> int:
    return next(n for n, line in enumerate(source.split("\n"), 1) if words in line)


def test_the_good_exercise_has_no_fault() -> None:
    """Else the breaks below would prove nothing."""
    assert faults_of(GOOD) == ()


@pytest.mark.parametrize("code", BREAKS)
def test_a_broken_rule_is_named_with_its_line(code: str) -> None:
    """One change, its code, and the line where the author has to look."""
    change = BREAKS[code]
    source = broken(change.old, change.new)
    lines = {found.line for found in faults_of(source) if found.code == code}
    assert _line_with(source, change.words) + change.below in lines


PLACES = [tuple(row.split(": ")) for row in (BAD / "expected.txt").read_text("utf-8").splitlines()]
BY_CODE = {code: [place for place, found in PLACES if found == code] for _, code in PLACES}


@pytest.mark.parametrize("code", BY_CODE)
def test_each_rule_has_a_bad_file_and_names_the_place(code: str) -> None:
    """The file is called like the rule. Nothing else is found in it."""
    path = next(path for path in (BAD / code, BAD / f"{code}.md") if path.exists())
    found = [(str(file.relative_to(BAD)), fault) for file, fault in lint([path])]
    assert [f"{file}:{it.line}:{it.column}" for file, it in found] == BY_CODE[code]
    assert {it.code for _, it in found} == {code}


TRIED_ELSEWHERE = {
    # test_untrusted.py: in a process of its own; test_linting.py: there is no file at all
    *("too-complicated", "path-missing"),
    # test_versions.py: two versions in a repository
    *("version-same", "version-lower", "version-needs-minor", "version-needs-major"),
    "revision-unknown",
    # test_bundle.py: bundles are no exercises
    *(code for code in RULES if code.startswith("bundle-")),
}


def test_every_code_is_tried() -> None:
    """A new rule comes with a file that breaks it."""
    assert {*BY_CODE, *TRIED_ELSEWHERE, *TRANSLATIONS} == set(RULES)
    assert set(BREAKS) <= set(RULES)


def test_every_code_has_a_row_in_the_reference() -> None:
    """Each code is explained in docs/reference/exercise-format.md, and none that is not there."""
    rows = [line for line in DOCS.read_text(encoding="utf-8").split("\n") if line.startswith("| `")]
    documented = {row.split("`")[1] for row in rows if row.split("`")[1] in RULES}
    assert documented == set(RULES)


def test_a_duplicate_id_names_the_other_line() -> None:
    """So that the author finds both without searching."""
    source = broken("answer plan", "answer mood")
    (found,) = (f for f in faults_of(source) if f.code == "duplicate-id")
    assert f"line {_line_with(source, 'answer mood')}" in found.detail


@pytest.mark.parametrize(
    ("word", "meant"), [("requird", "required"), ("importnce", "importance"), ("gues", "guess")]
)
def test_a_mistyped_flag_gets_a_suggestion(word: str, meant: str) -> None:
    """The sentence offers one of our own words."""
    (found,) = faults_of(boxed(f"yes no, {word}"))
    assert f"`{meant}`" in found.detail


def test_one_unreadable_box_does_not_make_others_look_wrong() -> None:
    """What names a box with a fault of its own is not blamed for it."""
    assert codes_of(broken("yes no, required", "yess no, required")) == {"unknown-type"}
    assert codes_of(broken("boundary\nif", "boundry\nif")) == {"unknown-type"}


def test_a_deliberately_bad_file_gives_all_of_its_faults_in_one_run() -> None:
    """Twenty faults, each with its line, none hidden by another."""
    source = (BAD / "many-faults.md").read_text(encoding="utf-8")
    found = [(fault.line, fault.code) for fault in faults_of(source)]
    expected = [
        tuple(row.split(" "))
        for row in (BAD / "many-faults.txt").read_text(encoding="utf-8").split("\n")
        if row
    ]
    assert [(str(line), code) for line, code in found] == expected


@pytest.mark.asvs("1.2.2")
@pytest.mark.story("S32")
@pytest.mark.parametrize(
    "target",
    [
        *("javascript:alert(1)", "JaVaScRiPt:alert(1)", "data:text/html,x", "vbscript:x"),
        *("//evil.example/x", "http://plain.example", "java&#115;cript:x", "\\\\evil", "file:///x"),
    ],
)
def test_a_link_that_leads_anywhere_is_refused(target: str) -> None:
    """In each way to write a link."""
    for link in (f"[a]({target})", f"[a][b]\n\n[b]: {target}"):
        assert "unsafe-link" in codes_of(broken("Help for the question.", link)), link


@pytest.mark.parametrize(
    "target",
    ["https://example.org/a?b=c#d", "mailto:a@example.org", "tel:+4412345", "../notes.md", "#top"],
)
def test_a_link_that_is_plain_is_welcome(target: str) -> None:
    """https, mail, telephone and relative."""
    assert faults_of(broken("Help for the question.", f"[a]({target})")) == ()


@pytest.mark.parametrize("text", ["Use `<b>` for that.", "2 < 3 and 4 > 3", "I <3 you"])
def test_what_is_not_html_is_left_alone(text: str) -> None:
    """Code in backticks, and signs of comparison."""
    assert faults_of(broken("Help for the question.", text)) == ()


def test_an_image_of_its_own_folder_is_welcome() -> None:
    """Nothing that leads up or away."""
    assert faults_of(broken("Help for", "![a](images/a.png) for")) == ()
    assert codes_of(broken("Help for", "![a](../b/a.png) for")) == {"image-elsewhere"}
    assert codes_of(broken("Help for", "![a](/a.png) for")) == {"image-elsewhere"}


def test_the_example_in_the_reference_is_a_good_exercise() -> None:
    """What the documentation shows can be copied as it is."""
    text = DOCS.read_text(encoding="utf-8")
    example = text.split("````markdown\n")[1].split("````")[0]
    assert faults_of(example) == ()
