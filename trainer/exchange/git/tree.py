"""The folders of a git repository as their objects write them, compared where they differ.

Two states of a folder of a thousand entries mostly differ in one. What is alike before and after it
is found by comparing bytes, so that only the rest is read: that makes long histories quick.
"""

from bisect import bisect_left, bisect_right
from dataclasses import dataclass, field

Entries = dict[bytes, tuple[int, bytes]]
"""The kinds and the objects of what lies in a folder, by name."""

_KIND = 0o170000
_FOLDER = 0o040000
_FILE = 0o100000


def is_folder(mode: int) -> bool:
    """Tell whether an entry is a folder."""
    return mode & _KIND == _FOLDER


def is_file(mode: int) -> bool:
    """Tell whether an entry is a file: no link, and no other repository."""
    return mode & _KIND == _FILE


@dataclass(slots=True)
class Tree:
    """A folder: its object's bytes, in which each name of an object is ``length`` bytes long.

    ``starts`` is where the entries begin, and the end; empty as long as nobody asked.
    """

    raw: bytes
    length: int
    starts: list[int] = field(default_factory=list)

    def differing(self, newer: "Tree") -> tuple[Entries, Entries]:
        """Give the entries of this and of a newer state that may differ; all others are alike."""
        starts = self._starts()
        first = bisect_right(starts, _alike(self.raw, newer.raw)) - 1
        begin = starts[first]
        longest = min(len(self.raw), len(newer.raw)) - begin
        same_end = _alike_at_end(self.raw, newer.raw, longest)
        last = bisect_left(starts, len(self.raw) - same_end)
        more = len(newer.raw) - len(self.raw)
        try:
            entries, between = newer._read(begin, starts[last] + more)
        except ValueError:
            return self._read(0, len(self.raw))[0], newer._read(0, len(newer.raw))[0]
        if not newer.starts:
            later = map(more.__add__, starts[last:]) if more else starts[last:]
            newer.starts = [*starts[:first], *between, *later]
        return self._read(begin, starts[last])[0], entries

    def _starts(self) -> list[int]:
        if not self.starts:
            self.starts = [*self._read(0, len(self.raw))[1], len(self.raw)]
        return self.starts

    def _read(self, begin: int, end: int) -> tuple[Entries, list[int]]:
        """Give the entries from one place to another, and where each begins."""
        raw, entries, starts = self.raw, Entries(), []
        while begin < end:
            starts.append(begin)
            blank = raw.index(b" ", begin)
            zero = raw.index(b"\0", blank)
            begin = zero + 1 + self.length
            entries[raw[blank + 1 : zero]] = (
                int(raw[starts[-1] : blank], 8),
                raw[zero + 1 : begin].hex().encode(),
            )
        if begin != end:
            raise ValueError("an entry of the wrong length")
        return entries, starts


def _alike(one: bytes, other: bytes) -> int:
    """Give how many bytes the two begin with alike."""
    low, high = 0, min(len(one), len(other))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == other[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low


def _alike_at_end(one: bytes, other: bytes, most: int) -> int:
    """Give how many bytes, at most so many, the two end with alike."""
    low, high = 0, most
    while low < high:
        middle = (low + high + 1) // 2
        if one[len(one) - middle : len(one) - low] == other[len(other) - middle : len(other) - low]:
            low = middle
        else:
            high = middle - 1
    return low
