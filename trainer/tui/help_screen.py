"""Help: what the screen behind it is for, and every key that acts there."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Grid, VerticalScroll
from textual.content import Content
from textual.keys import key_to_character
from textual.screen import ModalScreen, Screen
from textual.widgets import Static, TextArea

from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import COMMANDS, SENT_AS, Command, bindings

KEYS_EVERYWHERE = (
    ("arrows", "Move; in a long list also page up, page down, home and end."),
    ("tab", "Go to the next part of the screen; shift+tab goes back."),
    ("ctrl+p", "Open the palette: every command of the screen, found by typing."),
)
"""The keys that no screen has to name."""

KEYS_OF_THE_EDITOR = (
    ("tab", "Insert four spaces; enter keeps the indentation."),
    ("ctrl+z, ctrl+y", "Undo and redo what was typed."),
    ("shift+arrows", "Select; ctrl+x cuts, ctrl+c copies, ctrl+v pastes."),
    ("ctrl+left, right", "Go one word back or on."),
    ("home, end", "Go to the start or the end of the line; ctrl+e to its end, too."),
    ("ctrl+a", "Select everything."),
    ("ctrl+d, ctrl+w", "Delete the character after the cursor, or the word before it."),
    ("ctrl+u, ctrl+k", "Delete to the start or the end of the line."),
)
"""What the keys do while the editor has the focus."""

_SHOWN = {"ctrl+slash": "ctrl+/", "escape": "esc", "f17": "shift+f5"}
"""How keys without a sign are called here; most terminals send F17 for F5 with shift."""


class HelpScreen(ModalScreen[None]):
    """Lies over the screen that it explains; scrolls where it is long."""

    CSS_PATH = "help_screen.tcss"
    BINDINGS = bindings("back", "help")

    def __init__(self, explained: Screen[Any]) -> None:
        super().__init__()
        known = explained if isinstance(explained, TrainerScreen) else None
        self._purpose = known.purpose if known else ""
        self._numbers = [(term.name, term.sentence) for term in (known.terms if known else ())]
        self._commands = list(commands_of(explained))
        self._has_editor = bool(explained.query(TextArea))

    def compose(self) -> ComposeResult:
        """Lay out the purpose, what the numbers mean, and one table of keys under the other."""
        with VerticalScroll() as sheet:
            sheet.border_subtitle = "esc closes · ↑ ↓ scroll"
            if self._purpose:
                yield Static(Content(self._purpose), id="purpose")
            if self._numbers:
                yield from _table("The numbers", self._numbers)
            yield from _table("On this screen", self._commands)
            if self._has_editor:
                yield from _table("In the editor", KEYS_OF_THE_EDITOR)
            yield from _table("Everywhere", KEYS_EVERYWHERE)

    def on_mount(self) -> None:
        """Let the arrow keys scroll."""
        self.query_one(VerticalScroll).focus()

    def action_back(self) -> None:
        """Close the help."""
        self.dismiss()

    def action_help(self) -> None:
        """Close the help with the key that opened it."""
        self.dismiss()


def commands_of(screen: Screen[Any]) -> Iterator[tuple[str, str]]:
    """Give the keys and the sentence of every command of a screen, those in its footer first.

    The screen's own come before those of its parts; a key that a part of it takes counts as well.
    """
    own = [binding for binding in screen.BINDINGS if isinstance(binding, Binding)]
    active = [active.binding for active in screen.active_bindings.values()]
    offered = {binding.id: None for binding in (*own, *active) if _is_offered(screen, binding)}
    commands = [COMMANDS[name] for name in offered if name in COMMANDS]
    commands.sort(key=_hidden_last)
    here = {binding.id: binding.key for binding in own}
    return ((_keys(here.get(it.action, it.keys)), it.sentence) for it in commands)


def _is_offered(screen: Screen[Any], binding: Binding) -> bool:
    return screen.check_action(binding.action, ()) is not False


def _keys(keys: str) -> str:
    pressed = dict.fromkeys(SENT_AS.get(key, key) for key in keys.split(","))
    return ", ".join(map(_shown, pressed))


def _shown(key: str) -> str:
    sign = key_to_character(key) or ""
    return sign if sign.isprintable() and sign.strip() else _SHOWN.get(key, key)


def _hidden_last(command: Command) -> bool:
    return not command.in_footer


def _table(title: str, lines: list[tuple[str, str]] | tuple[tuple[str, str], ...]) -> ComposeResult:
    yield Static(title, classes="heading", markup=False)
    with Grid():
        for keys, sentence in lines:
            yield Static(keys, classes="keys", markup=False)
            yield Static(sentence, markup=False)
