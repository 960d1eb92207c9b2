"""A disk that loses its power: what was written and not yet waited for is there in parts, or not.

What a program waited for (fsync) stays. Of the rest, each write is kept, lost or torn at a sector,
and of files made, renamed and removed, the first few are.
"""

import random
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tests.faults.traced import Call

_SECTOR = 512
_NOT_ON_DISK = "-shm"
"""SQLite's index of its journal is memory that happens to have a name."""


@dataclass(eq=False)
class _File:
    """What is on the disk for sure, and the writes and truncations that may be."""

    sure: bytes = b""
    unsure: list[Call] = field(default_factory=list)

    def settled(self) -> None:
        for call in self.unsure:
            self.sure = _written(self.sure, call)
        self.unsure.clear()

    def left_over(self, lots: random.Random) -> bytes:
        content = self.sure
        for call in self.unsure:
            kept = lots.choice((0.0, 1.0, 1.0, lots.random()))
            length = len(call.content)
            torn = length if kept == 1.0 else int(kept * length) // _SECTOR * _SECTOR
            if torn or (kept and not length):
                content = _written(content, call._replace(content=call.content[:torn]))
        return content


class Disk:
    """Holds the files of a folder, takes the calls of a program at work in it, loses its power."""

    def __init__(self, folder: Path, before: Path) -> None:
        self._root = folder
        self._names = {
            str(folder / path.relative_to(before)): _File(path.read_bytes())
            for path in before.rglob("*")
            if path.is_file()
        }
        self._sure_names, self._unsure_names = dict(self._names), list[dict[str, _File]]()

    def take(self, calls: Iterable[Call]) -> None:
        """Do what these calls do."""
        for call in calls:
            self._take(call)

    def left_over(self, folder: Path, lots: random.Random) -> None:
        """Put into a folder what is there after the power was lost at this moment."""
        states = [self._sure_names, *self._unsure_names]
        for name, file in lots.choice(states).items():
            if not name.endswith(_NOT_ON_DISK):
                path = folder / Path(name).relative_to(self._root)
                for parent in reversed(path.relative_to(folder).parents):
                    (folder / parent).mkdir(mode=0o700, exist_ok=True)
                path.write_bytes(file.left_over(lots))

    def _take(self, call: Call) -> None:
        file = self._names.get(call.path)
        match call.name:
            case "create" if file is None:
                self._rename({**self._names, call.path: _File()})
            case "unlink" if file is not None:
                self._rename({name: it for name, it in self._names.items() if name != call.path})
            case "link" if file is not None:
                self._rename({**self._names, call.content.decode(): file})
            case "rename":
                self._rename(_moved(self._names, call.path, call.content.decode()))
            case "fsync":
                self._settle(call.path, file)
            case "pwrite" | "write" | "truncate" if file is not None:
                file.unsure.append(call if call.name != "write" else _at_end(file, call))

    def _rename(self, names: dict[str, _File]) -> None:
        self._names = names
        self._unsure_names.append(names)

    def _settle(self, path: str, file: _File | None) -> None:
        """Make a file sure with its name, or all names where a folder was waited for."""
        if file is not None:
            file.settled()
        if file is None or self._sure_names.get(path) is not file:
            self._sure_names = self._names
            self._unsure_names.clear()


def _written(content: bytes, call: Call) -> bytes:
    if call.name == "truncate":
        return content[: call.place].ljust(call.place, b"\0")
    end = call.place + len(call.content)
    return content[: call.place].ljust(call.place, b"\0") + call.content + content[end:]


def _at_end(file: _File, call: Call) -> Call:
    """Give the place that a write has which goes on where the one before it ended."""
    ends = [it.place + len(it.content) for it in file.unsure]
    return call._replace(place=max([len(file.sure), *ends]))


def _moved(names: dict[str, _File], old: str, new: str) -> dict[str, _File]:
    moved = {}
    for name, file in names.items():
        inside = name == old or name.startswith(f"{old}/")
        moved[new + name[len(old) :] if inside else name] = file
    return moved
