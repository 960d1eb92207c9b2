"""Undo and redo of everything: one line of the log takes another back, or lets it count again."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass

from trainer.domain.attempt.attempt import Attempt
from trainer.domain.errors import NotFoundError, TrainerError
from trainer.domain.log.change import Choice
from trainer.domain.text import clean_line
from trainer.services.clock import Clock
from trainer.services.library import Library
from trainer.services.preferences import Preferences
from trainer.services.undo.reversal import Meant, meant_by
from trainer.services.undo.undo_message import Turned, UndoMessage
from trainer.storage.local.drafts import Drafts
from trainer.storage.log.changes import Changes
from trainer.storage.log.log_queries import LogQueries
from trainer.storage.log.reviews import Reviews
from trainer.storage.log.undo_steps import UndoSteps

_LONGEST_TITLE = 60


class _RehearsedError(Exception):
    """Ends a transaction that was only played through; nothing of it is kept."""

    def __init__(self, turned: Turned | None) -> None:
        super().__init__(turned)
        self.turned = turned


@dataclass
class Undoing:
    """Takes back what was done here, the last thing first, and brings it back.

    Undoing is to write lines, too: redoing is to undo these. All that is done inside a ``together``
    is one transaction; ``follow`` brings files in line.
    """

    reviews: Reviews
    changes: Changes
    queries: LogQueries
    undo_steps: UndoSteps
    drafts: Drafts
    library: Library
    preferences: Preferences
    clock: Clock
    together: Callable[[], AbstractContextManager[None]]
    follow: Callable[[], None]

    def undo(self) -> str | None:
        """Take back what was done last and still stands; ``None`` where there is nothing.

        Give what came of it in a sentence.
        """
        return self._last(undone=False)

    def next_undo(self) -> str | None:
        """Say what ``undo`` would do, from its verb on, and do nothing; ``None`` as there."""
        try:
            with self._at_once():
                raise _RehearsedError(self._last_of(undone=False))
        except _RehearsedError as rehearsed:
            return rehearsed.turned.ahead if rehearsed.turned else None

    def redo(self) -> str | None:
        """Bring back what was undone last; ``None`` once something new was done."""
        return self._last(undone=True)

    def take_back(self, line_id: str) -> str:
        """Take back a review or a change, however old; of a merge, all that came with it.

        Raise ``NotFoundError`` if it is not there, or not any more.
        """
        with self._at_once():
            meant = self._meant(line_id)
            choices = meant.reversing()
            if not choices:
                raise NotFoundError(f"{line_id!r} is already undone.")
            return self._write(meant, choices, undone=True).done

    def bring_back(self, line_id: str) -> str:
        """Let a review or a change that was taken back count again, as something new.

        Raise ``TrainerError`` if it was not taken back, or if a line stands for it already.
        """
        with self._at_once():
            meant = self._meant(line_id)
            choices = meant.restoring()
            if not choices:
                raise TrainerError("This was not undone; it still counts.")
            if review := meant.log.reviews.get(line_id):
                for other in self.reviews.standing_for(review):
                    raise TrainerError(f"This attempt already has a review, {other.rating.name}.")
            return self._write(meant, choices, undone=False).done

    def _last(self, *, undone: bool) -> str | None:
        """Turn round the last step that was done, or undone, of which anything still stands."""
        with self._at_once():
            turned = self._last_of(undone=undone)
            return turned.done if turned else None

    def _last_of(self, *, undone: bool) -> Turned | None:
        while found := self.undo_steps.last(undone=undone):
            number, step = found
            self.undo_steps.forget(number)
            if attempt := self.drafts.of_step(step):
                return self._turn(attempt, undone=not undone)
            meant = meant_by(self.queries, step.wrote)
            if choices := meant.reversing():
                return self._write(meant, choices, undone=not undone)
        return None

    def _turn(self, attempt: Attempt, *, undone: bool) -> Turned:
        """Bring an attempt back that was given up, or give it up again."""
        self.undo_steps.begin(undone=undone)
        which = (
            f"your attempt at {clean_line(self.library.title(attempt.card.slug), _LONGEST_TITLE)}"
        )
        if attempt.given_up:
            self.drafts.bring_back(attempt, self.clock.now())
            which += ", as you left it."
            return Turned(f"Restored {which}", f"restores {which}")
        self.drafts.give_up(attempt, self.clock.now())
        return Turned(f"Gave up {which} again.", f"gives up {which} again.")

    def _write(self, meant: Meant, choices: Sequence[Choice], *, undone: bool) -> Turned:
        message = UndoMessage(self.library, self.queries, meant, choices, back=not undone)
        self.undo_steps.begin(undone=undone)
        self.reviews.choose(choices, self.clock.now())
        self.library.look_again()
        return message.turned(self.changes, self.reviews)

    @contextmanager
    def _at_once(self) -> Iterator[None]:
        try:
            with self.together():
                yield
            self.follow()
        finally:
            self.preferences.reload()
            self.library.look_again()

    def _meant(self, line_id: str) -> Meant:
        """Give what a line means; raise ``NotFoundError`` if there is none."""
        meant = meant_by(self.queries, [line_id])
        if not meant.log:
            raise NotFoundError(f"No review or change has the id {line_id!r}.")
        return meant
