"""Imports point down the floors, never up, never sideways between the two faces of the API."""

from __future__ import annotations

import ast

import pytest

from tests.imports import imports, modules, within

PURE = (
    "agreement",
    "answers",
    "catalogue",
    "coach",
    "common_phrases",
    "consent",
    "device",
    "edition",
    "errors",
    "exercise",
    "homework",
    "in_words",
    "letter",
    "lexicon",
    "mismatch",
    "offer",
    "passphrase",
    "policy",
    "progress",
    "quiet",
    "reminders",
    "roles",
    "secrets_policy",
    "talk",
)
FLOOR_2 = ("database", "library", "migrations", "records", "vault")
OUTSIDE = (
    "aiosqlite",
    "anyio",
    "argon2",
    "asyncio",
    "asyncpg",
    "cryptography",
    "httpx",
    "logging",
    "os",
    "pathlib",
    "socket",
    "sqlite3",
    "starlette",
    "subprocess",
    "tortoise",
    "uvicorn",
)

ALL = dict(modules("workbook", "api"))


def part(name: str) -> str:
    """`answers` for `workbook.answers.numbers`."""
    return ([*name.split("."), ""])[1]


def those(*parts: str) -> list[tuple[str, str]]:
    """(module, what it imports) for these parts of the domain."""
    return [
        (module, found)
        for module, tree in ALL.items()
        if within(module, "workbook") and part(module) in parts
        for found in imports(tree)
    ]


def test_there_is_something_to_read() -> None:
    """The names above are names of modules: a renamed one does not slip out of these rules."""
    present = {part(module) for module in ALL if within(module, "workbook")}
    assert present >= {*PURE, *FLOOR_2}


def test_the_pure_floor_knows_only_itself() -> None:
    """What an answer is and who may do what is true without a database, a network or a clock."""
    up = [
        (module, found)
        for module, found in those(*PURE)
        if within(found, *OUTSIDE) or (within(found, "workbook") and part(found) not in PURE)
    ]
    assert up == []


def test_nothing_below_knows_a_use_case() -> None:
    """Nouns know, gerunds do; and no noun asks a gerund."""
    up = [
        (module, found)
        for module, found in those(*PURE, *FLOOR_2)
        if within(found, "workbook")
        and part(module) != part(found)
        and (part(found).endswith("ing") or part(found) in {"cli", "client", "demo"})
    ]
    assert up == []


COMMAND_LINE = "workbook.cli"


def test_the_domain_does_not_know_http() -> None:
    """The domain never imports the API. The command line stands above both."""
    up = [
        (module, found)
        for module, tree in ALL.items()
        if within(module, "workbook") and module != COMMAND_LINE
        for found in imports(tree)
        if within(found, "api")
    ]
    assert up == []


def test_the_command_line_starts_without_http() -> None:
    """It imports the API only where it serves; for a type checker, it may name it."""
    at_once = [
        found
        for statement in ALL[COMMAND_LINE].body
        if not isinstance(statement, ast.FunctionDef | ast.AsyncFunctionDef)
        and not _for_types(statement)
        for found in imports(statement)
        if within(found, "api", "uvicorn")
    ]
    assert at_once == []


def _for_types(statement: ast.stmt) -> bool:
    return isinstance(statement, ast.If) and ast.unparse(statement.test) == "TYPE_CHECKING"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("api.rest", "api.pages"),
        ("api.pages", "api.rest"),
        ("api.engine", "api.rest"),
        ("api.engine", "api.pages"),
    ],
)
def test_no_face_knows_the_other(one: str, other: str) -> None:
    """REST and pages share use-cases, and nothing of each other."""
    across = [
        (module, found)
        for module, tree in ALL.items()
        if within(module, one)
        for found in imports(tree)
        if within(found, other)
    ]
    assert across == []


@pytest.mark.asvs("1.2.4")
def test_only_the_stores_know_the_drivers() -> None:
    """No handler and no use-case speaks to the database past `workbook.database`."""
    allowed = ("workbook.database", "workbook.records", "workbook.vault", "workbook.migrations")
    past = [
        (module, found)
        for module, tree in ALL.items()
        if not within(module, *allowed)
        for found in imports(tree)
        if within(found, "asyncpg", "aiosqlite", "sqlite3", "tortoise")
        and not within(found, "tortoise.exceptions.IntegrityError")
    ]
    assert past == []


@pytest.mark.asvs("2.3.3", "15.4.3")
@pytest.mark.story("S52")
def test_there_is_one_way_to_a_transaction() -> None:
    """The ORM's own has none of the guarantees of ours, so nobody else may touch it."""
    past = [
        (module, found)
        for module, tree in ALL.items()
        if not within(module, "workbook.database")
        for found in [*imports(tree), *attributes(tree)]
        if within(found, "tortoise.transactions") or found in {"in_transaction", "_in_transaction"}
    ]
    assert past == []


def attributes(tree: ast.AST) -> list[str]:
    return [node.attr for node in ast.walk(tree) if isinstance(node, ast.Attribute)]


MIGRATIONS = [
    pytest.param(tree, id=module)
    for module, tree in ALL.items()
    if within(module, "workbook.migrations") and part(module.partition("workbook.")[2])
]
UPSTREAM = "tortoise.migrations.operations"
BARE = {
    "AddConstraint",
    "AlterField",
    "CreateModel",
    "RemoveConstraint",
    "RemoveField",
    "RenameConstraint",
    "RenameField",
}


@pytest.mark.parametrize("tree", MIGRATIONS)
def test_a_migration_uses_our_operations(tree: ast.Module) -> None:
    """The ORM's own delete child rows and forget constraints; it may only tell them apart."""
    wrapped = {
        id(argument)
        for call in calls(tree)
        if called(call) == "StateOnly"
        for argument in call.args
    }
    taken = {name.rpartition(".")[2] for name in imports(tree) if within(name, UPSTREAM)}
    bare = [
        called(call) for call in calls(tree) if called(call) in taken and id(call) not in wrapped
    ]
    assert bare == []
    assert taken <= BARE - {"CreateModel"}, "These have one of ours."
    assert "operations" not in taken


def calls(tree: ast.AST) -> list[ast.Call]:
    return [node for node in ast.walk(tree) if isinstance(node, ast.Call)]


def called(call: ast.Call) -> str:
    target = call.func
    return target.attr if isinstance(target, ast.Attribute) else getattr(target, "id", "")
