"""The line of keys at the bottom of a screen."""

from __future__ import annotations

from itertools import accumulate

from textual.binding import ActiveBinding, Binding
from textual.content import Content
from textual.screen import Screen

from trainer.tui.key_names import in_short, key_name
from trainer.tui.widgets.message_line import MessageLine

LAST = ("back", "help", "leave")
"""The actions whose keys stand at the end and are never left out: the way back, all others, out."""

QUIT = "quit"
"""Acts everywhere; it is shown where nothing else leaves the program and there is room."""


class KeyLine(MessageLine):
    """Shows the keys that act now, or what is said; keys that find no room are in the help.

    While something is typed in, letters are text: then only other keys are shown.

    Textual's own footer is a widget for each key, made anew whenever the focus moves: a third of
    the time that it takes to show a screen. This is one line of text; a click presses the key.
    """

    stays = True

    def on_mount(self) -> None:
        """Follow the keys of the screen."""
        self.screen.bindings_updated_signal.subscribe(self, self._follow)

    def otherwise(self) -> Content:
        """Give as many keys as fit, those for help and the ways out at the end."""
        return Content("").join(self._entry(binding) for binding in self._fitting())

    def press_at(self, x: int) -> None:
        """Press the key that was clicked."""
        fitting = self._fitting()
        ends = accumulate(self._entry(binding).cell_length for binding in fitting)
        for active, end in zip(fitting, ends, strict=True):
            if x < end:
                self.app.simulate_key(active.binding.key)
                return

    def _follow(self, _screen: Screen[object]) -> None:
        self.refresh()

    def _fitting(self) -> list[ActiveBinding]:
        """Give the keys that find room, in the order in which they are shown."""
        offered = {
            active.binding.action: active
            for active in reversed(self.screen.active_bindings.values())
            if active.binding.show or active.binding.action in (*LAST, QUIT)
        }
        last = [offered.pop(action) for action in LAST if action in offered]
        leaving = offered.pop(QUIT, None)
        if leaving is not None and not any(it.binding.action == "leave" for it in last):
            offered = {QUIT: leaving, **offered}
        room = self.size.width - sum(map(self._width, last))
        fitting = []
        for active in reversed(offered.values()):
            room -= self._width(active)
            if room < 0:
                break
            fitting.append(active)
        at_the_end = [active for active in fitting if active is leaving]
        return [*(it for it in fitting if it is not leaving), *last, *at_the_end]

    def _width(self, active: ActiveBinding) -> int:
        return self._entry(active).cell_length

    def _entry(self, active: ActiveBinding) -> Content:
        key, words = self._key(active.binding), active.binding.description
        faint = "" if active.enabled else "dim"
        return Content.assemble((f" {key}", f"bold $accent {faint}"), (f" {words} ", faint))

    def _key(self, binding: Binding) -> str:
        """Give the key as it is shown; where that one is text and so does not act, one that does.

        Of several keys the first that acts is enough: the help names them all.
        """
        shown = binding.key_display or ""
        return shown if len(shown) > 1 else in_short(key_name(binding.key))
