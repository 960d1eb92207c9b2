"""The problems that are shipped."""

from pathlib import Path

from trainer.catalogue.folder import problem_folders
from trainer.domain.problem.problem import Origin

ROOT = Path(__file__).parents[2] / "problems"
FOLDERS = list(problem_folders(ROOT, Origin.CATALOGUE))
