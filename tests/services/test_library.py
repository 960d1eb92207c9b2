from dataclasses import replace

import pytest

from tests.problem_builder import a_problem
from tests.small_world import PROBLEMS, World, a_world
from trainer.domain.errors import NotFoundError, TrainerError
from trainer.domain.problem.problem import Level, Origin


def test_the_shipped_problems_are_there(world: World) -> None:
    assert set(world.services.library.catalogue.problems) == set(PROBLEMS)
    assert not world.services.library.catalogue.faults


def test_a_problem_is_known_by_slug_number_and_link(world: World) -> None:
    library = world.services.library
    two_sum = library.adopt(library.the_one("two-sum"))
    for name in ("two-sum", "1", "#1", "https://leetcode.com/problems/two-sum/"):
        assert library.problem(name) == two_sum


def test_an_unknown_name_is_not_found(world: World) -> None:
    with pytest.raises(NotFoundError, match="No problem is called"):
        world.services.library.problem("never-heard-of")


def test_published_problems_are_suggested_too(world: World) -> None:
    slugs = [problem.slug for problem in world.services.library.suggest("two sum")]
    assert slugs[0] == "two-sum"
    assert world.services.library.suggest(" ") == []


def test_an_ambiguous_name_gets_the_best_suggestions(world: World) -> None:
    with pytest.raises(NotFoundError, match=r"Did you mean .*odd-pair"):
        world.services.library.the_one("pair")


def test_an_added_problem_stays(world: World) -> None:
    library = world.services.library
    link = "https://example.org/problems/odd-jobs/"
    odd = library.new("Odd\x1b Jobs", url=link, pattern="greedy", level=Level.HARD)
    added = library.adopt(odd)
    assert (added.slug, added.origin) == ("odd-jobs", Origin.LOGGED)
    assert added.target_time.total_seconds() == 40 * 60
    assert library.refresh().problems["odd-jobs"].title == "Odd\N{REPLACEMENT CHARACTER} Jobs"


@pytest.mark.parametrize(
    ("title", "pattern", "sentence"),
    [
        ("Any Repeat", None, "A problem called 'any-repeat' already exists"),
        ("!!!", None, "a title with at least one letter"),
        ("Odd Jobs", "juggling", "No pattern is called 'juggling'"),
    ],
)
def test_a_problem_that_cannot_be_added_changes_nothing(
    world: World, title: str, pattern: str | None, sentence: str
) -> None:
    with pytest.raises(TrainerError, match=sentence):
        world.services.library.new(title, pattern=pattern)
    assert set(world.services.library.refresh().problems) == set(PROBLEMS)


def test_a_published_problem_that_was_taken_in_stays_on_its_lists(world: World) -> None:
    library = world.services.library
    lists = library.adopt(library.the_one("two-sum")).lists
    assert "blind75" in lists
    assert library.refresh().problems["two-sum"].lists == lists


def test_a_problem_of_ones_own_is_found_after_a_refresh(world: World) -> None:
    library = world.services.library
    assert "my-own" not in library.catalogue.problems
    a_problem(world.home / "problems", "my-own")
    assert library.refresh().problems["my-own"].origin is Origin.OWN
    assert "def has_repeat" in library.sheet("my-own").starter


def test_what_was_logged_keeps_its_memory_when_it_grows_a_folder(world: World) -> None:
    world.add("My Own")
    world.log("my-own")
    a_problem(world.home / "problems", "my-own")
    world.services.library.refresh()
    history = world.services.progress.history("my-own")
    assert history.progress.problem.origin is Origin.OWN
    assert len(history.reviews) == 1


def test_the_title_of_a_problem_that_is_gone_is_its_slug(world: World) -> None:
    assert world.services.library.title("any-repeat") == "Any Repeat"
    assert world.services.library.title("gone") == "gone"


def test_a_second_trainer_on_the_same_home_sees_the_same(world: World) -> None:
    world.add("Odd Jobs")
    with a_world(world.home.parent, world.catalogue) as second:
        assert "odd-jobs" in second.services.library.catalogue.problems
        assert (world.services.alone, second.services.alone) == (True, False)


def test_a_published_problem_that_was_never_logged_is_named_but_not_there(world: World) -> None:
    with pytest.raises(NotFoundError, match=r"Two Sum \(two-sum\) is not one of your problems yet"):
        world.services.library.problem("LC 1")


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("2. Two Sum", r"could be Two Sum \(1, two-sum\) or Add Two Numbers \(2, add-two-numbers"),
        ("1. Odd Jobs", r"only partly matches Two Sum \(1, two-sum\); write two-s"),
    ],
)
def test_a_number_and_a_title_that_disagree_are_asked_about(
    world: World, text: str, sentence: str
) -> None:
    for find in (world.services.library.the_one, world.services.library.problem):
        with pytest.raises(NotFoundError, match=sentence):
            find(text)


def test_the_published_problems_are_read_when_one_is_looked_for(
    world: World, monkeypatch: pytest.MonkeyPatch
) -> None:
    read: list[str] = []

    def rows(text: str) -> tuple[()]:
        read.append(text)
        return ()

    monkeypatch.setattr("trainer.catalogue.published._rows", rows)
    assert world.services.planning.today()
    assert world.services.library.problem("any-repeat")
    assert read == []
    world.services.library.suggest("two")
    world.services.library.suggest("two s")
    assert len(read) == 1


def test_what_was_logged_under_an_older_slug_is_found_by_its_title(world: World) -> None:
    library = world.services.library
    new = library.new("Ünïcode — “Problem”", url="https://example.org/1")
    old = library.adopt(replace(new, slug="n-code-problem"))
    for name in ("unicode problem", "Ünïcode — “Problem”", "n-code-problem", "example.org/1"):
        assert library.the_one(name) == library.problem(name) == old
    assert library.titled("x", "Ünïcode Problem!") == old
    with pytest.raises(TrainerError, match="A problem called 'n-code-problem' already exists"):
        library.new("ünïcode problem")


def test_a_slug_that_another_title_has_is_refused(world: World) -> None:
    library = world.services.library
    library.adopt(replace(library.new("A+B"), slug="c-d"))
    with pytest.raises(TrainerError, match="A problem called 'c-d' already exists"):
        library.new("C/D")
    taken = library.new("E+F").slug
    library.adopt(replace(library.new("Something Else"), slug=taken))
    with pytest.raises(TrainerError, match=f"already has the slug of this title, {taken}"):
        library.new("E+F")


def test_a_link_of_leetcodes_gives_the_slug_where_that_is_free(world: World) -> None:
    library = world.services.library
    link = "leetcode.com/problems/brand-new/description/"
    first = library.adopt(library.new("Quite New", url=link))
    assert first.slug == "brand-new"
    assert library.the_one("https://leetcode.cn/problems/brand-new") == first
    elsewhere = library.new("Some More Jobs", url="https://example.org/problems/more-jobs/")
    assert elsewhere.slug == "some-more-jobs"


def test_long_titles_that_begin_alike_are_two_problems(world: World) -> None:
    library = world.services.library
    first, second = (library.new("again and " * 10 + end) for end in ("again", "on"))
    assert first.slug != second.slug
    library.adopt(first)
    assert library.adopt(library.new(second.title)).title == second.title


def test_another_title_with_another_link_is_not_taken_for_what_came_before(world: World) -> None:
    library = world.services.library
    late = replace(library.new("Even Jobs", url="https://b.example/2"), slug="odd-jobs")
    library.adopt(library.new("Odd Jobs", url="https://a.example/1"))
    with pytest.raises(TrainerError, match="with another link"):
        library.adopt(late)
