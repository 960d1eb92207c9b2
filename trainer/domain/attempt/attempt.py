"""An attempt: one session with one problem, a value that each event turns into the next."""

import json
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from trainer.domain.attempt.named_mistake import FACT, MetMistake, as_fact, each_once
from trainer.domain.attempt.program import FailedProgram
from trainer.domain.log.review import NO_FACTS, CardKey, Evidence
from trainer.domain.problem.sheet import RUNGS

IDLE_AFTER = timedelta(minutes=5)
"""After this long without a key the clock stands still."""

LONGEST_UNSEEN = timedelta(hours=1)
"""Who saved nothing for longer than this, in an editor where no key is seen, was away."""

LONGEST_CODE = 200_000
"""More characters than this are never taken for a solution, wherever they come from."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Attempt:
    """One session, from the first look to the rating.

    ``worked`` is the active time up to ``running_since``, which is ``None`` while paused;
    ``touched_at`` is the moment of the last key; ``progress_time`` is the active time at the last
    progress (a hint taken, or a run that passed more cases than any before). ``failed_runs`` counts
    the different programs that were judged and failed before it was solved; they are
    ``failed_programs``, but for those of a draft that an older trainer saved. What is ``given_up``
    is kept for a while, so that it can be brought back. ``own_input`` is the input of the learner's
    own that the code was last tried on, as it was typed.
    """

    id: str
    card: CardKey
    begun_at: datetime
    target_time: timedelta
    code: str
    running_since: datetime | None
    touched_at: datetime
    worked: timedelta = timedelta()
    progress_time: timedelta = timedelta()
    rung: int = 0
    revealed: bool = False
    answer_seen: bool = False
    runs: int = 0
    failed_runs: int = 0
    failed_programs: tuple[FailedProgram, ...] = ()
    most_passed: int = 0
    solved: bool = False
    insight: str = ""
    given_up: bool = False
    own_input: str = ""

    @classmethod
    def begin(
        cls, attempt_id: str, card: CardKey, code: str, target_time: timedelta, now: datetime
    ) -> "Attempt":
        """Give a fresh attempt whose clock starts now."""
        return cls(
            id=attempt_id,
            card=card,
            begun_at=now,
            target_time=target_time,
            code=code,
            running_since=now,
            touched_at=now,
        )

    @property
    def paused(self) -> bool:
        """Whether the learner stopped the clock."""
        return self.running_since is None

    @property
    def settled(self) -> bool:
        """Whether it is solved, or its answer seen: then no help counts any more."""
        return self.solved or self.answer_seen

    @property
    def mistakes(self) -> tuple[MetMistake, ...]:
        """The known mistakes that its programs looked like, each once."""
        return each_once(it for program in self.failed_programs for it in program.mistakes)

    @property
    def names_pattern(self) -> bool:
        """Whether the hint that names the pattern was taken."""
        return self.rung > RUNGS.index("pattern")

    @property
    def knows_plan(self) -> bool:
        """Whether the plan was taken as a hint, or no help counts any more."""
        return self.settled or self.rung > RUNGS.index("plan")

    @property
    def facts(self) -> str:
        """What its review says besides its columns: which runs count as failed, and as what."""
        if not self.runs:
            return NO_FACTS
        met = {FACT: as_fact(self.mistakes)} if self.mistakes else {}
        return json.dumps({"judged_failed": self.failed_runs, **met})

    def elapsed(self, now: datetime) -> timedelta:
        """Give the active time: without pauses, and without what followed 5 idle minutes.

        A clock that goes back takes nothing away of the time up to the last key.
        """
        if self.running_since is None:
            return self.worked
        idle = min(max(now - self.touched_at, timedelta()), IDLE_AFTER)
        return self.worked + max(timedelta(), self.touched_at - self.running_since + idle)

    def touch(self, now: datetime) -> "Attempt":
        """Note a key; the idle time before it does not count. A paused attempt runs again."""
        if (
            self.running_since is None
            or now - self.touched_at > IDLE_AFTER
            or now < self.touched_at
        ):
            return replace(self, worked=self.elapsed(now), running_since=now, touched_at=now)
        return replace(self, touched_at=now)

    def pause(self, now: datetime) -> "Attempt":
        """Stop the clock; it stands where it stood however long the pause."""
        return replace(self, worked=self.elapsed(now), running_since=None, touched_at=now)

    def resumed(self, now: datetime) -> "Attempt":
        """Go on with a draft: the clock stands where it stood when the last key was pressed."""
        return self.pause(self.touched_at).touch(now)

    def saved_elsewhere(self, saved_at: datetime, now: datetime) -> "Attempt":
        """Count the time until another program saved the code: no key pressed there is seen.

        After an hour without a sign it is idle time; a moment that cannot be counts for nothing.
        """
        if self.running_since is None or not self.touched_at < saved_at <= now:
            return self
        unseen = saved_at - self.touched_at
        counted = unseen if unseen <= LONGEST_UNSEEN else IDLE_AFTER
        worked = self.elapsed(self.touched_at) + counted
        return replace(self, worked=worked, running_since=saved_at, touched_at=saved_at)

    def back_from_editor(self, now: datetime) -> "Attempt":
        """Count the time in an editor outside in full: no key that was pressed there is seen."""
        if self.running_since is None or now < self.touched_at:
            return self.touch(now)
        worked = self.elapsed(self.touched_at) + (now - self.touched_at)
        return replace(self, worked=worked, running_since=now, touched_at=now)

    def type(self, code: str, now: datetime) -> "Attempt":
        """Take the code as it now stands in the editor."""
        return replace(self.touch(now), code=code)

    def take_hint(self, now: datetime) -> "Attempt":
        """Take the next rung of the ladder; on the last one, or once solved, nothing changes."""
        if self.solved:
            return self.touch(now)
        rung = min(self.rung + 1, len(RUNGS))
        return replace(self.touch(now), rung=rung)._progressed(now)

    def reveal(self, now: datetime) -> "Attempt":
        """Uncover level and lists; asking counts as a hint."""
        return replace(self.touch(now), revealed=True)

    def see_answer(self, now: datetime) -> "Attempt":
        """Look the answer up; comparing with it once the problem is solved is no help taken."""
        seen = self.answer_seen or not self.solved
        return replace(self.touch(now), answer_seen=seen)._progressed(now)

    def ran(
        self, passed: int, total: int, now: datetime, failed: FailedProgram | None = None
    ) -> "Attempt":
        """Take what a run showed: how many cases of how many passed.

        ``failed`` is the program that the run judged and found wanting, ``None`` if there is none:
        trying costs nothing. The same program counts once, and none does after the solution.
        """
        green = 0 < total == passed
        known = {program.fingerprint for program in self.failed_programs}
        counts = failed is not None and not self.solved and failed.fingerprint not in known
        after = replace(
            self.touch(now),
            runs=self.runs + 1,
            failed_runs=self.failed_runs + counts,
            failed_programs=self.failed_programs + ((failed,) if failed and counts else ()),
            most_passed=max(self.most_passed, passed),
            solved=self.solved or green,
        )
        return after._progressed(now) if passed > self.most_passed else after

    def claim_solved(self, solved: bool, now: datetime) -> "Attempt":
        """Take the learner's word where there are no cases to run."""
        return replace(self.touch(now), solved=solved)

    def with_insight(self, insight: str, now: datetime) -> "Attempt":
        """Take why it works, in the learner's own words."""
        return replace(self.touch(now), insight=insight)

    def stuck(self, now: datetime, stuck_time: timedelta) -> bool:
        """Tell whether there was no progress for the stuck time, and the answer is still unseen."""
        if self.settled or self.paused:
            return False
        return self.elapsed(now) - self.progress_time >= stuck_time

    def past_target(self, now: datetime) -> bool:
        """Tell whether the target time is over with neither a solution nor the answer seen."""
        return not self.settled and self.elapsed(now) >= self.target_time

    def evidence(self, now: datetime) -> Evidence:
        """Give what happened, as the proposed rating follows from it."""
        return Evidence(
            solved=self.solved,
            active_time=self.elapsed(now),
            target_time=self.target_time,
            rung=self.rung,
            revealed=self.revealed,
            answer_seen=self.answer_seen,
            runs=self.runs,
            failed_runs=self.failed_runs,
        )

    def _progressed(self, now: datetime) -> "Attempt":
        return replace(self, progress_time=self.elapsed(now))
