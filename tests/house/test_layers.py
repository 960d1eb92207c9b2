"""The arrows between the rooms, drawn from the imports; one for types counts like any other."""

import ast

from tests.house.source import Module, modules

EFFECTS = {"files", "catalogue", "storage", "runner", "exchange"}
FACES = {"tui", "cli", "report"}
MAY_IMPORT = {
    "structures": set[str](),
    "domain": {"domain"},
    "files": {"domain", "files"},
    "catalogue": {"domain", "files", "catalogue"},
    "storage": {"domain", "files", "storage"},
    "runner": {"domain", "runner", "structures"},
    "exchange": {"domain", "exchange"},
    "services": {"domain", "services", "structures"} | EFFECTS,
    "tui": {"domain", "services", "tui"},
    "cli": {"domain", "services", "cli"},
    "report": {"domain", "report"},
    "stores": {"domain", "files", "storage", "services"},
    "assembly": {"domain", "services", "report", "stores"} | EFFECTS,
    "bootstrap": {"domain", "services", "assembly"} | EFFECTS | FACES,
    "__main__": {"domain", "services", "bootstrap"} | EFFECTS | FACES,
    "": set[str](),
}
"""Each room with the rooms that it may import from; all may read the program's version."""

RUNNER_ROOMS = ("child", "protocol", "sandbox", "judge")
"""The rooms of the runner: each may import from itself and those before it.

The child reads the protocol's values too: the one module that both sides of the wire load.
"""

CLOCKS = {
    ("datetime", "now"),
    ("datetime", "utcnow"),
    ("datetime", "today"),
    ("date", "today"),
    ("time", "time"),
    ("time", "time_ns"),
}
STOPWATCHES = {("time", "monotonic"), ("time", "perf_counter")}


def arrows(module: Module) -> list[tuple[str, str]]:
    """Give the rooms that a module imports from, each with the place of the import."""
    found = []
    for name, line in module.imports():
        parts = name.split(".")
        if parts[0] == "trainer" and len(parts) > 1 and name != "trainer.__version__":
            found.append((parts[1], f"{module.path}, line {line}"))
    return found


def uses(module: Module) -> set[tuple[str, str]]:
    """Give the pairs ``name.attribute`` that occur in a module, and what it takes from modules."""
    pairs = {
        (node.value.id, node.attr)
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name)
    }
    taken = (name.rpartition(".") for name, _ in module.imports())
    return pairs | {(origin, name) for origin, _, name in taken}


def test_every_import_follows_the_arrows() -> None:
    wrong = [
        f"{place}: {module.room} may not import {room}"
        for module in modules()
        for room, place in arrows(module)
        if room not in MAY_IMPORT[module.room]
    ]
    assert not wrong, "\n".join(wrong)


def test_the_rooms_of_the_runner_point_one_way() -> None:
    both_sides = "trainer.runner.protocol.wire"
    places = {name: place for place, name in enumerate(RUNNER_ROOMS)}
    wrong = [
        f"{module.path}, line {line}: {name}"
        for module in modules()
        if module.name.startswith("trainer.runner.")
        for name, line in module.imports()
        if name.startswith("trainer.runner.") and not name.startswith(both_sides)
        if places[name.split(".")[2]] > places.get(module.name.split(".")[2], 0)
    ]
    assert not wrong, "\n".join(wrong)


def parents(module: Module) -> set[str]:
    """Give the names of the classes that the module's classes are made from."""
    classes = (node for node in ast.walk(module.tree) if isinstance(node, ast.ClassDef))
    return {base.id for node in classes for base in node.bases if isinstance(base, ast.Name)}


def test_a_screen_names_no_other_screen_than_the_one_it_is_made_from() -> None:
    screens = {module.name for module in modules() if module.name.endswith("_screen")}
    shared = "trainer.tui.base_screen"
    wrong = [
        f"{module.path}, line {line}: {name}"
        for module in modules()
        if module.name in screens
        for name, line in module.imports()
        if name.rpartition(".")[0] in screens - {shared, module.name}
        if name.rpartition(".")[2] not in parents(module)
    ]
    assert len(screens) > 20
    assert not wrong, "\n".join(wrong)


def test_only_the_bootstrap_reads_the_clock() -> None:
    readers = {module.name for module in modules() if uses(module) & CLOCKS}
    assert readers == {"trainer.bootstrap"}


def test_time_is_measured_only_where_something_runs() -> None:
    measuring = {module.room for module in modules() if uses(module) & STOPWATCHES}
    assert measuring <= {"runner", "services", "tui"}
    assert "domain" not in measuring


def test_the_domain_draws_no_lots_and_touches_nothing() -> None:
    effects = {"random", "secrets", "os", "pathlib", "subprocess", "sqlite3", "socket"}
    wrong = [
        f"{module.path}, line {line}: {name}"
        for module in modules()
        if module.room == "domain"
        for name, line in module.imports()
        if name.split(".")[0] in effects
    ]
    assert not wrong, "\n".join(wrong)
