"""Writing the folder of Markdown: only what changed, and nothing over what others wrote."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

from trainer.domain.errors import TrainerError
from trainer.domain.text import clean_line
from trainer.domain.wording.words import count
from trainer.exchange.own.markdown_folder import folder_files
from trainer.exchange.own.met_problem import MetProblem
from trainer.exchange.own.own_text import Whose, whose
from trainer.exchange.own.problem_page import plain
from trainer.files.text_folder import TextFolder
from trainer.services.progress_told import Show, each_told

_HOLDS = (
    "Included: dates and ratings, your last insight, note and code. Not included: earlier "
    "insights and code, hints taken, marks of known problems, settings, files of your own "
    "problems. Nothing is encrypted."
)
_MOST_NAMED = 3


@dataclass
class _Came:
    """What came of the files: how many were written or were as they are now, and which stayed."""

    written: int = 0
    same: int = 0
    foreign: list[str] = field(default_factory=list)
    edited: list[str] = field(default_factory=list)


def write_folder(
    path: Path, problems: Sequence[MetProblem], *, force: bool, show: Show | None
) -> str:
    """Write the folder and give what it holds in words.

    Files of other people are left alone; one of the program's that was edited since is overwritten
    by force only. Raise ``TrainerError`` if there can be no such folder.
    """
    folder, came = TextFolder(path.resolve()), _Came()
    folder.begin()
    texts = folder_files(problems)
    for name, text in each_told(texts.items(), len(texts), show):
        _write(folder, name, text, came, force=force)
    files = f"{count(came.written, 'file')} written, {came.same:,} unchanged"
    return " ".join(
        [f"{count(len(problems), 'problem')}, {files}. {_HOLDS}", *_stayed(came)],
    )


def _write(folder: TextFolder, name: str, text: str, came: _Came, *, force: bool) -> None:
    try:
        there = folder.read(name)
    except TrainerError:
        came.foreign.append(name)
        return
    if there is not None:
        there = plain(there.removeprefix("\ufeff"))
        owner = whose(there)
        if there == text:
            came.same += 1
            return
        if owner is Whose.FOREIGN or (owner is Whose.EDITED and not force):
            (came.foreign if owner is Whose.FOREIGN else came.edited).append(name)
            return
    folder.write(name, text)
    came.written += 1


def _stayed(came: _Came) -> list[str]:
    told = []
    if came.foreign:
        told.append(f"Not overwritten, as other programs wrote them: {_named(came.foreign)}.")
    if came.edited:
        told.append(
            "Not overwritten, as they were edited since (--force overwrites them): "
            f"{_named(came.edited)}."
        )
    return told


def _named(names: Sequence[str]) -> str:
    named = ", ".join(clean_line(name, 60) for name in names[:_MOST_NAMED])
    more = len(names) - _MOST_NAMED
    return f"{named} and {more:,} more" if more > 0 else named
