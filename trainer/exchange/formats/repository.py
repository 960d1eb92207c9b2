"""A folder of solutions that no tool named here made, with its git history if it has one.

LeetSync, AlgorithmHub and what people push by hand: ``Easy/two_sum.py``, ``arrays/0001. Two
Sum.py``, ``two-sum.cpp``. The commit in which a problem's file first appears is when it was solved,
if it is none of very many files; changes after that are no attempts, unless the message measures a
run (``Runtime: 40 ms``) or says that it was solved again.
"""

from dataclasses import replace
from functools import partial

from trainer.domain.importing.reading import Reading, Wishes
from trainer.domain.importing.table.title_words import sounds_like_a_problem
from trainer.exchange.formats.format import Format
from trainer.exchange.git.history import messages_of
from trainer.exchange.git.leetcode_signs import is_about_leetcode, link_in_code
from trainer.exchange.git.solution_file import is_code, solution_in
from trainer.exchange.git.solved_commits import Dialect, Says, Solved, by_hand, read_solutions
from trainer.exchange.material import Material

_ENOUGH = 3
_LOOKED_AT = 400


def recognises(material: Material) -> bool:
    """Tell whether most code lies in files that are named as problems are, or that link to them.

    A bare repository has no files, so its messages decide.
    """
    if material.only:
        return False
    code = _code_in(material)
    if not code:
        messages = messages_of(material.folder) if material.folder else ()
        return any("leet" in message.lower() for message in messages)
    is_ours = is_about_leetcode(material)
    told = [path for path in code if _is_told(material, path, is_ours=is_ours)]
    enough = 1 if is_ours or any("leetcode" in path.lower() for path in told) else _ENOUGH
    return len(told) >= enough and 2 * len(told) >= len(code)


def read(material: Material, wishes: Wishes) -> Reading:
    """Give a guessed review for each problem whose first commit says when it was solved.

    Bare numbers are LeetCode's where the whole is about it, or else in the folder that says so.
    """
    is_one_folder = any("leet" in path.lower() for path in _code_in(material))
    names = partial(by_hand, is_ours=not is_one_folder and is_about_leetcode(material))
    return read_solutions(material, wishes, replace(_DIALECT, names=names))


def titles_in(material: Material) -> list[str]:
    """Give the names of the files of code, as if each solved a problem."""
    found = (solution_in(path) for path in _code_in(material))
    return [it.title if it and not it.site else "" for it in found]


def _code_in(material: Material) -> list[str]:
    return [path for path in material.files if is_code(path)][:_LOOKED_AT]


def _is_told(material: Material, path: str, *, is_ours: bool) -> bool:
    """Tell whether a path, or a link above the code, says more than that it is some program."""
    found = solution_in(path)
    if found is not None:
        is_placed = found.level is not None or bool(found.site) or "leetcode" in path.lower()
        if found.is_numbered or is_placed:
            return True
        if is_ours and (not found.title or sounds_like_a_problem(found.title)):
            return True
    return bool(link_in_code(material, path))


def _says(_: str) -> Says:
    return Says.FOREIGN


def _nobody(_: str) -> Solved | None:
    return None


_DIALECT = Dialect(says=_says, names=by_hand, told=_nobody, is_accepted=False)

FORMAT = Format(
    id="repository",
    name="folder of solutions",
    recognises=recognises,
    read=read,
    reads_folders=True,
    titles=titles_in,
)
