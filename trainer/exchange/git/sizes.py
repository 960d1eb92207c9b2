"""How large the objects of a git pack say that they are, looked up before any is unpacked."""

import mmap
import zlib
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Self

_OFFSET_DELTA = 6
_NAMED_DELTA = 7
_LONGEST_CHAIN = 5_000
_HEAD_OF_DELTA = 24


class TooLargeError(ValueError):
    """An object, or one that it is made from, is larger than is allowed."""


class PackSizes:
    """The sizes in one pack; each object is looked at once.

    ``place_of`` gives where in it an object of a name (of so many bytes) lies.
    """

    def __init__(
        self, pack: Path, name_length: int, place_of: Callable[[bytes], int], most: int
    ) -> None:
        self._most = most
        self._name_length = name_length
        self._place_of = place_of
        self._fine: set[int] = set()
        with pack.open("rb") as file:
            self._bytes = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        self._bytes.close()

    def check(self, offset: int) -> None:
        """Look at the object there and at all that it is made from; raise if one is too large."""
        chain = []
        base: int | None = offset
        while base is not None and base not in self._fine:
            chain.append(base)
            if len(chain) > _LONGEST_CHAIN or base < 0:
                raise ValueError("an endless chain of deltas")
            base = self._base_of(base)
        self._fine.update(chain)

    def _base_of(self, offset: int) -> int | None:
        """Look at one object, and give where the one lies that it is a change of."""
        kind, size, place = self._head(offset)
        self._allow(size)
        base = None
        if kind == _OFFSET_DELTA:
            back, place = self._back(place)
            base = offset - back
        elif kind == _NAMED_DELTA:
            base = self._place_of(self._bytes[place : place + self._name_length])
            place += self._name_length
        if base is not None:
            self._allow_delta(place)
        return base

    def _allow(self, size: int) -> None:
        if size > self._most:
            raise TooLargeError(size)

    def _allow_delta(self, place: int) -> None:
        """Look at the two sizes that the text of a change begins with."""
        head = zlib.decompressobj().decompress(self._bytes[place : place + 256], _HEAD_OF_DELTA)
        at = 0
        for _ in range(2):
            size = shift = 0
            more = True
            while more:
                size |= (head[at] & 0x7F) << shift
                more = bool(head[at] & 0x80)
                shift, at = shift + 7, at + 1
            self._allow(size)

    def _head(self, at: int) -> tuple[int, int, int]:
        """Give kind and size of the object there, and where what follows begins."""
        byte = self._bytes[at]
        kind, size, shift = byte >> 4 & 7, byte & 15, 4
        while byte & 0x80:
            at += 1
            byte = self._bytes[at]
            size |= (byte & 0x7F) << shift
            shift += 7
        return kind, size, at + 1

    def _back(self, at: int) -> tuple[int, int]:
        """Give how far back the base lies, and where what follows begins."""
        byte = self._bytes[at]
        back = byte & 0x7F
        while byte & 0x80:
            at += 1
            byte = self._bytes[at]
            back = (back + 1 << 7) | (byte & 0x7F)
        if not back:
            raise ValueError("a delta of itself")
        return back, at + 1
