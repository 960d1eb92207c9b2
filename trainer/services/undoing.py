"""Undo and redo of everything: one line of the log takes another back, or says it once more."""

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

from trainer.domain.errors import NotFoundError, TrainerError
from trainer.domain.log.undo_step import UndoStep
from trainer.services.library import Library
from trainer.services.preferences import Preferences
from trainer.services.reversal import Turning
from trainer.services.undo_message import Telling
from trainer.storage.log.changes import Changes
from trainer.storage.log.undo_steps import UndoSteps


@dataclass(frozen=True, slots=True)
class Turned:
    """What undoing or redoing came to: in a sentence, and the ids of the lines it wrote anew."""

    sentence: str
    written: tuple[str, ...]


@dataclass
class Undoing:
    """Takes back what was done here, the last thing first, and brings it back.

    All that is done inside a ``together`` is one transaction; ``follow`` brings files in line.
    """

    turning: Turning
    changes: Changes
    undo_steps: UndoSteps
    library: Library
    preferences: Preferences
    together: Callable[[], AbstractContextManager[None]]
    follow: Callable[[], None]

    def undo(self) -> Turned | None:
        """Take back what was done last and still stands; ``None`` where there is nothing."""
        with self._at_once():
            while found := self.undo_steps.last(undone=False):
                number, step = found
                self.undo_steps.forget(number)
                wrote = self.turning.with_merged(step.wrote)
                if self.turning.standing(wrote):
                    return self._undo(UndoStep(wrote, step.took_back))
        return None

    def redo(self) -> Turned | None:
        """Bring back what was undone last; ``None`` once something new was done."""
        with self._at_once():
            found = self.undo_steps.last(undone=True)
            if found is None:
                return None
            number, step = found
            self.undo_steps.forget(number)
            return self._turn(
                step, lambda done: self.undo_steps.turn(done, undone=False), back=True
            )

    def take_back(self, line_id: str) -> Turned:
        """Take back a review or a change, however old; of a merge, all that came with it.

        Raise ``NotFoundError`` if it is not there, or not any more.
        """
        with self._at_once():
            if not self.turning.standing([self._known(line_id)]):
                raise NotFoundError(f"{line_id!r} was taken back already.")
            return self._undo(UndoStep(wrote=self.turning.with_merged([line_id])))

    def bring_back(self, line_id: str) -> Turned:
        """Write a review or a change that was taken back once more, as something new.

        Raise ``TrainerError`` if it was not taken back, or if a line stands for it already.
        """
        with self._at_once():
            if self.turning.standing([self._known(line_id)]):
                raise TrainerError("This was not taken back: it still counts.")
            for review in self.turning.lines.of([line_id]).reviews.values():
                for other in self.turning.standing_for(review):
                    raise TrainerError(f"This attempt is there already, as {other.rating.name}.")
            step = UndoStep(took_back=self.turning.with_merged([line_id]))
            return self._turn(step, self.undo_steps.note, back=True)

    def _undo(self, step: UndoStep) -> Turned:
        return self._turn(step, lambda done: self.undo_steps.turn(done, undone=True), back=False)

    def _turn(self, step: UndoStep, note: Callable[[UndoStep], None], *, back: bool) -> Turned:
        """Turn a step round, note that, and tell of it."""
        log = self.turning.lines.of((*step.wrote, *step.took_back))
        telling = Telling(self.library, step, log, back=back)
        turn = self.turning.of(step)
        note(turn.step)
        self.turning.reviews.add_all(turn.reviews, turn.retractions, turn.changes)
        self.library.look_again()
        return Turned(telling.sentence(self.changes), turn.step.wrote)

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        try:
            with self.together():
                yield
            self.follow()
        finally:
            self.preferences.reload()
            self.library.look_again()

    def _known(self, line_id: str) -> str:
        """Give the id of a review or a change; raise ``NotFoundError`` if there is none."""
        log = self.turning.lines.of([line_id])
        if not (log.reviews or log.changes):
            raise NotFoundError(f"There is no line {line_id!r} in the log.")
        return line_id
