"""leetcode-sync (a GitHub action): a commit for the last accepted submission of a problem and day.

Older versions write ``PREFIX/problems/two_sum/solution.py`` with ``Sync LeetCode submission - Two
Sum (python3)``, newer ones ``PREFIX/0001-two-sum/solution.py`` with ``... - Two Sum - Runtime - 40
ms (90%), Memory - ...``. The beginning can be changed by its user. Some commits change no file, so
the title is taken from the message. The date is that of the submission itself, in UTC.
"""

import re

from trainer.domain.importing.entry import Entry
from trainer.domain.importing.reading import Reading, Wishes
from trainer.exchange.formats.format import Format
from trainer.exchange.formats.leethub import statement_beside
from trainer.exchange.git.history import messages_of
from trainer.exchange.git.solution_file import is_code, letters
from trainer.exchange.git.solved_commits import Dialect, Says, Solved, by_hand, read_solutions
from trainer.exchange.material import Material

_USUAL = re.compile(r"sync leetcode submission\b[ :-]*", re.IGNORECASE)
_LANGUAGE = re.compile(
    r" \((?:bash|c|cpp|csharp|dart|elixir|erlang|golang|java|javascript|kotlin|mssql|mysql|oracle"
    r"(?:sql)?|php|postgresql|pythondata|pandas|python3?|racket|react|ruby|rust|scala|swift"
    r"|typescript)\)$",
    re.IGNORECASE,
)
_MEASURED = re.compile(r" Runtime - [^\n]*$")
_OLD_PATH = re.compile(r"problems/(?P<title>[^/]+)/solution\.[a-z0-9]+")
_NEW_PATH = re.compile(r"(?:\d{4,5}-)(?P<slug>[a-z0-9-]+)/solution\.[a-z0-9]+")
_FEW = 3
_LONGEST = 400


def recognises(material: Material) -> bool:
    """Tell whether the action wrote some of the commits, or made the folders."""
    messages = messages_of(material.folder) if material.folder else ()
    if any(_USUAL.match(message) for message in messages):
        return True
    if sum(_says(message) is Says.SOLVED for message in messages) >= _FEW:
        return True
    return any(_named(path) for path in material.files)


def read(material: Material, wishes: Wishes) -> Reading:
    """Give a review for every problem and day of which there is a commit."""
    return read_solutions(material, wishes, _DIALECT)


def _title_in(message: str) -> str:
    """Give the title in a message, empty where it is no message of the action."""
    first = message.strip().partition("\n")[0]
    if len(first) > _LONGEST:
        return ""
    usual = _USUAL.match(first)
    rest = _MEASURED.sub("", first)
    shorter = _LANGUAGE.sub("", rest.strip(" -"))
    if usual:
        return shorter[usual.end() :].strip(" -")
    is_ours = rest != first or shorter != rest.strip(" -")
    return shorter.rpartition(" - ")[2].strip() if is_ours and " - " in shorter else ""


def _says(message: str) -> Says:
    return Says.SOLVED if _title_in(message) else Says.FOREIGN


def _told(message: str) -> Solved | None:
    title = _title_in(message)
    return Solved(letters(title) or title, Entry(title=title)) if title else None


def _named(path: str) -> re.Match[str] | None:
    end = path.split("/")
    return _OLD_PATH.fullmatch("/".join(end[-3:])) or _NEW_PATH.fullmatch("/".join(end[-2:]))


def _names(material: Material, path: str) -> Solved | None:
    if not is_code(path):
        return None
    found = _named(path)
    if found is None:
        return by_hand(material, path)
    if slug := found.groupdict().get("slug"):
        title, level = statement_beside(material, path)
        return Solved(letters(slug), Entry(file=path, slug=slug, title=title, level=level))
    title = found["title"].replace("_", " ")
    return Solved(letters(title), Entry(file=path, title=title))


_DIALECT = Dialect(says=_says, names=_names, told=_told, is_accepted=True)

FORMAT = Format(
    id="leetcode-sync",
    name="leetcode-sync repository",
    recognises=recognises,
    read=read,
    reads_folders=True,
)
