"""How keys are called: as they are printed on keyboards, everywhere alike."""

from __future__ import annotations

from textual.keys import format_key

SENT_AS = {
    "ctrl+underscore": "ctrl+slash",
    "f14": "shift+f2",
    "f16": "shift+f4",
    "f17": "shift+f5",
    "f18": "shift+f6",
    "f19": "shift+f7",
    "f20": "shift+f8",
    "f23": "shift+f11",
}
"""The keys that many terminals send as if another one had been pressed, by what they send."""

_NAMES = {"escape": "Esc", "pageup": "PgUp", "pagedown": "PgDn", "delete": "Del"}
_ARROWS = {"Up": "↑", "Down": "↓", "Left": "←", "Right": "→"}


def key_name(key: str) -> str:
    """Give the name of a key as Textual calls it: ``ctrl+r`` is ``Ctrl+R``, ``slash`` is ``/``."""
    *held, last = SENT_AS.get(key, key).split("+")
    name = _single(last)
    if held and len(name) == 1:
        name = name.upper()
    return "+".join([*(modifier.capitalize() for modifier in held), name])


def key_names(keys: str) -> list[str]:
    """Give the names of keys that stand with commas between them, each one once."""
    return list(dict.fromkeys(key_name(key.strip()) for key in keys.split(",")))


def in_short(name: str) -> str:
    """Give the name of a key for where there is little room: ``Ctrl+R`` is ``^R``."""
    *held, last = name.split("+") if len(name) > 1 else [name]
    short = _ARROWS.get(last, last)
    return f"^{short}" if held == ["Ctrl"] else "+".join([*held, short])


def _single(key: str) -> str:
    """Give the name of a key that is pressed alone."""
    if key in _NAMES:
        return _NAMES[key]
    sign = format_key(key)
    return sign if len(sign) == 1 and sign.isascii() else key.capitalize()
