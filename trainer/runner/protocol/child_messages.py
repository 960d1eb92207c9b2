"""What a child tells of its cases, read from its messages; what makes no sense is passed over."""

from dataclasses import dataclass, field

from trainer.domain.problem.contract import Value


@dataclass(frozen=True, slots=True)
class Raised:
    """An exception: the names of its type and its bases, its message, and where it rose.

    ``line`` and ``column`` count from 1 in the learner's file.
    """

    names: tuple[str, ...]
    message: str = ""
    trace: str = ""
    line: int | None = None
    column: int | None = None


@dataclass(frozen=True, slots=True)
class NoValue:
    """What is no answer; ``what`` says what it is, as in "a generator", and ``why`` why not."""

    what: str
    why: str = "return plain values, such as numbers, text and lists"

    @property
    def sentence(self) -> str:
        """What is wrong with it, in a sentence; nodes that are linked crookedly say it alone."""
        return f"Your answer is {self.what}{'' if self.is_crooked else f'; {self.why}'}."

    @property
    def is_crooked(self) -> bool:
        """Whether it is made of nodes that are linked in a way that cannot be."""
        return " whose " in self.what or " with " in self.what


Outcome = Value | Raised | NoValue
"""What a call gave."""


@dataclass(frozen=True, slots=True, kw_only=True)
class CaseRun:
    """What the child told of a case that came to its end.

    ``after`` are the watched arguments after the last call, ``shared`` says that the answer has a
    node in common with the arguments, ``revalued`` that a node of them has another value,
    ``seconds`` is processor time, ``printed`` is the part of what was printed in all.
    """

    outcomes: tuple[Outcome, ...]
    after: tuple[Outcome, ...]
    shared: bool
    revalued: bool
    seconds: float
    printed: slice


@dataclass(slots=True)
class RunRecord:
    """All that a child told of its job so far.

    ``imported`` is how much was printed once the learner's file was imported (``None``: not yet),
    ``broken`` what importing it raised, ``trouble`` what else keeps it from being called. ``begun``
    is how much was printed when the case under way began, ``call`` the call that it was in.
    """

    case_runs: list[CaseRun] = field(default_factory=list)
    importing: bool = False
    imported: int | None = None
    begun: int | None = None
    call: int = 0
    broken: Raised | None = None
    trouble: str = ""
    trouble_line: int | None = None
    trouble_column: int | None = None

    def take(self, message: list[object]) -> None:
        """Take one message."""
        match message:
            case ["import"]:
                self.importing = True
            case ["imported", int(size)]:
                self.imported = size
            case ["trouble", str(sentence), int() | None as line, int() | None as column]:
                self.trouble = sentence
                self.trouble_line, self.trouble_column = line, column
            case ["broken", *facts]:
                self.broken = raised(facts)
            case ["start", int(case), int(size)] if case == len(self.case_runs):
                self.begun, self.call = size, 0
            case ["call", int(place)]:
                self.call = place
            case ["result", int(case), list(outcomes), list(after), list(end)]:
                if case == len(self.case_runs) and self.begun is not None:
                    self._take_result(outcomes, after, end)

    def _take_result(self, outcomes: list[object], after: list[object], end: list[object]) -> None:
        match end:
            case [bool(shared), bool(revalued), float(seconds), int(size)]:
                case_run = CaseRun(
                    outcomes=tuple(map(_outcome, outcomes)),
                    after=tuple(map(_outcome, after)),
                    shared=shared,
                    revalued=revalued,
                    seconds=seconds,
                    printed=slice(self.begun, size),
                )
                self.case_runs.append(case_run)
                self.begun = None


def raised(facts: list[object]) -> Raised:
    """Give the exception that the child tells these facts of."""
    match facts:
        case [
            [str(), *_] as names,
            str(message),
            str(trace),
            int() | None as line,
            int() | None as column,
        ]:
            return Raised(tuple(map(str, names)), message, trace, line, column)
    return Raised(("Exception",))


def _outcome(message: object) -> Outcome:
    match message:
        case ["value", value]:
            return value
        case ["error", *facts]:
            return raised(facts)
        case ["odd", str(what)]:
            return NoValue(what)
    return NoValue("something unknown")
