"""What ends or stops the program from outside leaves the terminal and the work as they were."""

import os
import shutil
import signal
import sys
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.loop.terminal import Terminal
from trainer.bootstrap import Bootstrap
from trainer.services.pattern_page import note_offered

SIGNALS = [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT, signal.SIGINT]
EDITOR = """#!{python}
import pathlib, time
here = pathlib.Path({folder!r})
(here / "began").touch()
while not (here / "may end").exists():
    time.sleep(0.02)
"""


@contextmanager
def at_today(
    home: Path, *, editor: str = "false", argv: Sequence[str] = (sys.executable, "-m", "trainer")
) -> Iterator[Terminal]:
    started = Bootstrap(home).open_services()
    started.preferences.greeted()
    for pattern in started.library.catalogue.patterns.values():
        note_offered(started, pattern)
    started.close()
    env = {
        **os.environ,
        "TERM": "xterm-256color",
        "TRAINER_HOME": str(home),
        "TEXTUAL_ANIMATIONS": "none",
        "EDITOR": editor,
        "VISUAL": editor,
    }
    with Terminal(argv, env) as terminal:
        yield terminal


def drafts(home: Path) -> list[str]:
    services = Bootstrap(home).open_services()
    try:
        return [attempt.code for attempt in services.study.unfinished()]
    finally:
        services.close()


@pytest.mark.parametrize("told", SIGNALS)
def test_a_signal_ends_it_in_order_and_what_was_typed_is_saved(
    told: signal.Signals, tmp_path: Path
) -> None:
    with at_today(tmp_path) as terminal:
        terminal.wait_for("first try")
        terminal.press("enter")
        terminal.wait_for("def two_sum")
        terminal.press("# just typed")
        terminal.wait_for("# just typed")
        terminal.process.send_signal(told)
        assert terminal.wait_for_end() == 128 + told
        terminal.read_for(0.2)
        assert terminal.is_as_it_was
        assert "Traceback" not in terminal.text
    assert "# just typed" in drafts(tmp_path)[0]


@pytest.mark.parametrize("told", SIGNALS)
def test_a_signal_while_it_starts_ends_it_in_order(told: signal.Signals, tmp_path: Path) -> None:
    with at_today(tmp_path) as terminal:
        terminal.wait_until(lambda: b"?1049h" in terminal.written, "takes the terminal")
        terminal.process.send_signal(told)
        assert terminal.wait_for_end() == 128 + told
        terminal.read_for(0.2)
        assert terminal.is_as_it_was
        assert "Traceback" not in terminal.text


@pytest.mark.parametrize(
    ("told", "status"),
    [(signal.SIGTERM, 143), (signal.SIGHUP, 129), (signal.SIGQUIT, 0), (signal.SIGINT, 0)],
)
def test_while_an_editor_is_in_front_it_ends_after_it_and_the_keyboards_signals_are_the_editors(
    told: signal.Signals, status: int, tmp_path: Path
) -> None:
    editor = tmp_path / "editor"
    editor.write_text(EDITOR.format(python=sys.executable, folder=str(tmp_path)))
    editor.chmod(0o700)
    with at_today(tmp_path / "home", editor=str(editor)) as terminal:
        terminal.wait_for("first try")
        terminal.press("enter")
        terminal.wait_for("def two_sum")
        terminal.press("# just typed")
        terminal.wait_for("# just typed")
        terminal.write("\x1bOS")
        terminal.wait_until((tmp_path / "began").exists, "begins the editor")
        assert terminal.is_as_it_was
        terminal.process.send_signal(told)
        terminal.read_for(0.3)
        assert terminal.process.poll() is None
        (tmp_path / "may end").touch()
        if not status:
            terminal.wait_until(lambda: not terminal.is_as_it_was, "takes the terminal back")
            terminal.wait_for("# just typed")
            terminal.press("ctrl+q")
        assert terminal.wait_for_end() == status
        terminal.read_for(0.2)
        assert terminal.is_as_it_was
    assert "# just typed" in drafts(tmp_path / "home")[0]


@pytest.mark.skipif(not Path("/proc/self/stat").exists(), reason="the state is read from /proc")
@pytest.mark.parametrize("told", [signal.SIGTSTP, signal.SIGSTOP])
def test_after_a_stop_the_whole_screen_is_there_again(told: signal.Signals, tmp_path: Path) -> None:
    with at_today(tmp_path) as terminal:
        terminal.wait_for("first try", "Two Sum")
        terminal.process.send_signal(told)
        state = Path(f"/proc/{terminal.process.pid}/stat")
        terminal.wait_until(lambda: state.read_text().rpartition(")")[2].split()[0] == "T", "stops")
        terminal.read_for(0.2)
        assert terminal.is_as_it_was or told is signal.SIGSTOP
        terminal.wipe()
        terminal.process.send_signal(signal.SIGCONT)
        terminal.wait_for("TODAY", "Two Sum", "coverage", "begin")
        terminal.press("enter")
        terminal.wait_for("def two_sum")
        terminal.press("ctrl+q")
        assert terminal.wait_for_end() == 0
        terminal.read_for(0.2)
        assert terminal.is_as_it_was


def test_where_no_shell_waits_ctrl_z_stops_nothing(tmp_path: Path) -> None:
    with at_today(tmp_path) as terminal:
        terminal.wait_for("first try")
        terminal.write("\x1a")
        terminal.wait_for("No shell waits for this program")
        terminal.press("l")
        terminal.wait_for("Log a problem")


@pytest.mark.skipif(not shutil.which("bash"), reason="a shell with job control is needed")
def test_ctrl_z_stops_what_started_the_program_too_and_fg_brings_it_back(tmp_path: Path) -> None:
    run = f"sh -c '{sys.executable} -m trainer; true'\n"
    shell = ["sh", "-c", 'exec bash --norc -i < "$(tty)"']
    with at_today(tmp_path, argv=shell) as terminal:
        terminal.wait_for("bash")
        terminal.write(run)
        terminal.wait_for("first try")
        terminal.write("\x1a")
        terminal.wait_for("Stopped")
        terminal.wipe()
        terminal.write("fg\n")
        terminal.wait_for("first try")
        terminal.press("l")
        terminal.wait_for("Log a problem")
