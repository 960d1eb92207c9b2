"""Exporting: the learner's past as a file or a folder, in the form that its name asks for."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from trainer.domain.errors import TrainerError
from trainer.domain.export_form import ExportForm, form_named
from trainer.domain.log.review import Review
from trainer.domain.wording.words import count
from trainer.exchange.own.reviews_csv import csv_lines, is_reviews
from trainer.files.text import refuse_other, write_parts
from trainer.services.clock import Clock
from trainer.services.exporting.folder import write_folder
from trainer.services.exporting.met import met
from trainer.services.progress import Progress
from trainer.services.progress_told import Show, each_told
from trainer.services.sync.transfer import Transfer

_TABLE_HOLDS = (
    "Included: code, insights, times and ratings. Not included: undone reviews, notes, marks "
    "of known problems, settings, files of your own problems. Nothing is encrypted."
)
_DECK_HOLDS = (
    "Included: links, insights, notes, plan and pitfall. Not included: code, reviews, dates. "
    "Nothing is encrypted."
)


@dataclass
class Exporting:
    """Writes the past in every form that there is; ``transfer`` writes the whole log."""

    transfer: Transfer
    progress: Progress
    clock: Clock

    def export_to(
        self,
        target: str,
        form: ExportForm | None = None,
        *,
        force: bool = False,
        show: Show | None = None,
    ) -> str:
        """Write an export, and give what it holds in words.

        The form follows from the path's ending unless it is given. A file that is no export of this
        form is left alone, and ``TrainerError`` raised, unless it is to be overwritten by force;
        in a folder force overwrites the program's own files that somebody edited, and no other.
        ``show`` is told now and then how far it is.
        """
        path = Path(target).expanduser()
        form = form or form_named(target, is_folder=path.is_dir())
        if form is ExportForm.JSON_LINES:
            return self.transfer.export_to(path, force=force, show=show)
        if form is ExportForm.FOLDER:
            overview = self.progress.overview()
            problems = list(met(self._reviews(), overview))
            return write_folder(path, problems, force=force, show=show)
        if form is ExportForm.TABLE:
            is_ours, (holds, parts) = is_reviews, self._table(show)
        else:
            is_ours, (holds, parts) = _is_deck, self._deck(show)
        if not force:
            refuse_other(path, is_ours)
        write_parts(path, parts)
        return holds

    def lines(self, form: ExportForm | None = None) -> tuple[str, Iterator[bytes]]:
        """Give what an export holds, in words, and its lines; raise ``TrainerError`` without any.

        Unless a form is given it is the whole log.
        """
        if form is ExportForm.TABLE:
            return self._table()
        if form in (ExportForm.DECK, ExportForm.FOLDER):
            raise TrainerError(f"An export as {form} cannot go to stdout; name a file or folder.")
        return self.transfer.export()

    def _table(self, show: Show | None = None) -> tuple[str, Iterator[bytes]]:
        reviews = self._reviews()
        told = each_told(reviews, len(reviews), show)
        lines = csv_lines(told, self.progress.library.catalogue.problems)
        return f"{count(len(reviews), 'review')}. {_TABLE_HOLDS}", lines

    def _deck(self, show: Show | None) -> tuple[str, Iterator[bytes]]:
        from trainer.exchange.own.anki_deck import deck

        library = self.progress.library
        overview = self.progress.overview()
        told = each_told(overview, len(overview), show)
        problems = list(met(self._reviews(), told, library))
        holds = f"{count(len(problems), 'problem')} as new cards. {_DECK_HOLDS}"
        return holds, iter([deck(problems, self.clock.now())])

    def _reviews(self) -> list[Review]:
        return list(self.transfer.merger.reviews.log().happened())


def _is_deck(beginning: str) -> bool:
    from trainer.exchange.own.anki_deck import is_deck

    return is_deck(beginning)
