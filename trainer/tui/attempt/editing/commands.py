"""The commands of the code editor: one entry feeds key, palette and help."""

from trainer.tui.commands import Command
from trainer.tui.key_names import key_names


def _command(action: str, keys: str, title: str, sentence: str) -> Command:
    return Command(action, keys, title, sentence, in_footer=False)


_ALL = (
    _command("find", "ctrl+f", "find",
             "Find text in the code: Enter or F3 finds the next, Up the previous, Esc closes."),
    _command("toggle_comment", "ctrl+slash,ctrl+underscore", "toggle comment",
             "Make comments of the selected lines, or code again."),
    _command("move_lines(-1)", "alt+up,ctrl+shift+up", "move lines up",
             "Move the selected lines up."),
    _command("move_lines(1)", "alt+down,ctrl+shift+down", "move lines down",
             "Move the selected lines down."),
    _command("duplicate_lines(1)", "ctrl+d,alt+shift+down", "duplicate lines",
             "Write the selected lines once more, below."),
    _command("duplicate_lines(-1)", "alt+shift+up", "duplicate lines above",
             "Write the selected lines once more, above."),
    _command("delete_lines", "ctrl+k,ctrl+shift+k", "delete lines",
             "Delete the selected lines."),
    _command("reset", "shift+f4,f16", "reset the code",
             "Put the code back to how the problem began; Ctrl+Z brings yours back."),
    _command("app.focus_next", "ctrl+j,shift+f6,f18", "leave the editor",
             "Go to the verdict or the statement; Tab goes on from there."),
)  # fmt: skip

EDITING = {command.action: command for command in _ALL}
"""The commands by the name of their action."""

_TYPING = (
    ("Tab, Shift+Tab", "Indent the selected lines, or take a step away; four blanks a step."),
    ("Ctrl+A", "Select everything; Shift with arrows, Home and End selects a part."),
    ("Ctrl+C, Ctrl+X", "Copy or cut what is selected, or the line; other programs can paste it."),
    ("Ctrl+V", "Paste what was copied last, here or in another program."),
    ("Ctrl+Z, Ctrl+Y", "Undo or redo; Ctrl+Shift+Z redoes where the terminal tells it."),
    ("Home, End", "Go to the start of the text on the line (again: of the line), or its end."),
    ("Ctrl+Home, Ctrl+End", "Go to the start or the end of the code."),
    ("Ctrl+Left, Ctrl+Right", "Go one word back or on."),
    ("Ctrl+W, Ctrl+Delete", "Delete the word before or after the cursor."),
    ("Ctrl+U", "Delete to the start of the line."),
)

EXPLAINED = (
    *((", ".join(key_names(it.keys)), it.sentence) for it in EDITING.values()),
    *_TYPING,
)
"""Every key of the editor as it is printed, with what it does."""
