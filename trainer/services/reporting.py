"""Reporting: all stats at once, as numbers for programs and as a report for people."""

from collections.abc import Callable, Collection
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from trainer import __version__
from trainer.domain.errors import TrainerError
from trainer.domain.stats.coverage.coverage import Days
from trainer.domain.stats.picture import Part, Picture
from trainer.exchange.own.statistics_csv import as_csv
from trainer.exchange.own.statistics_numbers import Numbers, numbers
from trainer.files.text import beginning_of, write_whole
from trainer.services.clock import Clock
from trainer.services.preferences import Preferences
from trainer.services.progress import Progress
from trainer.services.stats import Stats

_LOOKED_INTO = 2000
"""So many characters of a file show whether it is a report."""


class ReportPage(Protocol):
    """The report as a page; the face that makes it is loaded when one is written."""

    def report(self, picture: Picture, version: str) -> str:
        """Give the whole page."""

    def is_report(self, text: str) -> bool:
        """Tell whether a file that begins so is such a page."""


@dataclass
class Reporting:
    """Collects what the stats say; ``load_page`` gives what makes a page of it."""

    progress: Progress
    stats: Stats
    preferences: Preferences
    clock: Clock
    load_page: Callable[[], ReportPage]

    def picture(self) -> Picture:
        """Give everything that the stats say today."""
        covered, next_step = self.progress.coverage()
        today = self.clock.today()
        return Picture(
            day=today,
            interview=Days(today, self.preferences.current.interview_day).ahead,
            covered=covered,
            next_step=next_step,
            retention=self.stats.retention(),
            calibration=self.stats.calibration(),
            forecast=self.stats.forecast(),
            rhythm=self.stats.rhythm(),
        )

    def numbers(self, parts: Collection[Part] = tuple(Part)) -> Numbers:
        """Give every number of these parts as plain values, to be written as JSON."""
        return numbers(self.picture(), parts)

    def csv(self, parts: Collection[Part] = tuple(Part)) -> str:
        """Give the same numbers as CSV."""
        return as_csv(self.numbers(parts))

    def write(self, path: Path, *, force: bool = False) -> Path:
        """Write the report and give where it is.

        A folder gets it under a name with today's date. A file that is no report is left alone, and
        ``TrainerError`` raised, unless it is to be overwritten by force.
        """
        page = self.load_page()
        if path.is_dir():
            path = path / f"trainer-report-{self.clock.today().isoformat()}.html"
        path = path.resolve()
        there = beginning_of(path, _LOOKED_INTO)
        if there is not None and not force and not page.is_report(there):
            raise TrainerError(
                f"{path} already exists and is not a report; name another file, or use --force."
            )
        write_whole(path, page.report(self.picture(), __version__))
        return path
