"""Help: what the screen behind it is for, and every key that acts there."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from textual.app import ComposeResult
from textual.binding import Binding
from textual.containers import Grid, VerticalScroll
from textual.content import Content
from textual.events import Resize
from textual.screen import ModalScreen, Screen
from textual.widgets import Static, TextArea

from trainer.tui.base_screen import TrainerScreen
from trainer.tui.commands import COMMANDS, Command, bindings
from trainer.tui.key_names import key_names
from trainer.tui.widgets.message_line import MessageLine

KEYS_EVERYWHERE = (
    ("Up Down", "Move in a list, as j and k do; PgUp, PgDn, Home and End go further."),
    ("Tab", "Go to the next part of the screen; Shift+Tab goes back."),
    ("Ctrl+P", "Open the palette: type to find any command or problem."),
)
"""The keys that no screen has to name."""

KEYS_OF_THE_EDITOR = (
    ("Tab", "Insert four spaces; Enter keeps the indentation."),
    ("Ctrl+Z, Ctrl+Y", "Undo and redo what was typed."),
    ("Shift+arrows", "Select; Ctrl+X cuts, Ctrl+C copies, Ctrl+V pastes."),
    ("Ctrl+Left, Right", "Go one word back or on."),
    ("Home, End", "Go to the start or the end of the line; with Ctrl, of the text."),
    ("Ctrl+A", "Select everything."),
    ("Ctrl+D, Ctrl+W", "Delete the character after the cursor, or the word before it."),
    ("Ctrl+U, Ctrl+K", "Delete to the start or the end of the line."),
)
"""What the keys do while an editor has the focus that does not name its own."""

PLACES = ("log", "coverage", "library", "statistics", "history", "settings", "backups", "doctor",
          "import_past", "plan")  # fmt: skip
"""The actions that lead to another screen."""

EVERYWHERE = ("back", "help", "undo", "redo", "sync", "leave", "quit", "redraw", "suspend_process")
"""The actions that are no screen's own."""

Line = tuple[str, str]


class HelpScreen(ModalScreen[None]):
    """Lies over the screen that it explains; scrolls where it is long."""

    CSS_PATH = "help_screen.tcss"
    BINDINGS = [
        *bindings("back", "help"),
        Binding("j", "scroll(1)", show=False),
        Binding("k", "scroll(-1)", show=False),
    ]

    def __init__(self, explained: Screen[Any]) -> None:
        super().__init__()
        known = explained if isinstance(explained, TrainerScreen) else None
        self._purpose = known.purpose if known else ""
        self._numbers = [(term.name, term.sentence) for term in (known.terms if known else ())]
        commands = list(_commands_on(explained))
        self._own = _lines(explained, commands, but=(*PLACES, *EVERYWHERE))
        self._places = _lines(explained, commands, only=PLACES)
        self._everywhere = _lines(explained, commands, only=EVERYWHERE)
        editors = explained.query(TextArea)
        self._editing = getattr(editors.first(), "explained", KEYS_OF_THE_EDITOR) if editors else ()

    def compose(self) -> ComposeResult:
        """Lay out the purpose, what the numbers mean, and one table of keys under the other."""
        with VerticalScroll() as sheet:
            sheet.border_title = "Help"
            sheet.border_subtitle = "Esc closes"
            if self._purpose:
                yield Static(Content(self._purpose), id="purpose")
            yield from _table("The numbers", self._numbers, "numbers")
            yield from _table("On this screen", self._own)
            if self._editing:
                yield from _table("In the editor", self._editing)
            yield from _table("Other screens", self._places)
            yield from _table("Everywhere", (*KEYS_EVERYWHERE, *self._everywhere))
        yield MessageLine()

    def on_mount(self) -> None:
        """Let the arrow keys scroll, and say so where there is more than one sees."""
        self.query_one(VerticalScroll).focus()
        self.call_after_refresh(self._say_that_it_scrolls)

    def on_resize(self, _: Resize) -> None:
        """Say anew whether there is more than one sees."""
        self.call_after_refresh(self._say_that_it_scrolls)

    def action_scroll(self, by: int) -> None:
        """Scroll by a line."""
        self.query_one(VerticalScroll).scroll_relative(y=by, animate=False)

    def action_back(self) -> None:
        """Close the help."""
        self.dismiss()

    def action_help(self) -> None:
        """Close the help with the key that opened it."""
        self.dismiss()

    def _say_that_it_scrolls(self) -> None:
        sheet = self.query_one(VerticalScroll)
        more = "Up and Down scroll · " if sheet.max_scroll_y else ""
        sheet.border_subtitle = f"{more}Esc closes"


def commands_of(screen: Screen[Any]) -> list[Line]:
    """Give the keys and the sentence of every command of a screen, those in its footer first."""
    return _lines(screen, _commands_on(screen))


def _lines(
    screen: Screen[Any],
    commands: Iterable[Command],
    *,
    only: tuple[str, ...] = (),
    but: tuple[str, ...] = (),
) -> list[Line]:
    """Give keys and sentence of these commands, in the order of ``only`` where that is given."""
    wanted = [it for it in commands if it.action not in but and (not only or it.action in only)]
    if only:
        wanted.sort(key=lambda it: only.index(it.action))
    keys = ((it, _keys(screen, it)) for it in wanted)
    return [(acting, it.sentence) for it, acting in keys if acting]


def _commands_on(screen: Screen[Any]) -> Iterator[Command]:
    """Give every command that acts on a screen, in the order of its footer.

    A key of the screen that a part of it takes while it has the focus counts as well.
    """
    own = [binding for binding in screen.BINDINGS if isinstance(binding, Binding)]
    active = [active.binding for active in screen.active_bindings.values()]
    offered = {binding.id: None for binding in (*active, *own) if _is_offered(screen, binding)}
    commands = [COMMANDS[name] for name in offered if name in COMMANDS]
    yield from sorted(commands, key=lambda command: not command.in_footer)


def _is_offered(screen: Screen[Any], binding: Binding) -> bool:
    return screen.check_action(binding.action, ()) is not False


def _keys(screen: Screen[Any], command: Command) -> str:
    """Give the keys of a command, but for those that do something else where the focus is."""
    own = {it.id: it.key for it in screen.BINDINGS if isinstance(it, Binding)}
    active = screen.active_bindings
    keys = own.get(command.action, command.keys).split(",")
    acting = [
        key for key in keys if key not in active or active[key].binding.action == command.action
    ]
    return ", ".join(key_names(",".join(acting))) if acting else ""


def _table(title: str, lines: Iterable[Line], id: str | None = None) -> ComposeResult:
    """Lay out a heading and its lines, or nothing where there are none."""
    lines = tuple(lines)
    if not lines:
        return
    yield Static(title, classes="heading", markup=False)
    with Grid(id=id):
        for keys, sentence in lines:
            yield Static(keys, classes="keys", markup=False)
            yield Static(sentence, markup=False)
