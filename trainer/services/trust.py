"""Trust: code that came from elsewhere runs only after the learner agreed to it, once."""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from trainer.catalogue.folder import ProblemFolder
from trainer.catalogue.programs import programs_of, seal
from trainer.domain.attempt.verdict import FenceLevel
from trainer.domain.errors import FormatError, TrainerError
from trainer.domain.problem.problem import Origin
from trainer.domain.problem.sheet import Sheet
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count
from trainer.runner.sandbox.sandbox import Sandbox
from trainer.services.clock import Clock
from trainer.storage.local.trusted_code import TrustedCode

_LONGEST_NAME = 60


@dataclass(frozen=True, slots=True)
class UntrustedProblem:
    """A problem that came from elsewhere, with ``programs`` that nobody agreed to run yet.

    ``seal`` stands for exactly these programs; with any other it would be another problem.
    """

    slug: str
    place: str
    seal: str
    programs: tuple[str, ...]

    @property
    def sentence(self) -> str:
        """What it is."""
        name = clean_line(self.slug, _LONGEST_NAME)
        return f"{name} came from elsewhere and brings {count(len(self.programs), 'program')}."

    @property
    def refusal(self) -> str:
        """Why nothing of it runs, and what to do."""
        return (
            f"{self.sentence} Nothing of it runs before you agree: "
            f"trainer trust {clean_line(self.slug, _LONGEST_NAME)}"
        )


@dataclass
class Trust:
    """Knows which problems are untrusted.

    The catalogue is trusted by its place. So is what ``new-problem`` made on this machine, however
    it is edited. All else is agreed to by the content of its programs: when they change, it is a
    untrusted again. ``sandbox`` is where code from elsewhere runs.
    """

    code: TrustedCode
    clock: Clock
    sandbox: Sandbox

    @cached_property
    def held(self) -> tuple[FenceLevel, str]:
        """The level at which code from elsewhere runs, and why."""
        return self.sandbox.detect_level()

    def agreement_needed(self, folder: ProblemFolder) -> UntrustedProblem | None:
        """Give what must be agreed to before anything of a folder runs, ``None`` for nothing.

        Raise ``FormatError`` where its programs cannot be read.
        """
        if folder.origin is Origin.CATALOGUE or self.code.made_here(folder.path):
            return None
        programs = programs_of(folder)
        its_seal = seal(programs)
        if not programs or self.code.agreed(its_seal):
            return None
        return UntrustedProblem(folder.slug, str(folder.path), its_seal, tuple(programs))

    def untrusted(self, folders: Iterable[ProblemFolder]) -> dict[ProblemFolder, UntrustedProblem]:
        """Give the untrusted among folders; one whose programs cannot be read never runs."""
        found = {}
        for folder in folders:
            with suppress(FormatError):
                if (untrusted := self.agreement_needed(folder)) is not None:
                    found[folder] = untrusted
        return found

    def read(self, folder: ProblemFolder) -> tuple[Sheet, UntrustedProblem | None]:
        """Give what a folder says, and what must be agreed to before its programs run.

        What is agreed to is what was read: raise ``TrainerError`` if it changes in between.
        """
        untrusted = self.agreement_needed(folder)
        sheet = folder.sheet()
        if self.agreement_needed(folder) != untrusted:
            raise TrainerError(f"{folder.place} changed while it was read; try again.")
        return sheet, untrusted

    def agree(self, untrusted: UntrustedProblem) -> None:
        """Keep that the learner agreed to run these programs."""
        self.code.agree(untrusted.seal, untrusted.slug, self.clock.now())

    def note_made_here(self, folder: Path) -> None:
        """Keep that the learner began the problem in this folder here."""
        self.code.note_made_here(folder, self.clock.now())
