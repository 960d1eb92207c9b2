"""What a problem asks of a program: the entry it must offer, the cases, and how they are judged."""

from dataclasses import dataclass
from enum import StrEnum

Value = object
"""A case value: None, bool, int, float, str, list, tuple, dict, set of values, or a ``Shape``."""


@dataclass(frozen=True, slots=True)
class Shape:
    """A named literal of a linked shape, such as ``ListNode.cycle([3, 2, 0], at=1)``.

    ``name`` is ``ListNode.of``, ``ListNode.cycle``, ``TreeNode.of``, ``GraphNode.of`` or
    ``RandomNode.of``; ``values`` is its list; ``at`` is where a cycle begins (-1: nowhere).
    """

    name: str
    values: tuple[object, ...]
    at: int = -1


class Compare(StrEnum):
    """How an answer is compared with the expected one."""

    EXACT = "exact"
    ANY_ORDER = "any_order"
    ANY_ORDER_DEEP = "any_order_deep"
    FLOAT = "float"
    CHECK = "check"


@dataclass(frozen=True, slots=True)
class Parameter:
    """One parameter of the entry, its annotation as written, and whether it may be left out."""

    name: str
    annotation: str
    default: str | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """A function's (or method's) name, parameters without ``self``, and returned annotation."""

    name: str
    parameters: tuple[Parameter, ...]
    returns: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What the learner's file must define: a function, or a class with these methods.

    ``source`` is the entry as written in the metadata. For a class, ``name`` is the class,
    ``methods`` are its methods, ``__init__`` among them; for a function there is one.
    """

    source: str
    name: str
    is_class: bool
    methods: tuple[Signature, ...]

    def method(self, name: str) -> Signature | None:
        """Give the signature of a method, or of the function itself by its name."""
        return next((method for method in self.methods if method.name == name), None)


@dataclass(frozen=True, slots=True)
class Call:
    """One call with its arguments in the order of the parameters; an argument may be a call.

    In a script, ``name`` is the method, or the class for the line that constructs.
    """

    name: str
    arguments: tuple["Value | Call", ...]


@dataclass(frozen=True, slots=True)
class Expected:
    """What a call must give: a value, or an exception by the name of its type."""

    value: Value = None
    raises: str | None = None


@dataclass(frozen=True, slots=True)
class Step:
    """One line of a case: a call, and what is expected of it (``None``: nothing is judged)."""

    call: Call
    expected: Expected | None
    source: str


class CaseKind(StrEnum):
    """Where a case comes from: from the problem's page, from the learner, or from a generator."""

    WRITTEN = "written"
    OWN = "own"
    RANDOM = "random"
    LARGEST = "largest"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """One case: a call with its answer, or a script of calls on one object.

    ``id`` is a hash of the normalised calls, ``source`` the lines as written (without the comment),
    ``why`` the comment, ``line`` the line in ``problem.md`` (from 1). A case whose comment begins
    with "beyond:" asks for more than the published limits do: it fails nobody.
    """

    id: str
    steps: tuple[Step, ...]
    source: str
    why: str
    line: int
    is_example: bool = False
    kind: CaseKind = CaseKind.WRITTEN

    @property
    def is_beyond(self) -> bool:
        """Whether its input lies beyond the published limits."""
        return self.why.startswith("beyond:")


@dataclass(frozen=True, slots=True)
class Judged:
    """An argument that is judged after the call instead of the returned value.

    With ``prefix`` only as many of its leading items count as the call returned.
    """

    parameter: str
    prefix: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Contract:
    """All that judging needs to know of a problem.

    ``frozen`` names arguments that must not be modified; ``fresh`` says that the answer must not
    share a node with the arguments; ``links_only`` that their nodes keep their values;
    ``nodes_of`` names the argument of which the other nodes, the answer among them, are nodes,
    written as their values; ``check`` is the source of ``check.py`` for ``Compare.CHECK``.
    ``published`` is the call that people know, with parameters in the order of the entry's.
    """

    entry: Entry
    cases: tuple[Case, ...]
    compare: Compare = Compare.EXACT
    judged: Judged | None = None
    frozen: tuple[str, ...] = ()
    fresh: bool = False
    links_only: bool = False
    nodes_of: str | None = None
    check: str | None = None
    published: Entry | None = None
