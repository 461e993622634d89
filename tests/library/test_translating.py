"""The steps of the how-to, one after the other, on a copy of the exercises."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import exercises
from workbook.library.builtin import load
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
