"""The clipboard of the system: what is copied here can be pasted elsewhere, and the other way.

A terminal is asked to keep copied text (OSC 52); many do not, and tmux drops the question unless it
is set up for it. So tmux is told itself, and the desktop's own program where there is one. They
run in a thread, one after the other, for a moment at most; what fails is left out.
"""

from __future__ import annotations

import os
import subprocess
import sys
from asyncio import wrap_future
from collections.abc import Mapping, Set
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from shutil import which

from textual.events import Event, Key

from trainer.domain.text import characters
from trainer.tui.keys_in_order import KeysInOrder

_WRITING_SECONDS, _READING_SECONDS = 2.0, 0.5
"""So long a program may take; one that takes longer is not asked again."""


@dataclass(frozen=True, slots=True)
class Keeper:
    """A program that keeps a clipboard: how text is handed to its input, and how it is read."""

    write: tuple[str, ...]
    read: tuple[str, ...]


TMUX = Keeper(("tmux", "load-buffer", "-w", "-"), ("tmux", "save-buffer", "-"))
_MAC = Keeper(("pbcopy",), ("pbpaste",))
_WAYLAND = Keeper(("wl-copy", "--type", "text/plain"), ("wl-paste", "--no-newline"))
_X = (
    Keeper(("xclip", "-selection", "clipboard"), ("xclip", "-selection", "clipboard", "-o")),
    Keeper(("xsel", "--clipboard", "--input"), ("xsel", "--clipboard", "--output")),
)


def keepers(environ: Mapping[str, str], platform: str = sys.platform) -> list[Keeper]:
    """Give the programs that keep a clipboard here: that of the desktop first, then tmux."""
    desktop = [
        *([_MAC] if platform == "darwin" else ()),
        *([_WAYLAND] if environ.get("WAYLAND_DISPLAY") else ()),
        *(_X if environ.get("DISPLAY") else ()),
    ]
    found = [it for it in desktop if which(it.write[0], path=environ.get("PATH"))][:1]
    in_tmux = environ.get("TMUX") and which("tmux", path=environ.get("PATH"))
    return [*found, *([TMUX] if in_tmux else ())]


class SystemClipboard:
    """Hands text to the programs that keep a clipboard, and reads what they were given later."""

    def __init__(self, environ: Mapping[str, str], platform: str = sys.platform) -> None:
        self._environ = dict(environ)
        self._keepers = keepers(environ, platform)
        self._took = set(self._keepers)
        self._handed: str | None = None
        self._thread = ThreadPoolExecutor(1, "clipboard")

    @property
    def in_tmux(self) -> bool:
        """Whether tmux is among them, which passes on what it is told and nothing else."""
        return TMUX in self._keepers

    def hand_over(self, text: str) -> Future[Set[Keeper]]:
        """Hand text to all of them, before anything is read; give those that took it."""
        return self._thread.submit(self._write, text)

    async def latest(self) -> str | None:
        """Give what another program copied since, ``None`` if that is not known of any."""
        return await wrap_future(self._thread.submit(self._read))

    def _write(self, text: str) -> Set[Keeper]:
        self._handed = text
        self._took = {it for it in tuple(self._keepers) if self._ask(it, text) is not None}
        return self._took

    def _read(self) -> str | None:
        """Read where the last text arrived: elsewhere an older one may stand."""
        for keeper in [it for it in self._keepers if it in self._took]:
            if text := self._ask(keeper):
                return None if text == self._handed else text
        return None

    def _ask(self, keeper: Keeper, text: str | None = None) -> str | None:
        """Hand text to a program, or read without any; give what it says, ``None`` if it fails."""
        writes = text is not None
        try:
            done = subprocess.run(
                keeper.write if writes else keeper.read,
                input=(text or "").encode(),
                stdout=subprocess.DEVNULL if writes else subprocess.PIPE,
                stderr=subprocess.DEVNULL,
                timeout=_WRITING_SECONDS if writes else _READING_SECONDS,
                check=True,
                cwd=os.sep,
                env=self._environ,
                start_new_session=True,
            )
        except subprocess.TimeoutExpired:
            self._keepers.remove(keeper)
            return None
        except (OSError, subprocess.SubprocessError):
            return None
        return (done.stdout or b"").decode(errors="replace")


class CopyingApp(KeysInOrder):
    """An app whose copied text reaches the system's clipboard, and that pastes what is newest."""

    system_clipboard: SystemClipboard | None = None
    """``None`` where there is no terminal."""

    def on_mount(self) -> None:
        """Look which programs keep a clipboard, once the first picture stands."""
        if not self.is_headless:
            self.call_after_refresh(self._find_clipboard)

    def _find_clipboard(self) -> None:
        self.system_clipboard = SystemClipboard(os.environ)

    def copy_to_clipboard(self, text: str) -> None:
        """Copy text, for here and for other programs."""
        self._clipboard = text = characters(text)
        system = self.system_clipboard
        if system is None or not system.in_tmux:
            super().copy_to_clipboard(text)
        if system is not None and text:
            took = system.hand_over(text)
            if system.in_tmux:
                self.run_worker(self._ask_terminal_unless(took, text), exit_on_error=False)

    async def on_event(self, event: Event) -> None:
        """Before something is pasted, look what other programs copied since."""
        if isinstance(event, Key) and event.key == "ctrl+v" and not event.is_forwarded:
            await self._follow_clipboard()
        await super().on_event(event)

    async def _ask_terminal_unless(self, took: Future[Set[Keeper]], text: str) -> None:
        if TMUX not in await wrap_future(took) and text == self._clipboard:
            super().copy_to_clipboard(text)

    async def _follow_clipboard(self) -> None:
        if self.system_clipboard is not None:
            self._clipboard = await self.system_clipboard.latest() or self._clipboard
