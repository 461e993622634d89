"""The steps of the how-to, one after the other, on a copy of the exercises."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import exercises
from workbook.bundling import bundle_of, export, take_apart
from workbook.library import builtin
from workbook.library.builtin import load
from workbook.library.bundle import unpack
from workbook.linting import lint

PAGE = Path(__file__).parents[2] / "docs" / "how-to" / "translate-an-exercise.md"
BLOCKS = re.findall(r"^```(\w*)\n(.*?)^```", PAGE.read_text(encoding="utf-8"), re.S | re.M)
CATALOGUE, SAID, COPY, KEYS, LINT, MODULE = [text for _, text in BLOCKS]


def _codes(root: Path, name: str) -> dict[str, str]:
    return {it.code: it.detail for path, it in lint([root]) if path.name == name}


def test_the_steps_of_the_how_to_make_a_translation(tmp_path: Path) -> None:
    """German, which nobody has translated into before: by files only."""
    root = tmp_path / "exercises"
    shutil.copytree(Path(exercises.__file__).parent, root)

    (root / "words.de.toml").write_text(CATALOGUE, "utf-8")
    assert load(root).languages == ("en", "de", "es")
    assert set(_codes(root, "words.de.toml")) == {SAID.strip()}

    source, copy = (tmp_path / word for word in COPY.split()[1:])
    shutil.copy(source, copy)
    assert "translation-name" in _codes(root, copy.name)

    text = copy.read_text(encoding="utf-8").replace("language: en\n", KEYS)
    copy.write_text(text.replace("title: A boundary", "title: Eine Grenze", 1), "utf-8")
    assert LINT == "workbook lint exercises/\n"
    assert _codes(root, copy.name) == {}
    assert load(root).texts["time-apart"].read_in("de").title.startswith("Eine Grenze")

    page = root / "boundaries" / "module.de.md"
    text = (root / "boundaries" / "module.md").read_text(encoding="utf-8")
    page.write_text(text.replace("language: en\n", f"language: de\n{MODULE}"), "utf-8")
    told = re.search(
        r"`(translates: \S+@[0-9a-f]{8})`", _codes(root, page.name)["translation-behind"]
    )
    assert told is not None
    page.write_text(text.replace("language: en\n", f"language: de\n{told[1]}\n"), "utf-8")
    assert _codes(root, page.name) == {}
    assert getattr(load(root).module("boundaries", "de"), "language", "") == "de"


def test_a_module_in_one_file_has_its_translations(tmp_path: Path) -> None:
    """It comes apart into the same files, whether it was ours or a folder's."""
    module = builtin().module("boundaries")
    assert module is not None
    folder = Path(exercises.__file__).parent / "boundaries"
    ours = unpack(bundle_of(module, notes=True))[0]
    assert {"module.es.md", "time-apart.es.md"} < set(ours)
    assert "THERAPIST" not in bundle_of(module, notes=False)
    taken = take_apart(export(folder), tmp_path)
    for path in taken:
        if path.suffix == ".md":
            assert path.read_text("utf-8") == (folder / path.name).read_text("utf-8")
            assert ours[path.name] == path.read_text("utf-8")
    assert {path.name for path in folder.glob("*.md")} <= {path.name for path in taken}
