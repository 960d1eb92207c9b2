"""The line of keys at the bottom of a screen."""

from __future__ import annotations

from itertools import accumulate

from textual.binding import ActiveBinding
from textual.content import Content
from textual.events import MouseDown
from textual.screen import Screen
from textual.widget import Widget

LAST = "help"
"""The action whose key is never left out, so that all others can be found."""


class KeyLine(Widget):
    """Shows the keys that act now; those that find no room are in the help.

    Textual's own footer is a widget for each key, made anew whenever the focus moves: a third of
    the time that it takes to show a screen. This is one line of text; a click presses the key.
    """

    ALLOW_SELECT = False
    DEFAULT_CSS = """
    KeyLine {
        dock: bottom;
        width: 100%;
        height: 1;
        background: $panel;
    }
    """

    def on_mount(self) -> None:
        """Follow the keys of the screen."""
        self.screen.bindings_updated_signal.subscribe(self, self._follow)

    def render(self) -> Content:
        """Give as many keys as fit, the one for help at the end."""
        return Content("").join(self._entry(binding) for binding in self._fitting())

    def on_mouse_down(self, event: MouseDown) -> None:
        """Press the key that was clicked."""
        fitting = self._fitting()
        ends = accumulate(self._entry(binding).cell_length for binding in fitting)
        for active, end in zip(fitting, ends, strict=True):
            if event.x < end:
                self.app.simulate_key(active.binding.key)
                return

    def _follow(self, _screen: Screen[object]) -> None:
        self.refresh()

    def _fitting(self) -> list[ActiveBinding]:
        shown = {
            active.binding.action: active
            for active in reversed(self.screen.active_bindings.values())
            if active.binding.show
        }
        offered = list(reversed(shown.values()))
        helping = [active for active in offered if active.binding.action == LAST]
        room = self.size.width - sum(self._entry(active).cell_length for active in helping)
        fitting = []
        for active in offered:
            room -= 0 if active in helping else self._entry(active).cell_length
            if room < 0:
                break
            fitting += [] if active in helping else [active]
        return [*fitting, *helping]

    def _entry(self, active: ActiveBinding) -> Content:
        key, words = self.app.get_key_display(active.binding), active.binding.description
        faint = "" if active.enabled else "dim"
        return Content.assemble((f" {key}", f"bold $accent {faint}"), (f" {words} ", faint))
