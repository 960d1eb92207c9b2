"""What every command is handed: where things are, and how to reach the use cases."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

from trainer.cli.output import tell
from trainer.cli.reading_bar import draw_reading, is_seen

if TYPE_CHECKING:
    from trainer.services.care.recovery import Recovery
    from trainer.services.services import Services


class Context(NamedTuple):
    """The home, the shipped catalogue's folder, and the doors to what a command may need.

    ``due`` gives the study day with the slugs that are due on it and since when, without loading
    what the use cases need; ``open_services`` loads it all; ``open_recovery`` gives the backups and
    the ways back, whatever the database is like.
    """

    home: Path
    catalogue: Path
    due: Callable[[], tuple[date, list[tuple[str, date]]]]
    open_services: Callable[[], "Services"]
    open_recovery: Callable[[], "Recovery"]

    @contextmanager
    def services(self, *, told: bool = True) -> Iterator["Services"]:
        """Open the use cases and close them at the end; damaged lines that were met are told."""
        services = self.open_services()
        services.library.tell_reading(draw_reading if is_seen() else None)
        try:
            yield services
            if told and (said := services.health.met()):
                tell(said)
        finally:
            services.close()
