"""Beginning a problem of one's own: a folder with all its files, each saying what to write."""

from pathlib import Path
from string import Template

from trainer.catalogue.contents import FolderContents
from trainer.catalogue.folder import ProblemFolder
from trainer.catalogue.format.fields import is_slug
from trainer.domain.errors import TrainerError
from trainer.domain.problem.problem import Level, Origin
from trainer.domain.text import characters
from trainer.files.home import Home
from trainer.files.unfinished import unfinished, write_to_disk
from trainer.services.checking.template import FILES


def own_problems(home: Path) -> Path:
    """Give the folder of the learner's own problems in a home, which is made if missing."""
    return Home.at(home).problems


def new_problem(
    root: Path, pattern: str, slug: str, *, title: str = "", level: Level = Level.MEDIUM
) -> FolderContents:
    """Make the folder ``<root>/<pattern>/<slug>`` and give what was written into it.

    Raise ``TrainerError`` if it is there already, cannot be made, or would have no valid name.
    """
    if not is_slug(slug):
        raise TrainerError(f"{slug!r} is not a slug: use a-z, 0-9 and single dashes.")
    folder = root / pattern / slug
    filled = {
        "title": title.strip() or slug.replace("-", " ").capitalize(),
        "level": level.word,
        "minutes": str(level.usual_minutes),
    }
    texts = {name: characters(Template(it).substitute(filled)) for name, it in FILES.items()}
    if folder.exists():
        raise TrainerError(f"{folder} already exists; nothing was changed.")
    try:
        folder.parent.mkdir(parents=True, exist_ok=True)
        with unfinished(folder, below=root) as begun:
            for name, text in texts.items():
                place = begun / name
                place.parent.mkdir(exist_ok=True)
                write_to_disk(place, text.encode())
    except OSError as error:
        raise TrainerError(f"{folder} cannot be created ({error.strerror}).") from error
    return FolderContents(ProblemFolder(folder, Origin.OWN), texts)
