"""Every guard of the code, found in its syntax tree, with what the code looks like without it.

    rule       a fact or a rule of policy.py, made true, or dropped from one action
    require    a use-case's lock two
    filter     a condition in SQL that says whose row it is, whether it is open, used, revoked
    refusal    an `if …: raise` that refuses, or a value that is None unless consent reaches it
    lock       a row that is read to be changed, and locked; or read again under the lock
    shield     a transaction, or work that is finished whatever happens to the caller
    seal       what binds a ciphertext to its place, and what comes before a key is destroyed
    try        a try that is counted before it is judged
    door       a door, a row's lock, or a guard of the HTTP engine

What only says that a thing is not there (`if row is None`) or that a text is no id is no guard:
without it there is an error, and nothing to see.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).parents[2]

RECORDS = "workbook/records/{}.py"
NO_GUARDS = {
    "__init__", "__main__", "agreement", "cli", "client", "codes", "consent", "demo", "errors",
    "exercise", "held", "ids", "lexicon", "linting", "offer", "passwords", "policy", "ports",
    "progress", "roles",
}  # fmt: skip
"""Modules that decide nothing about who sees what, and the two that are read in a way of their own.
A module that is added is read."""


def _files(folder: str) -> tuple[str, ...]:
    found = sorted((ROOT / folder).glob("*.py"))
    return tuple(f"{folder}/{path.name}" for path in found if path.stem not in NO_GUARDS)


USE_CASES = _files("workbook")
LOADS = tuple(file for file in _files("workbook/records") if not file.endswith("models.py"))
VAULT = tuple(f"workbook/vault/{name}.py" for name in ("vault", "keyring", "ledger", "checking"))
ENGINE = ("api/engine/endpoint.py", "api/middleware.py")
OPENING = ("api/opening.py",)
DATABASE = tuple(
    f"workbook/database/{name}.py"
    for name in ("transactions", "finishing", "nesting", "sqlite_backend", "asyncpg_backend")
)
DOORS = ("self._open_door(", "plan.row.lock(", "self._compare(", "keys.check_ring(",
         "keys.replay(", "leaving.tidy(", "check_stores(", "check_present(",
         "leaving.forget_erased(", "vouching.begin_missing(",
         "keys.copy(")  # fmt: skip
SEALS = (
    'ledger.enter(row["id"])',
    "self.second.keep(",
    "self.second.enter(lines)",
    "self.second.forget(ended)",
    "self._mark(lines[-1])",
    "leave_nothing(",
    "self._by_id.clear()",
    "self._by_scope.clear()",
)
ROUTES = "api/routes.py"
POLICY = "workbook/policy.py"
PROGRESS = "workbook/progress.py"

EVERYWHERE = "(1 = 1 OR {})"
FILTERS = re.compile(
    r"""
    (?:\w+\.)?(?:author_id|account_id|inviter_id|subject_id|therapist_id|reader_id)\ =\ \?
    | (?:\w+\.)?workbook_id\ =\ (?:\?|[ew]\.\w+)
    | (?:e\.)?solo_of_id\ (?:IS\ NULL|=\ \?)
    | COALESCE\(e\.solo_of_id,\ ''\)\ =\ \?
    | (?:w\.)?closed_on\ IS\ NULL
    | e\.revealed_on\ IS\ NOT\ NULL
    | (?<=AND\ )e\.(?:one|other)_replied
    | w\.(?:one|other)_id\ =\ \?
    | c[12]\.scopes\ IS\ NOT\ NULL
    | erased_on\ IS\ NULL
    | NOT\ (?:used|revoked)
    | (?:expires_at|ends_at)\ >\ \?
    | (?:id|finding)\ =\ \?\ AND\ finding\ =\ \?
    """,
    re.VERBOSE,
)
SHARED = {"SEEN", "SEEN_BY", "LIVE", "BOTH_CONSENT", "readable"}
"""Conditions that other statements are put together from."""

REFUSALS = {
    "NotFound", "Refused", "Invalid", "SignInAgain", "NotSignedIn", "TooManyTries", "Tampered",
    "Gone", "KeysMissing", "LedgerOlder", "NotOpen", "refusal", "over", "PreconditionFailed",
    "PreconditionRequired", "TryAgain",
}  # fmt: skip
NO_GUARD = re.compile(r"^[\w.]+ is None$|^not is_id\(|^not found$|^len\(")
READS = ("revealing", "reviewing", "findings")
"""Use-cases that pick, from what was loaded, what a reader sees."""


@dataclass(frozen=True)
class Guard:
    """`text` stands in for what is between `start` and `end` of the file, counted in characters."""

    kind: str
    file: str
    where: str
    what: str
    start: int
    end: int
    text: str

    @property
    def name(self) -> str:
        return f"{self.kind} {self.file} {self.where}: {self.what}"


class Source:
    """One file with its tree, and how a node of it is cut out."""

    def __init__(self, file: str, root: Path = ROOT) -> None:
        self.file = file
        self.text = (root / file).read_text("utf-8")
        self.tree = ast.parse(self.text)
        self._lines = [0]
        for line in self.text.splitlines(keepends=True):
            self._lines.append(self._lines[-1] + len(line))
        self._bytes = self.text.splitlines(keepends=True)
        self.where: dict[ast.AST, str] = {}
        self._name(self.tree, "")

    def _name(self, node: ast.AST, name: str) -> None:
        for child in ast.iter_child_nodes(node):
            inner = name
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                inner = f"{name}.{child.name}".lstrip(".")
            self.where[child] = inner
            self._name(child, inner)

    def at(self, line: int, column: int) -> int:
        """A place in the text; the tree counts columns in bytes."""
        before = self._bytes[line - 1].encode()[:column].decode()
        return self._lines[line - 1] + len(before)

    def span(self, node: ast.expr | ast.stmt) -> tuple[int, int]:
        assert node.end_lineno is not None
        assert node.end_col_offset is not None
        return (
            self.at(node.lineno, node.col_offset),
            self.at(node.end_lineno, node.end_col_offset),
        )

    def cut(self, node: ast.expr | ast.stmt) -> str:
        start, end = self.span(node)
        return self.text[start:end]

    def guard(self, kind: str, node: ast.expr | ast.stmt, text: str, what: str = "") -> Guard:
        start, end = self.span(node)
        said = " ".join((what or self.cut(node)).split())
        return Guard(kind, self.file, self.where.get(node, ""), said, start, end, text)


def every() -> list[Guard]:
    """Every guard of the project. Two that read alike are told apart by a number."""
    seen: dict[str, int] = {}
    found = []
    for guard in _all():
        seen[guard.name] = count = seen.get(guard.name, 0) + 1
        what = guard.what if count == 1 else f"{guard.what} ({count})"
        found.append(
            Guard(guard.kind, guard.file, guard.where, what, guard.start, guard.end, guard.text)
        )
    return found


def _all() -> Iterator[Guard]:
    yield from rules(Source(POLICY))
    for file in (*USE_CASES, *LOADS):
        source = Source(file)
        for find in (requires, refusals, filters, locks, shields, counted):
            yield from find(source)
    for name in READS:
        yield from picked(Source(f"workbook/{name}.py"))
    for name in ("papers", "sheets"):
        yield from picked(Source(RECORDS.format(name)))
    yield from openings(Source(PROGRESS))
    for file in VAULT:
        source = Source(file)
        yield from refusals(source)
        yield from seals(source)
    for file in (*ENGINE, *OPENING):
        yield from doors(Source(file))
    for file in DATABASE:
        yield from shields(Source(file))
    yield from rows(Source(ROUTES))


def rules(source: Source) -> Iterator[Guard]:
    """Each fact made true; each rule made true; each rule and each fact of `require` itself."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef) and _is_fact(node):
            final = node.body[-1]
            assert isinstance(final, ast.Return)
            assert final.value is not None
            for part in _parts(final.value):
                yield source.guard("rule", part, "True")
        elif isinstance(node, ast.AnnAssign) and source.cut(node.annotation) == "Rule":
            assert isinstance(node.value, ast.Tuple)
            holds = node.value.elts[0]
            named = source.cut(node.target)
            if isinstance(holds, ast.Lambda):
                yield source.guard("rule", holds.body, "True", f"{named}: {source.cut(holds.body)}")
        elif isinstance(node, ast.AnnAssign) and source.cut(node.target) == "RULES":
            assert isinstance(node.value, ast.Dict)
            for action, entry in zip(node.value.keys, node.value.values, strict=True):
                assert action is not None
                assert isinstance(entry, ast.Tuple)
                assert isinstance(entry.elts[1], ast.Tuple)
                for rule in entry.elts[1].elts:
                    named = f"{source.cut(action)} without {source.cut(rule)}"
                    yield source.guard("rule", rule, "(anybody, NotFound)", named)
                assert isinstance(entry.elts[0], ast.Tuple)
                if source.cut(entry.elts[0]) != "(anybody,)":
                    name = f"{source.cut(action)} who"
                    yield source.guard("rule", entry.elts[0], "(anybody,)", name)
        elif isinstance(node, ast.If) and source.where[node] in ("require", "Viewer.is_fresh"):
            yield source.guard("rule", node.test, "False")
    for node in ast.walk(source.tree):
        if isinstance(node, ast.FunctionDef) and node.name in ("is_fresh", "live", "any"):
            final = node.body[-1]
            assert isinstance(final, ast.Return)
            assert final.value is not None
            yield source.guard("rule", final.value, "True")


def _is_fact(node: ast.FunctionDef) -> bool:
    """A function of one case that says yes or no; `anybody` guards nothing."""
    return [arg.arg for arg in node.args.args] == ["case"] and node.name != "anybody"


def _parts(value: ast.expr) -> list[ast.expr]:
    """The whole, and each part of an `and`."""
    if isinstance(value, ast.BoolOp) and isinstance(value.op, ast.And):
        return [value, *value.values]
    return [value]


def requires(source: Source) -> Iterator[Guard]:
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Expr) and _calls(node.value, "require"):
            yield source.guard("require", node, "pass")


def refusals(source: Source) -> Iterator[Guard]:
    """`if …: raise`, and `… if consent else None`."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.If) and (_raises(node) or _gives_nothing(node)):
            for part in _alternatives(node.test):
                if not NO_GUARD.search(source.cut(part)):
                    yield source.guard("refusal", part, "False")
        elif isinstance(node, ast.IfExp) and _hides(source, node):
            yield source.guard("refusal", node.test, "True")
        elif isinstance(node, ast.Return) and source.where[node].startswith("may_read"):
            assert node.value is not None
            yield source.guard("refusal", node.value, "True")


def _hides(source: Source, node: ast.IfExp) -> bool:
    """Whether it gives nothing, or less, to those of whom the test is not true."""
    about_who_sees = re.search(r"progress|answers|sees_note|entry\.seat", source.cut(node.test))
    if _is_none(node.orelse):
        return about_who_sees is not None
    return source.cut(node.orelse).startswith(("()", "replace("))


def _raises(node: ast.If) -> bool:
    final = node.body[-1]
    if not isinstance(final, ast.Raise) or final.exc is None:
        return False
    raised = final.exc.func if isinstance(final.exc, ast.Call) else final.exc
    return isinstance(raised, ast.Name) and raised.id in REFUSALS


def _gives_nothing(node: ast.If) -> bool:
    """`if …: return`, with nothing or with `NOTHING`."""
    final = node.body[-1]
    if not isinstance(final, ast.Return):
        return False
    value = final.value
    return (
        value is None or _is_none(value) or (isinstance(value, ast.Name) and value.id == "NOTHING")
    )


def _alternatives(test: ast.expr) -> list[ast.expr]:
    """Each part of an `or`, else the whole."""
    return test.values if isinstance(test, ast.BoolOp) and isinstance(test.op, ast.Or) else [test]


def _is_none(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is None


def picked(source: Source) -> Iterator[Guard]:
    """What a comprehension leaves out."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.comprehension):
            for condition in node.ifs:
                yield source.guard("filter", condition, "True")


def openings(source: Source) -> Iterator[Guard]:
    """What must be true before an entry opens."""
    for node in ast.walk(source.tree):
        opens = source.where.get(node, "").startswith("opens_")
        if isinstance(node, ast.Return) and opens and node.value is not None:
            if not isinstance(node.value, ast.Constant):
                for part in _parts(node.value):
                    yield source.guard("rule", part, "True")
        elif isinstance(node, ast.If) and opens:
            for part in _alternatives(node.test):
                yield source.guard("rule", part, "False")


def filters(source: Source) -> Iterator[Guard]:
    """Each condition of an SQL text, kept with its parameters and made true."""
    inside = {id(part) for node in ast.walk(source.tree) if isinstance(node, ast.JoinedStr)
              for part in ast.walk(node) if part is not node}  # fmt: skip
    for node in ast.walk(source.tree):
        if isinstance(node, ast.JoinedStr) or (
            isinstance(node, ast.Constant)
            and isinstance(node.value, str)
            and id(node) not in inside
        ):
            yield from _conditions(source, node)


def _conditions(source: Source, node: ast.expr) -> Iterator[Guard]:
    text, (start, _) = source.cut(node), source.span(node)
    if not re.search(r"SELECT|UPDATE|DELETE|JOIN|CASE WHEN|IS NULL|= \?|scopes", text):
        return
    for found in _matches(text):
        condition = found.group()
        yield Guard(
            "filter",
            source.file,
            source.where.get(node, ""),
            condition,
            start + found.start(),
            start + found.end(),
            EVERYWHERE.format(condition),
        )


def _matches(text: str) -> Iterator[re.Match[str]]:
    """What is assigned (`SET … =`) or inserted is no condition."""
    shared = re.compile(r"\{(?:" + "|".join(sorted(SHARED)) + r")\}")
    consents = re.compile(r"\{consent\}\.scopes IN \(2, 3, 6, 7\)")
    places = re.compile(r"w\.\{seat\}_id = \?")
    reach = re.compile(r"\{(?:in_force|about)\([\"']\w+[\"']\)\}")
    for pattern in (FILTERS, shared, consents, places, reach):
        for found in pattern.finditer(text):
            before = text[: found.start()]
            if "SET " in before and "WHERE" not in before[before.rindex("SET ") :]:
                continue
            yield found


def locks(source: Source) -> Iterator[Guard]:
    """A load that locks, and the clause that locks."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.keyword) and node.arg == "lock" and _is_true(node.value):
            yield source.guard("lock", node.value, "False", f"{source.where[node]} lock=True")
        elif _calls(node, "for_update"):
            assert isinstance(node, ast.Call)
            yield source.guard("lock", node, "str()")  # nothing, also within quotes


def _is_true(node: ast.expr) -> bool:
    return isinstance(node, ast.Constant) and node.value is True


def shields(source: Source) -> Iterator[Guard]:
    """A transaction taken off a use-case; work left to a cancellation."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.AsyncFunctionDef | ast.FunctionDef):
            for decorator in node.decorator_list:
                if source.cut(decorator) == "transactional":
                    yield _without(source, decorator, node.name)
        if _calls(node, "finish") or _calls(node, "shielded"):
            assert isinstance(node, ast.Call)
            yield source.guard("shield", node, source.cut(node.args[0]))
        elif isinstance(node, ast.AsyncWith) and _calls(node.items[0].context_expr, "transaction"):
            item = node.items[0].context_expr
            if source.file in USE_CASES:
                yield source.guard("shield", item, "__import__('contextlib').nullcontext()")


def _without(source: Source, decorator: ast.expr, name: str) -> Guard:
    start, end = source.span(decorator)
    return Guard("shield", source.file, name, "@transactional", start - 1, end, "")


COUNTED = (
    "tries.count(", "note_reading(", "_revoke_oldest(", "security_log.note(",
    "security_log.note_refused(",
)  # fmt: skip


def counted(source: Source) -> Iterator[Guard]:
    """`tries.count`, what reserves before it verifies, and what is noted."""
    for node in ast.walk(source.tree):
        if not isinstance(node, ast.Expr) or not isinstance(node.value, ast.Await):
            continue
        called = source.cut(node.value.value)
        if called.startswith(COUNTED):
            yield source.guard("try", node, "pass")
    for node in ast.walk(source.tree):
        if isinstance(node, ast.If) and source.cut(node.test) == "not new":
            yield source.guard("try", node.test, "False")


def seals(source: Source) -> Iterator[Guard]:
    """What binds a ciphertext, and the ledger before the key."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.Expr) and any(seal in source.cut(node) for seal in SEALS):
            yield source.guard("seal", node, "pass")
        if isinstance(node, ast.FunctionDef) and node.name == "_bind":
            final = node.body[-1]
            assert isinstance(final, ast.Return)
            assert final.value is not None
            yield source.guard("seal", final.value, 'b"workbook"')
            for part in ("|{scope}", "|{row}"):
                yield _part_of(source, final.value, part)
        if isinstance(node, ast.Return) and source.where[node] == "Vault._held":
            assert node.value is not None
            yield source.guard("seal", node.value, "key is not None")
        if _calls(node, "encode") and source.cut(node).startswith("scope.encode"):  # type: ignore[arg-type]
            yield source.guard("seal", node, 'b""')  # type: ignore[arg-type]


def _part_of(source: Source, node: ast.expr, part: str) -> Guard:
    start = source.span(node)[0] + source.cut(node).index(part)
    return Guard("seal", source.file, source.where[node], f"bound to {part}", start,
                 start + len(part), "")  # fmt: skip


def doors(source: Source) -> Iterator[Guard]:
    """The door, a row's lock before a bad request is told what is wrong, and the outer guard."""
    for node in ast.walk(source.tree):
        if isinstance(node, ast.If) and (_raises(node) or source.where[node] == "refused"):
            yield source.guard("door", node.test, "False")
        elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Await):
            called = source.cut(node.value.value)
            if called.startswith(DOORS) and source.where[node] != "_tidy_hourly":
                yield source.guard("door", node, "pass")


def rows(source: Source) -> Iterator[Guard]:
    """The door and the lock of each row of the route table."""
    for node in ast.walk(source.tree):
        if not _calls(node, "row"):
            continue
        assert isinstance(node, ast.Call)
        verb, path = (ast.literal_eval(argument) for argument in node.args[:2])
        keywords = {keyword.arg: keyword.value for keyword in node.keywords}
        lock = keywords.get("lock")
        if lock is not None and source.cut(lock) != "unlocked":
            yield source.guard("door", lock, "unlocked", f"{verb} {path} {source.cut(lock)}")
        if "door" not in keywords:
            _, end = source.span(node)
            yield Guard("door", source.file, "", f"{verb} {path} signed in", end - 1, end - 1,
                        ", door=ANYONE")  # fmt: skip


def _calls(node: ast.AST, name: str) -> bool:
    if not isinstance(node, ast.Call):
        return False
    called = node.func
    if isinstance(called, ast.Attribute):
        return called.attr == name
    return isinstance(called, ast.Name) and called.id == name
