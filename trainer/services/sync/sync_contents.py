"""What lies in a sync folder: read whole, or only what came since the last time."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path

from trainer.domain.errors import TrainerError
from trainer.domain.log.review_log import ReviewLog
from trainer.exchange.own.log_lines import Contents, read_log
from trainer.files.appended import AppendedFile, Mark
from trainer.files.plain import opened
from trainer.files.sync_folder import SyncFolder
from trainer.storage.local.sync_cursor import SyncCursor
from trainer.storage.log.log_queries import End

Lines = tuple[str, ReviewLog]
"""A source in words, and the lines that it has."""


@dataclass
class SyncContents:
    """The lines of other devices by source, and of this one's own file.

    With ``since`` it is only what came since the log ended there, and the own file is whole and has
    all lines before that which no other file has; ``own`` is then ``None``. ``marks`` tell how far
    each file was read.
    """

    own: Contents | None = None
    others: list[Lines] = field(default_factory=list)
    marks: dict[str, Mark] = field(default_factory=dict)
    faults: list[str] = field(default_factory=list)
    since: End | None = None

    @cached_property
    def elsewhere(self) -> ReviewLog:
        """The lines in the files of others."""
        return ReviewLog.of(
            (line for _, log in self.others for line in log.reviews.values()),
            (line for _, log in self.others for line in log.changes.values()),
        )

    @property
    def sources(self) -> list[Lines]:
        """Everything by source; this device's own file comes last."""
        return [*self.others, *([("this device", self.own.log)] if self.own else [])]

    def take(self, path: Path, file: AppendedFile, source: str) -> None:
        """Read the file of another device from where it stands, and note how far that is.

        A damaged one is read anew the next time: the carrier may still be at it.
        """
        contents = _contents(path, file)
        source = contents.header.name if contents.header else source
        self.others.append((source, contents.log))
        self.marks.pop(path.name, None)
        if not contents.damaged:
            self.marks[path.name] = file.mark(source)


def everything_in(folder: SyncFolder) -> SyncContents:
    """Read every file from the beginning."""
    contents = SyncContents()
    for path in folder.others():
        _take(contents, path)
    if folder.own.exists():
        with _appended(folder.own) as file:
            contents.own = _contents(folder.own, file)
    return contents


def new_in(folder: SyncFolder, left_off: SyncCursor) -> SyncContents | None:
    """Read what was appended since; ``None`` where files did more than grow, or are gone."""
    marks = dict(left_off.marks)
    own = marks.pop(folder.own.name, None)
    paths = {path.name: path for path in folder.others()}
    if own is None or {*marks} - {*paths}:
        return None
    contents = SyncContents(marks=marks, since=left_off.end)
    try:
        with _appended(folder.own) as file:
            unharmed = file.is_as_at(own)
        for name, mark in left_off.marks.items():
            unharmed = unharmed and (name not in paths or _took_on(contents, paths[name], mark))
    except TrainerError:
        return None
    if not unharmed:
        return None
    for name in paths.keys() - left_off.marks.keys():
        _take(contents, paths[name])
    return contents


def _take(contents: SyncContents, path: Path) -> None:
    """Read a file of another device from the beginning; one that cannot be read is a fault."""
    try:
        with _appended(path) as file:
            contents.take(path, file, path.name)
    except TrainerError as error:
        contents.faults.append(str(error))


def _took_on(contents: SyncContents, path: Path, mark: Mark) -> bool:
    """Read on in a file from the mark; give ``False`` if it did more than grow."""
    with _appended(path) as file:
        if file.is_as_at(mark):
            return True
        grew = file.goes_on_from(mark)
        if grew:
            contents.take(path, file, mark.source)
        return grew


def _contents(path: Path, file: AppendedFile) -> Contents:
    try:
        return read_log(file)
    except TrainerError as error:
        raise TrainerError(f"{path}: {error}") from error


@contextmanager
def _appended(path: Path) -> Iterator[AppendedFile]:
    with opened(path) as file:
        yield AppendedFile(file)
