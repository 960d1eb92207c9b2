"""The monkey at a person's speed: the real program in a real terminal, typed at through a pty."""

from __future__ import annotations

import ctypes
import os
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from random import Random

from tests.fuzz.monkey.deeds import Deed, What, a_burst
from tests.fuzz.monkey.found import Diary, Found
from tests.fuzz.monkey.kept import children, lines_of
from tests.fuzz.monkey.worlds import woken
from tests.loop.terminal import KEYS, Terminal
from tests.small_world import World

PAUSE_SECONDS = (0.05, 0.3)
"""How long a person's fingers rest between two deeds."""

HANG_SECONDS = 10.0
"""So much of the program's own time may pass until it draws what a resize asks for."""

_ROOT = Path(__file__).parents[3]
_LOOK_AFTER = 12
_GONE_SECONDS = 30.0
_FAULTS = ("Traceback", "fault of its own", "trainer: unexpected error", "never retrieved")
_FURTHER = {
    "shift+tab": "\x1b[Z",
    "right": "\x1b[C",
    "left": "\x1b[D",
    "end": "\x1b[F",
    "pagedown": "\x1b[6~",
    "space": " ",
    "backspace": "\x7f",
    "ctrl+home": "\x1b[1;5H",
    "ctrl+end": "\x1b[1;5F",
    "f1": "\x1bOP",
    "f4": "\x1bOS",
    "f6": "\x1b[17~",
    "f7": "\x1b[18~",
    "f8": "\x1b[19~",
    "f9": "\x1b[20~",
    "f11": "\x1b[23~",
    "f12": "\x1b[24~",
    "comma": ",",
    "slash": "/",
    "question_mark": "?",
    "exclamation_mark": "!",
    "left_square_bracket": "[",
    "right_square_bracket": "]",
}
_EDITOR = (
    "#!{python}\nimport sys, pathlib\npathlib.Path(sys.argv[-1]).open('a').write('# seen\\n')\n"
)


def live(name: str, seed: int, folder: Path, bursts: int) -> tuple[list[Found], Diary]:
    """Let the monkey loose in one world, for so many bursts, and give what it found."""
    random, diary = Random(f"{name} {seed}"), Diary(name, seed)
    with woken(name, folder, random) as world:
        world.services.close()
        before = _lines(world)
        env = _surroundings(folder)
        with _all_children_seen():
            while bursts > 0:
                bursts -= 1
                with Terminal(_argv(world), env, 80, 24) as terminal:
                    found, bursts = _sit(terminal, random, diary, bursts)
                found += [Found.of(fault, diary) for fault in _left_behind()]
                now = _lines(world)
                if gone := before - now:
                    found.append(Found.of(f"lines of the log are gone: {sorted(gone)[:5]}", diary))
                before = now
                if found:
                    return found, diary
        world.services = world.start()
    return [], diary


def _sit(terminal: Terminal, random: Random, diary: Diary, bursts: int) -> tuple[list[Found], int]:
    """Sit at the program until it ends, or the bursts are over; give those that are left."""
    while bursts > 0 and terminal.process.poll() is None:
        bursts -= 1
        together = random.random() < 0.3
        for deed in a_burst(random, 6):
            _deliver(deed, terminal, random)
            diary.note(deed, terminal.text.split("\n", 1)[0].strip()[:20] or "-")
            terminal.read_for(0.0 if together else random.uniform(*PAUSE_SECONDS))
        if bursts % _LOOK_AFTER == 0 and _hangs(terminal):
            return [Found.of("no update of the screen", diary, terminal.text)], bursts
    until = time.monotonic() + 30 * HANG_SECONDS
    while terminal.process.poll() is None:
        terminal.write("\x11")
        terminal.read_for(0.5)
        if time.monotonic() > until:
            return [Found.of("it does not end", diary, terminal.text)], bursts
    terminal.read_for(0.2)
    wrong = [fault for fault in _FAULTS if fault in terminal.text]
    if wrong or terminal.process.returncode:
        said = f"{terminal.text}\nended with {terminal.process.returncode} {wrong}"
        return [Found.of(said, diary)], bursts
    return [], bursts


def _deliver(deed: Deed, terminal: Terminal, random: Random) -> None:
    match deed.what:
        case What.PRESS:
            terminal.write(_bytes_of(deed.text))
        case What.PASTE:
            text = deed.text.replace("\x1b", "")  # as terminals do
            terminal.write(f"\x1b[200~{text}\x1b[201~")
        case What.CLICK | What.SCROLL:
            button = {"up": 64, "down": 65, "right": 2}.get(deed.text, 0)
            for _ in range(2 if deed.text == "double" else 1):
                terminal.write(f"\x1b[<{button};{deed.x + 1};{deed.y + 1}M")
                if deed.what is What.CLICK:
                    terminal.write(f"\x1b[<{button};{deed.x + 1};{deed.y + 1}m")
        case What.RESIZE:
            terminal.resize(deed.x, deed.y)
        case What.JUMP:
            terminal.press("escape")
            terminal.read_for(0.3)
            terminal.write(random.choice("lcbshk,!m\r"))


def _bytes_of(key: str) -> str:
    if key.startswith("ctrl+") and len(key) == len("ctrl+x"):
        return chr(ord(key[-1]) - ord("a") + 1)
    return KEYS.get(key) or _FURTHER.get(key, key)


def _hangs(terminal: Terminal) -> bool:
    """Tell whether nothing is drawn after a resize, though the program had time enough."""
    if terminal.process.poll() is not None:
        return False
    terminal.resize(99, 29)  # so that the next one is another size, whatever it was before
    terminal.read_for(0.5)
    terminal.resize(100, 30)
    begun = _time_of(terminal.process.pid)
    until = time.monotonic() + 30 * HANG_SECONDS
    while not terminal.read_for(0.2) and terminal.process.poll() is None:
        if _time_of(terminal.process.pid) - begun > HANG_SECONDS or time.monotonic() > until:
            return True
    return False


def _time_of(pid: int) -> float:
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def _lines(world: World) -> set[str]:
    """Give the ids of the log and of its backups: going back to one loses none."""
    services = world.start()
    try:
        return lines_of(services)
    finally:
        services.close()


def _surroundings(folder: Path) -> dict[str, str]:
    """Give an environment in which nothing can be reached but an editor that only adds a line."""
    tools = folder / "tools"
    tools.mkdir(parents=True)
    editor = tools / "editor"
    editor.write_text(_EDITOR.format(python=sys.executable))
    editor.chmod(0o700)
    kept = {name: os.environ[name] for name in ("LANG", "TZ") if name in os.environ}
    return kept | {
        "TERM": "xterm-256color", "PATH": str(tools), "EDITOR": str(editor),
        "HOME": str(folder), "TEXTUAL_ANIMATIONS": "none", "PYTHONPATH": str(_ROOT),
    }  # fmt: skip


def _argv(world: World) -> list[str]:
    home, catalogue = str(world.home), str(world.catalogue)
    way_in = (
        "import sys; from pathlib import Path; from trainer.__main__ import main;"
        "from trainer.bootstrap import Bootstrap;"
        f"start = lambda _: Bootstrap(Path({home!r}), Path({catalogue!r}));"
        "sys.exit(main([], start))"
    )
    return [sys.executable, "-c", way_in]


@contextmanager
def _all_children_seen() -> Iterator[None]:
    """Let what the program leaves behind become a child of this process."""
    subreaper = 36
    prctl = ctypes.CDLL(None).prctl
    prctl(subreaper, 1, 0, 0, 0)
    try:
        yield
    finally:
        prctl(subreaper, 0, 0, 0, 0)


def _left_behind() -> list[str]:
    """Give what still runs; a backup that was under way may end in its own time."""
    until = time.monotonic() + _GONE_SECONDS
    while time.monotonic() < until:
        try:
            while os.waitpid(-1, os.WNOHANG)[0]:
                pass
        except ChildProcessError:
            return []
        time.sleep(0.1)
    return [f"a process was left behind: {name}" for name in children().values()]
