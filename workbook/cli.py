"""The command line: `workbook serve` and `demo`, `lint`, and what authors need.

It stands above everything, so it alone in this package knows the HTTP side, and only inside the
functions that serve: `workbook lint` and `--help` start at once.
"""

from __future__ import annotations

import argparse
import asyncio
import signal
import sys
import tempfile
import time
from collections.abc import Sequence
from functools import partial
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path
from typing import TYPE_CHECKING, TypeAlias

from workbook import authoring, linting
from workbook.library.heading import KINDS
from workbook.lint_forms import FORMS

if TYPE_CHECKING:
    from api.settings import Settings

FIRST = """\
Workbook {version}
The keys are in {keys}.
Back this folder up, apart from the databases: without it, nothing can be read again.
Never host this for your own relationship: whoever runs the server can reach what both of you
write. It belongs to somebody whom you both trust and who is neither of you."""

MAKING_UP = """\
Workbook {version}: the demo
Making up a couple and their therapist. They live in a temporary folder, which is gone when you
stop (Ctrl-C)."""

DEMO = """\

{people}

Open {url}/ in a browser and sign in as one of them.
For both partners at once, use two browsers, or a private window beside the other one.

Or sign in on the command line, for a token:

  curl {url}/api/v1/sessions -H 'Content-Type: application/json' \\
    -d '{{"login": "{login}", "password": "{password}"}}'

Every address of the API can be tried in a browser, too: {url}/api/docs
"""


Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"
ROTATED = ("wrapping", "sealing")
STOPS = (signal.SIGINT, signal.SIGTERM)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command. Its exit code: 0 when it went well, 1 when not, 2 for a misspelt command."""
    given = _parser().parse_args(arguments)
    try:
        code: int = given.command(given)
    except KeyboardInterrupt:
        return 130
    return code


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="workbook", description="A couples workbook.")
    parser.add_argument("--version", action="version", version=f"workbook {_version()}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)

    serving = commands.add_parser("serve", help="bring the databases up to date, and serve")
    serving.add_argument("--host", help="the address to listen on (127.0.0.1)")
    serving.add_argument("--port", type=int, help="the port to listen on, 0 for a free one (8000)")
    _add_data(serving)
    serving.set_defaults(command=serve)

    showing = commands.add_parser("demo", help="serve a made-up couple and their therapist")
    showing.add_argument("--port", type=int, help="the port to listen on, 0 for a free one (8000)")
    showing.set_defaults(command=demo)

    _add_operators_commands(commands)
    checking = commands.add_parser("lint", help="check exercises")
    checking.add_argument("paths", nargs="+", metavar="PATH", help="a file or a folder")
    checking.add_argument(
        "--format", choices=sorted(FORMS), default="text", help="how to write it (text)"
    )
    checking.add_argument(
        "--against", metavar="REV", help="compare the versions with this git revision"
    )
    checking.set_defaults(command=lint)
    _add_authors_commands(commands)
    return parser


def _add_operators_commands(commands: Commands) -> None:
    keys = commands.add_parser("keys", help="look after the keys")
    things = keys.add_subparsers(metavar="WHAT", required=True)
    showing = things.add_parser("status", help="how the keys are")
    _add_data(showing)
    showing.set_defaults(command=show_keys)
    turning = things.add_parser("rotate", help="new keys, also while a server runs")
    turning.add_argument(
        "--only", choices=ROTATED, help="wrapping: a new key of keys; sealing: new data keys (both)"
    )
    _add_data(turning)
    turning.set_defaults(command=rotate_keys)
    mending = things.add_parser("mend", help="bring back keys out of their second copy")
    _add_data(mending)
    mending.set_defaults(command=mend_keys)

    logs = commands.add_parser("log", help="look after the logs")
    kinds = logs.add_subparsers(metavar="WHAT", required=True)
    vouching = kinds.add_parser("check", help="whether the access logs are whole")
    _add_data(vouching)
    vouching.set_defaults(command=check_log)
    happened = kinds.add_parser("show", help="what happened at the doors, with nobody named")
    _add_data(happened)
    happened.set_defaults(command=show_log)

    sessions = commands.add_parser("sessions", help="look after sign-ins")
    of_sessions = sessions.add_subparsers(metavar="WHAT", required=True)
    ending = of_sessions.add_parser("end", help="sign somebody out everywhere; asks for the login")
    _add_data(ending)
    ending.set_defaults(command=end_sessions)

    backing = commands.add_parser("backup", help="a backup in two places, also while a server runs")
    _add_places(backing, "the folder for")
    backing.set_defaults(command=back_up)
    restoring = commands.add_parser("restore", help="a server out of a backup; it may not run")
    _add_places(restoring, "the backup of")
    restoring.add_argument(
        "--ledger-lost",
        action="store_true",
        help="there is no newer erasure ledger left than the one of the backup",
    )
    restoring.set_defaults(command=restore)


def _add_places(parser: argparse.ArgumentParser, what: str) -> None:
    parser.add_argument("--records", type=Path, metavar="DIR", required=True,
                        help=f"{what} what people wrote")  # fmt: skip
    parser.add_argument("--keys", type=Path, metavar="DIR", required=True,
                        help=f"{what} the keys, in another place")  # fmt: skip
    _add_data(parser)


def _add_data(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--data", type=Path, metavar="DIR", help="the folder that holds everything (data)"
    )


def _add_authors_commands(commands: Commands) -> None:
    beginning = commands.add_parser("new", help="begin an exercise")
    things = beginning.add_subparsers(metavar="THING", required=True)
    exercise = things.add_parser("exercise", help="a small exercise to change and to fill")
    exercise.add_argument("slug", metavar="NAME", help="small letters, digits and hyphens")
    exercise.add_argument("--kind", choices=KINDS, default="reflection", help="(reflection)")
    exercise.add_argument(
        "--into", type=Path, default=Path(), metavar="DIR", help="the folder (this one)"
    )
    exercise.set_defaults(command=new_exercise)

    looking = commands.add_parser("preview", help="see an exercise in the browser while you write")
    looking.add_argument("file", type=Path, metavar="FILE", help="the exercise")
    looking.add_argument("--port", type=int, default=0, help="the port (a free one)")
    looking.set_defaults(command=preview)

    packing = commands.add_parser("export", help="write a module as one Markdown file")
    packing.add_argument("module", metavar="MODULE", help="a folder, or a module that comes along")
    packing.add_argument("--output", type=Path, metavar="FILE", help="(the terminal)")
    packing.set_defaults(command=export_module)

    unpacking = commands.add_parser("import", help="take such a file apart into a folder")
    unpacking.add_argument("file", type=Path, metavar="FILE", help="the bundle")
    unpacking.add_argument(
        "--into", type=Path, default=Path(), metavar="DIR", help="the folder above (this one)"
    )
    unpacking.set_defaults(command=import_module)


def _version() -> str:
    try:
        return version("workbook")
    except PackageNotFoundError:
        return "0.0.0 (not installed)"


def lint(given: argparse.Namespace) -> int:
    """`workbook lint PATH…`: one line for each fault."""
    return linting.run(given.paths, sys.stdout, given.format, given.against)


def new_exercise(given: argparse.Namespace) -> int:
    """`workbook new exercise NAME`: a file to begin with."""
    return authoring.new_exercise(given.slug, given.kind, given.into, sys.stdout)


def export_module(given: argparse.Namespace) -> int:
    """`workbook export MODULE`: one Markdown file, with the licence."""
    return authoring.export_module(given.module, given.output, sys.stdout)


def import_module(given: argparse.Namespace) -> int:
    """`workbook import FILE`: the files of a bundle."""
    return authoring.import_module(given.file, given.into, sys.stdout)


def preview(given: argparse.Namespace) -> int:
    """`workbook preview FILE`: the exercise in the browser, which follows the file."""
    began = time.perf_counter()
    if not given.file.is_file():
        sys.stderr.write(f"There is no file {given.file}.\n")
        return 1
    from api.preview.serving import serve as serve_preview

    def ready(address: str) -> None:
        seconds = time.perf_counter() - began
        _say(f"Open {address} in a browser. The page follows the file. Ctrl-C ends it.")
        _say(f"Listening on {address}, ready after {seconds:.2f} s.")

    try:
        serve_preview(given.file, given.port, ready)
    except OSError:
        sys.stderr.write(f"Port {given.port} is in use. Choose another one with --port.\n")
        return 1
    return 0


def serve(given: argparse.Namespace) -> int:
    """`workbook serve`: migrate, then serve until it is stopped."""
    chosen = {"host": given.host, "port": given.port, "data_dir": given.data}
    return _served({name: value for name, value in chosen.items() if value is not None})


def demo(given: argparse.Namespace) -> int:
    """`workbook demo`: serve Ana, Ben and Thea out of a folder that is gone afterwards."""
    # A signal to stop is taken like Ctrl-C, so that the folder goes in any case: also where a
    # shell that started this in the background has Ctrl-C ignored.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    signal.signal(signal.SIGTERM, lambda *_: signal.raise_signal(signal.SIGINT))
    with tempfile.TemporaryDirectory(prefix="workbook-demo-", ignore_cleanup_errors=True) as folder:
        chosen = {
            "data_dir": Path(folder),
            "host": "127.0.0.1",
            "port": 8000 if given.port is None else given.port,
            "public_url": None,
            "database_url": None,
            "keys_database_url": None,
            "keys_dir": None,
            "keys_copy_dir": None,
            "mail_host": None,
            "log_level": "error",
        }
        return _served(chosen, seeded=True)


def show_keys(given: argparse.Namespace) -> int:
    """`workbook keys status`: which keys there are, and whether any is missing."""
    from api import operating

    return operating.run(given.data, operating.status, sys.stdout)


def rotate_keys(given: argparse.Namespace) -> int:
    """`workbook keys rotate`: new keys on both levels, or on one."""
    from api import operating

    works = {"wrapping": operating.rotate_wrapping, "sealing": operating.rotate_sealing}
    return operating.run(given.data, works.get(given.only, operating.rotate), sys.stdout)


def check_log(given: argparse.Namespace) -> int:
    """`workbook log check`: whether every line of every access log is as it was written."""
    from api import operating

    return operating.run(given.data, operating.check_log, sys.stdout)


def end_sessions(given: argparse.Namespace) -> int:
    """`workbook sessions end`: somebody is signed out everywhere."""
    from api import operating

    return operating.run(given.data, partial(operating.end_sessions, sys.stdin), sys.stdout)


def show_log(given: argparse.Namespace) -> int:
    """`workbook log show`: sign-ins that were refused, factors, consents, keys, by the day."""
    from api import operating

    return operating.run(given.data, operating.show_log, sys.stdout)


def back_up(given: argparse.Namespace) -> int:
    """`workbook backup --records DIR --keys DIR`: everything, in two places."""
    from api import operating

    work = partial(operating.back_up, given.records, given.keys)
    return operating.run(given.data, work, sys.stdout)


def restore(given: argparse.Namespace) -> int:
    """`workbook restore --records DIR --keys DIR`: a server out of a backup."""
    from api import operating

    work = partial(operating.restore, given.records, given.keys, given.ledger_lost)
    return operating.run(given.data, work, sys.stdout)


def mend_keys(given: argparse.Namespace) -> int:
    """`workbook keys mend`: what the key database lost comes back out of the second place."""
    from api import operating

    return operating.run(given.data, operating.mend, sys.stdout)


def _served(chosen: dict[str, object], *, seeded: bool = False) -> int:
    began = time.perf_counter()
    from api import logs, running, starting
    from api.settings import SettingsError, load

    try:
        settings, sock = running.bind(load(**chosen))
        logs.configure(settings.log_level)
        with sock, starting.as_sentences():
            if seeded:
                # A signal that came while the event loop is being made would leave it half made.
                signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)
                _say(MAKING_UP.format(version=_version()))
                asyncio.run(_seed(settings))
            else:
                _say(FIRST.format(version=_version(), keys=settings.keys_at.resolve()))
            ready = _demo_words if seeded else _ready_words
            running.run(settings, sock, lambda: _say(ready(settings, began)))
    except (SettingsError, starting.CannotStart) as reason:
        sys.stderr.write(f"Workbook cannot start. {reason}\n")
        return 1
    return 0


async def _seed(settings: Settings) -> None:
    signal.pthread_sigmask(signal.SIG_UNBLOCK, STOPS)
    from api.opening import opening
    from workbook.demo import seed

    async with opening(settings, everywhere=False):
        await seed()


def _ready_words(settings: Settings, began: float) -> str:
    return f"Listening on {settings.address}, ready after {time.perf_counter() - began:.2f} s."


def _demo_words(settings: Settings, began: float) -> str:
    from workbook.demo import CAST

    lines = [f"  {person.about:24} {person.login:8} {person.password}" for person in CAST]
    url, ana = settings.address, CAST[0]
    filled = DEMO.format(people="\n".join(lines), url=url, login=ana.login, password=ana.password)
    return f"{filled}\n{_ready_words(settings, began)}"


def _say(words: str) -> None:
    print(words, flush=True)
