"""A list in which ``j`` and ``k`` move as the arrow keys do."""

from textual.binding import Binding, BindingType
from textual.widgets import OptionList

MOVES: list[BindingType] = [
    Binding("j", "cursor_down", "Down", show=False),
    Binding("k", "cursor_up", "Up", show=False),
]
"""What the letters do in a list of Textual's; hands that know vim, less or htop expect it."""


class MovedList(OptionList):
    """An ``OptionList`` that letters move in, too."""

    BINDINGS = MOVES
