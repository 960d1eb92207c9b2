"""A learner who does things in a home, and says of each thing that it is saved once it is told so.

What is said is what has to be found again: ``say`` takes words such as ``review``, and an id.
"""

import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

from tests.builders import MOMENT
from trainer.assembly import assemble
from trainer.services.services import Services

Say = Callable[..., None]


@dataclass
class Learner:
    """The use cases, the moment that they are told, and where to say what is saved."""

    home: Path
    catalogue: Path
    say: Say
    moment: datetime = MOMENT + timedelta(days=1)

    @contextmanager
    def at_work(self) -> Iterator[Services]:
        """Start the program, and leave it in the end."""
        services = assemble(self.home, self.catalogue, lambda: self.moment, UTC)
        try:
            yield services
        finally:
            services.close()

    def pass_seconds(self, seconds: float) -> None:
        """Let the clock go on."""
        self.moment += timedelta(seconds=seconds)


def saying_into(descriptor: int) -> Say:
    """Give what writes a line for everything said, at once."""

    def say(*words: object) -> None:
        os.write(descriptor, ("\t".join(map(str, words)) + "\n").encode())

    return say


def lines_said(text: bytes) -> list[list[str]]:
    """Give the words of every whole line."""
    return [line.split("\t") for line in text.decode().split("\n")[:-1]]
