"""A workbench: the code of one problem, judged from a file or a text as often as wanted."""

from dataclasses import dataclass
from pathlib import Path

from trainer.domain.attempt.growth import Growth
from trainer.domain.attempt.verdict import Verdict
from trainer.domain.errors import NotFoundError, TrainerError
from trainer.domain.log.review import CardKey
from trainer.domain.problem.problem import Problem
from trainer.files.code_file import CodeFile
from trainer.runner.judge.judge import JudgeProgress
from trainer.services.running.code_run import CodeRun
from trainer.services.running.tried import Tried
from trainer.services.session import Session
from trainer.services.study import Begun, Study

KEPT = "Kept as a case of your own; 'trainer cases' lists and removes it."
ALREADY_KEPT = "This is a case of your own already."
NOTHING_TO_KEEP = "Nothing was kept: no small random input failed."
NONE_WAS_RUN = "Nothing was kept: random inputs are run once all cases pass."


@dataclass
class Workbench:
    """Judges what stands in ``source``, a file that is read anew at each run, or a text.

    With ``counts`` it is the work file of an attempt under way, and each run of the cases is one of
    the attempt. Else nothing is kept of a run. The draft is opened for each run and closed again,
    so that other trainers may go on with the attempt in between.
    """

    study: Study
    problem: Problem
    code_run: CodeRun
    source: CodeFile | str
    counts: bool

    @classmethod
    def at(cls, study: Study, name: str, source: Path | str | None = None) -> "Workbench":
        """Set up for the problem of this name: code in this file, this code, or the work file.

        Raise ``NotFoundError`` where the work file is meant and no attempt is under way, and
        ``TrainerError`` where there is nothing to run or running is not agreed to.
        """
        begun = _begun(study, name, source)
        session, code_run = begun.session, begun.code_run
        if code_run is None:
            raise TrainerError(f"{session.problem.title} has no cases here, so nothing can be run.")
        if code_run.untrusted is not None:
            raise TrainerError(code_run.untrusted.refusal)
        counts = source is None
        if isinstance(source, Path) and session.resumed:
            counts = _is_one(source, session.path)
        if counts:
            session.hand_over()
            session.save()
        file = session.path if counts else source
        opened = CodeFile(file) if isinstance(file, Path) else file or ""
        return cls(study, session.problem, code_run, opened, counts)

    @property
    def attempt_left_alone(self) -> bool:
        """Whether an attempt is under way that these runs do not count for."""
        slug = self.problem.slug
        return not self.counts and any(it.card.slug == slug for it in self.study.unfinished())

    def run(self, progress: JudgeProgress | None = None) -> Verdict:
        """Run the cases on the code as it now is; blocks. Raise ``TrainerError`` if that fails."""
        session = self._session()
        code = self._code(session)
        verdict = self.code_run.run(code, progress=progress)
        if session is not None:
            session.take_verdict(verdict, code)
        return verdict

    def try_input(self, text: str) -> Tried:
        """Run the code as it now is on an input that was typed; it counts for nothing."""
        return self.code_run.try_input(self._code(self._session()), text)

    def measure(self) -> Growth:
        """Measure how the code as it now is grows; it counts for nothing."""
        return self.code_run.measure(self._code(self._session()))

    def keep(self, text: str) -> str:
        """Keep an input that was typed as a case of the learner's own; give what was done."""
        return KEPT if self.code_run.keep(text) else ALREADY_KEPT

    def keep_failing(self, verdict: Verdict) -> str:
        """Keep the small random input that failed; give what was done in a sentence."""
        failed = verdict.random_failure
        if failed is None:
            return NOTHING_TO_KEEP if verdict.green else NONE_WAS_RUN
        return KEPT if self.code_run.keep(failed.case) else ALREADY_KEPT

    def saved_again(self) -> bool:
        """Tell whether the file was saved since it was last judged; costs next to nothing."""
        if isinstance(self.source, str):
            return False
        return self.source.saved_again(self.study.clock.now())

    def _session(self) -> Session | None:
        return self.study.under_way(self.problem.slug).session if self.counts else None

    def _code(self, session: Session | None) -> str:
        """Give the code; in the place of a statement above it stand empty lines."""
        if isinstance(self.source, str):
            return self.source
        self.source.look()
        if session is None:
            return self.source.code()
        session.hand_over()
        session.save()
        return "\n" * session.lines_above + session.attempt.code


def _begun(study: Study, name: str, source: Path | str | None) -> Begun:
    if source is not None:
        return study.begin(CardKey(study.library.the_one(name).slug), at_work=True)
    try:
        return study.under_way(name)
    except NotFoundError as error:
        raise NotFoundError(
            f"{error} To run code in another file: 'trainer run SLUG FILE'."
        ) from None


def _is_one(file: Path, other: Path) -> bool:
    try:
        return file.samefile(other)
    except (OSError, ValueError):
        return False
