"""What the monkey does: keys, pastes, clicks, scrolls, resizes, and jumps to another place."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum
from random import Random

from tests.fuzz.hostile import Hostile
from tests.tui.attempting import SOLUTION, WRONG
from trainer.tui.commands import COMMANDS

SIZES = ((80, 24), (120, 40), (60, 16), (40, 10), (200, 60), (20, 5), (1, 1))
MOVES = ("enter", "escape", "tab", "shift+tab", "up", "down", "left", "right", "space", "backspace")
FURTHER = ("home", "end", "pageup", "pagedown", "delete", "shift+down", "ctrl+home", "ctrl+end")
FUNCTIONS = tuple(f"f{number}" for number in range(1, 13))
CONTROLS = tuple(f"ctrl+{letter}" for letter in "abcdefghijklmnopqrstuvwxyz")
LETTERS = tuple("abcdefghijklmnopqrstuvwxyzABCDEGHIKLMNORSTUVXYZ0123456789?!,.-+[](){}:;='\"#/ é木")
BOUND = tuple(key for command in COMMANDS.values() for key in command.keys.split(","))
LEAVING = ("q", "ctrl+q")
"""The monkey likes to stay: it presses these less often than any other key."""

TWICE = 0.2
"""So often a key comes twice or three times at once, as under a nervous finger."""


class What(StrEnum):
    """The kinds of deed."""

    PRESS = "press"
    PASTE = "paste"
    CLICK = "click"
    SCROLL = "scroll"
    RESIZE = "resize"
    JUMP = "jump"


@dataclass(frozen=True, slots=True)
class Deed:
    """One deed: the key or the text, and where on the screen, or how large it becomes."""

    what: What
    text: str = ""
    x: int = 0
    y: int = 0

    def __str__(self) -> str:
        match self.what:
            case What.PRESS:
                return self.text
            case What.PASTE:
                return f"paste {self.text[:40]!r} ({len(self.text):,})"
            case What.JUMP:
                return f"jump {self.text}"
            case _:
                return f"{self.what} {self.text} {self.x},{self.y}".replace("  ", " ")


def a_burst(random: Random, longest: int = 12) -> list[Deed]:
    """Give a few deeds that arrive together."""
    deeds: list[Deed] = []
    for _ in range(random.randint(1, longest)):
        deed = a_deed(random)
        times = random.choice((2, 2, 3)) if random.random() < TWICE else 1
        deeds += [deed] * times
    return deeds


def a_deed(random: Random) -> Deed:
    """Give any deed; most are keys."""
    chance = random.random()
    if chance < 0.84:
        return Deed(What.PRESS, _key(random))
    if chance < 0.90:
        return Deed(What.PASTE, _pasted(random))
    x, y = random.randrange(130), random.randrange(42)
    if chance < 0.94:
        return Deed(What.CLICK, random.choice(("", "", "double", "right")), x, y)
    if chance < 0.96:
        return Deed(What.SCROLL, random.choice(("up", "down")), x, y)
    if chance < 0.98:
        return Deed(What.RESIZE, "", *random.choice(SIZES))
    return Deed(What.JUMP, str(random.randrange(1000)))


def _key(random: Random) -> str:
    keys = random.choice((MOVES, MOVES, BOUND, BOUND, LETTERS, FURTHER, FUNCTIONS, CONTROLS))
    key = random.choice(keys)
    return "enter" if key in LEAVING and random.random() < 0.8 else key


def _pasted(random: Random) -> str:
    hostile = Hostile(random)
    return random.choice(
        (
            lambda: "",
            lambda: random.choice((SOLUTION, WRONG)),
            lambda: hostile.text(3),
            lambda: hostile.text(30),
            lambda: "1. Two Sum",
            lambda: "https://leetcode.com/problems/two-sum/",
            lambda: "\n" * random.randint(1, 50),
            lambda: "x = 1  # harmless\n" * random.choice((10, 2_000, 20_000)),
        )
    )()
