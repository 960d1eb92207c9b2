"""What is agreed to is all that a folder holds of programs, and nothing else in it runs."""

import shutil
from pathlib import Path

import pytest

from tests.code_runs import code_run_of
from tests.problem_builder import FILES, a_problem
from tests.services.trusting import OTHER, SLUG, contents_of, own, question_about
from tests.small_world import World
from trainer.catalogue.contents import MOST_PROGRAMS
from trainer.catalogue.seal import seal_of
from trainer.domain.errors import FormatError, TrainerError
from trainer.domain.problem.problem import Origin
from trainer.services.running.code_run import Prepared


def test_an_archive_unpacked_over_an_own_problem_is_asked_about(world: World) -> None:
    own(world)
    a_problem(world.home / "problems", SLUG, files={"wrong/compares_neighbours.py": OTHER})
    asked = question_about(world)
    assert asked is not None
    assert asked.fresh == ("wrong/compares_neighbours.py",)


def test_the_same_programs_are_the_same_under_every_name(world: World) -> None:
    folder = own(world)
    folder.rename(folder.parent / "another-name")
    assert question_about(world, "another-name") is None


def test_a_problem_of_the_home_with_a_slug_of_the_catalogue_is_not_trusted(world: World) -> None:
    folder = a_problem(world.home / "problems", "any-repeat")
    world.services.library.refresh()
    assert world.services.library.folder("any-repeat").origin is Origin.CATALOGUE
    assert world.services.trust.agreement_needed(contents_of(folder)) is not None


def test_a_folder_that_is_a_link_is_told_by_what_is_in_it(world: World, tmp_path: Path) -> None:
    elsewhere = a_problem(tmp_path / "elsewhere", "linked")
    (world.home / "problems" / "hashing").mkdir(exist_ok=True)
    (world.home / "problems" / "hashing" / "linked").symlink_to(elsewhere)
    assert question_about(world, "linked") is not None
    code_run_of(world.services, "linked").agree()
    assert question_about(world, "linked") is None
    (elsewhere / "generate.py").write_text(OTHER, encoding="utf-8")
    assert question_about(world, "linked") is not None


@pytest.mark.parametrize("name", ["check.py", "also/new.py"])
def test_a_link_that_leads_nowhere_hides_no_other_program(world: World, name: str) -> None:
    folder = a_problem(world.home / "problems", SLUG)
    (folder / name).parent.mkdir(exist_ok=True)
    (folder / name).symlink_to("nowhere")
    with pytest.raises(FormatError, match="the file is missing"):
        world.services.trust.agreement_needed(contents_of(folder))
    with pytest.raises(TrainerError):
        question_about(world)


def test_too_many_programs_and_too_large_ones_are_refused(world: World) -> None:
    folder = a_problem(world.home / "problems", SLUG)
    for number in range(MOST_PROGRAMS + 9):
        (folder / "wrong" / f"n{number}.py").touch()
    with pytest.raises(FormatError, match="more than 1,000 programs"):
        contents_of(folder).programs()
    shutil.rmtree(folder / "wrong")
    for number in range(25):
        (folder / "slow" / f"n{number}.py").write_text("#" * 900_000, encoding="utf-8")
    with pytest.raises(FormatError, match="more than 20,000,000 characters in all"):
        contents_of(folder).programs()


def test_the_prose_of_a_page_is_free_and_its_calls_are_not(tmp_path: Path) -> None:
    before = seal_of(contents_of(a_problem(tmp_path))).value
    for old, new, same in (
        ("Tell whether", "Say whether", True),
        ("# no numbers", "# none at all", True),
        ("[7, 7]", "[8, 8]", False),
        ("numbers: list[int]", "numbers: list[bool]", False),
    ):
        changed = a_problem(tmp_path, changed={"problem.md": (old, new)})
        assert (seal_of(contents_of(changed)).value == before) is same, new


@pytest.mark.parametrize(
    "annotation",
    ["__import__('os').system('id')", "(lambda: 1)()", "[print(n) for n in 'a']", "f'{print(1)}'"],
)
def test_an_entry_calls_nothing_where_the_starter_would_run_it(
    tmp_path: Path, annotation: str
) -> None:
    folder = a_problem(
        tmp_path, changed={"problem.md": ("numbers: list[int]", f"numbers: {annotation}")}
    )
    with pytest.raises(FormatError, match="is not allowed in an annotation"):
        contents_of(folder).sheet()


def test_what_lies_beside_the_programs_cannot_be_imported(world: World) -> None:
    text = FILES["generate.py"].replace("import random\n", "import random\nimport beside\n")
    folder = a_problem(world.home / "problems", SLUG, files={"generate.py": text})
    for place in (folder, folder / "wrong", world.home / "problems", world.home):
        (place / "beside.py").write_text("", encoding="utf-8")
    world.services.library.refresh()
    code_run = code_run_of(world.services, SLUG)
    code_run.agree()
    assert code_run.prepare() == Prepared()
