from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.small_world import World, a_catalogue, a_world


@pytest.fixture(scope="session")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return a_catalogue(tmp_path_factory.mktemp("catalogue"))


@pytest.fixture
def world(tmp_path: Path, catalogue: Path) -> Iterator[World]:
    with a_world(tmp_path, catalogue) as world:
        yield world
