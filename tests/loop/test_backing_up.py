"""The terminal program backs up by itself, in a process that outlives it."""

import sys
from pathlib import Path

import pytest

from tests.loop.terminal import PATIENCE_SECONDS, Terminal
from tests.loop.test_any_terminal import PROGRAM, environment
from trainer.bootstrap import Bootstrap
from trainer.storage.recovery.backups import Backups


def backups_in(home: Path) -> int:
    """Give how many backups there are."""
    return len(Backups(home / "trainer.db").all())


def test_soon_after_the_start_there_is_a_backup(tmp_path: Path) -> None:
    with Terminal(PROGRAM, environment(tmp_path), 80, 24) as terminal:
        terminal.wait_for("Minutes a day")
        terminal.wait_until(lambda: backups_in(tmp_path) == 1, "makes a backup")


def test_a_backup_that_was_begun_is_made_even_if_whoever_began_it_is_gone(tmp_path: Path) -> None:
    code = (
        "import sys, os; from pathlib import Path; from datetime import *\n"
        "from trainer.bootstrap import Bootstrap\n"
        "start = Bootstrap(Path(sys.argv[1])); start.open_services().close()\n"
        "start.open_recovery().begin_apart(); os._exit(0)\n"
    )
    with Terminal((sys.executable, "-c", code, str(tmp_path)), environment(tmp_path)) as terminal:
        assert terminal.wait_for_end() == 0
        terminal.wait_until(lambda: backups_in(tmp_path) == 1, "makes a backup")


def test_what_lies_in_the_current_folder_is_not_run(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    bootstrap = Bootstrap(tmp_path / "home")
    bootstrap.open_services().close()
    for name in ("trainer", "sqlite3", "json"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(9)")
    monkeypatch.chdir(tmp_path)
    process = bootstrap.open_recovery().begin_apart()
    assert process is not None
    assert process.wait(PATIENCE_SECONDS) == 0
    assert backups_in(tmp_path / "home") == 1
