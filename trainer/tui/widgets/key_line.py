"""The line of keys at the bottom of a screen."""

from __future__ import annotations

from dataclasses import replace
from itertools import accumulate

from textual.binding import ActiveBinding, Binding
from textual.content import Content
from textual.events import MouseDown
from textual.keys import format_key
from textual.screen import Screen
from textual.widget import Widget

from trainer.tui.commands import SENT_AS

LAST = ("help", "leave", "quit")
"""The actions whose keys are never left out: one finds all others, one finds the way out."""


class KeyLine(Widget):
    """Shows the keys that act now; those that find no room are in the help.

    While something is typed in, letters are text: then only other keys are shown.

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
        """Give as many keys as fit, those for help and the way out at the end."""
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
            if active.binding.show or active.binding.action in LAST
        }
        if "leave" in shown:
            shown.pop("quit", None)
        offered = list(reversed(shown.values()))
        last = sorted(
            (active for active in offered if active.binding.action in LAST),
            key=lambda active: LAST.index(active.binding.action),
        )
        room = self.size.width - sum(self._entry(active).cell_length for active in last)
        fitting = []
        for active in offered:
            room -= 0 if active in last else self._entry(active).cell_length
            if room < 0:
                break
            fitting += [] if active in last else [active]
        return [*fitting, *last]

    def _entry(self, active: ActiveBinding) -> Content:
        key, words = self._key(active.binding), active.binding.description
        faint = "" if active.enabled else "dim"
        return Content.assemble((f" {key}", f"bold $accent {faint}"), (f" {words} ", faint))

    def _key(self, binding: Binding) -> str:
        """Give a key as it is shown; where that is text and so does not act, the others that do."""
        if _is_text(binding.key) or not _is_text(binding.key_display or ""):
            return self.app.get_key_display(binding)
        acting = (active.binding for active in self.screen.active_bindings.values())
        keys = [SENT_AS.get(it.key, it.key) for it in acting if it.action == binding.action]
        shown = (replace(binding, key=key, key_display=None) for key in dict.fromkeys(keys))
        return "/".join(self.app.get_key_display(it) for it in shown)


def _is_text(key: str) -> bool:
    """Tell whether a key writes a character where something is typed in."""
    name = format_key(key)
    return len(name) == 1 and name.isascii()
