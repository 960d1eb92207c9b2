"""LeetHub (a browser extension, versions 1 to 3): a push for every accepted submission.

A folder a problem: ``0001-two-sum/0001-two-sum.py`` beside a ``README.md`` with the statement; the
first version has no number. Some numbers are wrong: the slug counts. Only commits ``Time: ...`` are
attempts. About a third of those change no file, as the same code was pushed again, and so name no
problem. Other people's commits among them are read like those of a repository made by hand.
"""

import re

from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.problem.problem import Level
from trainer.exchange.formats.format import Format
from trainer.exchange.git.history import messages_of
from trainer.exchange.git.solution_file import is_code, letters
from trainer.exchange.git.solved_commits import Dialect, Says, Solved, by_hand, read_solutions
from trainer.exchange.material import Material

_MARK = re.compile(r"-\s*leethub[^\n]{0,40}\s*\Z", re.IGNORECASE)
_ATTEMPT = re.compile(r"\s*(?:run)?time\s*:", re.IGNORECASE)
_PATH = re.compile(
    r"(?:\d{4,5}-)?(?P<slug>[a-z0-9-]+)/(?:\d{4,5}-)?(?P=slug)\.[a-z0-9]+", re.IGNORECASE
)
_FOLDER = re.compile(r"(?:^|/)\d{4,5}-([a-z0-9-]+)/\d{4,5}-\1\.[a-z0-9]+$")
_GFG = re.compile(r"(?P<title>[^/]+?) ?- ?GFG/[^/]+", re.IGNORECASE)
_README = re.compile(r'<h2><a href="[^"]*/problems/[^"]*">(?:\d+\. *)?([^<]*)</a></h2>')
_LEVEL = re.compile(r"<h3>(Easy|Medium|Hard)</h3>", re.IGNORECASE)


def recognises(material: Material) -> bool:
    """Tell whether LeetHub wrote some of the commits, or made the folders."""
    if material.folder and any(
        _says(text) is not Says.FOREIGN for text in messages_of(material.folder)
    ):
        return True
    return any(map(_FOLDER.search, material.files))


def read(material: Material, wishes: Wishes) -> Reading:
    """Give a review for every push of an accepted submission."""
    return read_solutions(material, wishes, _DIALECT)


def _says(message: str) -> Says:
    first = message.strip().partition("\n")[0]
    if not _MARK.search(first):
        return Says.FOREIGN
    return Says.SOLVED if _ATTEMPT.match(first) else Says.NOTHING


def _names(material: Material, path: str) -> Solved | None:
    if not is_code(path):
        return None
    end = "/".join(path.split("/")[-2:])
    if elsewhere := _GFG.fullmatch(end):
        title = elsewhere["title"]
        return Solved(f"gfg:{title}", Entry(file=path, title=title, site="GeeksforGeeks"))
    found = _PATH.fullmatch(end)
    if found is None:
        return by_hand(material, path)
    slug = found["slug"].lower()
    title, level = statement_beside(material, path)
    return Solved(letters(slug), Entry(file=path, slug=slug, title=title, level=level))


def statement_beside(material: Material, path: str) -> tuple[str, Level | None]:
    """Give title and level out of the statement in the folder of a file, as far as they are."""
    readme = f"{path.rpartition('/')[0]}/README.md"
    handed = material.files.get(readme)
    text = (material.text(readme) or "")[:2_000] if handed and handed.size < 200_000 else ""
    title, level = _README.search(text), _LEVEL.search(text)
    return title[1].strip() if title else "", Level[level[1].upper()] if level else None


def _nobody(_: str) -> None:
    """No message of LeetHub names a problem."""


_DIALECT = Dialect(says=_says, names=_names, told=_nobody, is_accepted=True)

FORMAT = Format(
    id="leethub", name="LeetHub repository", recognises=recognises, read=read, reads_folders=True
)
