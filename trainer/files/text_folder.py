"""A folder that is others' as well: texts are read and written in it, and no link is followed."""

import os
from pathlib import Path

from trainer.domain.errors import NotFoundError, TrainerError
from trainer.files.own import refuse_links
from trainer.files.plain import opened
from trainer.files.unfinished import unfinished

_A_NEW_ONE = os.O_WRONLY | os.O_CREAT | os.O_EXCL
_LARGEST = 64 * 2**20


class TextFolder:
    """Texts below ``root`` by their names, with ``/`` between folders."""

    def __init__(self, root: Path) -> None:
        self._root = root

    def begin(self) -> None:
        """Make the folder where there is none; raise ``TrainerError`` if that fails."""
        try:
            self._root.mkdir(mode=0o700, parents=True, exist_ok=True)
        except OSError as error:
            raise TrainerError(
                f"The folder {self._root} cannot be created ({error.strerror})."
            ) from error

    def read(self, name: str) -> str | None:
        """Give a text, ``None`` where there is no file of this name.

        Raise ``TrainerError`` if there is something else, or if it cannot be read.
        """
        path = self._path(name)
        refuse_links(self._root, path)
        if not os.path.lexists(path):
            return None
        with opened(path) as file:
            content = file.read(_LARGEST)
        try:
            return content.decode("utf-8")
        except UnicodeDecodeError as error:
            raise NotFoundError(f"{path} is not text.") from error

    def write(self, name: str, text: str) -> None:
        """Put a text into its place, whole; raise ``TrainerError`` if that fails."""
        path = self._path(name)
        try:
            path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
            refuse_links(self._root, path)
            with unfinished(path) as beside, opened(beside, _A_NEW_ONE) as file:
                file.write(text.encode("utf-8", "replace"))
        except OSError as error:
            raise TrainerError(f"{path} cannot be written ({error.strerror}).") from error

    def _path(self, name: str) -> Path:
        return self._root.joinpath(*name.split("/"))
