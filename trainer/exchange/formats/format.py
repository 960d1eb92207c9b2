"""What a module of a format offers the import."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from trainer.domain.importing.reading import Reading, Wishes
from trainer.exchange.material import Material


@dataclass(frozen=True, slots=True, kw_only=True)
class Format:
    """A format: ``id`` is its name on the command line, ``name`` what people call it.

    ``recognises`` tells by its content, never by its name alone, whether material is of it;
    ``read`` gives what it says and raises ``TrainerError`` where that cannot be read. Neither
    writes, runs or contacts anything. ``reads_folders`` tells whether a folder or an archive is
    one thing to it; else each file in there is handed to it by itself. ``titles`` gives the titles
    that a folder would hold, for a format that only real ones prove.
    """

    id: str
    name: str
    recognises: Callable[[Material], bool]
    read: Callable[[Material, Wishes], Reading]
    reads_folders: bool = False
    titles: Callable[[Material], Sequence[str]] | None = None
