"""The program's own two themes; every theme of Textual may be chosen instead."""

from textual.theme import Theme

DARK = Theme(
    name="trainer",
    primary="#7fb4a2",
    secondary="#8fa8d6",
    accent="#e0b067",
    foreground="#d7dbe0",
    background="#14171c",
    surface="#1a1e25",
    panel="#232933",
    success="#8cc084",
    warning="#e0b067",
    error="#e58080",
    dark=True,
    variables={
        "footer-key-foreground": "#e0b067",
        "block-cursor-background": "#2f4a46",
        "block-cursor-foreground": "#f2f5f7",
        "block-cursor-text-style": "none",
        "block-cursor-blurred-background": "#252d35",
    },
)

LIGHT = Theme(
    name="trainer-light",
    primary="#2f7d68",
    secondary="#3f5f9e",
    accent="#9a6510",
    foreground="#22262b",
    background="#f7f6f2",
    surface="#efede6",
    panel="#e2dfd5",
    success="#3c7a34",
    warning="#9a6510",
    error="#b03a3a",
    dark=False,
    variables={
        "footer-key-foreground": "#9a6510",
        "block-cursor-background": "#cfe3db",
        "block-cursor-foreground": "#15181b",
        "block-cursor-text-style": "none",
    },
)
