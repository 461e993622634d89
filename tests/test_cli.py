"""The command line: what it does at once, and what it says when it cannot."""

from __future__ import annotations

import socket
from pathlib import Path

import pytest

from tests.journey.serving import finished
from workbook import cli

EXERCISES = Path(__file__).parents[1] / "exercises"


def test_what_we_ship_has_no_fault(capsys: pytest.CaptureFixture[str]) -> None:
    """`workbook lint` finds the built-in exercises well, and says so."""
    assert cli.main(["lint", str(EXERCISES)]) == 0
    assert "All is well" in capsys.readouterr().out


def test_a_fault_has_its_place(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit code 1, and `file:line:column: code message`."""
    broken = tmp_path / "broken.md"
    broken.write_text("no front matter\n")
    assert cli.main(["lint", str(broken)]) == 1
    first = capsys.readouterr().out.splitlines()[0]
    assert first.startswith(f"{broken}:1:1: ")


def test_it_says_its_version(capsys: pytest.CaptureFixture[str]) -> None:
    """`workbook --version`."""
    with pytest.raises(SystemExit) as end:
        cli.main(["--version"])
    assert end.value.code == 0
    assert capsys.readouterr().out.startswith("workbook 0.")


@pytest.mark.parametrize("arguments", [[], ["sreve"], ["serve", "--prot", "1"], ["lint"]])
def test_a_misspelt_command_is_told(
    arguments: list[str], capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit code 2, and how it is meant."""
    with pytest.raises(SystemExit) as end:
        cli.main(arguments)
    assert end.value.code == 2
    assert "usage: workbook" in capsys.readouterr().err


def cannot_start(*arguments: str | Path, **settings: str) -> str:
    """What `workbook serve` says when it cannot start: one sentence, and nothing of our insides."""
    done = finished("serve", *arguments, **settings)
    assert done.returncode == 1
    assert "Traceback" not in done.stderr
    said = [line for line in done.stderr.splitlines() if not line.startswith("{")]
    assert [line.startswith("Workbook cannot start. ") for line in said] == [True]
    return said[0]


def test_a_misspelt_setting_is_told(tmp_path: Path) -> None:
    """A setting that does not exist could be a limit that is off. The nearest name is told."""
    said = cannot_start("--data", tmp_path, WORKBOOK_RATE_LIMIT="off")
    assert "WORKBOOK_RATE_LIMITS" in said


def test_a_port_in_use_is_told(tmp_path: Path) -> None:
    """With what to do about it, and before anything was made."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        said = cannot_start("--data", tmp_path / "data", "--port", str(port))
    assert f"Port {port} is in use" in said
    assert not (tmp_path / "data").exists()


def test_an_address_of_another_machine_is_told(tmp_path: Path) -> None:
    """192.0.2.1 is nobody's."""
    said = cannot_start("--data", tmp_path, "--host", "192.0.2.1", WORKBOOK_DATABASE_CHECKS="on")
    assert "--host" in said


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    """A file stands where the folder should be."""
    (tmp_path / "file").touch()
    assert "Not a directory" in cannot_start("--data", tmp_path / "file", "--port", "0")


def test_a_database_that_does_not_answer_is_told(tmp_path: Path) -> None:
    """Nobody listens there, and the password in the address is not repeated."""
    with socket.socket() as nobody:
        nobody.bind(("127.0.0.1", 0))
        port = nobody.getsockname()[1]
        url = f"postgresql://ana:zq7canary@127.0.0.1:{port}/x"
        said = cannot_start("--data", tmp_path, "--port", "0", WORKBOOK_DATABASE_URL=url)
    assert "database" in said
    assert "zq7canary" not in said


@pytest.mark.parametrize(
    "url",
    [
        "mysql://zq7canary@here/x",
        "postgresql://here:zq7canary/x",
        "postgresql://here/x?zq7canary=1",
    ],
)
def test_an_address_of_no_database_is_told(tmp_path: Path, url: str) -> None:
    """The sentence names the setting and does not repeat the address."""
    said = cannot_start("--data", tmp_path, "--port", "0", WORKBOOK_DATABASE_URL=url)
    assert "WORKBOOK_DATABASE_URL" in said
    assert "zq7canary" not in said
