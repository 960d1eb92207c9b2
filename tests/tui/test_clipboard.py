"""Copying reaches other programs, and pasting takes what they copied since; nothing waits long."""

import asyncio
import os
import subprocess
from collections.abc import Awaitable, Callable, Iterator, Set
from pathlib import Path
from shutil import which
from unittest.mock import patch

import pytest
from textual.app import App, ComposeResult
from textual.pilot import Pilot
from textual.widgets import TextArea

from tests.tui.pilot import at_once, piloted, until, work_done
from trainer.tui import clipboard
from trainer.tui.clipboard import TMUX, CopyingApp, Keeper, SystemClipboard, keepers

COPYING = '#!/bin/sh\n[ "$*" = "{given}" ] && exec /bin/cat > "$KEPT"\n'
PASTING = 'exec /bin/cat "$KEPT"\n'
FAILING = "#!/bin/sh\nexit 1\n"
ENDLESS = "#!/bin/sh\nexec /bin/sleep 1000\n"


class _Programs:
    """A folder of programs that keep what they are given in a file."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.kept = folder / "kept"

    def environ(self, **more: str) -> dict[str, str]:
        """Give an environment in which there are no other programs."""
        return {"PATH": str(self.folder), "KEPT": str(self.kept), **more}

    def add(self, name: str, script: str) -> None:
        """Add a program."""
        (self.folder / name).write_text(script)
        (self.folder / name).chmod(0o755)


@pytest.fixture
def programs(tmp_path: Path) -> _Programs:
    return _Programs(tmp_path)


async def handed(system: SystemClipboard, text: str) -> Set[Keeper]:
    """Hand text over and give the programs that took it."""
    return await asyncio.wrap_future(system.hand_over(text))


def names(found: list[Keeper]) -> list[str]:
    return [keeper.write[0] for keeper in found]


def test_what_keeps_a_clipboard_is_told_by_the_surroundings(programs: _Programs) -> None:
    everywhere = programs.environ(DISPLAY=":0", WAYLAND_DISPLAY="wayland-0", TMUX="/tmp/s,1,0")
    assert keepers(everywhere, "linux") == []
    for name in ("wl-copy", "xclip", "xsel", "pbcopy", "tmux"):
        programs.add(name, FAILING)
    assert names(keepers(programs.environ(), "linux")) == []
    assert names(keepers(programs.environ(), "darwin")) == ["pbcopy"]
    assert names(keepers(everywhere, "linux")) == ["wl-copy", "tmux"]
    assert names(keepers(programs.environ(DISPLAY=":0"), "linux")) == ["xclip"]
    (programs.folder / "xclip").unlink()
    assert names(keepers(programs.environ(DISPLAY=":0"), "linux")) == ["xsel"]


@pytest.mark.parametrize(
    ("display", "writer", "given", "reader"),
    [
        ("WAYLAND_DISPLAY", "wl-copy", "--type text/plain", "wl-paste"),
        ("DISPLAY", "xclip", "-selection clipboard", "xclip"),
        ("DISPLAY", "xsel", "--clipboard --input", "xsel"),
    ],
)
def test_text_goes_to_the_program_of_the_desktop_and_comes_back(
    programs: _Programs, display: str, writer: str, given: str, reader: str
) -> None:
    programs.add(reader, "#!/bin/sh\n" + PASTING)
    copying = COPYING.format(given=given)
    programs.add(writer, copying + PASTING if writer == reader else copying)

    async def act() -> None:
        system = SystemClipboard(programs.environ(**{display: ":0"}), "linux")
        assert await system.latest() is None
        assert len(await handed(system, "größer\n")) == 1
        assert programs.kept.read_text() == "größer\n"
        assert await system.latest() is None
        programs.kept.write_text("later")
        assert await system.latest() == "later"

    asyncio.run(act())


def test_what_did_not_arrive_is_not_taken_for_older_than_what_is_there(
    programs: _Programs,
) -> None:
    programs.add("xclip", '#!/bin/sh\n[ "$3" = "-o" ] && ' + PASTING + "exit 1\n")
    programs.kept.write_text("older")

    async def act() -> None:
        system = SystemClipboard(programs.environ(DISPLAY=":0"), "linux")
        assert await system.latest() == "older"
        assert not await handed(system, "newer")
        assert await system.latest() is None

    asyncio.run(act())


def test_a_program_that_takes_too_long_is_ended_and_not_asked_again(
    programs: _Programs, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(clipboard, "_WRITING_SECONDS", 0.01)
    programs.add("xclip", ENDLESS)

    async def act() -> None:
        system = SystemClipboard(programs.environ(DISPLAY=":0"), "linux")
        assert not await handed(system, "text")
        (programs.folder / "xclip").unlink()
        assert not await handed(system, "text")
        assert await system.latest() is None

    asyncio.run(act())


class _Desk(CopyingApp):
    """An app with an editor that takes down what it sends to the terminal."""

    def __init__(self, environ: dict[str, str]) -> None:
        super().__init__()
        self.sent: list[str] = []
        self.environ = environ

    def compose(self) -> ComposeResult:
        yield TextArea()

    def on_mount(self) -> None:
        """Use the programs of the test."""
        self.system_clipboard = SystemClipboard(self.environ, "linux")


async def all_done(app: _Desk) -> None:
    """Wait until all that was copied is handed over: what is asked for later comes later."""
    assert app.system_clipboard is not None
    await app.system_clipboard.latest()


def at(environ: dict[str, str], act: Callable[[Pilot[None], _Desk], Awaitable[None]]) -> None:
    """Act in an app with these programs around it."""

    async def go() -> None:
        app = _Desk(environ)
        with patch.object(App, "copy_to_clipboard", lambda _, text: app.sent.append(text)):
            async with piloted(app) as pilot:
                await act(pilot, app)

    asyncio.run(go())


def test_outside_tmux_the_terminal_is_asked_too(programs: _Programs) -> None:
    programs.add("xclip", COPYING.format(given="-selection clipboard"))

    async def act(pilot: Pilot[None], app: _Desk) -> None:
        app.copy_to_clipboard("text")
        assert app.sent == ["text"]
        await all_done(app)
        assert programs.kept.read_text() == "text"

    at(programs.environ(DISPLAY=":0"), act)


@pytest.mark.parametrize(("script", "sent"), [("#!/bin/sh\n/bin/cat\n", []), (FAILING, ["text"])])
def test_in_tmux_the_terminal_is_asked_where_tmux_fails(
    programs: _Programs, script: str, sent: list[str]
) -> None:
    programs.add("tmux", script)

    async def act(pilot: Pilot[None], app: _Desk) -> None:
        app.copy_to_clipboard("text")
        assert app.clipboard == "text"
        await work_done(pilot)
        assert app.sent == sent

    at(programs.environ(TMUX="/tmp/s,1,0"), act)


def test_the_last_of_many_copies_stands(programs: _Programs) -> None:
    programs.add("xclip", COPYING.format(given="-selection clipboard"))

    async def act(pilot: Pilot[None], app: _Desk) -> None:
        for number in range(5):
            app.copy_to_clipboard(f"text {number}")
        await all_done(app)
        assert programs.kept.read_text() == "text 4"

    at(programs.environ(DISPLAY=":0"), act)


def test_what_another_program_copied_since_is_pasted_in_its_turn(programs: _Programs) -> None:
    programs.add("xclip", COPYING.format(given="-selection clipboard") + PASTING)

    async def act(pilot: Pilot[None], app: _Desk) -> None:
        area = app.query_one(TextArea)
        area.focus()
        app.copy_to_clipboard("here")
        await work_done(pilot)
        at_once(pilot, "ctrl+v", "x")
        await until(pilot, lambda: area.text == "herex")
        programs.kept.write_text(" elsewhere")
        at_once(pilot, "y", "ctrl+v", "z")
        await until(pilot, lambda: area.text == "herexy elsewherez")
        app.copy_to_clipboard(" again")
        at_once(pilot, "ctrl+v")
        await until(pilot, lambda: area.text == "herexy elsewherez again")

    at(programs.environ(DISPLAY=":0"), act)


def test_lone_surrogates_do_no_harm(programs: _Programs) -> None:
    programs.add("xclip", COPYING.format(given="-selection clipboard"))

    async def act(pilot: Pilot[None], app: _Desk) -> None:
        app.copy_to_clipboard("a\ud800b")
        await all_done(app)
        assert programs.kept.read_text() == "a\N{REPLACEMENT CHARACTER}b"

    at(programs.environ(DISPLAY=":0"), act)


@pytest.fixture
def tmux(tmp_path: Path) -> Iterator[dict[str, str]]:
    """Give the environment inside a tmux of its own."""
    program = which("tmux")
    if program is None:
        pytest.skip("there is no tmux here")
    call = [program, "-S", str(tmp_path / "socket"), "-f", os.devnull]
    bare = {"PATH": str(Path(program).parent), "TERM": "xterm"}
    subprocess.run([*call, "new-session", "-d", "/bin/cat"], check=True, env=bare)
    told = subprocess.run(
        [*call, "display-message", "-p", "#{socket_path},#{pid},0"],
        check=True, env=bare, capture_output=True, text=True,
    ).stdout.strip()  # fmt: skip
    yield {**bare, "TMUX": told}
    subprocess.run([*call, "kill-server"], check=False, env=bare)


def test_a_real_tmux_keeps_what_is_copied_and_gives_what_it_has(tmux: dict[str, str]) -> None:
    def buffer(*words: str) -> str:
        done = subprocess.run(["tmux", *words], env=tmux, capture_output=True, check=True)
        return done.stdout.decode()

    async def act() -> None:
        system = SystemClipboard(tmux, "linux")
        assert system.in_tmux
        assert await system.latest() is None
        assert await handed(system, "def f():\n    'é'\n") == {TMUX}
        assert buffer("save-buffer", "-") == "def f():\n    'é'\n"
        assert await system.latest() is None
        buffer("set-buffer", "later")
        assert await system.latest() == "later"

    asyncio.run(act())
