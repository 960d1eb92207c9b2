"""A problem's folder may hold malice: reading it executes nothing and leads nowhere."""

import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.code_runs import code_run_of
from tests.problem_builder import FILES, a_problem
from tests.small_world import World
from trainer.catalogue.contents import read_contents
from trainer.catalogue.folder import ProblemFolder
from trainer.catalogue.published import PublishedFacts
from trainer.domain.errors import FormatError, TrainerError
from trainer.domain.log.review import CardKey
from trainer.domain.problem.problem import Origin
from trainer.runner.judge.judge import Judge
from trainer.services.checking.check import check_catalogue
from trainer.services.running.code_run import Prepared

SLUG = "from-elsewhere"
SECRET = "the secret of the diary"
PROGRAMS = ("solution.py", "brute_force.py", "generate.py", "wrong/compares_neighbours.py")
BAITS = ("__init__.py", "conftest.py", "sitecustomize.py", "trainer/__init__.py", "random.py")
CHECKED = FILES["problem.md"].replace("frozen ", 'compare = "check"\nfrozen ')

Trick = Callable[[Path, Path], None]


def _problem(world: World) -> Path:
    return a_problem(world.home / "problems", SLUG)


def test_reading_a_booby_trapped_folder_executes_nothing(world: World, tmp_path: Path) -> None:
    sprung = tmp_path / "sprung"
    trap = f'"""A trap."""\nopen({str(sprung)!r}, "w").close()\nLARGEST = 3\n'
    trapped = {name: trap + FILES.get(name, "") for name in (*PROGRAMS, *BAITS, "check.py")}
    folder = a_problem(
        world.home / "problems",
        SLUG,
        files={**trapped, "problem.md": CHECKED, "a.pth": "import os"},
    )
    before, paths = set(sys.modules), list(sys.path)
    services = world.services
    assert SLUG in services.library.refresh().problems
    assert services.library.sheet(SLUG).generator
    session, code_run = services.study.begin(CardKey(SLUG))
    assert code_run is not None
    assert code_run.prepare() == Prepared()
    session.see_answer()
    session.give_up()
    assert (
        services.trust.agreement_needed(read_contents(ProblemFolder(folder, Origin.OWN)))
        is not None
    )
    list(services.health.checks())
    assert not sprung.exists()
    assert sys.path == paths
    assert not {name for name in set(sys.modules) - before if str(folder) in str(sys.modules[name])}


def test_once_agreed_to_its_programs_run_in_the_sandbox_only(world: World, tmp_path: Path) -> None:
    sprung = tmp_path / "sprung"
    trap = f"try:\n    open({str(sprung)!r}, 'w').close()\nexcept OSError:\n    pass\n"
    a_problem(world.home / "problems", SLUG, files={"generate.py": FILES["generate.py"] + trap})
    world.services.library.refresh()
    code_run = code_run_of(world.services, SLUG)
    code_run.agree()
    level = code_run.run(FILES["solution.py"]).level
    assert sprung.exists() is (level.value == "limits")


def _link(path: Path, secret: Path) -> None:
    path.symlink_to(secret)


def _relative_link(path: Path, secret: Path) -> None:
    path.symlink_to(os.path.relpath(secret, path.parent))


def _pipe(path: Path, secret: Path) -> None:
    os.mkfifo(path)


def _device(path: Path, secret: Path) -> None:
    path.symlink_to("/dev/zero")


def _folder(path: Path, secret: Path) -> None:
    path.mkdir()


def _circle(path: Path, secret: Path) -> None:
    path.symlink_to(path)


def _huge(path: Path, secret: Path) -> None:
    with path.open("wb") as file:
        file.truncate(2**33)


TRICKS = (_link, _relative_link, _pipe, _device, _folder, _circle, _huge)


@pytest.mark.parametrize("trick", TRICKS)
@pytest.mark.parametrize("name", ["problem.md", "check.py", *PROGRAMS])
def test_a_file_that_leads_elsewhere_is_refused(
    world: World, tmp_path: Path, trick: Trick, name: str
) -> None:
    secret = tmp_path / "diary"
    secret.write_text(SECRET)
    folder = _problem(world)
    (folder / "problem.md").write_text(CHECKED, encoding="utf-8")
    (folder / name).unlink(missing_ok=True)
    trick(folder / name, secret)
    problem = ProblemFolder(folder, Origin.OWN)
    with pytest.raises(FormatError) as refused:
        read_contents(problem).text(name)
    assert SECRET not in str(refused.value)
    catalogue = world.services.library.refresh()
    assert SECRET not in " ".join(catalogue.faults)
    if name != "problem.md":
        with pytest.raises(TrainerError):
            world.services.trust.read(problem)


def test_the_check_runs_nothing_of_such_folders(world: World, tmp_path: Path) -> None:
    secret = tmp_path / "diary"
    secret.write_text(SECRET)
    folders = []
    for number, trick in enumerate(TRICKS):
        folder = a_problem(world.home / "problems", f"elsewhere-{number}")
        (folder / "slow" / "searches_the_list.py").unlink()
        trick(folder / "slow" / "searches_the_list.py", secret)
        folders.append(read_contents(ProblemFolder(folder, Origin.OWN)))
    judge = Judge()
    judge.close()
    checked = check_catalogue(
        folders, PublishedFacts.read(world.catalogue / "published.csv"), judge
    )
    assert not any(report.sound for report in checked.reports)
    assert SECRET not in " ".join(fault.sentence for fault in checked.all_faults())


def test_a_folder_of_programs_that_lies_elsewhere_is_refused(world: World, tmp_path: Path) -> None:
    folder = _problem(world)
    elsewhere = tmp_path / "elsewhere"
    (folder / "wrong").rename(elsewhere)
    (folder / "wrong").symlink_to(elsewhere)
    with pytest.raises(FormatError, match="a link to a file outside its folder"):
        world.services.trust.agreement_needed(read_contents(ProblemFolder(folder, Origin.OWN)))


@pytest.mark.parametrize("name", ["..", "...", "a b", "-", "ü", "a\nb", "\x1b[31m", "x" * 200])
def test_a_folder_with_a_name_that_is_no_slug_is_no_problem(world: World, name: str) -> None:
    folder = world.home / "problems" / "hashing" / name
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "problem.md").write_text(FILES["problem.md"], encoding="utf-8")
    known = set(world.services.library.refresh().problems)
    assert not {slug for slug in known if slug.strip(".") != slug or slug == name}
