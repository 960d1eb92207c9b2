"""Orphans: what belongs to a problem, a line or an attempt that is not here any more."""

import stat
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from trainer.domain.text import clean_line
from trainer.domain.wording.words import count
from trainer.files.home import Home
from trainer.files.text import write_whole
from trainer.files.work_file import WorkFile
from trainer.services.care.health_check import HealthCheck
from trainer.services.clock import Clock
from trainer.services.library import Library
from trainer.storage.database import Database
from trainer.storage.local.drafts import Drafts
from trainer.storage.local.plans import Plans
from trainer.storage.recovery.integrity import unknown_retractions
from trainer.storage.views.suspensions import Suspensions

_SHOWN = 40


@dataclass
class Orphans:
    """Looks for them, and tidies them up; nothing that the learner wrote is ever deleted."""

    home: Home
    database: Database
    library: Library
    drafts: Drafts
    plans: Plans
    suspensions: Suspensions
    clock: Clock

    def look(self) -> HealthCheck:
        """Give what is left over; what harms nobody is told and counts as well."""
        faults = [
            f"An unfinished attempt at {clean_line(draft.slug, _SHOWN)} cannot be continued; "
            "'trainer doctor --repair' writes its code to a file."
            for draft in self.drafts.left_over(self.library.catalogue.problems)
        ]
        if self._plan_is_stale():
            faults.append("Today's plan names a missing problem; --repair makes a new plan.")
        return HealthCheck.of("orphans", faults, *(self._harmless() or ["None."]))

    def tidy(self) -> Iterator[str]:
        """Tidy up, and give a sentence for each thing done."""
        for draft in self.drafts.left_over(self.library.catalogue.problems):
            path = WorkFile(self.home.work, f"{draft.slug}-{draft.id[:8]}").path
            write_whole(path, draft.code)
            self.drafts.forget(draft.id)
            yield f"Ended the attempt at {clean_line(draft.slug, _SHOWN)}; its code is in {path}."
        if self._plan_is_stale():
            self.plans.drop(self.clock.today())
            yield "Dropped today's plan; Today makes a new one."

    def _plan_is_stale(self) -> bool:
        plan, known = self.plans.get(self.clock.today()), self.library.catalogue.problems
        return plan is not None and any(item.card.slug not in known for item in plan.items)

    def _harmless(self) -> list[str]:
        known = self.library.catalogue.problems
        found = []
        if lines := unknown_retractions(self.database):
            found.append(f"{count(lines, 'undo')} of a missing line, which may still arrive.")
        if slugs := [slug for slug in self.suspensions.all() if slug not in known]:
            found.append(f"{count(len(slugs), 'suspension')} of a missing problem, kept.")
        if files := self._finished_files():
            found.append(f"{count(files, 'file')} of finished attempts in {self.home.work}; kept.")
        return found

    def _finished_files(self) -> int:
        open_ones = {WorkFile.of(self.home.work, it.card).path for it in self.drafts.all()}
        return sum(path not in open_ones for path in self.home.work.glob("*.py"))


class Permissions:
    """Who may look into the home: its owner, and nobody else."""

    def __init__(self, home: Home) -> None:
        self._home = home

    def open_places(self) -> list[Path]:
        """Give the folders and files of the home that others may look into."""
        root = self._home.root
        places = [root, *(path for path in root.iterdir() if not path.is_symlink())]
        return [path for path in places if stat.S_IMODE(path.stat().st_mode) & 0o077]

    def close(self) -> Iterator[str]:
        """Close them, and give a sentence for each."""
        for path in self.open_places():
            with suppress(OSError):
                path.chmod(0o700 if path.is_dir() else 0o600)
                yield f"{path} is private now."
