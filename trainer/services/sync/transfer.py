"""Transfer: the whole log as a file, and the log of another home, a backup or an export merged."""

from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from trainer import __version__
from trainer.domain.errors import NotFoundError, TrainerError, UnwritableError
from trainer.domain.log.change import Change, Kind
from trainer.domain.log.kinds import travelling
from trainer.domain.log.merge_record import MergeRecord
from trainer.domain.log.merge_summary import MergeSummary, holds_in_words
from trainer.domain.log.review_log import ReviewLog
from trainer.exchange.log_lines import Header, header_line, is_export, log_lines, read_log
from trainer.files.plain import opened
from trainer.files.text import beginning_of, write_parts
from trainer.services.clock import Clock
from trainer.services.sync.merging import Merger
from trainer.storage.local.device import Device
from trainer.storage.recovery.backups import Backups
from trainer.storage.recovery.foreign import is_database, log_in

_LOOKED_INTO = 200
_DATABASE = "trainer.db"


@dataclass
class Transfer:
    """Exports the log and merges others; ``device`` gives what this one is called."""

    merger: Merger
    backups: Backups
    clock: Clock
    device: Callable[[], Device]
    new_id: Callable[[], str]

    def export(self) -> tuple[str, Iterator[bytes]]:
        """Give what an export holds, in words, and its lines."""
        with suppress(UnwritableError):
            self.merger.files.record()
        log = self.merger.reviews.log()
        holds = _holds(log)
        return holds, self._lines(holds, log)

    def export_to(self, path: Path, *, force: bool = False) -> str:
        """Write an export, whole or not at all, and give what it holds in words.

        A file that is no export is left alone, and ``TrainerError`` raised, unless it is to be
        overwritten by force.
        """
        there = beginning_of(path, _LOOKED_INTO)
        if there and not force and not is_export(there):
            raise TrainerError(
                f"{path} is there already and is no export; name another file, or force it."
            )
        holds, lines = self.export()
        write_parts(path, lines)
        return holds

    def merge(self, path: Path) -> tuple[MergeSummary, list[str]]:
        """Add all lines of another home, database, backup or export that are not here yet.

        They come in one transaction after a backup, and the log notes which they were. Give what
        came, and what could not be written into the problems folder.
        """
        arrival = self._read(path)
        carried = travelling(arrival.new)
        new = self.merger.new_in(carried)
        faults = []
        if new != ReviewLog():
            self.backups.make(self.clock.now())
            new = self.merger.join(carried, lambda new: [self._note(arrival.source, new)])
            faults = self.merger.follow()
        known = len(carried.without(new))
        return replace(arrival, new=new, known=known), faults

    def _lines(self, holds: str, log: ReviewLog) -> Iterator[bytes]:
        device = self.device()
        yield header_line(
            Header(
                program=f"trainer {__version__}",
                holds=holds,
                device=device.id,
                name=device.name,
                at=self.clock.now(),
            )
        )
        yield from log_lines(log)

    def _read(self, path: Path) -> MergeSummary:
        """Give all lines of a file, as if every one of them were new."""
        path = path.resolve()
        if (path / _DATABASE).is_file():
            path = path / _DATABASE
        if not path.is_file():
            raise NotFoundError(f"{path} is neither a home, a database, a backup nor an export.")
        if is_database(path):
            log, damaged = log_in(path)
            source = f"{path.parent.name}/{path.name}"
            return MergeSummary(source=source, new=log, damaged=damaged)
        with opened(path) as file:
            contents = read_log(file)
        if not contents.is_ours:
            raise TrainerError(f"{path} is neither a database nor an export of trainer.")
        source = contents.header.name if contents.header else path.name
        return MergeSummary(
            source=source, new=contents.log, damaged=contents.damaged + contents.unknown
        )

    def _note(self, source: str, new: ReviewLog) -> Change:
        ids = (*new.reviews, *new.changes)
        return Change(
            id=self.new_id(),
            at=self.clock.now(),
            study_day=self.clock.today(),
            kind=Kind.MERGE,
            key=self.new_id(),
            value=MergeRecord(source, ids).value(),
        )


def _holds(log: ReviewLog) -> str:
    """Give in words what a file with this log contains."""
    return (
        f"{holds_in_words(log)}. Reviews hold your code, insights and times; notes, settings and "
        "the files of your own problems are in it as you wrote them. Nothing is encrypted."
    )
