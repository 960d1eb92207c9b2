"""Transfer: the whole log as a file, and the log of another home, a backup or an export merged."""

from collections.abc import Callable, Iterator, Sequence
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
from trainer.exchange.own.log_lines import Header, header_line, is_export, log_lines, read_log
from trainer.files.plain import opened
from trainer.files.text import beginning_of, refuse_other, write_parts
from trainer.services.clock import Clock
from trainer.services.progress_told import Show, each_told
from trainer.services.sync.merging import Merger
from trainer.storage.local.device import Device
from trainer.storage.log.changes import Changes
from trainer.storage.recovery.backups import Backups
from trainer.storage.recovery.foreign import is_database, log_in

_DATABASE = "trainer.db"


@dataclass
class Transfer:
    """Exports the log and merges others; ``device`` gives what this one is called."""

    merger: Merger
    changes: Changes
    backups: Backups
    clock: Clock
    device: Callable[[], Device]
    new_id: Callable[[], str]

    def export(self, show: Show | None = None) -> tuple[str, Iterator[bytes]]:
        """Give what an export holds, in words, and its lines; ``show`` is told how far it is."""
        with suppress(UnwritableError):
            self.merger.files.record()
        log = self.merger.reviews.log()
        holds = _holds(log)
        return holds, self._lines(holds, log, show)

    def export_to(self, path: Path, *, force: bool = False, show: Show | None = None) -> str:
        """Write an export, whole or not at all, and give what it holds in words.

        A file that is no export is left alone, and ``TrainerError`` raised, unless it is to be
        overwritten by force.
        """
        if not force:
            refuse_other(path, is_export)
        holds, lines = self.export(show)
        write_parts(path, lines)
        return holds

    def merge(self, path: Path) -> tuple[MergeSummary, list[str]]:
        """Add all lines of another home, database, backup or export that are not here yet.

        What an undone merge had brought counts again. They come in one transaction after a backup,
        and the log notes which they were. Give what came, and what could not be written into the
        problems folder.
        """
        arrival, carried = self._looked_at(path)
        faults: list[str] = []
        if arrival.is_new:
            self.backups.make(self.clock.now())
            arrival = replace(arrival, new=self._join(arrival, carried))
            faults = self.merger.follow()
        known = len(carried.without(arrival.new)) - len(arrival.again)
        return replace(arrival, known=known), faults

    def preview(self, path: Path) -> MergeSummary:
        """Give what merging this would bring; nothing is written."""
        return self._looked_at(path)[0]

    def is_log(self, path: Path) -> bool:
        """Tell whether a home, a database, a backup or an export of a trainer lies there."""
        path = path.expanduser()
        try:
            if path.is_dir():
                return (path / _DATABASE).is_file()
            if not path.is_file():
                return False
            return is_database(path) or is_export(beginning_of(path, 200) or "")
        except (OSError, TrainerError):
            return False

    def _lines(self, holds: str, log: ReviewLog, show: Show | None) -> Iterator[bytes]:
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
        yield from each_told(log_lines(log), len(log), show)

    def _read(self, path: Path) -> MergeSummary:
        """Give all lines of a file, as if every one of them were new."""
        path = path.resolve()
        if (path / _DATABASE).is_file():
            path = path / _DATABASE
        if not path.is_file():
            raise NotFoundError(f"{path} is not a home, a database, a backup or an export.")
        if is_database(path):
            log, damaged = log_in(path)
            source = f"{path.parent.name}/{path.name}"
            return MergeSummary(source=source, new=log, damaged=damaged)
        with opened(path) as file:
            contents = read_log(file)
        if not contents.is_ours:
            raise TrainerError(
                f"{path} is not a database or an export of trainer; 'trainer import' reads "
                "files of other programs."
            )
        source = contents.header.name if contents.header else path.name
        return MergeSummary(
            source=source, new=contents.log, damaged=contents.damaged + contents.unknown
        )

    def _looked_at(self, path: Path) -> tuple[MergeSummary, ReviewLog]:
        """Give what merging this would bring, and all that it carries."""
        arrival = self._read(path)
        carried = travelling(arrival.new)
        new, again = self.merger.new_in(carried), self._undone(carried)
        known = len(carried.without(new)) - len(again)
        return replace(arrival, new=new, again=again, known=known), carried

    def _undone(self, lines: ReviewLog) -> tuple[str, ...]:
        """Give those of the lines that are here and went with a merge that was undone."""
        gone = self.changes.taken_back()
        merges = [it for it in self.changes.every(Kind.MERGE) if it.id in gone] if gone else []
        brought = {line for it in merges if (told := MergeRecord.of(it)) for line in told.lines}
        brought &= gone
        return tuple(it for it in (*lines.reviews, *lines.changes) if it in brought)

    def _join(self, arrival: MergeSummary, carried: ReviewLog) -> ReviewLog:
        reviews, now, source = self.merger.reviews, self.clock.now(), arrival.source
        with self.merger.together():
            back = [(Kind.TAKEN_BACK, line, None) for line in arrival.again]
            ids = [change.id for change in reviews.choose(back, now)] if back else []
            new = self.merger.join(carried, lambda new: [self._note(source, new, ids)])
            if ids and new == ReviewLog():
                reviews.add_all((), [self._note(source, new, ids)])
        return new

    def _note(self, source: str, new: ReviewLog, more: Sequence[str]) -> Change:
        ids = (*new.reviews, *new.changes, *more)
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
        f"{holds_in_words(log)}. Included: code, insights, times, notes, settings and files "
        "of your own problems. Nothing is encrypted."
    )
