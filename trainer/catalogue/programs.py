"""The programs in a problem's folder: the files that running or checking it executes."""

import hashlib
import json
import os
from collections.abc import Mapping

from trainer.catalogue.folder import CHECK, GENERATE, REFERENCE, ProblemFolder

BRUTE_FORCE = "brute_force.py"
WRONG, SLOW, ALSO = "wrong", "slow", "also"
"""The folders with programs that fail, those that take too long, and those that are right too."""


def programs_of(folder: ProblemFolder) -> dict[str, str]:
    """Give the text of each program by its name in the folder; nothing is executed.

    Raise ``FormatError`` for one that cannot be read, as it leads out of the folder.
    """
    single = [n for n in (REFERENCE, BRUTE_FORCE, GENERATE, CHECK) if _is_there(folder, n)]
    several = [name for kind in (WRONG, SLOW, ALSO) for name in folder.names(kind)]
    return {name: folder.text(name) for name in (*single, *several)}


def seal(programs: Mapping[str, str]) -> str:
    """Give the SHA-256 of programs, which is another one when a name or a character is another."""
    return hashlib.sha256(json.dumps(sorted(programs.items())).encode()).hexdigest()


def _is_there(folder: ProblemFolder, name: str) -> bool:
    """Tell whether there is a file, or a link that may lead nowhere."""
    return os.path.lexists(folder.path / name)
