"""A translation is in step with its source, or the linter says where it is not."""

from __future__ import annotations

import hashlib
import shutil
from pathlib import Path
from typing import NamedTuple

import pytest

import exercises
from tests.library.samples import GOOD, broken
from workbook.catalogue import ENGLISH, Catalogue
from workbook.exercise import AnswerType
from workbook.library import WORDS, builtin, read_catalogue
from workbook.library.builtin import load
from workbook.library.rules import RULES
from workbook.linting import lint

ROOT = Path(exercises.__file__).parent
MODULE = (
    "---\nmodule: growing-together\ntitle: Growing\nlanguage: en\nlicence: CC-BY-4.0\n"
    "exercises: [our-evening]\norder: 3\nsummary: In one sentence.\n---\n# Growing\n"
)
SPANISH = broken("language: en", "language: es\ntranslates: our-evening@1.2.0")
MARK = hashlib.sha256(MODULE.encode()).hexdigest()[:8]
SPANISH_MODULE = MODULE.replace(
    "language: en", f"language: es\ntranslates: growing-together@{MARK}"
)
FILES = {
    "module.md": MODULE,
    "our-evening.md": GOOD,
    "our-evening.es.md": SPANISH,
    "module.es.md": SPANISH_MODULE,
}
CATALOGUE = (ROOT / "words.es.toml").read_text(encoding="utf-8")


class Drift(NamedTuple):
    """What stands in the file, what stands there instead, and the line that is blamed: the one
    with these words, or so many lines below it."""

    old: str
    new: str
    words: str = "---"
    below: int = 0
    file: str = "our-evening.es.md"


DRIFTS: dict[str, list[Drift]] = {
    "translation-behind": [
        Drift("our-evening@1.2.0", "our-evening@1.1.0", "translates"),
        Drift("our-evening@1.2.0", "another@1.2.0", "translates"),
        Drift("\ntranslates: our-evening@1.2.0", ""),
        Drift(f"@{MARK}", "@00000000", "translates", file="module.es.md"),
        Drift("version: 1.2.0", "version: 1.2.1", "translates", file="our-evening.md"),
        Drift("# Growing", "# Growing up", "translates", file="module.md"),
    ],
    "translation-source": [
        Drift("exercise: our-evening", "exercise: our-morning", "translates"),
        Drift("language: en\n", "language: es\n", "translates", file="our-evening.md"),
        Drift(
            "module: growing-together", "module: growing-apart", "translates", file="module.es.md"
        ),
    ],
    "translation-name": [
        Drift("language: es", "language: fr", "language"),
        Drift("language: es", "language: fr", "language", file="module.es.md"),
    ],
    "translation-front-matter": [
        Drift("minutes: 10", "minutes: 20", "minutes"),
        Drift("kind: boundary", "kind: repair", "kind"),
        Drift("reveal: both_submitted", "reveal: never", "reveal"),
        Drift("licence: CC-BY-4.0", "licence: CC0-1.0", "licence"),
        Drift("minutes: 10", "minutes: 10\nrepeat: weekly", "repeat"),
        Drift("minutes: 10", "minutes: 10\ncovers: [play]", "covers"),
        Drift("order: 3", "order: 4", "order", file="module.es.md"),
    ],
    "translation-prompts": [
        Drift("answer plan", "answer plans", "choose one"),
        Drift("answer words", "answer letters", "long text"),
        Drift("## Anything", "## More?\n\n```answer more\nyes no\n```\n\n## Any", "answer more", 1),
    ],
    "translation-box": [
        Drift("scale 1 to 5", "scale 1 to 7", "scale 1"),
        Drift("scale 1 to 5, required", "scale 1 to 5", "scale 1"),
        Drift("yes no, required\nvisible: me", "yes no, required", "yes no"),
        Drift("limit: 300", "limit: 200", "long text"),
        Drift("codes: evenings, visits", "codes: evenings", "codes:", -2),
        Drift("if: want is not no", "if: want is yes", "if: want", -1),
        Drift("0.5", "0.7", "choose one"),
        Drift("polarity: higher is better", "polarity: lower is better", "scale 1"),
    ],
    "translation-options": [
        Drift("- walk: Walk\n- talk: Talk\n", "- talk: Talk\n- walk: Walk\n", "choose one"),
        Drift("- rest: Rest\n", "- rest: Rest\n- run: Run\n", "choose one"),
    ],
    "translation-words": [
        Drift("hint: A line or two\n", "", "long text"),
        Drift("Help for the question.\n", "\n", "scale 1"),
        Drift("minutes: 10", "minutes: 10\nsummary: More.", "summary"),
        Drift("summary: In one sentence.\n", "", file="module.es.md"),
    ],
    "translation-steps": [
        Drift("> [!TOGETHER]\n> Read it aloud.\n", ""),
        Drift("> [!EXAMPLE]", "> [!CARE]"),
        Drift("## How was it?", "## A step without a question\n\nText.\n\n## How was it?"),
    ],
    "translation-agreement": [
        Drift("{you.limit} and", "And", "{both.limit", -1),
        Drift("agreement boundary", "agreement ritual", "agreement ritual"),
    ],
    "translation-catalogue": [
        Drift('name = "español"', "", "#", file="words.es.toml"),
        Drift('close = "', "close = ", "close = cer", file="words.es.toml"),
    ],
    "translation-catalogue-missing": [
        Drift('hand = "tomarnos de la mano"\n', "", "[gestures]", file="words.es.toml"),
        Drift("[firmness]", "[firm]", "#", file="words.es.toml"),
    ],
    "translation-catalogue-unknown": [
        Drift("[firmness]", "[firm]", "[firm]", file="words.es.toml"),
        Drift('hug = "', 'kiss = "un beso"\nhug = "', "kiss", file="words.es.toml"),
        Drift('"indecision.one"', "indecision.one", "#", file="words.es.toml"),
    ],
    "translation-catalogue-slots": [
        Drift("{min} a {max} minutos", "{min} a {most} minutos", "span =", file="words.es.toml"),
        Drift("{min} a {max} minutos", "{min} a {max", "span =", file="words.es.toml"),
        Drift("{min} a {max} minutos", "{min} a {max!r}", "span =", file="words.es.toml"),
        Drift("{min} a {max} minutos", "{min.real} a {max}", "span =", file="words.es.toml"),
        Drift('hug = "un abrazo"', "hug = 7", "hug =", file="words.es.toml"),
        Drift('hug = "un abrazo"', 'hug = ""', "hug =", file="words.es.toml"),
    ],
}


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """A module with its one exercise, both translated, and a catalogue: all without faults."""
    folder = tmp_path / "growing-together"
    folder.mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text, "utf-8")
    (tmp_path / "words.es.toml").write_text(CATALOGUE, "utf-8")
    return tmp_path


def _path(tree: Path, name: str) -> Path:
    return tree / name if name.endswith("toml") else tree / "growing-together" / name


def _change(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text, old
    path.write_text(text.replace(old, new, 1), "utf-8")


def test_a_translation_in_step_has_no_fault(tree: Path) -> None:
    """Else the drifts below would prove nothing."""
    assert lint([tree]) == []


def test_every_code_of_translations_is_tried() -> None:
    """A new rule comes with a file that breaks it."""
    assert set(DRIFTS) == {code for code in RULES if code.startswith("translation-")}


@pytest.mark.parametrize(
    ("code", "drift"), [(code, one) for code, drifts in DRIFTS.items() for one in drifts]
)
def test_what_is_out_of_step_is_named_with_its_place(tree: Path, code: str, drift: Drift) -> None:
    """In the translation, which is the file to mend, whichever of the two has changed."""
    _change(_path(tree, drift.file), drift.old, drift.new)
    found = [(path, fault) for path, fault in lint([tree]) if fault.code == code]
    blamed = drift.file if ".es." in drift.file else drift.file.replace(".md", ".es.md")
    assert {path.name for path, _ in found} == {blamed}
    lines = _path(tree, blamed).read_text(encoding="utf-8").split("\n")
    line = next(number for number, line in enumerate(lines, 1) if drift.words in line)
    assert line + drift.below in {fault.line for _, fault in found}


def test_a_source_with_a_fault_of_its_own_is_blame_enough(tree: Path) -> None:
    """Nobody mends a translation because its source cannot be read."""
    _change(tree / "growing-together" / "our-evening.md", "scale 1 to 5", "slider 1 to 5")
    assert {fault.code for _, fault in lint([tree])} == {"unknown-type"}


def test_one_file_alone_is_not_asked_for_its_source(tree: Path) -> None:
    """As an exercise alone is not asked for its module."""
    assert lint([tree / "growing-together" / "our-evening.es.md"]) == []
    assert lint([tree / "words.es.toml"]) == []


def test_the_ends_that_are_there_by_themselves_are_translated_too() -> None:
    """How well somebody felt heard has English words at its ends, unless the file says others."""
    types = {AnswerType.FELT_HEARD, AnswerType.I_LISTENED}
    for texts in builtin().texts.values():
        for translated in texts.translations.values():
            for prompt in translated.prompts:
                if prompt.type in types:
                    assert (prompt.low, prompt.high) != ("Not at all", "Fully")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    """The exercises that come along, to change."""
    made = tmp_path / "exercises"
    shutil.copytree(ROOT, made)
    return made


@pytest.mark.parametrize("file", ["time-apart.md", "time-apart.es.md"])
def test_a_translation_out_of_step_is_not_shown(copy: Path, file: str) -> None:
    """The program starts all the same, and the source is read in its place."""
    assert "es" in load(copy).texts["time-apart"].translations
    _change(copy / "boundaries" / file, "minutes: 20", "minutes: 25")
    texts = load(copy).texts["time-apart"]
    assert texts.translations == {}
    assert texts.read_in("es") is texts.source


def test_a_module_out_of_step_is_not_shown(copy: Path) -> None:
    """The same."""
    assert getattr(load(copy).module("boundaries", "es"), "title", "") == "Límites"
    _change(copy / "boundaries" / "module.md", "a fight.", "a quarrel.")
    assert getattr(load(copy).module("boundaries", "es"), "title", "") == "Boundaries"


def test_a_third_language_is_files_only(copy: Path) -> None:
    """A catalogue makes it one to choose; each exercise and module can follow on its own."""
    (copy / "words.de.toml").write_text('name = "Deutsch"\n[yes_no]\nyes = "ja"\n', "utf-8")
    source = (copy / "boundaries" / "time-apart.md").read_text(encoding="utf-8")
    german = source.replace("language: en", "language: de\ntranslates: time-apart@1.0.0").replace(
        "title: A boundary", "title: Eine Grenze"
    )
    (copy / "boundaries" / "time-apart.de.md").write_text(german, "utf-8")
    library = load(copy)
    assert library.languages == ("en", "de", "es")
    assert library.texts["time-apart"].read_in("de").title.startswith("Eine Grenze")
    assert library.texts["saying-no"].read_in("de").language == "en"
    words = library.catalogue("de")
    assert (words.name, words.labels("yes_no")) == ("Deutsch", {"yes": "ja", "no": "no"})


def test_a_text_that_does_not_fit_is_said_in_english() -> None:
    """A wrong slot would otherwise keep a review from opening."""
    words, faults = read_catalogue('name = "x"\n[phrases]\nspan = "{min} - {min}"\n', "xx")
    assert words is not None
    assert words.phrase("span", min=1, max=2) == ENGLISH.phrase("span", min=1, max=2)
    assert "translation-catalogue-slots" in {fault.code for fault in faults}


def test_every_word_of_the_english_catalogue_has_a_place() -> None:
    """No text is empty, and each can be said with its own slots."""
    for section, words in WORDS.items():
        for word, text in words.items():
            assert text, (section, word)
    assert Catalogue("en", "English").labels("feelings")["hurt"] == "hurt"


def test_the_codes_of_our_own_boundaries_have_words() -> None:
    """What can be ticked is in the language of the one who ticks it."""
    used = {code for e in builtin().exercises for p in e.prompts for code in p.codes}
    assert used <= set(WORDS["codes"])
