"""A learner who does things in a home, and says of each thing that it is saved once it is told so.

What is said is what has to be found again: ``say`` takes words such as ``review``, and an id.
"""

import os
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path

from tests.builders import MOMENT
from tests.small_world import World

Say = Callable[..., None]


@dataclass(init=False)
class Learner(World):
    """A world, and where to say what is saved in it."""

    say: Say = field(kw_only=True)

    def __init__(
        self, home: Path, catalogue: Path, say: Say, moment: datetime = MOMENT + timedelta(days=1)
    ) -> None:
        super().__init__(home, catalogue, moment)
        self.say = say

    def pass_seconds(self, seconds: float) -> None:
        """Let the clock go on."""
        self.pass_time(seconds=seconds)


def saying_into(descriptor: int) -> Say:
    """Give what writes a line for everything said, at once."""

    def say(*words: object) -> None:
        os.write(descriptor, ("\t".join(map(str, words)) + "\n").encode())

    return say


def lines_said(text: bytes) -> list[list[str]]:
    """Give the words of every whole line."""
    return [line.split("\t") for line in text.decode().split("\n")[:-1]]
