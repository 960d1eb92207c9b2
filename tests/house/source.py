"""The program's own source, as the tests of the house rules read it."""

import ast
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path

ROOT = Path(__file__).parents[2]


@dataclass(frozen=True)
class Module:
    """A module of the program: its dotted name and its file."""

    name: str
    path: Path

    @cached_property
    def text(self) -> str:
        """Its source."""
        return self.path.read_text(encoding="utf-8")

    @cached_property
    def tree(self) -> ast.Module:
        """Its syntax tree."""
        return ast.parse(self.text)

    @property
    def room(self) -> str:
        """The room it lives in, such as domain; a module at the top is a room of its own."""
        return self.name.split(".")[1] if "." in self.name else ""

    def imports(self) -> Iterator[tuple[str, int]]:
        """Give what it imports, with the line: for types and inside functions too."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((name.name, node.lineno) for name in node.names)
            elif isinstance(node, ast.ImportFrom):
                assert node.level == 0, f"{self.path}, line {node.lineno}: a relative import"
                yield from ((f"{node.module}.{name.name}", node.lineno) for name in node.names)


@cache
def modules() -> tuple[Module, ...]:
    """Give every module of the program."""
    files = sorted((ROOT / "trainer").rglob("*.py"))
    return tuple(Module(_dotted(path), path) for path in files)


def _dotted(path: Path) -> str:
    parts = path.relative_to(ROOT).with_suffix("").parts
    return ".".join(part for part in parts if part != "__init__")
