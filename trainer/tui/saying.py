"""What the program says for a while: sentences that stand at the bottom of the screen in front."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, Final

from textual.events import Event, Key, MouseDown, Paste
from textual.notifications import Notification, Notify
from textual.signal import Signal

from trainer.domain.text import clean
from trainer.tui.timely import TimelyApp

if TYPE_CHECKING:
    from textual.notifications import SeverityLevel

QUESTION = "?"
"""The title, and so the mark, of a sentence that says what a second press does."""

_ORDINARY: Final = "information"
_ORDINARY_SECONDS, _ALARM_SECONDS, _MOST_SECONDS = 5.0, 10.0, 30.0
_LETTERS_A_SECOND = 16
"""A longer sentence stands for longer: subtitles are read about as fast."""

_MOMENT_SECONDS = 2.0
"""So long a warning or an error is not wiped by what is said next."""

_MOST = 4
"""More sentences never stand at once."""

_ACTING = (Key, MouseDown, Paste)
"""Who acts has had time to read what was ordinary."""


class SayingApp(TimelyApp):
    """Holds what is said now; lines at the bottom of the screens show it, and nothing floats.

    The last sentence wins, but what nobody can have read yet stays beside it: what was said since
    the last key, and a warning or an error for a moment, whatever is pressed.
    """

    def __init__(self, ansi_color: bool | None = None) -> None:
        super().__init__(ansi_color=ansi_color)
        self.standing: tuple[Notification, ...] = ()
        self.sayings: Signal[tuple[Notification, ...]] = Signal(self, "sayings")
        self._unread: set[str] = set()

    def notify(
        self,
        message: str,
        *,
        title: str = "",
        severity: SeverityLevel = _ORDINARY,
        timeout: float | None = None,
        markup: bool = False,  # noqa: ARG002 - Textual's own callers may give it
    ) -> None:
        """Say a sentence for a while; no control code that it holds reaches the terminal.

        It is never taken for markup. ``title`` stands before it in the place of its mark.
        """
        said = clean(message)
        seconds = _seconds(said, severity) if timeout is None else timeout
        super().notify(said, title=title, severity=severity, timeout=seconds, markup=False)

    def clear_notifications(self) -> None:
        """Take back what was said, but for a warning or an error of this moment."""
        self._let_stand(
            *(it for it in self.standing if self._is_unread(it) and not _is_ordinary(it))
        )

    def forget_sayings(self) -> None:
        """Take back all that was said: it was read."""
        self._let_stand()

    def on_notify(self, event: Notify) -> None:
        """Let a sentence stand at the bottom instead of over the screen."""
        event.prevent_default()
        said = event.notification
        stays = [it for it in self.standing if self._stays_beside(it, said)]
        self._let_stand(*stays[1 - _MOST :], said)
        self._unread.add(said.identity)
        self.set_timer(said.timeout, partial(self._forget, said))
        if not _is_ordinary(said):
            self.set_timer(_MOMENT_SECONDS, partial(self._count_as_read, said))

    async def on_event(self, event: Event) -> None:
        """Take it that what is ordinary was read by who presses a key or clicks."""
        if isinstance(event, _ACTING) and not event.is_forwarded:
            self._unread.difference_update(it.identity for it in self.standing if _is_ordinary(it))
        await super().on_event(event)

    def _stays_beside(self, before: Notification, said: Notification) -> bool:
        return self._is_unread(before) and before.message != said.message

    def _is_unread(self, said: Notification) -> bool:
        return said.identity in self._unread

    def _count_as_read(self, said: Notification) -> None:
        self._unread.discard(said.identity)

    def _forget(self, said: Notification) -> None:
        self._count_as_read(said)
        if said in self.standing:
            self._let_stand(*(it for it in self.standing if it != said))

    def _let_stand(self, *sentences: Notification) -> None:
        if sentences != self.standing:
            self.standing = sentences
            self.sayings.publish(sentences)


def _is_ordinary(said: Notification) -> bool:
    return said.severity == _ORDINARY


def _seconds(sentence: str, severity: SeverityLevel) -> float:
    """Give how long a sentence stands, so that it can be read."""
    least = _ORDINARY_SECONDS if severity == _ORDINARY else _ALARM_SECONDS
    return min(max(least, len(sentence) / _LETTERS_A_SECOND), _MOST_SECONDS)
