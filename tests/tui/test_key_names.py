"""Keys are called as they are printed on keyboards, in one place for footer, help and palette."""

import pytest

from trainer.tui.commands import COMMANDS
from trainer.tui.key_names import in_short, key_name, key_names


@pytest.mark.parametrize(
    ("key", "name", "short"),
    [
        ("f5", "F5", "F5"),
        ("ctrl+r", "Ctrl+R", "^R"),
        ("ctrl+slash", "Ctrl+/", "^/"),
        ("shift+f5", "Shift+F5", "Shift+F5"),
        ("alt+up", "Alt+Up", "Alt+↑"),
        ("ctrl+down", "Ctrl+Down", "^↓"),
        ("ctrl+shift+a", "Ctrl+Shift+A", "Ctrl+Shift+A"),
        ("escape", "Esc", "Esc"),
        ("enter", "Enter", "Enter"),
        ("pageup", "PgUp", "PgUp"),
        ("question_mark", "?", "?"),
        ("left_square_bracket", "[", "["),
        ("comma", ",", ","),
        ("plus", "+", "+"),
        ("k", "k", "k"),
        ("K", "K", "K"),
    ],
)
def test_a_key_is_called_as_on_the_keyboard(key: str, name: str, short: str) -> None:
    assert key_name(key) == name
    assert in_short(name) == short


def test_what_terminals_send_instead_is_not_named() -> None:
    assert key_names("question_mark,f1,ctrl+slash,ctrl+underscore") == ["?", "F1", "Ctrl+/"]
    assert key_names("shift+f5,f17") == ["Shift+F5"]


def test_no_command_shows_a_key_in_small_letters_but_letters() -> None:
    for command in COMMANDS.values():
        shown = command.binding().key_display or ""
        assert shown
        assert len(shown) == 1 or not shown[0].islower(), command


def test_no_letter_that_moves_in_lists_is_a_command() -> None:
    taken = {key for command in COMMANDS.values() for key in command.keys.split(",")}
    assert not taken & {"j", "k"}
