"""The material of a check: all files of a problem's folder, read once."""

import ast
from dataclasses import dataclass

from trainer.catalogue.folder import CHECK, GENERATE, PAGE, REFERENCE, ProblemFolder
from trainer.catalogue.format.quiet_syntax import parsed_module
from trainer.catalogue.programs import ALSO, BRUTE_FORCE, SLOW, WRONG
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

    folder: ProblemFolder
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
        return f"{self.folder.place}/{name}{at}"

    @property
    def page(self) -> str:
        """The problem's page as sentences name it."""
        return self.place(PAGE)


def read_material(folder: ProblemFolder) -> Material:
    """Give everything in a folder; raise ``FormatError`` for what is missing or not readable."""
    sheet = folder.sheet()
    entry = sheet.contract.entry
    if sheet.contract.compare is Compare.CHECK:
        _program(folder, CHECK, "check")
    elif (folder.path / CHECK).exists():
        raise FormatError('this file needs compare = "check".', place=f"{folder.place}/{CHECK}")
    generate = _program(folder, GENERATE, "generate")
    return Material(
        folder=folder,
        sheet=sheet,
        solution=_solution(folder, REFERENCE, entry),
        brute_force=_solution(folder, BRUTE_FORCE, entry),
        generate=generate,
        largest=_largest(folder, generate),
        wrong=tuple(_solution(folder, name, entry) for name in folder.names(WRONG)),
        slow=tuple(_solution(folder, name, entry) for name in folder.names(SLOW)),
        also=tuple(_program(folder, name) for name in folder.names(ALSO)),
    )


def _solution(folder: ProblemFolder, name: str, entry: Entry) -> Program:
    return _program(folder, name, entry.name, is_class=entry.is_class)


def _program(
    folder: ProblemFolder, name: str, defines: str = "", *, is_class: bool = False
) -> Program:
    """Give a file that has a docstring and defines this function or class, if one is named."""
    text = folder.text(name)
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
        raise error.inside(f"{folder.place}/{name}") from None
    return Program(name, text, docstring)


def _largest(folder: ProblemFolder, generate: Program) -> int:
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
        place=f"{folder.place}/{generate.name}",
    )
