"""Every small change to the comparison that could be a mistake, found in its syntax tree.

    compare     <= for <, > for <=, == for !=, `is not`, `not in`
    arithmetic  + for -, * for /, & for |, a sign or a `not` dropped
    choice      `and` for `or`, one part of either dropped, a condition turned round or made true
    constant    a number one up, True for False, another string
    entry       an entry of a table, a set or a tuple dropped
    call        max for min, all for any, an argument by name dropped
    result      None for what a function returns, nothing for what it yields
    statement   a statement dropped

Types, docstrings, decorators, assertions and the sentences of the catalogues are left alone.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from tests.prove.guards import ROOT, Source

FOLDER = "workbook/mismatch"
CATALOGUES = {"TEXTS", "CHANGES", "__all__"}
"""What they say is judged by other tests: tests/mismatch/test_wording.py."""

COMPARISONS: dict[type[ast.cmpop], tuple[str, ...]] = {
    ast.Lt: ("<=", ">="),
    ast.LtE: ("<", ">"),
    ast.Gt: (">=", "<="),
    ast.GtE: (">", "<"),
    ast.Eq: ("!=",),
    ast.NotEq: ("==",),
    ast.Is: ("is not",),
    ast.IsNot: ("is",),
    ast.In: ("not in",),
    ast.NotIn: ("in",),
}
OPERATIONS: dict[type[ast.operator], str] = {
    ast.Add: "-",
    ast.Sub: "+",
    ast.Mult: "/",
    ast.Div: "*",
    ast.FloorDiv: "*",
    ast.Mod: "*",
    ast.Pow: "*",
    ast.BitAnd: "|",
    ast.BitOr: "&",
}
CALLS = {"min": "max", "max": "min", "any": "all", "all": "any", "sorted": "list", "abs": ""}
Typed = ast.FunctionDef | ast.AsyncFunctionDef


@dataclass(frozen=True)
class Mutant:
    """`text` stands in for what is between `start` and `end` of the file, in characters."""

    file: str
    where: str
    what: str
    start: int
    end: int
    text: str

    @property
    def name(self) -> str:
        place = f"{Path(self.file).stem}.{self.where}".rstrip(".")
        return f"{place}: {self.what}"

    def changed(self, source: str) -> str:
        return source[: self.start] + self.text + source[self.end :]


def files() -> list[str]:
    return sorted(f"{FOLDER}/{path.name}" for path in (ROOT / FOLDER).glob("[a-z]*.py"))


def every() -> list[Mutant]:
    """Every mutant. Those that read alike in one function are told apart by a number."""
    seen: dict[str, int] = {}
    found = []
    for mutant in (mutant for file in files() for mutant in mutants(Source(file))):
        seen[mutant.name] = count = seen.get(mutant.name, 0) + 1
        what = mutant.what if count == 1 else f"{mutant.what} ({count})"
        found.append(replace(mutant, what=what))
    return found


def mutants(source: Source) -> Iterator[Mutant]:
    """The mutants of one file, those that would only rename a type left out."""
    for node in _meant(source.tree):
        where = source.where.get(node, "")
        for target, text in _changes(source, node):
            what = " ".join(f"{source.cut(target)} -> {text}".split())
            yield Mutant(source.file, where, what, *source.span(target), text)
        for entry, table, text in _shorter(source, node):
            what = " ".join(f"without {entry}".split())
            yield Mutant(source.file, where, what, *source.span(table), text)


def _meant(tree: ast.AST) -> Iterator[ast.AST]:
    """The nodes that do something when the program runs, in the order of the text."""
    for child in _children(tree):
        if not _left_alone(child):
            yield child
            yield from _meant(child)


def _children(node: ast.AST) -> Iterator[ast.AST]:
    """Without types, decorators, and the type that `cast` is told."""
    passed_over: list[ast.AST | None] = [getattr(node, "annotation", None)]
    if isinstance(node, Typed | ast.ClassDef):
        passed_over += node.decorator_list
    if isinstance(node, Typed):
        passed_over.append(node.returns)
    if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "cast":
        passed_over.append(node.args[0])
    if isinstance(node, ast.JoinedStr):
        return
    yield from (child for child in ast.iter_child_nodes(node) if child not in passed_over)


def _left_alone(node: ast.AST) -> bool:
    if isinstance(node, ast.Assert | ast.Import | ast.ImportFrom):
        return True
    if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        return True
    if isinstance(node, ast.AnnAssign):
        about_types = isinstance(node.annotation, ast.Name) and node.annotation.id == "TypeAlias"
        return about_types or (isinstance(node.target, ast.Name) and node.target.id in CATALOGUES)
    if isinstance(node, ast.Assign):
        return isinstance(node.value, ast.Subscript) and _is_type(node.value)
    return False


def _is_type(node: ast.Subscript) -> bool:
    """`Change = Literal[...]`, `_Key = tuple[...]`."""
    return isinstance(node.value, ast.Name) and node.value.id in {"Literal", "tuple"}


def _changes(source: Source, node: ast.AST) -> Iterator[tuple[ast.expr | ast.stmt, str]]:
    """What stands in for which node."""
    match node:
        case ast.Compare():
            yield from _compared(source, node)
        case ast.BinOp() if type(node.op) in OPERATIONS:
            sides = source.cut(node.left), source.cut(node.right)
            yield node, f"({sides[0]}) {OPERATIONS[type(node.op)]} ({sides[1]})"
        case ast.UnaryOp():
            yield node, source.cut(node.operand)
        case ast.BoolOp():
            yield from _joined(source, node)
        case ast.If() | ast.IfExp():
            yield node.test, f"not ({source.cut(node.test)})"
        case ast.comprehension():
            yield from ((condition, "True") for condition in node.ifs)
        case ast.Constant():
            yield from _other_constant(node)
        case ast.Call():
            yield from _called(source, node)
        case ast.Return() if node.value is not None and not _is_false(node.value):
            yield node.value, "None"
        case ast.Expr():
            yield node, "pass"
        case ast.AugAssign() | ast.Break() | ast.Continue():
            yield node, "pass"


def _compared(source: Source, node: ast.Compare) -> Iterator[tuple[ast.expr, str]]:
    if len(node.ops) > 1:
        yield node, f"not ({source.cut(node)})"
        return
    left, right = source.cut(node.left), source.cut(node.comparators[0])
    for other in COMPARISONS[type(node.ops[0])]:
        yield node, f"{left} {other} {right}"


def _joined(source: Source, node: ast.BoolOp) -> Iterator[tuple[ast.expr, str]]:
    """The other joint, and each part left out."""
    here, there = (" and ", " or ") if isinstance(node.op, ast.And) else (" or ", " and ")
    parts = [f"({source.cut(value)})" for value in node.values]
    yield node, there.join(parts)
    for index in range(len(parts)):
        yield node, here.join(parts[:index] + parts[index + 1 :])


def _other_constant(node: ast.Constant) -> Iterator[tuple[ast.expr, str]]:
    if isinstance(node.value, bool):
        yield node, repr(not node.value)
    elif isinstance(node.value, int):
        yield node, repr(node.value + 1)
    elif isinstance(node.value, str):
        yield node, repr(f"{node.value}~")


def _shorter(source: Source, node: ast.AST) -> Iterator[tuple[str, ast.expr, str]]:
    """Each entry left out of a table of more than one: (entry, table, what is left)."""
    if not isinstance(node, ast.Dict | ast.Set | ast.Tuple | ast.List):
        return
    if isinstance(node, ast.Tuple) and not isinstance(node.ctx, ast.Load):
        return
    if isinstance(node, ast.Dict):
        entries = [
            f"{source.cut(key)}: {source.cut(value)}" if key else f"**{source.cut(value)}"
            for key, value in zip(node.keys, node.values, strict=True)
        ]
        signs = "{}"
    else:
        entries = [source.cut(each) for each in node.elts]
        signs = {ast.Set: "{}", ast.Tuple: "()", ast.List: "[]"}[type(node)]
    for index in range(len(entries) if len(entries) > 1 else 0):
        left = entries[:index] + entries[index + 1 :]
        yield entries[index], node, f"{signs[0]}{', '.join(left)},{signs[1]}"


def _called(source: Source, node: ast.Call) -> Iterator[tuple[ast.expr, str]]:
    if isinstance(node.func, ast.Name) and node.func.id in CALLS:
        yield node.func, CALLS[node.func.id] or "(lambda x: x)"
    for keyword in node.keywords:
        if keyword.arg == "key":
            left = [source.cut(each) for each in node.args]
            yield node, f"{source.cut(node.func)}({', '.join(left)})"


def _is_false(node: ast.expr) -> bool:
    """None, or False, which is as good as None."""
    return isinstance(node, ast.Constant) and not node.value
