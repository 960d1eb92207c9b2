"""The material of a check: all that was read of a problem's folder, parsed."""

import ast
from dataclasses import dataclass

from trainer.catalogue.contents import (
    ALSO,
    BRUTE_FORCE,
    CHECK,
    GENERATE,
    REFERENCE,
    SLOW,
    WRONG,
    FolderContents,
)
from trainer.catalogue.folder import PAGE
from trainer.catalogue.format.quiet_syntax import parsed_module
from trainer.domain.errors import FormatError
from trainer.domain.problem.contract import Compare, Entry
from trainer.domain.problem.sheet import Sheet

LARGEST = "LARGEST"


@dataclass(frozen=True, slots=True)
class Program:
    """A Python file of the folder: its name within it, its text, and its docstring on one line."""

    name: str
    text: str
    docstring: str


@dataclass(frozen=True, slots=True)
class Material:
    """A problem's files, each parsed; ``largest`` is the size of the largest generated input."""

    contents: FolderContents
    sheet: Sheet
    solution: Program
    brute_force: Program
    generate: Program
    largest: int
    wrong: tuple[Program, ...]
    slow: tuple[Program, ...]
    also: tuple[Program, ...]

    def place(self, name: str, line: int | None = None) -> str:
        """Give a file of the folder as sentences name it."""
        at = f", line {line}" if line is not None else ""
        return f"{self.contents.place}/{name}{at}"

    @property
    def page(self) -> str:
        """The problem's page as sentences name it."""
        return self.place(PAGE)


def read_material(contents: FolderContents) -> Material:
    """Give all that a folder holds; raise ``FormatError`` for what is missing or not readable."""
    contents.programs()
    sheet = contents.sheet()
    entry = sheet.contract.entry
    if sheet.contract.compare is Compare.CHECK:
        _program(contents, CHECK, "check")
    elif contents.holds(CHECK):
        raise FormatError(
            'this file is only used with compare = "check".', place=f"{contents.place}/{CHECK}"
        )
    generate = _program(contents, GENERATE, "generate")
    return Material(
        contents=contents,
        sheet=sheet,
        solution=_solution(contents, REFERENCE, entry),
        brute_force=_solution(contents, BRUTE_FORCE, entry),
        generate=generate,
        largest=_largest(contents, generate),
        wrong=tuple(_solution(contents, name, entry) for name in contents.names(WRONG)),
        slow=tuple(_solution(contents, name, entry) for name in contents.names(SLOW)),
        also=tuple(_program(contents, name) for name in contents.names(ALSO)),
    )


def _solution(contents: FolderContents, name: str, entry: Entry) -> Program:
    return _program(contents, name, entry.name, is_class=entry.is_class)


def _program(
    contents: FolderContents, name: str, defines: str = "", *, is_class: bool = False
) -> Program:
    """Give a file that has a docstring and defines this function or class, if one is named."""
    text = contents.text(name)
    try:
        tree = parsed_module(text)
        kind = ast.ClassDef if is_class else ast.FunctionDef
        defined = [node.name for node in tree.body if isinstance(node, kind)]
        if defines and defines not in defined:
            raise FormatError(f"there must be a {'class' if is_class else 'function'} {defines}.")
        docstring = " ".join((ast.get_docstring(tree) or "").split())
        if not docstring:
            raise FormatError("the file must begin with a docstring that says what it is.", 1)
    except FormatError as error:
        raise error.inside(f"{contents.place}/{name}") from None
    return Program(name, text, docstring)


def _largest(contents: FolderContents, generate: Program) -> int:
    """Give the number that ``generate.py`` calls ``LARGEST``."""
    for node in parsed_module(generate.text).body:
        match node:
            case (
                ast.Assign(
                    targets=[ast.Name(id="LARGEST")], value=ast.Constant(value=int() as size)
                )
                | ast.AnnAssign(
                    target=ast.Name(id="LARGEST"), value=ast.Constant(value=int() as size)
                )
            ):
                return size
    raise FormatError(
        f"there must be a line '{LARGEST} = <number>', the size of the largest input.",
        place=f"{contents.place}/{generate.name}",
    )
