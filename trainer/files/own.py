"""The files of the learner's own problem folders, as text that travels to other machines."""

import os
import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from trainer.domain.errors import TrainerError
from trainer.domain.text import clean_line
from trainer.files.unfinished import unfinished, write_to_disk

LARGEST = 1_000_000
"""A file with more bytes than this stays where it is."""

_DEEPEST, _LONGEST_NAME = 8, 200
_LEFT_OUT = ("__pycache__", "lost+found")


@dataclass
class Contents:
    """The texts by path, with the moment each was written, and why other files do not travel."""

    texts: dict[str, str] = field(default_factory=dict)
    written_at: dict[str, datetime] = field(default_factory=dict)
    staying: dict[str, str] = field(default_factory=dict)


class OwnFiles:
    """Reads and writes below ``root``; what is overwritten is moved to the folder ``replaced``."""

    def __init__(self, root: Path, replaced: Path) -> None:
        self._root = root
        self._replaced = replaced

    def read(self) -> Contents:
        """Give what lies there; hidden files and links are passed over.

        Raise ``TrainerError`` if a folder cannot be read: what is in it must not pass for removed.
        """
        try:
            return self._contents()
        except OSError as error:
            raise TrainerError(f"{error.filename} cannot be read ({error.strerror}).") from error

    def _contents(self) -> Contents:
        contents = Contents()
        for path, name in _files(self._root, ""):
            try:
                if why := _why_it_stays(path, name):
                    contents.staying[name] = (
                        f"{clean_line(name)} {why}, so it stays on this machine."
                    )
                    continue
                contents.texts[name] = path.read_bytes().decode("utf-8")
                contents.written_at[name] = _written_at(path)
            except UnicodeDecodeError:
                contents.staying[name] = (
                    f"{clean_line(name)} is not text, so it stays on this machine."
                )
            except OSError as error:
                contents.staying[name] = f"{clean_line(name)} cannot be read ({error.strerror})."
        return contents

    def put(self, name: str, text: str | None, now: datetime) -> None:
        """Write a file, or remove it; the one that was there is kept among the replaced.

        Raise ``TrainerError`` if the name leads outside, or if that fails.
        """
        if not is_inside(name):
            raise TrainerError(
                f"{clean_line(name)!r} is not a valid file name, so the file was not created."
            )
        path = self._root.joinpath(*name.split("/"))
        try:
            refuse_links(self._root, path)
            if text is None:
                self._keep(path, name, now)
                path.unlink(missing_ok=True)
                self._remove_empty(path.parent)
                return
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            self._keep(path, name, now)
            with unfinished(path, below=self._root) as beside:
                write_to_disk(beside, text.encode("utf-8"))
        except (OSError, UnicodeEncodeError) as error:
            why = error.strerror if isinstance(error, OSError) else "it is not text"
            raise TrainerError(f"{path} cannot be written ({why}).") from error

    def _keep(self, path: Path, name: str, now: datetime) -> None:
        if not path.exists():
            return
        moment = f"{now.astimezone(UTC):%Y-%m-%dT%H-%M-%S.%fZ}"
        replaced = self._replaced.joinpath(moment, *name.split("/"))
        replaced.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        with unfinished(replaced, below=self._replaced) as beside:
            write_to_disk(beside, path.read_bytes())

    def _remove_empty(self, folder: Path) -> None:
        while folder != self._root:
            try:
                folder.rmdir()
            except OSError:
                return
            folder = folder.parent


def refuse_links(root: Path, path: Path) -> None:
    """Raise ``TrainerError`` if a link, or what is no folder, is on the way from root to path."""
    place = root
    for part in path.relative_to(root).parts:
        place = place / part
        with suppress(FileNotFoundError):
            mode = place.lstat().st_mode
            if not (stat.S_ISREG(mode) if place == path else stat.S_ISDIR(mode)):
                raise TrainerError(f"{place} is in the way; {path} was not written.")


def is_inside(name: str) -> bool:
    """Tell whether a name is one of a file below the folder, which any platform can have."""
    parts = name.split("/")
    return len(parts) <= _DEEPEST and all(map(_is_plain, parts))


def _is_plain(part: str) -> bool:
    return (
        0 < len(part.encode("utf-8", "surrogatepass")) <= _LONGEST_NAME
        and part.isprintable()
        and not part.startswith(".")
        and not part.endswith((".", " "))
        and not set(part) & set('\\:*?"<>|')
        and part not in _LEFT_OUT
    )


def _files(folder: Path, prefix: str) -> Iterator[tuple[Path, str]]:
    """Give every file below a folder with its name from there; links are not followed."""
    with os.scandir(folder) as entries:
        ordered = sorted(entries, key=lambda entry: entry.name)
    for entry in ordered:
        name = f"{prefix}{entry.name}"
        if entry.name.startswith(".") or entry.name in _LEFT_OUT or entry.is_symlink():
            continue
        if entry.is_dir(follow_symlinks=False):
            if name.count("/") + 1 < _DEEPEST:
                yield from _files(Path(entry.path), f"{name}/")
        elif entry.is_file(follow_symlinks=False):
            yield Path(entry.path), name


def _why_it_stays(path: Path, name: str) -> str:
    if not is_inside(name):
        return "has a name that not every system allows"
    if path.stat().st_size > LARGEST:
        return f"is larger than {LARGEST // 10**6} MB"
    return ""


def _written_at(path: Path) -> datetime:
    try:
        return datetime.fromtimestamp(path.stat().st_mtime, UTC)
    except (ValueError, OverflowError, OSError):
        return datetime(1970, 1, 1, tzinfo=UTC)
