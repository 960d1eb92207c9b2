"""Trust: code that the learner did not agree to never runs, wherever it lies and whoever wrote it.

What is agreed to is content, told by its seal: not a place, a name or an author.
"""

from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property

from trainer.catalogue.contents import FolderContents, read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.catalogue.seal import Seal, seal_of
from trainer.domain.attempt.verdict import FenceLevel
from trainer.domain.errors import FormatError
from trainer.domain.problem.problem import Origin
from trainer.domain.problem.sheet import Sheet
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count
from trainer.runner.sandbox.sandbox import Sandbox
from trainer.services.clock import Clock
from trainer.storage.local.trusted_code import Agreement, Agreements, TrustedCode

_LONGEST_NAME = 60
_MOST_NAMED = 8


@dataclass(frozen=True, slots=True)
class UntrustedProblem:
    """A problem with programs that nobody agreed to run as they are.

    ``seal`` stands for exactly these; ``earlier`` is what was agreed to under this slug last.
    """

    slug: str
    place: str
    seal: Seal
    earlier: Agreement | None = None

    @property
    def programs(self) -> tuple[str, ...]:
        """The programs by name, in the folder."""
        return self.seal.programs

    @property
    def fresh(self) -> tuple[str, ...]:
        """The parts that are new or changed since the learner agreed to this problem last."""
        before = self.earlier.parts if self.earlier else {}
        return tuple(name for name, digest in self.seal.parts.items() if digest != before.get(name))

    @property
    def sentence(self) -> str:
        """What it is, or what changed since the learner agreed."""
        name = clean_line(self.slug, _LONGEST_NAME)
        if self.earlier is None:
            brings = count(len(self.programs), "program")
            return f"{name} comes from elsewhere and contains {brings}."
        return f"Since you trusted {name}: {', '.join(self._differences())}."

    def _differences(self) -> list[str]:
        before = self.earlier.parts if self.earlier else {}
        changed = [name for name in self.fresh if name in before]
        new = [name for name in self.fresh if name not in before]
        gone = [name for name in before if name not in self.seal.parts]
        told = (("changed", changed), ("added", new), ("removed", gone))
        return [f"{what} {_and(_named(names))}" for what, names in told if names]

    @property
    def refusal(self) -> str:
        """Why nothing of it runs, and what to do."""
        return (
            f"{self.sentence} Nothing of it runs until you trust it: trainer trust "
            f"{clean_line(self.slug, _LONGEST_NAME)}"
        )


@dataclass
class Trust:
    """Knows which problems are untrusted.

    The catalogue is part of the program. Every other problem is agreed to by its content, whoever
    wrote it: when that changes, it is untrusted again. ``sandbox`` is where such code runs.
    """

    code: TrustedCode
    clock: Clock
    sandbox: Sandbox

    @cached_property
    def held(self) -> tuple[FenceLevel, str]:
        """The level at which code from elsewhere runs, and why."""
        return self.sandbox.detect_level()

    def agreement_needed(self, contents: FolderContents) -> UntrustedProblem | None:
        """Give what must be agreed to before anything of a problem runs, ``None`` for nothing.

        Raise ``FormatError`` where one of its programs cannot be read: then nothing may run.
        """
        return self._needed(contents, self.code.agreements())

    def untrusted(self, problems: Iterable[FolderContents]) -> list[UntrustedProblem]:
        """Give the untrusted among problems; one whose programs cannot be read never runs."""
        agreements, found = self.code.agreements(), []
        for contents in problems:
            with suppress(FormatError):
                if (untrusted := self._needed(contents, agreements)) is not None:
                    found.append(untrusted)
        return found

    def _needed(self, contents: FolderContents, agreements: Agreements) -> UntrustedProblem | None:
        if contents.folder.origin is Origin.CATALOGUE:
            return None
        seal = seal_of(contents)
        if not seal.programs or agreements.include(seal.value):
            return None
        earlier = agreements.last_of(contents.slug)
        return UntrustedProblem(contents.slug, str(contents.folder.path), seal, earlier)

    def read(self, folder: ProblemFolder) -> tuple[Sheet, UntrustedProblem | None]:
        """Give what a folder says, and what must be agreed to before its programs run.

        Both are of one reading, so that what is agreed to is what runs.
        """
        contents = read_contents(folder)
        return contents.sheet(), self.agreement_needed(contents)

    def agree(self, untrusted: UntrustedProblem) -> None:
        """Keep that the learner agreed to run these programs."""
        self.agree_to_all([untrusted])

    def agree_to_all(self, problems: Iterable[UntrustedProblem]) -> None:
        """Keep that the learner agreed to run the programs of all these."""
        agreed = [(it.seal.value, Agreement(it.slug, it.seal.parts)) for it in problems]
        self.code.agree(agreed, self.clock.now())

    def agree_to_own(self, contents: FolderContents) -> None:
        """Agree to what this program wrote itself, and to nothing that may lie there later."""
        seal = seal_of(contents)
        self.code.agree([(seal.value, Agreement(contents.slug, seal.parts))], self.clock.now())


def _named(names: list[str]) -> list[str]:
    """Give names as a sentence may hold them: the first few, and how many more there are."""
    shown = [clean_line(name, _LONGEST_NAME) for name in names[:_MOST_NAMED]]
    return [*shown, *([f"{len(names) - _MOST_NAMED} more"] if len(names) > _MOST_NAMED else [])]


def _and(parts: list[str]) -> str:
    return " and ".join([*([", ".join(parts[:-1])] if parts[1:] else []), *parts[-1:]])
