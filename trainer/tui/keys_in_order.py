"""Keys in order: each key is wholly acted upon before the next one is looked at.

Textual hands a key to the widget that has the focus as soon as it arrives, while what the key is
bound to is done later, once it has passed through every parent up to the app, and a priority key is
acted upon at once. So of keys that arrive in one piece, as fast typing, a paste or a slow
connection brings them, a run would not see what was typed before it, and a backspace would delete
what was typed after it.
"""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING, Any

from textual.events import Event, InputEvent, Key, Paste

from trainer.tui.saying import SayingApp

if TYPE_CHECKING:
    from textual.message_pump import MessagePump
    from textual.screen import Screen

_LOOK_SECONDS = 0.25
"""How often it is looked whether what a key was given to is gone, and the key with it."""

_TURNS = 3
"""Behind a key go the messages that came of it, and behind them those that came of these."""


class KeysInOrder(SayingApp):
    """An app that takes one key or paste at a time, and what the mouse does in its turn.

    A key that arrived for a screen that was left since is nothing.
    """

    def __init__(self, ansi_color: bool | None = None) -> None:
        super().__init__(ansi_color)
        self._arrived: deque[tuple[Event, Screen[Any]]] = deque()
        self._passing: MessagePump | None = None

    def on_mount(self) -> None:
        """Begin to look after keys whose widget is gone."""
        self.set_interval(_LOOK_SECONDS, self._go_on_without)

    async def on_event(self, event: Event) -> None:
        """Let a key wait for its turn; everything else is done at once."""
        if isinstance(event, InputEvent | Paste) and not event.is_forwarded:
            self._arrived.append((event, self.screen))
            if self._passing is None:
                await self._take_next()
        else:
            await super().on_event(event)

    async def _take_next(self) -> None:
        """Act upon what arrived, up to the first key that goes its way through the widgets."""
        self._passing = None
        while self._arrived and self._passing is None:
            event, meant = self._arrived.popleft()
            if meant in self.screen_stack:
                first = self.focused or self.screen
                await super().on_event(event)
                if isinstance(event, Key | Paste):
                    self._follow(first, first)

    def _follow(self, pump: MessagePump, first: MessagePump, turns: int = _TURNS) -> None:
        """Wait behind the key in the queue of each widget on its way from the first, then go on."""
        self._passing = pump
        if pump is self:
            again = (self._follow, first, first, turns - 1)
            self.call_later(*(again if turns > 1 else (self._take_next,)))
        elif not pump.call_later(self._follow, pump._parent or self, first, turns):
            self._follow(pump._parent or self, first, turns)

    def _go_on_without(self) -> None:
        """Go on where a widget ended with what stood in its queue."""
        if self._passing is not None and not self._passing.is_running:
            self._follow(self, self)
