"""Guard mutants: each guard of the code is taken away in turn, and some test fails.

The guards are found by `guards.py` in the syntax tree. For each of them a copy of the tree is
changed in that one place, and the tests that should notice are run on the copy: those that go
through its function, as one run of all of them has shown, the quickest first.
A mutant that lives is either explained below, in words, or it is a hole. Where two guards hold the
same thing, each may be taken away alone; both together must be noticed.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterable, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from queue import SimpleQueue
from typing import Any

from tests import postgres, stores
from tests.prove.explained import ALIKE, BEHIND
from tests.prove.figures import Figure, Scale
from tests.prove.guards import POLICY, ROOT, Guard, Source, every
from tests.prove.touching import OUT, Touched, marked
from tests.prove.verdicts import Verdicts

AT_ONCE = 2
KEPT = "WORKBOOK_TEST_VERDICTS"
SECONDS = 400.0
"""How long the tests may take without a guard before it counts as noticed: they do not end. On a
busy machine it is four times what all of them take with every guard in place.
"""
AN_HOUR = 3600.0
FEW = 40
NONE: Touched = {}
NO_SUCH_TEST = 4
PARTS = ("workbook", "api", "exercises", "tests", "docs", "pyproject.toml", "README.md", "Makefile")
# The libraries are there already when pytest would prepare some of them for its assertions.
QUIET = ("-W", "ignore::pytest.PytestAssertRewriteWarning")
PLAIN = ("-x", "-q", "--no-header", "-p", "no:cacheprovider", *QUIET)
ON_SQLITE = ("-k", "not postgresql")

GUARDS = "tests/prove/test_guards.py"
FIRST = {
    "rule": ("tests/policy/test_truth_table.py", "tests/policy/test_progress.py",
             "tests/policy/test_scopes.py", "tests/policy/test_edges.py"),
    "require": (f"{GUARDS}::test_every_use_case_asks_the_rules",),
    "door": (f"{GUARDS}::test_only_these_rows_are_for_anybody",
             f"{GUARDS}::test_only_these_rows_have_no_lock",
             f"{GUARDS}::test_whoever_has_not_signed_in_is_told_so_first",
             f"{GUARDS}::test_the_stranger_is_told_not_found_before_what_is_wrong",
             f"{GUARDS}::test_a_therapist_is_told_not_found_where_only_partners_go",
             "tests/api/test_opening.py", "tests/api/engine"),
    "lock": (f"{GUARDS}::test_what_is_changed_was_read_under_its_lock_and_in_one_transaction",),
    "shield": (f"{GUARDS}::test_what_is_changed_was_read_under_its_lock_and_in_one_transaction",
               "tests/database/test_cancellation.py", "tests/database"),
    "seal": ("tests/vault",),
    "try": ("tests/test_security_log.py",),
}  # fmt: skip
"""Where a guard of this kind is looked after; the quickest tests that notice come first."""

NEAR = {
    "agreeing": ("agreements", "agreements_seen"),
    "agreements": ("agreements", "agreements_seen"),
    "amending": ("reviews",),
    "answering": ("entries", "bad_input"),
    "assigning": ("assignments",),
    "caseload": ("therapists",),
    "consenting": ("therapists",),
    "discussing": ("reviews",),
    "entries": ("lists", "reveals", "entries"),
    "findings": ("reviews", "sittings"),
    "leaving": ("departure", "sittings_seen"),
    "links": ("therapists", "exercises"),
    "listing": ("lists", "therapists"),
    "once": ("idempotency",),
    "own_exercises": ("withdrawn",),
    "pairing": ("invitations",),
    "papers": ("reveals", "entries"),
    "people": ("accounts",),
    "practising": ("agreements", "agreements_seen"),
    "publishing": ("exercises",),
    "replying": ("reviews",),
    "revealing": ("reveals",),
    "reviewing": ("reviews",),
    "seats": ("therapists",),
    "sheets": ("reviews", "departure", "sittings_seen"),
    "signing_in": ("accounts",),
    "sittings": ("sittings", "sittings_seen"),
    "talk": ("sittings",),
    "talking": ("sittings", "sittings_seen"),
    "tries": ("accounts",),
    "versions": ("exercises",),
    "workbooks": ("invitations", "departure"),
    "wordings": ("agreements", "agreements_seen"),
}
"""The tests of the API that are nearest to a module."""

BESIDE = {"access_chain": "vouching", "reading_log": "vouching"}
"""Modules that are tested under another one's name."""

WIDE = (
    "tests/api/rest/test_neighbours.py",
    "tests/api/rest/test_whose.py",
    "tests/policy/test_edges.py",
    "tests/policy/test_two_locks.py",
    "tests/talk",
    GUARDS,
    "tests/api/rest",
    "tests/prove/test_matrix.py",
    "tests/prove/test_canary.py",
    *sorted(f"tests/pages/{page.name}" for page in (ROOT / "tests" / "pages").glob("test_*.py")),
)
"""Tried next, for every kind."""


@dataclass(frozen=True)
class Verdict:
    """What came of taking these guards away. `by` names the test that failed."""

    guards: tuple[Guard, ...]
    killed: bool
    by: str
    seconds: float

    @property
    def name(self) -> str:
        return " + ".join(guard.name for guard in self.guards)


class ToolError(Exception):
    """The instrument itself does not work: nothing it says would count."""


class Copy:
    """A copy of the tree, with the program that runs tests on it."""

    def __init__(self, directory: Path, url: str | None, template: Path) -> None:
        self.directory = directory
        self.seconds = AN_HOUR
        copy_tree(directory)
        # A run of a few tests is no failure because no test of a required kind was among them.
        dropped = ("PYTHONPATH", "WORKBOOK_REQUIRE_")
        environment = {k: v for k, v in os.environ.items() if not k.startswith(dropped)}
        environment[stores.TEMPLATE] = str(template)
        environment[OUT] = str(directory / "touched.json")
        if url is not None:
            environment["WORKBOOK_TEST_DATABASE_URL"] = url
        self._process = subprocess.Popen(
            (sys.executable, ROOT / "tests/prove/forking.py"),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env=environment,
        )

    def warm(self) -> None:
        """Compile what the tests import, once for all."""
        self.tests((), ["--collect-only", *_targets()])

    def record(self, files: Iterable[str]) -> Touched:
        """Which tests go through which function of these files, by a run of all of them."""
        texts = {file: marked(Source(file, self.directory)) for file in {*files, POLICY}}
        policy = texts.pop(POLICY)  # the one that the program changes by itself
        paths = [self.directory / file for file in texts]
        before = [(path, path.read_bytes(), path.stat().st_mtime_ns) for path in paths]
        try:
            for path, text in zip(paths, texts.values(), strict=True):
                path.write_text(text, "utf-8")
            recording = ("-p", "tests.prove.touching", "--maxfail=0")
            self._ask(POLICY, policy, [*recording, *_targets()])
        finally:
            for path, text, at in before:
                path.write_bytes(text)
                os.utime(path, ns=(at, at))  # so that what was compiled of it is good again
        found: Touched = json.loads((self.directory / "touched.json").read_text("utf-8"))
        return found

    def close(self) -> None:
        self._process.communicate()

    def tests(self, guards: Sequence[Guard], arguments: Iterable[str]) -> dict[str, Any]:
        """Run these tests on the copy without these guards, which are all in one file."""
        files = {guard.file for guard in guards} or {POLICY}
        if len(files) > 1:
            return self._in_two_files(guards, arguments)
        (file,) = files
        return self._ask(
            file, changed((self.directory / file).read_text("utf-8"), guards), arguments
        )

    def _in_two_files(self, guards: Sequence[Guard], arguments: Iterable[str]) -> dict[str, Any]:
        first, *others = sorted({guard.file for guard in guards})
        (other,) = others
        path = self.directory / other
        before = path.read_text("utf-8")
        path.write_text(changed(before, [g for g in guards if g.file == other]), "utf-8")
        try:
            return self.tests([g for g in guards if g.file == first], arguments)
        finally:
            path.write_text(before, "utf-8")

    def _ask(self, file: str, text: str, arguments: Iterable[str]) -> dict[str, Any]:
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        kept = str(self.directory / "kept")
        job = {"copy": str(self.directory), "file": file, "text": text, "seconds": self.seconds,
               "arguments": [*PLAIN, f"--basetemp={kept}", *arguments]}  # fmt: skip
        self._process.stdin.write(json.dumps(job) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        if not line:
            raise ToolError(f"The program that runs the tests is gone: {self._process.wait()}")
        answer: dict[str, Any] = json.loads(line)
        return answer


def copy_tree(directory: Path) -> None:
    """What the tests need, without anything compiled: a changed file must be read anew."""
    for part in PARTS:
        source = ROOT / part
        if source.is_dir():
            shutil.copytree(source, directory / part, ignore=shutil.ignore_patterns("__pycache__"))
        elif source.exists():
            shutil.copy(source, directory / part)


def changed(text: str, guards: Iterable[Guard]) -> str:
    """The text of a file without these guards."""
    for guard in sorted(guards, key=lambda guard: -guard.start):
        text = text[: guard.start] + guard.text + text[guard.end :]
    return text


def _targets() -> list[str]:
    """Every test that may be asked."""
    targets = dict.fromkeys((*(t for some in FIRST.values() for t in some), *WIDE))
    return [target for target in targets if _there(target)]


class Memory:
    """Which tests noticed the loss of other guards of the same file: they are tried first."""

    def __init__(self) -> None:
        self._noticed: dict[str, list[str]] = {}

    def keep(self, verdict: Verdict) -> None:
        file = verdict.by.removeprefix("FAILED ").partition("::")[0]
        if verdict.killed and (ROOT / file).is_file():
            before = self._noticed.setdefault(verdict.guards[0].file, [])
            self._noticed[verdict.guards[0].file] = [file, *(f for f in before if f != file)][:4]

    def of(self, guard: Guard) -> list[str]:
        return self._noticed.get(guard.file, [])


def selection(
    guard: Guard, remembered: Sequence[str] = (), touched: Sequence[str] = ()
) -> list[list[str]]:
    """The runs for one guard, in their order: each is stopped at the first test that fails.

    `touched` are the tests that go through its function, the quickest first. Beside those that read
    the source no other can notice; where none is known, all are asked.
    """
    first = FIRST.get(guard.kind, ())
    both_engines = guard.kind in ("lock", "shield") or "asyncpg" in guard.file
    engines = () if both_engines else ON_SQLITE
    asked = [test for test in touched if both_engines or "postgresql" not in test]
    if asked:
        quick = [target for target in first if target.startswith(f"{GUARDS}::")]
        own = f"tests/test_{Path(guard.file).stem}.py"
        last = [GUARDS, *([own] if _there(own) else []), *engines]
        runs = [[*quick, *engines] if quick else [], asked[:FEW], asked[FEW:], last]
        return [run for run in runs if run]
    runs = []
    for targets in (first, (*remembered, *_near(Path(guard.file))), WIDE):
        new = [t for t in dict.fromkeys(targets) if _there(t) and not _in(t, runs)]
        if new:
            runs.append([*new, *engines])
    return runs


def _near(file: Path) -> list[str]:
    """The tests of its own name, of the folder that it is in, and of the API that it is for."""
    api = [f"tests/api/rest/test_{name}.py" for name in NEAR.get(file.stem, ())]
    name = BESIDE.get(file.stem, file.stem)
    return [f"tests/test_{name}.py", f"tests/{file.parent.name}", *api]


def _there(target: str) -> bool:
    return (ROOT / target.partition("::")[0]).exists()


def _in(target: str, runs: Iterable[Sequence[str]]) -> bool:
    return any(target in run for run in runs)


def judge(
    copy: Copy, guards: tuple[Guard, ...], memory: Memory, hint: str = "", touched: Touched = NONE
) -> Verdict:
    """Take these guards away and see whether anything fails: the test of the hint, then others."""
    seconds = 0.0
    if hint:
        answer = copy.tests(guards, [hint])
        seconds += answer["seconds"]
        if answer["status"] == 1:  # it failed; 4 would say that there is no such test any more
            return Verdict(guards, True, _by(answer), seconds)
    through = touched.get(f"{guards[0].file} {guards[0].where}", ())
    for arguments in selection(guards[0], memory.of(guards[0]), through):
        answer = copy.tests(guards, arguments)
        seconds += answer["seconds"]
        if answer["status"] == NO_SUCH_TEST and arguments[0] in through:
            return judge(copy, guards, memory)  # one has a name that cannot be asked for
        if answer["status"] not in (None, 0, 1, 2, 3):
            raise ToolError(f"{guards[0].name}: {answer['said'][-2000:]}")
        if answer["status"] != 0:
            return Verdict(guards, True, _by(answer), seconds)
    return Verdict(guards, False, "", seconds)


def _by(answer: dict[str, Any]) -> str:
    if answer["status"] is None:
        return "it did not end"
    lines = [
        line
        for line in answer["said"].splitlines()
        if line.startswith(("FAILED tests", "ERROR tests"))
    ]
    return lines[0].partition(" - ")[0] if lines else "it could not be imported"


@contextmanager
def copies(count: int) -> Iterator[list[Copy]]:
    """Copies with a PostgreSQL to share, where one can be had."""
    with ExitStack() as stack:
        url = None
        with contextlib.suppress(postgres.NoPostgresError):
            url = stack.enter_context(postgres.running())
        template = Path(stack.enter_context(tempfile.TemporaryDirectory()))
        stores.make_sqlite_template(template)
        made = []
        for _ in range(count):
            home = Path(stack.enter_context(tempfile.TemporaryDirectory()))
            made.append(Copy(home, url, template))
            stack.callback(made[-1].close)
            made[-1].warm()
        yield made


def judge_all(
    groups: Sequence[tuple[Guard, ...]],
    tell: Callable[[Verdict], None] = lambda _: None,
    hint: Callable[[Sequence[Guard]], str] = lambda _: "",
    *,
    in_good_health: bool = True,
) -> list[Verdict]:
    """Judge each group, a few at once. ToolError when the tests fail on the tree as it is; a
    caller that runs them anyway leaves that out.
    """
    with copies(min(AT_ONCE, len(groups))) as made:
        seconds, touched = _looked(made) if in_good_health else (SECONDS, NONE)
        free: SimpleQueue[Copy] = SimpleQueue()
        memory = Memory()
        for copy in made:
            copy.seconds = seconds
            free.put(copy)

        def one(group: tuple[Guard, ...]) -> Verdict:
            copy = free.get()
            try:
                verdict = judge(copy, group, memory, hint(group), touched)
            finally:
                free.put(copy)
            memory.keep(verdict)
            tell(verdict)
            return verdict

        with ThreadPoolExecutor(len(made)) as pool:
            return list(pool.map(one, groups))


def _looked(made: Sequence[Copy]) -> tuple[float, Touched]:
    """How long the tests may take without a guard, and which of them go through what."""
    files = {guard.file for guard in every()}
    with ThreadPoolExecutor(2) as pool:
        seconds = pool.submit(healthy, made[0])
        touched = pool.submit(made[-1].record, files) if len(made) > 1 else None
        return max(SECONDS, 4 * seconds.result()), touched.result() if touched else NONE


def healthy(copy: Copy) -> float:
    """Nothing is taken away, and nothing fails: else every mutant would seem to be noticed.

    The seconds that it took. ToolError.
    """
    answer = copy.tests((), _targets())
    if answer["status"] != 0:
        raise ToolError(f"The tests fail with every guard in place:\n{answer['said'][-3000:]}")
    return float(answer["seconds"])


def groups(guards: Sequence[Guard]) -> list[tuple[Guard, ...]]:
    """Each guard alone, but for one that is explained; then the pairs that hold one thing."""
    by_name = {guard.name: guard for guard in guards}
    missing = [name for name in (*ALIKE, *BEHIND) if name not in by_name]
    if missing:
        raise ToolError(f"Explained, but not there any more: {missing}")
    alone = [(guard,) for guard in guards if guard.name not in ALIKE and guard.name not in BEHIND]
    pairs = []
    for name, (others, _) in BEHIND.items():
        pairs.append((by_name[name], *(by_name[other] for other in others)))
    return alone + pairs


def prove(scale: Scale) -> list[Figure]:
    """Every guard of the project, or a share of them. A file named by WORKBOOK_TEST_VERDICTS keeps
    what was noticed, and a later run goes on from there.
    """
    guards = every()
    wanted = groups(guards)
    if scale.share < 1:
        wanted = wanted[:: max(1, round(1 / scale.share))]
    kept = Verdicts(Path(os.environ[KEPT]) if KEPT in os.environ else None)
    new = [group for group in wanted if kept.of(group) is None]
    alive = [verdict for verdict in _judged(new, kept) if not verdict.killed]
    note = f"{len(ALIKE)} are explained, {len(BEHIND)} are taken away with what stands behind them"
    if len(new) < len(wanted):
        note += f"; {len(wanted) - len(new):,} were noticed in a run before, in files as they are"
    return [
        Figure("mutants", "guards taken away", "both", len(wanted), len(alive), "G7",
               len(groups(guards)) if scale.share >= 1 else 0, note)
    ]  # fmt: skip


def _judged(groups: Sequence[tuple[Guard, ...]], kept: Verdicts) -> list[Verdict]:
    def tell(verdict: Verdict) -> None:
        if verdict.killed:
            kept.put(verdict.guards, verdict.by)
        else:
            print(f"mutants: nothing noticed that this is gone: {verdict.name}", flush=True)

    return judge_all(groups, tell, kept.hint) if groups else []
