"""Where the history of a folder lies, and which commit it is at; nothing is followed out of it."""

import os
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from trainer.domain.errors import TrainerError

_LONGEST = 4096
_LARGEST_LIST = 64 * 1024 * 1024
_MOST_FILES = 1_000_000
_COMMIT = re.compile(rb"[0-9a-f]{40}(?:[0-9a-f]{24})?")
_BRANCH = re.compile(r"refs/[^\0-\x20~^:?*\[\\]{1,1000}")


@dataclass(frozen=True, slots=True)
class GitPlace:
    """Where the history lies: what is a work tree's own, and what it shares with others."""

    own: Path
    shared: Path

    @property
    def long_names(self) -> bool:
        """Whether objects are named by SHA-256."""
        return bool(re.search(rb"(?im)^\s*objectformat\s*=\s*sha256", self._config()))

    def check(self) -> None:
        """Raise ``TrainerError`` where a link leads out of it, or branches are in a new form."""
        if re.search(rb"(?im)^\s*refstorage\s*=\s*(?!files)", self._config()):
            raise TrainerError(
                "The repository stores its branches as reftable, which trainer cannot read; "
                "clone it with `git clone --ref-format=files`."
            )
        for path in self._read():
            leads_out = path.is_symlink() and not path.resolve().is_relative_to(self.shared)
            if leads_out or not (path.is_file() or path.is_dir()):
                raise TrainerError(
                    f"The repository links to a place outside of itself ({path.name}), which "
                    "is not followed."
                )

    def heads(self) -> list[bytes]:
        """Give the commit that it is at; where that branch is still empty, those of all others."""
        listed = self._listed()
        name = "HEAD"
        for _ in range(5):
            text = _begin_of(self.own / name) or _begin_of(self.shared / name)
            if text is None:
                head = listed.get(name)
                break
            if not text.startswith(b"ref:"):
                head = text.strip()
                break
            name = text[4:].strip().decode(errors="replace")
            if not _BRANCH.fullmatch(name) or ".." in name:
                raise ValueError("an impossible branch name")
        else:
            raise ValueError("branches that refer to each other")
        if head is None:
            return [*self._branches(), *listed.values()]
        if not _COMMIT.fullmatch(head):
            raise ValueError("not a commit name")
        return [head]

    def cut(self) -> frozenset[bytes]:
        """Give the commits whose past was left out when this was cloned."""
        return frozenset(_COMMIT.findall(_whole(self.shared / "shallow")))

    def _read(self) -> Iterator[Path]:
        """Give what is no plain file or folder of all that is read."""
        named = (self.shared / name for name in ("HEAD", "config", "packed-refs", "shallow"))
        yield from (path for path in named if path.is_symlink())
        for entry in _all_in(self.shared / "objects", self.shared / "refs"):
            if not (entry.is_file(follow_symlinks=False) or entry.is_dir(follow_symlinks=False)):
                yield Path(entry.path)

    def _branches(self) -> Iterator[bytes]:
        for entry in _all_in(self.shared / "refs" / "heads", self.shared / "refs" / "remotes"):
            text = _begin_of(Path(entry.path)) if entry.is_file() else None
            if text and _COMMIT.fullmatch(text.strip()):
                yield text.strip()

    def _listed(self) -> dict[str, bytes]:
        lines = _whole(self.shared / "packed-refs").splitlines()
        pairs = (line.split(b" ", 1) for line in lines if _COMMIT.match(line))
        named = {pair[1].decode(errors="replace"): pair[0] for pair in pairs if len(pair) == 2}
        return {name: commit for name, commit in named.items() if "refs/tags/" not in name}

    def _config(self) -> bytes:
        return _whole(self.shared / "config")


def place_of(folder: Path) -> GitPlace | None:
    """Give where the history of a folder lies, ``None`` where it has none of its own."""
    dot = folder / ".git"
    if dot.is_symlink():
        return None
    if dot.is_file():
        return _elsewhere(dot)
    for place in (dot, folder):
        if _is_history(place):
            return GitPlace(own=place.resolve(), shared=place.resolve())
    return None


def _elsewhere(dot: Path) -> GitPlace | None:
    """Give what a ``.git`` file names, if that is this folder's: a submodule or one more tree."""
    text = _begin_of(dot) or b""
    if not text.startswith(b"gitdir:"):
        return None
    own = (dot.parent / os.fsdecode(text[7:].strip())).resolve()
    common = _begin_of(own / "commondir")
    if common is not None:
        back = _begin_of(own / "gitdir") or b""
        shared = (own / os.fsdecode(common.strip())).resolve()
        is_ours = (own / os.fsdecode(back.strip())).resolve() == dot.resolve()
        is_ours = is_ours and own.parent == shared / "worktrees"
    else:
        shared = own
        above = [parent / ".git" / "modules" for parent in dot.resolve().parent.parents]
        is_ours = any(own.is_relative_to(modules) for modules in above)
    return GitPlace(own=own, shared=shared) if is_ours and _is_history(shared) else None


def _is_history(place: Path) -> bool:
    return (place / "HEAD").is_file() and (place / "objects").is_dir() and (place / "refs").is_dir()


def _all_in(*folders: Path) -> Iterator[os.DirEntry[str]]:
    """Give everything in some folders and in theirs; links are given, not followed."""
    left = _MOST_FILES
    waiting = [str(folder) for folder in folders if folder.is_dir()]
    while waiting:
        with os.scandir(waiting.pop()) as entries:
            for entry in entries:
                left -= 1
                if left < 0:
                    raise TrainerError("The repository has too many files to read.")
                yield entry
                if entry.is_dir(follow_symlinks=False):
                    waiting.append(entry.path)


def _begin_of(path: Path) -> bytes | None:
    if not path.is_file():
        return None
    with path.open("rb") as file:
        return file.read(_LONGEST)


def _whole(path: Path) -> bytes:
    if not path.is_file():
        return b""
    with path.open("rb") as file:
        return file.read(_LARGEST_LIST)
