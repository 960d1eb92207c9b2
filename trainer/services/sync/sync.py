"""Sync: two machines kept together through a folder that something else carries."""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from pathlib import Path

from trainer import __version__
from trainer.domain.errors import TrainerError
from trainer.domain.log.kinds import travelling
from trainer.domain.log.merge_summary import MergeSummary, holds_in_words
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count
from trainer.exchange.own.log_lines import Header, header_line, log_lines
from trainer.files.home_lock import HomeLock
from trainer.files.sync_folder import SyncFolder
from trainer.services.clock import Clock
from trainer.services.sync.merging import Merger
from trainer.services.sync.sync_contents import SyncContents, everything_in, new_in
from trainer.storage.local.device import Device
from trainer.storage.local.sync_cursor import SyncCursor, SyncCursors
from trainer.storage.recovery.backups import Backups

_BACKUP_AT_MOST_EVERY = timedelta(minutes=30)
_HOLDS = (
    "Included: reviews with code, insights and times, settings, notes, and files of your own "
    "problems. Nothing is encrypted."
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Synced:
    """What came from each device, how many lines were sent, and what went wrong, in sentences.

    ``news`` says what else there is to know, such as that this home is a copy.
    """

    arrivals: tuple[MergeSummary, ...] = ()
    sent: int = 0
    faults: tuple[str, ...] = ()
    news: str = ""

    @property
    def came(self) -> bool:
        """Whether anything came that was not here."""
        return bool(self.arrivals)

    def in_words(self) -> str:
        """Give it as a sentence: ``12 reviews from laptop; 3 lines sent.``"""
        told = [
            f"{holds_in_words(it.new)} from {clean_line(it.source, 60)}" for it in self.arrivals
        ]
        if self.sent:
            told.append(f"{count(self.sent, 'line')} sent")
        return f"{self.news} {'; '.join(told) or 'Everything is in sync'}.".lstrip()


@dataclass
class Sync:
    """Takes what others wrote, and appends what nobody has yet to this device's own file."""

    merger: Merger
    backups: Backups
    memory: SyncCursors
    clock: Clock
    device: Callable[[], Device]
    settle_device: Callable[[], str]
    turn: Callable[[], HomeLock]

    def sync(self, named_folder: Path | None = None) -> Synced:
        """Sync with the folder, or with the one that the settings name.

        Raise ``TrainerError`` if there is none, if it cannot be read or written, or if another
        trainer of this home is at it; then nothing is lost, and the next time does it all.
        """
        named = str(named_folder or self.merger.preferences.reload().sync_folder)
        if not named:
            raise TrainerError(
                "Name a folder, or set sync_folder: trainer settings sync_folder FOLDER."
            )
        turn = self.turn()
        if not turn.lock_exclusive():
            raise TrainerError("Another trainer is already syncing.")
        try:
            news = self.settle_device()
            folder = SyncFolder(Path(named).expanduser().absolute(), self.device().id)
            return replace(self._synced(folder), news=news)
        finally:
            turn.leave()

    def _synced(self, folder: SyncFolder) -> Synced:
        left_off = self.memory.load(folder)
        contents = new_in(folder, left_off) if left_off else None
        if contents is None:
            contents = everything_in(folder)
        arrivals = self._take(contents)
        before = self.merger.parts.end()
        if arrivals or before != contents.since:
            staying = self.merger.follow()
        else:
            staying = self.merger.files.record()
        end = self.merger.parts.end()
        sent = self._send(folder, contents) if end != contents.since else 0
        leaving = SyncCursor(contents.marks | folder.own_mark(), end)
        if leaving != left_off:
            self.memory.keep(folder, leaving)
        return Synced(arrivals=arrivals, sent=sent, faults=(*contents.faults, *staying))

    def _take(self, contents: SyncContents) -> tuple[MergeSummary, ...]:
        """Join what lies in the folder; what this device once wrote is taken back in."""
        lines = contents.elsewhere.union(contents.own.log if contents.own else ReviewLog())
        if self.merger.new_in(lines) == ReviewLog():
            return ()
        self.backups.make_if_due(self.clock.now(), _BACKUP_AT_MOST_EVERY)
        return tuple(_by_source(self.merger.join(lines), contents.sources))

    def _send(self, folder: SyncFolder, contents: SyncContents) -> int:
        """Write the lines that are in no file of another device, and give how many are new."""
        if contents.since is not None:
            log = self.merger.parts.since(contents.since)
        else:
            log = self.merger.reviews.log()
        mine = travelling(log).without(contents.elsewhere)
        if contents.since is None and not (contents.own and contents.own.whole):
            folder.write_anew(self._whole_file(mine))
            return len(mine)
        mine = mine.without(contents.own.log) if contents.own else mine
        if mine:
            folder.append(log_lines(mine))
        return len(mine)

    def _whole_file(self, log: ReviewLog) -> Iterator[bytes]:
        device = self.device()
        header = Header(
            program=f"trainer {__version__}",
            holds=_HOLDS,
            device=device.id,
            name=device.name,
            at=self.clock.now(),
        )
        yield header_line(header)
        yield from log_lines(log)


def _by_source(new: ReviewLog, sources: Iterable[tuple[str, ReviewLog]]) -> Iterator[MergeSummary]:
    """Give the new lines by the source that had them first."""
    for source, log in sources:
        rest = new.without(log)
        mine = new.without(rest)
        if mine:
            yield MergeSummary(source=source, new=mine)
        new = rest
