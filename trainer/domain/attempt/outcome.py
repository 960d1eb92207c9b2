"""How an attempt made elsewhere went, in the four sentences that the log offers."""

from datetime import timedelta
from enum import StrEnum

from trainer.domain.log.review import Evidence, Rating


class Outcome(StrEnum):
    """How it went; each outcome stands for one rating."""

    LOOKED_UP = "looked-up"
    HINTED = "hinted"
    SOLVED = "solved"
    SOLVED_FAST = "solved-fast"

    @property
    def words(self) -> str:
        """The outcome as the learner would say it."""
        return {
            Outcome.LOOKED_UP: "looked up the answer",
            Outcome.HINTED: "with a hint",
            Outcome.SOLVED: "solved it",
            Outcome.SOLVED_FAST: "solved it fast",
        }[self]

    @property
    def rating(self) -> Rating:
        """The rating that the outcome stands for."""
        return {
            Outcome.LOOKED_UP: Rating.AGAIN,
            Outcome.HINTED: Rating.HARD,
            Outcome.SOLVED: Rating.GOOD,
            Outcome.SOLVED_FAST: Rating.EASY,
        }[self]

    def evidence(self, active_time: timedelta | None, target_time: timedelta) -> Evidence:
        """Give the evidence that the outcome amounts to."""
        return Evidence(
            solved=self is not Outcome.LOOKED_UP,
            active_time=active_time,
            target_time=target_time,
            rung=int(self is Outcome.HINTED),
            answer_seen=self is Outcome.LOOKED_UP,
        )
