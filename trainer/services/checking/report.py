"""What a check found."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Fault:
    """A rule of the format (1 to 7) that does not hold, and a sentence that says where and why."""

    rule: int
    sentence: str


@dataclass(frozen=True, slots=True)
class Kill:
    """A mistake and the cases that it fails.

    ``mistake`` is the file, such as ``wrong/off_by_one.py``; ``sentence`` names the mistake to the
    learner; ``lines`` are the lines of the cases in ``problem.md``.
    """

    mistake: str
    sentence: str
    lines: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Survivor:
    """A slip in the reference that no written case catches.

    ``slip`` says what became what, ``difference`` what the slip does to a generated input.
    """

    slip: str
    difference: str


@dataclass(frozen=True, slots=True)
class Mutation:
    """What the written cases caught of all small slips in the reference.

    ``unnoticed`` is the number of slips that change no answer, neither to a written case nor to a
    generated input: they are not counted.
    """

    pattern: str
    caught: int
    survivors: tuple[Survivor, ...]
    unnoticed: int

    @property
    def changed(self) -> int:
        """How many slips change an answer."""
        return self.caught + len(self.survivors)


@dataclass(frozen=True, slots=True)
class Report:
    """What the check of one problem found; ``place`` is its folder as sentences name it.

    ``mutation`` is ``None`` where no mutants were made; ``read_only`` says that no program ran.
    """

    slug: str
    place: str
    faults: tuple[Fault, ...]
    kills: tuple[Kill, ...] = ()
    mutation: Mutation | None = None
    read_only: bool = False

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.faults


@dataclass(frozen=True, slots=True)
class CatalogueReport:
    """What the check of many problems found.

    ``faults`` belong to no single problem; ``left_out`` says in sentences what was not checked.
    """

    reports: tuple[Report, ...]
    faults: tuple[Fault, ...] = ()
    left_out: tuple[str, ...] = ()

    @property
    def sound(self) -> bool:
        """Whether nothing was found."""
        return not self.all_faults()

    @property
    def proven(self) -> int:
        """How many problems prove themselves by running."""
        return sum(report.sound and not report.read_only for report in self.reports)

    def all_faults(self) -> tuple[Fault, ...]:
        """Give the faults of the problems, then those of the whole."""
        each = (fault for report in self.reports for fault in report.faults)
        return (*each, *self.faults)
