"""Ways in which the file of a database is damaged, as disks, crashes and people do it."""

from collections.abc import Callable
from pathlib import Path

PAGE = 4096

Harm = Callable[[Path], None]


def without_a_head(database: Path) -> None:
    overwrite(database, 0, b"\xff" * 100)


def without_its_first_page(database: Path) -> None:
    overwrite(database, 0, b"\xff" * PAGE)


def torn_in_the_middle(database: Path) -> None:
    overwrite(database, PAGE, b"\xee" * PAGE * 4)


def cut_short(database: Path) -> None:
    database.write_bytes(database.read_bytes()[: 3 * PAGE])


def emptied(database: Path) -> None:
    database.write_bytes(b"")


def gone(database: Path) -> None:
    database.unlink()


def no_database(database: Path) -> None:
    database.write_bytes(b"not a database, but somebody's notes\n" * 500)


def overwrite(path: Path, place: int, content: bytes) -> None:
    """Put bytes over those at this place."""
    with path.open("r+b") as file:
        file.seek(place)
        file.write(content)


HARMS: list[Harm] = [
    *(without_a_head, without_its_first_page, torn_in_the_middle, cut_short),
    *(emptied, gone, no_database),
]
