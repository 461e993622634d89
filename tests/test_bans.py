"""What no line of the service does: read from the code, so that it holds for code to come."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from re import _constants as parts  # type: ignore[attr-defined]
from re import _parser as patterns  # type: ignore[attr-defined]
from typing import Any

import pytest

from workbook.passwords import Passwords

ROOT = Path(__file__).parents[1]
STATIC = ROOT / "api" / "pages" / "static"
FILES = sorted(path for top in ("workbook", "api") for path in (ROOT / top).rglob("*.py"))
TREES = {str(path.relative_to(ROOT)): ast.parse(path.read_text("utf-8")) for path in FILES}

AS_CODE = {"eval", "exec", "compile", "__import__", "os.system", "os.popen", "os.execv", "input"}
UNSAFE_FORMATS = {"pickle", "marshal", "shelve", "xml", "dill", "zipfile", "tarfile", "csv"}
BUILDS = ("workbook/library/rendering.py", "xml.etree.ElementTree")
"""Puts elements into the tree that the Markdown library makes, and parses none."""

COMMANDS = {"workbook/lint_against.py"}
"""Asks git for an earlier version, for an author at a command line: a list, never a shell."""

HAZMAT = "cryptography.hazmat.primitives."
CODES_OF_APPS = "workbook/authenticator.py"
ONLY_IN = {
    "cryptography": ("workbook/vault/", "workbook/authenticator.py"),
    "argon2": ("workbook/passwords.py",),
    "secrets": ("workbook/ports.py", "api/app.py"),
    "random": ("workbook/database/transactions.py",),  # how long to wait before trying again
    "httpx": ("workbook/client.py",),  # for whoever writes a program; no server imports it
    "yaml": ("workbook/library/front_matter.py",),  # reads events, constructs nothing
}

PUT_TOGETHER = {
    "api/engine/etags.py": "of our own pattern for one tag",
    "workbook/library/outline.py": "of the kind and number of a fence's own signs",
    "workbook/library/types.py": "of the words that one of our types has",
}
"""Patterns that are no constants, and of what they are made: never of what somebody wrote."""

WORDS_WITH_SIGNS = {
    r"[a-z][a-z0-9]*(?:[-_][a-z0-9]+)*",
    r"[a-z0-9]+(?:[-_][a-z0-9]+)*",
    r"[a-z0-9]+(?:-[a-z0-9]+)*",
    r"(?:[A-Za-z0-9_-][A-Za-z0-9._-]*/)*[A-Za-z0-9_-][A-Za-z0-9._-]*",
    r"/(?:[\w.~-]+(?:/[\w.~-]+)*)?",
    r"""[^\W_]+(?:['-][^\W_]+)*|\.{1,3}|[!?…]+|\n|[,;:()\"—–]|'|-""",
}
"""A repeat inside a repeat where each round begins with a sign that the inner one cannot match, so
that there is one way to read a text."""


def calls() -> Iterator[tuple[str, ast.Call]]:
    for file, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Call):
                yield file, node


def imported() -> Iterator[tuple[str, str]]:
    for file, tree in TREES.items():
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                yield from ((file, alias.name) for alias in node.names)
            elif isinstance(node, ast.ImportFrom) and node.module:
                yield file, node.module


@pytest.mark.asvs("1.2.5", "1.3.2")
def test_nothing_runs_a_text() -> None:
    """Neither as Python nor as a command; the one program that is called gets a list."""
    found = [
        (file, ast.unparse(call)) for file, call in calls() if ast.unparse(call.func) in AS_CODE
    ]
    assert found == []
    assert {file for file, name in imported() if name == "subprocess"} == COMMANDS
    shells = [file for file, call in calls() if any(word.arg == "shell" for word in call.keywords)]
    assert shells == []


@pytest.mark.asvs("1.5.2")
def test_only_safe_formats_are_read() -> None:
    """JSON, and events of YAML: nothing that could make an object of its own."""
    unsafe = {it for it in imported() if it[1].partition(".")[0] in UNSAFE_FORMATS}
    assert unsafe <= {BUILDS}
    called = [ast.unparse(call.func) for _, call in calls()]
    assert [name for name in called if name.startswith("yaml.") and "load" in name] == []
    assert [name for name in called if name.endswith(("etree.parse", "fromstring", ".XML"))] == []


@pytest.mark.asvs("11.2.1", "11.3.1", "11.4.3", "11.6.1", "11.5.1", "6.5.3", "1.3.6")
@pytest.mark.parametrize("library", ONLY_IN)
def test_a_library_is_used_in_its_place_only(library: str) -> None:
    """Cryptography in the vault and for the codes of apps, chance through the ports, and HTTP to
    others in no server.
    """
    users = {file for file, name in imported() if name.partition(".")[0] == library}
    assert users
    assert [file for file in users if not file.startswith(ONLY_IN[library])] == []


@pytest.mark.asvs("11.1.2", "11.3.1", "11.4.3", "11.2.3")
def test_there_is_one_cipher_and_one_family_of_hashes() -> None:
    """AES-GCM with 256 bits, and SHA-256. No MD5; SHA-1 only as the keyed hash of an app's codes,
    since that is what every app can (RFC 6238).
    """
    text = "\n".join(path.read_text("utf-8") for path in FILES)
    found = {(file, name) for file, name in imported() if name.startswith("cryptography.hazmat")}
    assert {name.removeprefix(HAZMAT) for _, name in found} == {
        "ciphers.aead", "hashes", "twofactor.totp"
    }  # fmt: skip
    assert {file for file, name in found if not name.endswith("aead")} == {CODES_OF_APPS}
    primitives = re.findall(r"from cryptography\.hazmat\.\S+ import (.+)", text)
    assert set(primitives) == {"AESGCM", "SHA1", "TOTP"}
    assert set(re.findall(r"hashlib\.(\w+)", text)) == {"sha256"}
    assert "generate_key(bit_length=256)" in text or "random_bytes(32)" in text


@pytest.mark.asvs("11.4.2", "11.4.4")
async def test_a_password_is_hashed_as_is_recommended_today() -> None:
    """argon2id with at least 19 MiB and two passes (OWASP, Password Storage, 2024)."""
    hashed = await Passwords().hash("a long walk by the river")
    found = re.fullmatch(r"\$argon2id\$v=19\$m=(\d+),t=(\d+),p=(\d+)\$.+\$.+", hashed)
    assert found is not None
    memory, passes, lanes = map(int, found.groups())
    assert memory >= 19_456
    assert passes >= 2
    assert lanes >= 1


@pytest.mark.asvs("1.3.7", "1.3.10")
def test_a_format_is_a_constant() -> None:
    """`format` is called on a text of ours: in capitals, in quotes, or out of a catalogue."""
    of_catalogues = {
        "workbook/mismatch/wording.py": "sentence",
        "workbook/catalogue.py": "self.say('phrases', phrase, PHRASES[phrase])",
        "api/engine/faults.py": "sentence",
        "api/engine/endpoint.py": "(row.state_at or row.path)",
    }
    for file, call in calls():
        if isinstance(call.func, ast.Attribute) and call.func.attr in ("format", "format_map"):
            base = call.func.value
            ours = isinstance(base, ast.Constant) or (
                isinstance(base, ast.Name) and base.id.isupper()
            )
            text = ast.unparse(base)
            assert ours or of_catalogues.get(file, "").strip("()") == text.strip("()"), (file, text)


@pytest.mark.asvs("1.2.9")
def test_no_pattern_is_made_of_what_somebody_wrote() -> None:
    """Those that are no constants are listed with what they are made of."""
    made = {file for file, call in _patterns() if not isinstance(call.args[0], ast.Constant)}
    assert made == set(PUT_TOGETHER)


@pytest.mark.asvs("1.3.12")
def test_no_pattern_takes_exponential_time() -> None:
    """No endless repeat stands in an endless repeat, but where a sign divides the rounds."""
    for file, call in _patterns():
        if isinstance(call.args[0], ast.Constant):
            pattern = str(call.args[0].value)
            wordy = "VERBOSE" in ast.unparse(call) or "re.X" in ast.unparse(call)
            height = _height(patterns.parse(pattern, re.VERBOSE if wordy else 0))
            assert height < 2 or pattern in WORDS_WITH_SIGNS, (file, pattern)


def _patterns() -> Iterator[tuple[str, ast.Call]]:
    functions = {f"re.{name}" for name in ("compile", "match", "fullmatch", "search", "findall",
                                           "finditer", "sub", "subn", "split")}  # fmt: skip
    for file, call in calls():
        if ast.unparse(call.func) in functions:
            yield file, call


def _height(parsed: Any) -> int:
    """How many endless repeats stand inside each other."""
    deepest = 0
    for what, inner in parsed:
        if what in (parts.MAX_REPEAT, parts.MIN_REPEAT):
            endless = inner[1] == parts.MAXREPEAT
            deepest = max(deepest, _height(inner[2]) + endless)
        elif what is parts.SUBPATTERN:
            deepest = max(deepest, _height(inner[-1]))
        elif what is parts.BRANCH:
            deepest = max(deepest, *map(_height, inner[1]))
        elif what in (parts.ASSERT, parts.ASSERT_NOT):
            deepest = max(deepest, _height(inner[1]))
    return deepest


@pytest.mark.asvs("11.2.4")
def test_no_secret_is_compared_letter_by_letter() -> None:
    """What must not be guessed is looked up by its hash, or compared by the library."""
    secret = re.compile(r"token|secret|digest|hmac|password|passphrase|recovery", re.IGNORECASE)
    of_words = ("workbook/coach/", "workbook/library/")  # there, a token is a word of a text
    for file, tree in TREES.items():
        if file.startswith(of_words):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.Compare) and isinstance(node.ops[0], ast.Eq | ast.NotEq):
                sides = [node.left, *node.comparators]
                names = [ast.unparse(it) for it in sides if not isinstance(it, ast.Constant)]
                assert not any(map(secret.search, names)), (file, ast.unparse(node))


@pytest.mark.asvs("15.3.2")
def test_no_redirect_is_followed() -> None:
    """The client of the API goes where it was sent and nowhere else."""
    words = [word.arg for _, call in calls() for word in call.keywords]
    assert "follow_redirects" not in words


@pytest.mark.asvs("15.3.6", "3.7.1", "6.2.7")
def test_our_scripts_are_plain() -> None:
    """No text becomes HTML or code, nothing reaches a prototype, and pasting works."""
    for path in sorted(STATIC.glob("*.js")):
        text = path.read_text("utf-8")
        banned = ("innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(",
                  "new Function", "__proto__", ".prototype", "onpaste", '"paste"')  # fmt: skip
        assert [word for word in banned if word in text] == [], path.name
