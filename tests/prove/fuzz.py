"""Schemathesis over the real application's own OpenAPI document, as five different people.

Ana, Ben, Thea, Sol and nobody each meet a world with one of everything. Every operation is first
asked well, then with whatever its schema allows and then with what it forbids, on the ids of that
world and on invented ones. Every reply is held against the document: no 5xx, and no status,
header, media type or body that is not in it; and what the document forbids is refused.
"""

from __future__ import annotations

import asyncio
import tempfile
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from random import Random
from typing import Any

import httpx
import hypothesis
import schemathesis
from hypothesis import HealthCheck, Phase, given
from hypothesis import strategies as st
from schemathesis import checks
from schemathesis.core.failures import FailureGroup
from schemathesis.core.parameters import ParameterLocation
from schemathesis.generation import GenerationMode

from tests.cast import API, Person, World, world
from tests.prove.engines import Templates, templates
from tests.prove.everything import fill
from tests.prove.figures import Engine, Figure, Scale
from tests.prove.wellformed import NEEDS_IF_MATCH, Ids, Row, order, prepare, well_asked
from workbook import tries
from workbook.database import Databases
from workbook.tries import Limits

EXAMPLES = 200
"""Generated requests for each operation and person in a whole run, on each engine."""

PEOPLE = ("Ana", "Ben", "Thea", "Sol", "Nobody")
PLACES = 6
"""How many sets of ids each operation is tried on, beside invented ones."""

CHECKS = (
    checks.not_a_server_error,
    checks.status_code_conformance,
    checks.content_type_conformance,
    checks.response_headers_conformance,
    checks.response_schema_conformance,
    checks.negative_data_rejection,
)
"""Those that look at one reply. `ignored_auth` is done here, since a probe of Schemathesis' own
does not know this event loop; the stateful ones need links, and the state machine is an instrument
of its own; `positive_data_acceptance` does not apply, because a body may be well formed and still
not fit the exercise (422).
"""


@dataclass
class Found:
    """What was sent, which operations succeeded, and every fault with the request that shows it."""

    sent: int = 0
    succeeded: set[Row] = field(default_factory=set)
    statuses: Counter[int] = field(default_factory=Counter)
    faults: dict[str, str] = field(default_factory=dict)

    def add(self, row: Row, what: str, shown: str) -> None:
        self.faults.setdefault(f"{row[0]} {row[1]}: {what}", shown)


@dataclass
class Visitor:
    """One person with the application in front of them, and the loop on which it runs."""

    runner: asyncio.Runner
    person: Person
    ids: Ids
    found: Found
    operations: dict[Row, Any]

    def ask(self, row: Row, case: Any) -> None:
        """Send it, and hold the reply against the document."""
        response = self.send(case, self.person.headers)
        if response.status_code == 401 and self.person.token:
            self.runner.run(self.person.sign_in())
            response = self.send(case, self.person.headers)
        self.found.sent += 1
        self.found.statuses[response.status_code] += 1
        if response.is_success and row not in self.found.succeeded:
            self.found.succeeded.add(row)
            self._without_a_token(row, case)
        self._keep_codes(row, response)
        try:
            case.validate_response(response, checks=_checks_for(case))
        except FailureGroup as group:
            for failure in group.exceptions:
                self.found.add(row, type(failure).__name__, f"{self.person.name}: {failure}")

    def _keep_codes(self, row: Row, response: httpx.Response) -> None:
        """Whoever has other recovery codes now, or needs none any more, signs in accordingly."""
        if response.is_success and row == ("PUT", "/me/recovery-codes"):
            self.person.codes = list(response.json()["recovery_codes"])
        if response.is_success and row == ("PUT", "/me/second-step/ending"):
            self.person.codes = []

    def send(self, case: Any, headers: dict[str, str]) -> httpx.Response:
        sent = case.as_transport_kwargs(base_url=f"{self.person.http.base_url}{API}")
        body: dict[str, Any] = {}
        if "json" in sent:
            body = {"json": sent["json"]}
        elif sent.get("data") is not None:
            body = {"content": sent["data"]}
        return self.runner.run(
            self.person.http.request(
                sent["method"],
                sent["url"],
                params=sent.get("params"),
                headers={**_spoken(sent.get("headers")), **headers},
                **body,
            )
        )

    def _without_a_token(self, row: Row, case: Any) -> None:
        """`ignored_auth`: what is behind the door is for nobody, with no token or a wrong one."""
        if [] in map(list, self.operations[row].definition.raw.get("security", [])):
            return
        for headers in ({}, {"Authorization": "Bearer " + "x" * 43}):
            if self.send(case, headers).status_code != 401:
                self.found.add(row, "IgnoredAuth", str(headers))


def _checks_for(case: Any) -> list[Any]:
    """All; but a header that was made wrong is set right again when it is sent, and a list that
    is sent as Markdown is a text like any other.
    """
    at = {ParameterLocation.HEADER}
    if case.media_type == "text/markdown":
        at.add(ParameterLocation.BODY)
    as_good = case.meta is not None and any(case.meta.is_negative_at(place) for place in at)
    return [check for check in CHECKS if not (as_good and check is checks.negative_data_rejection)]


def _spoken(headers: Any) -> dict[str, str]:
    """Headers that a client can send: what a schema cannot rule out is left to a raw socket."""
    kept = {k: str(v) for k, v in dict(headers or {}).items() if k.lower() != "user-agent"}
    return {
        name: value
        for name, value in kept.items()
        if value.isascii() and value.isprintable() and value == value.strip()
    }


@contextmanager
def visit(databases: Databases, directory: Path, name: str, found: Found) -> Iterator[Visitor]:
    """A fresh world for one person, on a loop of its own."""
    with asyncio.Runner() as runner:
        stack = AsyncExitStack()
        try:
            cast = runner.run(_enter(stack, databases, directory))
            places = runner.run(fill(cast))
            person = cast.nobody if name == "Nobody" else cast.people[name]
            ids = runner.run(prepare(person, places))
            document = runner.run(cast.http.get(f"{API}/openapi.json")).json()
            yield Visitor(runner, person, ids, found, operations_in(document))
        finally:
            runner.run(stack.aclose())


def operations_in(document: dict[str, Any]) -> dict[Row, Any]:
    """Every operation of an OpenAPI document, by its row."""
    schema = schemathesis.openapi.from_dict(document)
    every = (result.ok() for result in schema.get_all_operations())
    return {(operation.method.upper(), operation.path): operation for operation in every}


async def _enter(stack: AsyncExitStack, databases: Databases, directory: Path) -> World:
    cast = await stack.enter_async_context(world(databases, directory))
    stack.enter_context(tries.use(Limits(on=False)))
    return cast


def ask_well(visitor: Visitor, row: Row) -> None:
    """Ask as somebody does who has read the documentation."""
    operation = visitor.operations[row]
    for asked in well_asked(row, visitor.person, visitor.ids):
        body = {} if asked.body is None else {"body": asked.body}
        media = "text/markdown" if isinstance(asked.body, str) else "application/json"
        given_type = {"media_type": media} if body else {}
        given: dict[str, Any] = {**body, **given_type, **_as_it_is(row)}
        visitor.ask(row, operation.Case(path_parameters=asked.path, **given))


def _as_it_is(row: Row) -> dict[str, Any]:
    """`If-Match: *` where the header has to be there: whatever the state is now."""
    return {"headers": {"If-Match": "*"}} if row in NEEDS_IF_MATCH else {}


def ask_anything(visitor: Visitor, row: Row, examples: int, seed: int) -> None:
    """Ask as the schema allows, and as it forbids; on ids that are there, and on others."""
    for mode in (GenerationMode.POSITIVE, GenerationMode.NEGATIVE):
        try:
            strategy = _strategy(visitor, row, mode, seed)
            _each(strategy, lambda case: visitor.ask(row, case), max(1, examples // 2), seed)
        except _NothingToForbid:
            continue


class _NothingToForbid(Exception):
    """The schema of this operation forbids nothing that could be sent."""


def _strategy(visitor: Visitor, row: Row, mode: GenerationMode, seed: int) -> Any:
    operation, chance = visitor.operations[row], Random(seed)
    options = visitor.ids.options()
    names = [name for name in options if f"{{{name}}}" in row[1]]
    ways = [{}] if not names else [_pick(chance, options, names) for _ in range(PLACES)] + [{}]
    if mode is GenerationMode.NEGATIVE and not _forbids(operation):
        raise _NothingToForbid
    unique = {tuple(sorted(way.items())): way for way in ways}.values()
    return st.one_of(
        *(
            operation.as_strategy(generation_mode=mode, path_parameters=way or None)
            for way in unique
        )
    )


def _forbids(operation: Any) -> bool:
    return bool(operation.body or operation.query)


def _pick(chance: Random, options: dict[str, list[str]], names: list[str]) -> dict[str, str]:
    return {name: chance.choice(options[name]) for name in names}


def _each(strategy: Any, do: Callable[[Any], None], examples: int, seed: int) -> None:
    @hypothesis.seed(seed)
    @hypothesis.settings(
        max_examples=examples,
        database=None,
        deadline=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(strategy)
    def run(case: Any) -> None:
        do(case)

    run()


def run_on(engine: Engine, made: Templates, examples: int, seed: int) -> Found:
    """Everybody asks everything, each in a world of their own."""
    found = Found()
    for number, name in enumerate(PEOPLE):
        with (
            tempfile.TemporaryDirectory() as home,
            made.clone(engine, Path(home)) as databases,
            visit(databases, Path(home), name, found) as visitor,
        ):
            for row in order():
                ask_well(visitor, row)
            for row in order():
                ask_anything(visitor, row, examples, seed + number)
    return found


def figures(engine: Engine, found: Found) -> list[Figure]:
    never = [row for row in order() if row not in found.succeeded]
    for what, shown in found.faults.items():
        print(f"fuzz: {what}\n{shown}\n")
    for row in never:
        print(f"fuzz: {row[0]} {row[1]} never succeeded for anybody")
    return [
        Figure("fuzz", "replies held against the document", engine, found.sent, len(found.faults)),
        Figure("fuzz", "operations that succeeded", engine, len(found.succeeded), len(never),
               needed=len(order())),
    ]  # fmt: skip


def prove(scale: Scale) -> list[Figure]:
    """Everything, on each engine that can be had."""
    examples = scale.of(EXAMPLES, at_least=2)
    with templates(scale.engines) as made:
        return [
            figure
            for engine in scale.engines
            if made.has(engine)
            for figure in figures(engine, run_on(engine, made, examples, scale.seed))
        ]
