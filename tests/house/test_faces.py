"""A face asks a service; what the service works with is none of its business.

What is a service there is read off ``services.recovery``, off what is assigned from that, and off
arguments that are said to be one; what it works with off the types that its class declares.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from tests.house.source import Module, modules
from tests.house.test_layers import EFFECTS, FACES

BAG = "trainer.services.services.Services"
OPENED = {
    "session": "trainer.services.session.Session",
    "code_run": "trainer.services.running.code_run.CodeRun",
}
"""Services that are handed out by another one, by the names they go by."""


@cache
def imported(module: Module) -> dict[str, str]:
    """Give the full names of what a module imports or defines, by their short names."""
    names = {name.rpartition(".")[2]: name for name, _ in module.imports()}
    classes = (node for node in module.tree.body if isinstance(node, ast.ClassDef))
    return names | {node.name: f"{module.name}.{node.name}" for node in classes}


@cache
def class_of(full_name: str) -> tuple[Module, ast.ClassDef] | None:
    """Give the class of this full name and its module, ``None`` if the program has none."""
    for module in modules():
        if module.name == full_name.rpartition(".")[0]:
            for node in module.tree.body:
                if isinstance(node, ast.ClassDef) and node.name == full_name.rpartition(".")[2]:
                    return module, node
    return None


@cache
def attributes(full_name: str) -> dict[str, set[str]]:
    """Give the attributes of a class, each with the full names in its type."""
    module, node = class_of(full_name) or (None, None)
    if module is None or node is None:
        return {}
    return {name: _named(kind, module) for name, kind in _declared(node)}


def _declared(node: ast.ClassDef) -> Iterator[tuple[str, ast.expr]]:
    for part in ast.walk(node):
        match part:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=kind):
                yield name, kind
            case ast.AnnAssign(target=ast.Attribute(attr=name), annotation=kind):
                yield name, kind
            case ast.Assign(targets=[ast.Attribute(attr=name)], value=ast.Call(func=made)):
                yield name, made
            case ast.FunctionDef(name=name, returns=ast.expr() as kind, decorator_list=[how]):
                if ast.unparse(how).endswith("property"):
                    yield name, kind


def _named(kind: ast.expr, module: Module) -> set[str]:
    """Give the full names of the program's classes in a type, also where it is written as text."""
    names = set()
    for node in ast.walk(kind):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            names |= _named(ast.parse(node.value, mode="eval").body, module)
        elif isinstance(node, ast.Name):
            names.add(imported(module).get(node.id, ""))
    return {name for name in names if name.startswith("trainer.")}


def is_collaborator(full_name: str) -> bool:
    """Tell whether a class is one that a service works with: another one, or a door to effects."""
    room, found = full_name.split(".")[1], class_of(full_name)
    if room != "services" or found is None:
        return room in EFFECTS
    values = ("frozen=True", "NamedTuple", "Enum", "Protocol")
    node = found[1]
    made = [ast.unparse(it) for it in (*node.bases, *node.decorator_list)]
    return full_name in services() or not any(value in it for value in values for it in made)


@cache
def services() -> frozenset[str]:
    """Give the full names of all services."""
    handed_over = (name for names in attributes(BAG).values() for name in names)
    return frozenset((*handed_over, *OPENED.values()))


def names_of_services(module: Module) -> dict[str, str]:
    """Give the names by which a face calls services, each with the full name of its class."""
    names = dict(OPENED)
    for node in ast.walk(module.tree):
        if isinstance(node, ast.arg) and node.annotation is not None:
            for kind in _named(node.annotation, module) & services():
                names[node.arg.lstrip("_")] = kind
    for node in ast.walk(module.tree):
        for target, value in _assigned(node):
            if isinstance(target, ast.Name | ast.Attribute) and (it := service_at(value, names)):
                names[_last_name(target)] = it
    return names


def _assigned(node: ast.AST) -> Iterator[tuple[ast.expr, ast.expr]]:
    match node:
        case ast.Assign(targets=[ast.Tuple(elts=targets)], value=ast.Tuple(elts=values)):
            yield from zip(targets, values, strict=True)
        case ast.Assign(targets=[target], value=value):
            yield target, value


def service_at(node: ast.expr, names: dict[str, str]) -> str | None:
    """Give the full name of the service that an expression stands for, ``None`` if it is none."""
    if isinstance(node, ast.Attribute) and _last_name(node.value) == "services":
        return next(iter(attributes(BAG).get(node.attr, ())), None)
    return names.get(_last_name(node))


def _last_name(node: ast.expr) -> str:
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name.lstrip("_")
    return ""


def reached(module: Module) -> Iterator[str]:
    """Give the places where a module takes hold of what a service works with."""
    names = names_of_services(module)
    for node in ast.walk(module.tree):
        if isinstance(node, ast.Attribute) and (service := service_at(node.value, names)):
            for kind in filter(is_collaborator, attributes(service).get(node.attr, ())):
                yield f"{module.path}, line {node.lineno}: {ast.unparse(node)} is a {kind}"


def test_a_face_reaches_through_no_service() -> None:
    wrong = [place for module in modules() if module.room in FACES for place in reached(module)]
    assert not wrong, "\n".join(wrong)


REACHING = """
from trainer.services.care.recovery import Recovery

def why(recovery: Recovery) -> str:
    return recovery.failure() or recovery.backups.failure()

def screen(self) -> None:
    self._history = self.services.history
    self._history.reviews.count()
    self.services.library.catalogue.problems
    self.services.planning.clock.today()
    self.services.clock.calendar.zone
"""


def test_what_reaches_through_is_found_whatever_it_is_called(tmp_path: Path) -> None:
    (tmp_path / "face.py").write_text(REACHING, encoding="utf-8")
    found = reached(Module("trainer.tui.face", tmp_path / "face.py"))
    assert sorted(place.partition(": ")[2].partition(" is a ")[0] for place in found) == [
        "recovery.backups",
        "self._history.reviews",
        "self.services.planning.clock",
    ]
