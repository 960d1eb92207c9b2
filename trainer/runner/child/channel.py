"""The channel: what the child tells the parent, one line each, on a file descriptor of its own.

A line begins with a secret word of the run, so that what the learner's code writes there by chance
or on purpose is passed over.
"""

from __future__ import annotations

import os

from trainer.runner.child.nodes import named
from trainer.runner.protocol.wire import encode

CHANNEL_LOST = 71
"""The exit status of a child that cannot tell its results any more."""


class Channel:
    """The child's end; only the process that opened it may tell anything."""

    def __init__(self, descriptor: int, word: str) -> None:
        self._descriptor = descriptor
        self._word = word
        self._owner = os.getpid()

    def tell(self, *message: object) -> None:
        """Send a message of plain values."""
        self.tell_texts(self.text(*message))

    def text(self, *message: object) -> str:
        """Give a message of plain values as it is sent."""
        return encode(list(message), named)

    def tell_texts(self, *texts: str) -> None:
        """Send messages in one go that are encoded already.

        A copy of the process ends here, and so does the process when it reaches the parent no more.
        """
        if os.getpid() != self._owner:
            os._exit(0)
        lines = "".join(f"\n{self._word}{text}\n" for text in texts).encode("ascii")
        try:
            while lines:
                lines = lines[os.write(self._descriptor, lines) :]
        except OSError:
            os._exit(CHANNEL_LOST)
