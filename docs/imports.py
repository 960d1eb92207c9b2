"""The rooms of the program as its source tells of them: what is in each, and what it imports."""

import ast
import sys
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

from tests.house.source import Module, modules

PROGRAM = "trainer"
FOR_TYPES_ONLY = "_typeshed"

Imports = Mapping[str, Iterable[str]]
"""Each room with those that it imports from."""


@dataclass(frozen=True)
class Room:
    """A folder or a module at the top of the program: its sentence, its folders, its imports."""

    name: str
    sentence: str
    folders: tuple[str, ...]
    imports: tuple[str, ...]
    libraries: tuple[str, ...]


def read_rooms() -> dict[str, Room]:
    """Give every room by its name."""
    inside: dict[str, list[Module]] = {}
    for module in modules():
        if module.room:
            inside.setdefault(module.room, []).append(module)
    return {name: _room(name, found) for name, found in inside.items()}


def shortest(imports: Imports) -> list[tuple[str, str]]:
    """Give the arrows without those beside which there is a longer path of arrows."""
    return [
        (room, wanted)
        for room, found in imports.items()
        for wanted in found
        if not any(wanted in reached(other, imports) for other in found if other != wanted)
    ]


def reached(room: str, imports: Imports) -> set[str]:
    """Give all that a room imports, what that imports, and so on."""
    found: set[str] = set()
    waiting = [room]
    while waiting:
        new = set(imports[waiting.pop()]) - found
        found |= new
        waiting.extend(new)
    return found


def _room(name: str, inside: list[Module]) -> Room:
    names = [imported.split(".") for module in inside for imported, _ in module.imports()]
    own = {words[1] for words in names if words[0] == PROGRAM and len(words) > 1}
    return Room(
        name,
        (ast.get_docstring(inside[0].tree) or "").partition("\n")[0],
        tuple(sorted(_folders(inside))),
        tuple(sorted(own - {name, "__version__"})),
        tuple(sorted({words[0] for words in names if _is_library(words[0])})),
    )


def _folders(inside: Iterable[Module]) -> Iterator[str]:
    """Give the folders right below a room."""
    for module in inside:
        parts = module.name.split(".")
        if module.path.name == "__init__.py" and len(parts) == 3:
            yield parts[2]


def _is_library(name: str) -> bool:
    return name not in sys.stdlib_module_names and name not in (PROGRAM, FOR_TYPES_ONLY)
