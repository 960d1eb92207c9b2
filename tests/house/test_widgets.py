"""A widget's name is its own: a style sheet finds a widget by the bare name of its class.

Two classes of one name take each other's styles, as soon as both have been seen.
"""

import importlib
import pkgutil
from collections import defaultdict
from collections.abc import Iterator
from types import ModuleType

import textual.containers
import textual.widgets
from textual.dom import DOMNode

import trainer.tui


def load_all_below(package: ModuleType) -> None:
    """Import every module of a package, so that its classes are known."""
    for module in pkgutil.walk_packages(package.__path__, f"{package.__name__}."):
        importlib.import_module(module.name)


def classes_below(parent: type[DOMNode]) -> Iterator[type[DOMNode]]:
    """Give all that is derived from a class."""
    for child in parent.__subclasses__():
        yield child
        yield from classes_below(child)


def test_no_widget_is_named_like_another() -> None:
    load_all_below(textual.widgets)
    load_all_below(trainer.tui)
    where = defaultdict(set)
    for widget in classes_below(DOMNode):
        if widget.__module__.startswith(("textual.", "trainer.")):
            where[widget.__name__].add(f"{widget.__module__}.{widget.__qualname__}")

    assert {name: homes for name, homes in where.items() if len(homes) > 1} == {}
