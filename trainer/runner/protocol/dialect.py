"""The dialect of the field: names that interview sites have there without an import.

Importing them all would take the child several times as long as starting, so the parent looks
which ones a program reads and nowhere binds, and the child imports just those.
"""

import ast
import symtable
import warnings
from collections.abc import Iterable, Mapping
from functools import lru_cache

LONGEST = 200_000
"""Longer sources, in characters, are not looked through."""

_NAMES = {
    "bisect": "bisect bisect_left bisect_right insort insort_left insort_right",
    "collections": "ChainMap Counter OrderedDict UserDict defaultdict deque namedtuple",
    "copy": "copy deepcopy",
    "dataclasses": "dataclass field",
    "datetime": "date datetime timedelta",
    "enum": "Enum IntEnum",
    "functools": "cache cached_property cmp_to_key lru_cache partial reduce singledispatch "
    "total_ordering wraps",
    "heapq": "heapify heappop heappush heappushpop heapreplace merge nlargest nsmallest",
    "io": "StringIO",
    "itertools": "accumulate chain combinations combinations_with_replacement compress count cycle "
    "dropwhile filterfalse groupby islice pairwise permutations product repeat starmap takewhile "
    "tee zip_longest",
    "json": "dumps loads",
    "math": "acos asin atan atan2 ceil comb copysign cos degrees dist e exp fabs factorial floor "
    "fmod fsum gcd hypot inf isclose isfinite isinf isnan isqrt lcm log log10 log1p log2 modf nan "
    "perm pi prod radians sin sqrt tan tau trunc",
    "operator": "add and_ attrgetter concat contains countOf eq floordiv ge gt indexOf inv invert "
    "is_ is_not itemgetter le lshift lt methodcaller mod mul ne neg not_ or_ pos rshift sub "
    "truediv xor",
    "random": "Random choice choices getrandbits randint random randrange sample seed shuffle "
    "uniform",
    "re": "findall finditer fullmatch",
    "statistics": "mean median mode",
    "string": "ascii_letters ascii_lowercase ascii_uppercase digits punctuation whitespace",
    "sys": "maxsize setrecursionlimit stdin",
    "typing": "Generic NamedTuple NewType Protocol TypedDict TypeVar cast",
}
_MODULES = (
    "array", "bisect", "collections", "copy", "datetime", "functools", "heapq", "io", "itertools",
    "json", "math", "operator", "queue", "random", "re", "statistics", "string", "sys", "typing",
)  # fmt: skip
_BUILT_IN = {"List": "list", "Dict": "dict", "Set": "set", "Tuple": "tuple", "Type": "type",
             "FrozenSet": "frozenset"}  # fmt: skip
_HINTS = (
    "Any", "Callable", "ClassVar", "Collection", "Container", "DefaultDict", "Deque", "Final",
    "Generator", "Hashable", "Iterable", "Iterator", "Literal", "Mapping", "MutableMapping",
    "Optional", "Self", "Sequence", "TypeAlias", "Union",
)  # fmt: skip

_HOME = {name: module for module, names in _NAMES.items() for name in names.split()}
_TYPING = frozenset((*_BUILT_IN, *_HINTS))


@lru_cache(maxsize=8)
def names_lacking(source: str) -> dict[str, str]:
    """Give the known names that a program reads and never binds, with where each is found.

    That is ``module:name``, ``module:`` for the module itself, ``:name`` for a built-in one, and
    "" for a hint that only annotations use. What is no Python has none.
    """
    tree, (read, bound) = _looked_through(source)
    called = _called(tree)
    found = {name: _found(name, called) for name in sorted(read - bound)}
    everything = _modules_imported_whole(tree)
    return {
        name: place
        for name, place in found.items()
        if place is not None and _module(name, place) not in everything
    }


def import_lines(names: Mapping[str, str]) -> list[str]:
    """Give the lines that a program lacks, as in ``from collections import Counter, deque``."""
    modules = sorted(name for name, found in names.items() if found.endswith(":"))
    members: dict[str, list[str]] = {}
    for name, found in names.items():
        if not found.endswith(":"):
            members.setdefault(_module(name, found), []).append(name)
    lines = [f"from {module} import {', '.join(members[module])}" for module in sorted(members)]
    return [*(f"import {name}" for name in modules), *lines]


def _module(name: str, found: str) -> str:
    return "typing" if name in _TYPING else found.partition(":")[0]


def _found(name: str, called: Iterable[str]) -> str | None:
    if name in _BUILT_IN:
        return f":{_BUILT_IN[name]}"
    if name in _HINTS:
        return ""
    if name in _MODULES and not (name in called and name in _HOME):
        return f"{name}:"
    return f"{_HOME[name]}:{name}" if name in _HOME else None


def _modules_imported_whole(tree: ast.Module) -> set[str]:
    """Give the modules of which a program imports everything by ``*``."""
    return {
        node.module or ""
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and any(it.name == "*" for it in node.names)
    }


def _uses(source: str) -> tuple[set[str], set[str]]:
    """Give the names that some scope reads from the module, and those that the module binds.

    A method called ``merge`` or a local ``reduce`` hides nothing from other scopes.
    """
    read: set[str] = set()
    bound: set[str] = set()
    top = symtable.symtable(source, "program", "exec")
    scopes = [top]
    while scopes:
        scope = scopes.pop()
        scopes += scope.get_children()
        for symbol in scope.get_symbols():
            if symbol.is_referenced() and (scope is top or symbol.is_global()):
                read.add(symbol.get_name())
            is_bound = symbol.is_assigned() or symbol.is_imported()
            if is_bound and (scope is top or symbol.is_declared_global()):
                bound.add(symbol.get_name())
    return read, bound


def _called(tree: ast.Module) -> set[str]:
    """Give the names that a program calls."""
    calls = (node.func for node in ast.walk(tree) if isinstance(node, ast.Call))
    return {called.id for called in calls if isinstance(called, ast.Name)}


def _looked_through(source: str) -> tuple[ast.Module, tuple[set[str], set[str]]]:
    """Give the tree of a program with the names that it uses; of what is no Python, nothing."""
    try:
        with warnings.catch_warnings(action="ignore"):
            text = source if len(source) <= LONGEST else ""
            return ast.parse(text), _uses(text)
    except (SyntaxError, ValueError, RecursionError, MemoryError):
        return ast.Module([], []), (set(), set())
