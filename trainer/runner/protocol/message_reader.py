"""The parent's end of the channel: bytes to messages, whatever is written there."""

from collections.abc import Iterator

from trainer.runner.protocol.shapes import shape
from trainer.runner.protocol.wire import LARGEST, WireError, decode

_LONGEST = 2 * LARGEST
_MOST_NOISE = 1_000_000


class FloodError(Exception):
    """More was written to the channel than any child would."""


class MessageReader:
    """What comes through the channel, cut into lines; noise is passed over, up to a point."""

    def __init__(self, word: str) -> None:
        self._word = word.encode("ascii")
        self._parts: list[bytes] = []
        self._size = 0
        self._noise = 0

    def messages(self, received: bytes) -> Iterator[list[object]]:
        """Give the messages that these bytes complete; raise ``FloodError`` at too much noise."""
        self._parts.append(received)
        self._size += len(received)
        if b"\n" in received:
            *complete, rest = b"".join(self._parts).split(b"\n")
            self._parts, self._size = [rest], len(rest)
            for line in complete:
                message = self._message(line)
                if message is not None:
                    yield message
        if self._size > _LONGEST or self._noise > _MOST_NOISE:
            raise FloodError

    def _message(self, line: bytes) -> list[object] | None:
        """Give the message of a line, ``None`` for noise."""
        if line.startswith(self._word):
            try:
                message = decode(line[len(self._word) :].decode("ascii"), shape)
            except (WireError, UnicodeDecodeError):
                message = None
            if isinstance(message, list) and message:
                return message
        self._noise += len(line)
        return None
