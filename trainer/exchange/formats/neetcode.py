"""NeetCode's GitHub sync: ``Data Structures & Algorithms/NSLUG/submission-3.py``.

``NSLUG`` is NeetCode's own name, which differs from LeetCode's for one problem in five, so it
travels as a link to NeetCode. The date is that of the submission; the first commit may be a bulk
one. Which verdicts are pushed is a setting of the site, so that all are solved as a guess. Other
sites' solutions may lie beside: only what lies where the sync writes, or was moved to a folder of
LeetCode or NeetCode, is read.
"""

import re

from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.exchange.formats.format import Format
from trainer.exchange.git.history import messages_of
from trainer.exchange.git.solution_file import is_code
from trainer.exchange.git.solved_commits import Dialect, Says, Solved, read_solutions
from trainer.exchange.material import Material

_MESSAGE = re.compile(r"\s*add: [a-z0-9-]+ - submission-\d+", re.IGNORECASE)
_FILE = re.compile(r"submission-\d+\.[a-z0-9]+", re.IGNORECASE)
_SLUG = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
_COURSE = "data structures & algorithms"


def recognises(material: Material) -> bool:
    """Tell whether the sync wrote some of the commits, or its files are there."""
    if material.folder and any(map(_MESSAGE.match, messages_of(material.folder))):
        return True
    return any(_slug_in(path) for path in material.files)


def read(material: Material, wishes: Wishes) -> Reading:
    """Give a guessed review for every submission and day, the bulk of the first commit undated."""
    return read_solutions(material, wishes, _DIALECT)


def _says(message: str) -> Says:
    return Says.SOLVED if _MESSAGE.match(message) else Says.FOREIGN


def _slug_in(path: str) -> str:
    """Give NeetCode's name of the problem that a path is of, empty where it is of none."""
    *folders, slug, name = ("", *path.split("/"))[-9:] if "/" in path else ("", "", "")
    if not (_FILE.fullmatch(name) and _SLUG.fullmatch(slug)):
        return ""
    above = [folder.lower() for folder in folders if folder]
    is_there = len(above) == 1 or (len(above) > 1 and above[-1] == _COURSE)
    is_moved = any("leetcode" in folder or "neetcode" in folder for folder in above[-2:])
    return slug if is_there or is_moved else ""


def _names(_: Material, path: str) -> Solved | None:
    slug = _slug_in(path)
    if not slug or not is_code(path):
        return None
    return Solved(slug, Entry(file=path, link=f"https://neetcode.io/problems/{slug}/question"))


def _nobody(_: str) -> None:
    """A message without a file tells nothing: its submission is somewhere else already."""


_DIALECT = Dialect(says=_says, names=_names, told=_nobody, is_accepted=False)

FORMAT = Format(
    id="neetcode",
    name="NeetCode repository",
    recognises=recognises,
    read=read,
    reads_folders=True,
)
