from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.machines import Machine, a_machine
from tests.small_world import World, a_catalogue, a_world, shared


@pytest.fixture
def catalogue() -> Path:
    return shared(a_catalogue)


@pytest.fixture
def world(tmp_path: Path) -> Iterator[World]:
    with a_world(tmp_path) as world:
        yield world


@pytest.fixture
def laptop(tmp_path: Path, catalogue: Path) -> Iterator[Machine]:
    with a_machine(tmp_path / "laptop", catalogue) as machine:
        machine.world.log("any-repeat")
        yield machine


@pytest.fixture
def desk(tmp_path: Path, catalogue: Path) -> Iterator[Machine]:
    with a_machine(tmp_path / "desk", catalogue) as machine:
        machine.world.log("nested-words", "looked-up")
        yield machine


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "carried").mkdir()
    return tmp_path / "carried"
