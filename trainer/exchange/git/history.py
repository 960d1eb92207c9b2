"""The history of a git repository: its commits, oldest first, and what each did to which file.

Nothing of it is run: `git` in a stranger's folder would run what that folder's settings name.
"""

import heapq
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from functools import lru_cache
from pathlib import Path
from types import TracebackType
from typing import NamedTuple, Self

from trainer.domain.errors import TrainerError
from trainer.exchange.git.objects import GitObjects, RawCommit, one_sentence
from trainer.exchange.git.place import GitPlace, place_of
from trainer.exchange.git.tree import Tree, is_file, is_folder

MOST_COMMITS = 30_000
"""Of a longer history only the latest so many are read."""

MOST_CHANGES = 400_000
MOST_FILES_READ = 5_000
LONGEST_CODE = 20_000
_DEEPEST = 60
_TREES_KEPT = 512
_TELL_EVERY = 100
_NOTHING = (0, b"")
_EMPTY_TREES = (
    b"4b825dc642cb6eb9a060e54bf8d69288fbee4904",
    b"6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321",
)


class Did(StrEnum):
    """What a commit did to a file."""

    ADDED = "added"
    CHANGED = "changed"
    DELETED = "deleted"
    RENAMED = "renamed"


@dataclass(frozen=True, slots=True)
class Change:
    """What a commit did to the file at ``path``, which was at ``before`` if it was renamed."""

    did: Did
    path: str
    blob: bytes
    before: str = ""


@dataclass(frozen=True, slots=True)
class Commit:
    """A commit: ``at`` is told on its author's own clock, ``None`` where it says no sensible time.

    A merge changes nothing by itself: what it brings together was done by the commits before it.
    ``is_rim`` tells that what came before was cut off, so that its changes are all files there are.
    """

    message: str
    at: datetime | None
    changes: tuple[Change, ...]
    is_rim: bool = False


class History:
    """The history of a folder; to be closed. ``is_cut`` tells that older commits are left out."""

    def __init__(self, folder: Path, place: GitPlace) -> None:
        self._name = folder.name
        self._walk = walk_of(folder, place)
        self.is_cut = bool(self._walk.rim)
        self._trees: dict[bytes, Tree] = {}
        self._changes_left = MOST_CHANGES
        self._files_left = MOST_FILES_READ
        with one_sentence(self._name):
            self._objects = GitObjects(place)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None
    ) -> None:
        self._objects.__exit__(None, None, None)

    def commits(self, tell: Callable[[int, int], None]) -> Iterator[Commit]:
        """Give every commit after those it builds upon, and tell now and then how far it is."""
        trees = {commit.name: commit.tree for commit in self._walk.commits}
        total = len(trees)
        for number, raw in enumerate(self._walk.commits):
            if number % _TELL_EVERY == 0:
                tell(number, total)
            with one_sentence(self._name):
                before = trees.get(raw.parents[0]) if raw.parents else None
                is_merge = len(raw.parents) > 1
                changes = [] if is_merge else self._between(before, raw.tree)
            is_rim = raw.name in self._walk.rim
            yield Commit(raw.message, raw.at, tuple(_renamed(changes)), is_rim)
        tell(total, total)

    def code(self, change: Change) -> str:
        """Give the file as a commit left it; empty if it is long, no text, or not there."""
        if self._files_left <= 0:
            return ""
        self._files_left -= 1
        try:
            with one_sentence(self._name):
                text = self._objects.blob(change.blob).decode("utf-8-sig")
        except TrainerError:
            return ""
        is_code = len(text) <= LONGEST_CODE and "\0" not in text
        return text.replace("\r\n", "\n").replace("\r", "\n") if is_code else ""

    def _between(self, old: bytes | None, new: bytes) -> list[Change]:
        """Give what differs between two trees, with all in folders that came or went."""
        changes: list[Change] = []
        waiting: list[tuple[bytes | None, bytes | None, str]] = [(old, new, "")]
        while waiting:
            before, after, here = waiting.pop()
            olds, news = self._tree(before).differing(self._tree(after))
            for name in {name for name, _ in olds.items() ^ news.items()}:
                self._changes_left -= 1
                path = here + name.decode(errors="replace")
                pair = olds.get(name, _NOTHING), news.get(name, _NOTHING)
                folders = [blob if is_folder(mode) else None for mode, blob in pair]
                if any(folders) and path.count("/") < _DEEPEST:
                    waiting.append((folders[0], folders[1], f"{path}/"))
                files = [blob if is_file(mode) else b"" for mode, blob in pair]
                changes += _change(path, *files)
            if self._changes_left < 0:
                raise TrainerError(f"The git repository {self._name} has too many files to read.")
        return sorted(changes, key=lambda change: change.path)

    def _tree(self, name: bytes | None) -> Tree:
        if name is None or name in _EMPTY_TREES:
            return Tree(b"", 0)
        if name not in self._trees:
            while len(self._trees) >= _TREES_KEPT:
                del self._trees[next(iter(self._trees))]
            self._trees[name] = self._objects.tree(name)
        return self._trees[name]


class Walk(NamedTuple):
    """The commits of a repository, each after its parents, and those whose past is cut off."""

    commits: tuple[RawCommit, ...]
    rim: frozenset[bytes]


def history_of(folder: Path) -> History | None:
    """Give the history of a folder, ``None`` where it has none of its own.

    Raise ``TrainerError`` where it is damaged, or cannot be read here.
    """
    with one_sentence(folder.name):
        place = place_of(folder)
    return None if place is None else History(folder, place)


def messages_of(folder: Path) -> tuple[str, ...]:
    """Give what the commits say, oldest first: nothing where there is no history to read."""
    try:
        with one_sentence(folder.name):
            place = place_of(folder)
        commits = walk_of(folder, place).commits if place else ()
    except TrainerError:
        return ()
    return tuple(commit.message for commit in commits)


def walk_of(folder: Path, place: GitPlace) -> Walk:
    """Give the commits that a folder is made of; they are looked up once while nothing changes."""
    with one_sentence(folder.name):
        place.check()
        return _walked(place, tuple(place.heads()), place.cut())


@lru_cache(maxsize=1)
def _walked(place: GitPlace, heads: tuple[bytes, ...], cut: frozenset[bytes]) -> Walk:
    """Give the commits that the heads' latest one is made of, the oldest first."""
    with GitObjects(place) as objects:
        latest = max((objects.commit(head) for head in set(heads)), key=_when, default=None)
        found: dict[bytes, RawCommit] = {}
        waiting = [(0.0, latest)] if latest else []
        while waiting and len(found) < MOST_COMMITS:
            _, commit = heapq.heappop(waiting)
            if commit.name in found:
                continue
            found[commit.name] = commit
            for name in () if commit.name in cut else commit.parents:
                if name not in found:
                    parent = objects.commit(name)
                    heapq.heappush(waiting, (-_when(parent), parent))
    rim = {it.name for it in found.values() if any(name not in found for name in it.parents)}
    return Walk(tuple(_in_order(found)), frozenset(rim))


def _in_order(found: dict[bytes, RawCommit]) -> Iterator[RawCommit]:
    """Give each commit after its parents, the older one first where both could be next."""
    children: dict[bytes, list[RawCommit]] = {name: [] for name in found}
    missing: dict[bytes, int] = {}
    for commit in found.values():
        parents = {name for name in commit.parents if name in found}
        missing[commit.name] = len(parents)
        for name in parents:
            children[name].append(commit)
    ready = [(_when(it), it) for it in found.values() if not missing[it.name]]
    heapq.heapify(ready)
    while ready:
        _, commit = heapq.heappop(ready)
        yield commit
        for child in children[commit.name]:
            missing[child.name] -= 1
            if not missing[child.name]:
                heapq.heappush(ready, (_when(child), child))


def _when(commit: RawCommit) -> float:
    return commit.at.timestamp() if commit.at else 0.0


def _change(path: str, old: bytes, new: bytes) -> Iterator[Change]:
    if old != new:
        did = Did.CHANGED if old and new else Did.ADDED if new else Did.DELETED
        yield Change(did, path, new or old)


def _renamed(changes: list[Change]) -> list[Change]:
    """Give the changes with a file that went and came back elsewhere, unchanged, as one."""
    gone = {it.blob: it for it in changes if it.did is Did.DELETED}
    moved = set()
    for place, change in enumerate(changes):
        if change.did is Did.ADDED and change.blob in gone:
            before = gone.pop(change.blob).path
            changes[place] = Change(Did.RENAMED, change.path, change.blob, before)
            moved.add(before)
    return [it for it in changes if it.did is not Did.DELETED or it.path not in moved]
