"""What the surroundings tell the program: to end, to come back, or that the terminal is gone.

Signals are heard by Python's own handlers: they are called even while an editor is waited for.
"""

from __future__ import annotations

import os
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from types import FrameType
from typing import Any

from trainer.tui.syncing import SyncingApp

_ENDING = [getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGQUIT", "SIGINT")
           if hasattr(signal, name)]  # fmt: skip
_OF_THE_KEYBOARD = (signal.SIGINT, getattr(signal, "SIGQUIT", signal.SIGINT))
"""While an editor is in front, these are pressed for it."""

_WATCH_SECONDS = 0.5
"""How often it is looked whether the terminal is still there."""

_TOLD_BY = 128
"""A shell says by this and the signal's number that a signal ended a program."""


class SurroundedApp(SyncingApp):
    """Ends in order whatever ends it, and is whole again after it was stopped."""

    def __init__(self, *given: Any) -> None:
        super().__init__(*given)
        self._told: int | None = None
        self._terminal_is_lent = False

    def on_mount(self) -> None:
        """Follow the terminal, and what was told before there was anything to end."""
        self.app_resume_signal.subscribe(self, lambda _: self._draw_anew())
        if not self.is_headless:
            self.set_interval(_WATCH_SECONDS, self._leave_a_lost_terminal)
            if hasattr(signal, "SIGCONT"):
                signal.signal(signal.SIGCONT, lambda *_: self._soon(self._come_back))
        self._end_if_told()

    @contextmanager
    def ended_in_order(self) -> Iterator[None]:
        """Let signals end the app as the quit key does; those ignored, as by nohup, stay so."""
        heard = [told for told in _ENDING if signal.getsignal(told) is not signal.SIG_IGN]
        before = {told: signal.signal(told, self._tell_to_end) for told in heard}
        try:
            yield
        finally:
            for told, handler in before.items():
                signal.signal(told, handler)

    @contextmanager
    def suspend(self) -> Iterator[None]:
        """Give the terminal away for as long as this lasts; signals then wait until it is back."""
        with super().suspend():
            self._terminal_is_lent = True
            try:
                yield
            finally:
                self._terminal_is_lent = False

    def action_suspend_process(self) -> None:
        """Leave for the shell, if there is one that can bring the program back.

        All that the shell waits for is stopped, as by the terminal itself: ``make run`` too. The
        terminal is given back before, as the shell takes it as soon as one of them is stopped.
        """
        driver: Any = self._driver
        if driver is None or not driver.can_suspend or not hasattr(os, "killpg"):
            return
        if os.getpgrp() == os.getsid(0):
            self.notify("No shell waits for this program; Ctrl+Q leaves it.")
            return
        self._suspend_signal()
        driver.suspend_application_mode()
        driver._must_signal_resume = True
        os.killpg(0, signal.SIGSTOP)

    def _tell_to_end(self, told: int, _: FrameType | None) -> None:
        if not (self._terminal_is_lent and told in _OF_THE_KEYBOARD):
            self._told = self._told or told
            self._soon(self._end_if_told)

    def _end_if_told(self) -> None:
        """Leave; what was typed is saved on the way out."""
        if self._told is not None:
            self._leave_a_lost_terminal()
            self.exit(return_code=_TOLD_BY + self._told)

    def _leave_a_lost_terminal(self) -> None:
        """End when the terminal went away without a signal; leaving saves what was typed."""
        if not self.is_headless and not sys.stdin.isatty():
            _draw_nowhere()
            self.exit()

    def _come_back(self) -> None:
        """Take the terminal again after a stop, also after one that could not be seen coming.

        Not to be done by a signal's handler: that may interrupt a write, which would then wait for
        itself.
        """
        driver: Any = self._driver
        if self._terminal_is_lent or driver is None:
            return
        if not driver._must_signal_resume:
            driver.suspend_application_mode()
        driver.resume_application_mode()
        self._draw_anew()

    def _draw_anew(self) -> None:
        """Draw everything: a terminal that comes back shows what others left on it."""
        if self.screen_stack:
            self.screen.refresh(repaint=True, layout=True)

    def _soon(self, act: Callable[[], None]) -> None:
        if self._loop is not None:
            with suppress(RuntimeError):
                self._loop.call_soon_threadsafe(act)


def _draw_nowhere() -> None:
    """Let what is still drawn go nowhere: a terminal that is gone fails every write."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    for descriptor in (1, 2):
        os.dup2(nowhere, descriptor)
    os.close(nowhere)
