"""What comes too early or too late is nothing: here, once, for every screen.

Keys may arrive many at once. One may meet a list that was never drawn yet, a screen that was left,
a widget that is gone; what it asks for may have been asked for already.
"""

from __future__ import annotations

from typing import Any, cast

from textual._context import NoActiveAppError, active_message_pump
from textual.app import App, ScreenStackError
from textual.await_complete import AwaitComplete
from textual.command import CommandPalette
from textual.css.query import NoMatches
from textual.dom import DOMNode, NoScreen
from textual.errors import NoWidget
from textual.events import Event, InputEvent, MouseEvent, Paste, Resize
from textual.geometry import Size
from textual.message import Message
from textual.message_pump import MessagePump
from textual.screen import Screen
from textual.widget import MountError
from textual.widgets import OptionList
from textual.worker import WorkerFailed

from trainer.tui.messages import Asked

_GONE = (NoMatches, NoScreen, NoWidget, ScreenStackError, MountError, NoActiveAppError)
"""What is raised where a widget, a screen or the app is looked for that is no longer there."""

_LEAST = Size(20, 6)
"""A smaller terminal is drawn on as if it had this size: without room for a letter nothing is."""


class TimelyApp(App[None]):
    """Lets go by what was meant for something that is not there."""

    def holds(self, asker: Screen[Any] | None) -> bool:
        """Tell whether what this screen asks for still counts: it was not left; ``None`` is."""
        return asker is None or asker in self.screen_stack

    def pop_screen(self) -> AwaitComplete:
        """Leave the screen in front; one that was left already takes no other with it."""
        if len(self.screen_stack) == 1 or self._has_left(active_message_pump.get(self)):
            return cast("AwaitComplete", AwaitComplete.nothing())  # type: ignore[no-untyped-call]
        return super().pop_screen()

    async def on_event(self, event: Event) -> None:
        """Pass events on, but for what is done after the end, or to what is gone."""
        if isinstance(event, Resize):
            await super().on_event(_at_least(event))
        elif not self._is_too_late(event):
            await super().on_event(event)

    def action_command_palette(self) -> None:
        """Show the palette, unless it stands in front; one that still leaves is no hindrance."""
        if not isinstance(self.screen, CommandPalette):
            self.push_screen(self.palette())

    def palette(self) -> CommandPalette:
        """Give a fresh palette."""
        return CommandPalette()

    async def _on_message(self, message: Message) -> None:
        if not isinstance(message, Asked) or message.outlives or self.holds(message.asker):
            await super()._on_message(message)

    async def _dispatch_action(self, namespace: DOMNode, action_name: str, params: Any) -> bool:
        if self._has_left(namespace) or _moves_in_what_was_never_drawn(namespace, action_name):
            return False
        return await super()._dispatch_action(namespace, action_name, params)

    def _handle_exception(self, error: Exception) -> None:
        cause = error.error if isinstance(error, WorkerFailed) else error
        too_late = self._exit or self._has_left(active_message_pump.get(self))
        if not (too_late and isinstance(cause, _GONE)):
            super()._handle_exception(error)

    def _has_left(self, pump: MessagePump) -> bool:
        """Tell whether a screen, or a widget of one, is on no stack any more."""
        node: MessagePump | None = pump
        while node is not None and not isinstance(node, Screen):
            node = node._parent
        return pump is not self and node not in self.screen_stack

    def _is_too_late(self, event: Event) -> bool:
        if self._exit or not self.screen_stack:
            return isinstance(event, (InputEvent, Paste))
        if not isinstance(event, MouseEvent):
            return False
        try:
            widget, _ = self.get_widget_at(event.screen_x, event.screen_y)
        except NoWidget:
            return False
        return not widget.is_attached


def _at_least(event: Resize) -> Resize:
    size = Size(max(event.size.width, _LEAST.width), max(event.size.height, _LEAST.height))
    return event if size == event.size else Resize(size, size)


def _moves_in_what_was_never_drawn(node: DOMNode, action: str) -> bool:
    """Tell whether an action moves in a list that does not know its lines yet."""
    if isinstance(node, CommandPalette) and action == "command_list":
        return not all(listed.size for listed in node.query(OptionList))
    return isinstance(node, OptionList) and not node.size
