"""Rule 1 for many problems at once: their names are unique, and their patterns have pages."""

from collections.abc import Iterator, Sequence

from trainer.catalogue.folder import ProblemFolder
from trainer.catalogue.format.pattern_page import read_pattern
from trainer.catalogue.names import Found, without_taken_names
from trainer.domain.errors import FormatError
from trainer.domain.problem.problem import Origin
from trainer.services.checking.report import Fault

RULE = 1


def check_whole(folders: Sequence[ProblemFolder]) -> Iterator[Fault]:
    """Give the slugs and aliases that mean two of these problems, and the faulty pattern pages.

    What cannot be read is passed over: it is a fault of its own problem.
    """
    sentences: list[str] = []
    without_taken_names(_readable(folders), sentences)
    shipped = {f.path.parent: None for f in folders if f.origin is Origin.CATALOGUE}
    for pattern in shipped:
        try:
            read_pattern(pattern)
        except FormatError as error:
            sentences.append(str(error))
    for sentence in sentences:
        yield Fault(RULE, sentence)


def _readable(folders: Sequence[ProblemFolder]) -> Iterator[Found]:
    for folder in folders:
        try:
            yield folder, folder.page().problem
        except FormatError:
            continue
