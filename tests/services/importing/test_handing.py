"""Folders that say no more than titles."""

from pathlib import Path

import pytest

from tests.small_world import World
from trainer.domain.errors import TrainerError
from trainer.services.importing.importing import ImportWishes


def put(folder: Path, *paths: str) -> Path:
    for path in paths:
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_text("x = 1\n")
    return folder


def test_a_folder_of_titles_is_one_of_solutions(world: World, tmp_path: Path) -> None:
    names = (
        "dp/Jump Game V.py",
        "graphs/find_the_difference.java",
        "x/ClimbingStairs.cpp",
        "odd.py",
    )
    [source] = world.services.importing.read([put(tmp_path / "a", *names)], ImportWishes())
    assert source.format.id == "repository"
    assert len(source.reading.entries) == 4


@pytest.mark.parametrize(
    "names",
    [
        ("src/lru-cache.js", "src/App.jsx", "src/Button.jsx", "src/calculator.js", "src/search.js"),
        ("merge_sort.py", "binary_search.py", "linked_list.py", "n_queens.py", "trie.py"),
    ],
)
def test_another_program_is_not(world: World, tmp_path: Path, names: tuple[str, ...]) -> None:
    with pytest.raises(TrainerError, match="is not recognised"):
        world.services.importing.read([put(tmp_path / "a", *names)], ImportWishes())
