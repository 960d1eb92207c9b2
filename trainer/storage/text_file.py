"""A text in a file that the learner names: looked into carefully, written whole or not at all."""

from pathlib import Path
from secrets import token_hex

from trainer.domain.errors import TrainerError


def beginning_of(path: Path, characters: int) -> str | None:
    """Give the beginning of what a file holds, ``None`` if there is no file."""
    try:
        with path.open(encoding="utf-8", errors="replace") as file:
            return file.read(characters)
    except FileNotFoundError:
        return None
    except OSError as error:
        raise TrainerError(f"{path} cannot be read ({error.strerror}).") from error


def write_whole(path: Path, text: str) -> None:
    """Put the text in the place of the file in one step; raise ``TrainerError`` if that fails."""
    beside = path.with_name(f".trainer-{token_hex(8)}")
    try:
        try:
            with beside.open("x", encoding="utf-8", newline="\n") as file:
                file.write(text)
            beside.replace(path)
        finally:
            beside.unlink(missing_ok=True)
    except OSError as error:
        raise TrainerError(f"{path} cannot be written ({error.strerror}).") from error
