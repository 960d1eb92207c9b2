"""Deadline: how long a child is waited for. Only what brings its job further renews it."""

from time import monotonic

from trainer.runner.protocol.job import IMPORT_SECONDS, Job, wall_seconds

START_SECONDS = 30.0
"""How long the child may take for what is not the learner's code."""

_BEFORE_THE_CASES = ("held", "import", "imported")


class Deadline:
    """The clock of one child.

    A message that it sent before, or one that leads nowhere, wins it no time.
    """

    def __init__(self, job: Job) -> None:
        self._job = job
        self._reached = (0, 0)
        self._deadline = monotonic() + START_SECONDS

    def left(self) -> float:
        """Give the seconds that are left until the next message is due."""
        return self._deadline - monotonic()

    def hear(self, message: list[object]) -> None:
        """Give the child the time that the step needs on which it now is."""
        match message:
            case ["start", int(case), *_] if 0 <= case < len(self._job.cases):
                step, seconds = (len(_BEFORE_THE_CASES), 2 * case), self._job.deadline(case)
            case ["result", int(case), *_] if 0 <= case < len(self._job.cases):
                step, seconds = (len(_BEFORE_THE_CASES), 2 * case + 1), START_SECONDS
            case [str(word), *_] if word in _BEFORE_THE_CASES:
                step = _BEFORE_THE_CASES.index(word), 1
                seconds = START_SECONDS
                if word == "import":
                    seconds = wall_seconds(max(IMPORT_SECONDS, self._job.limit))
            case _:
                return
        if step > self._reached:
            self._reached = step
            self._deadline = monotonic() + seconds
