"""The learner's own problem folders as lines of the log, and the lines as folders again.

What the learner edits becomes a change; what came from another machine becomes a file. Of two edits
of one file, the one that was written later wins; whatever is overwritten on this machine is kept.
"""

from collections.abc import Callable, Mapping
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime

from trainer.domain.errors import TrainerError
from trainer.domain.log.change import Change, Kind
from trainer.files.own import LARGEST, Contents, OwnFiles, is_inside
from trainer.services.clock import Clock
from trainer.storage.local.known_files import ABSENT, KnownFiles, version_of
from trainer.storage.log.changes import Changes


@dataclass
class ProblemFiles:
    """Keeps the folders and the log together; ``together`` makes what is done one transaction."""

    files: OwnFiles
    changes: Changes
    known: KnownFiles
    clock: Clock
    new_id: Callable[[], str]
    together: Callable[[], AbstractContextManager[None]]

    def record(self) -> list[str]:
        """Write a change for each file that was edited here; say which files stay here, and why."""
        found = self.files.read()
        with self.together():
            known, chosen = self.known.load(), self.changes.in_force(Kind.FILE)
            versions = dict(known)
            for name in sorted({*found.texts, *chosen, *known} - set(found.staying)):
                here, there = found.texts.get(name), _text(chosen, name)
                edited = version_of(here) != known.get(name, ABSENT)
                if edited and here != there:
                    try:
                        self._record(name, found, chosen, known)
                    except TrainerError as error:
                        found.staying[name] = str(error)
                        continue
                if edited:
                    versions[name] = version_of(here)
            if versions != known:
                self.known.save(versions)
        return [*found.staying.values()]

    def are_behind(self) -> bool:
        """Tell whether the log says of any file other than this machine last knew."""
        chosen = self.changes.in_force(Kind.FILE)
        says = {name: version_of(change.value) for name, change in chosen.items()}
        known = self.known.load()
        return any(known.get(it, ABSENT) != says.get(it, ABSENT) for it in {*known, *says})

    def apply(self) -> list[str]:
        """Write what the log says into the folders; say what could not be written, and why.

        What the log says no more, as it was taken back, is removed.
        """
        found, known = self.files.read(), self.known.load()
        chosen = self.changes.in_force(Kind.FILE)
        versions, faults = dict(known), []
        for name in sorted({*chosen, *known} - set(found.staying)):
            here, wanted = found.texts.get(name), _text(chosen, name)
            edited = version_of(here) != known.get(name, ABSENT)
            if here != wanted and not edited and _is_sound(name, wanted):
                try:
                    self.files.put(name, wanted, self.clock.now())
                except TrainerError as error:
                    faults.append(str(error))
                    continue
                versions[name] = version_of(wanted)
        if versions != known:
            self.known.save(versions)
        return faults

    def _record(
        self, name: str, found: Contents, chosen: Mapping[str, Change], known: Mapping[str, str]
    ) -> None:
        """Write the change for one edited file; its moment is when the file was written.

        Where nobody else edited the file since it was last seen here, the change comes after all
        that was said of it. Where somebody did, the later edit wins, and a mere removal gives way.
        """
        here, now = found.texts.get(name), self.clock.now()
        at = min(found.written_at.get(name, now), now)
        if version_of(_text(chosen, name)) == known.get(name, ABSENT):
            self.changes.choose([(Kind.FILE, name, here)], at)
        elif here is not None:
            self.changes.append(self._change(name, here, at))

    def _change(self, name: str, text: str, at: datetime) -> Change:
        return Change(
            id=self.new_id(),
            at=at,
            study_day=self.clock.today(),
            kind=Kind.FILE,
            key=name,
            value=text,
        )


def _text(chosen: Mapping[str, Change], name: str) -> str | None:
    return chosen[name].value if name in chosen else None


def _is_sound(name: str, text: str | None) -> bool:
    """Tell whether a trainer could have written this: a name inside, and not too long a text."""
    return is_inside(name) and len((text or "").encode("utf-8", "surrogatepass")) <= LARGEST
