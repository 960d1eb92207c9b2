from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest

from tests.builders import a_review
from tests.services.importing.sources import SOLVED, a_source, solved
from tests.small_world import World
from trainer.domain.importing.entry import Entry
from trainer.domain.importing.import_plan import OWN, Fate, ImportPlan
from trainer.domain.log.change import Kind
from trainer.domain.log.review import CardKey, Rating, Review, Source
from trainer.services.importing.handing import ReadSource
from trainer.services.importing.importing import ImportWishes

WISHES = ImportWishes()


def planned(world: World, *sources: ReadSource, **wishes: object) -> ImportPlan:
    return world.services.importing.plan(sources, ImportWishes(**wishes))  # type: ignore[arg-type]


def imported(world: World, *entries: Entry, **wishes: object) -> ImportPlan:
    plan = planned(world, a_source(*entries), **wishes)
    return world.services.importing.write(plan)


def reviews_of(world: World, slug: str) -> list[Review]:
    return world.services.log_attempt.reviews.of_card(CardKey(slug))


def fates(plan: ImportPlan) -> list[Fate]:
    return [planned.fate for planned in plan.entries]


def test_a_dated_outcome_becomes_a_review_that_says_where_it_is_from(world: World) -> None:
    imported(world, solved("Any Repeat", minutes=25.0))
    [review] = reviews_of(world, "any-repeat")
    assert (review.study_day, review.rating, review.source) == (
        SOLVED,
        Rating.GOOD,
        Source.IMPORT,
    )
    assert review.evidence.active_time == timedelta(minutes=25)
    assert review.fact("origin") == {"format": "table"}


def test_a_loose_line_makes_no_problem_of_ones_own_unless_somebody_says_so(world: World) -> None:
    entry = solved("Buy markers for the board", loose=True)
    [planned_one] = planned(world, a_source(entry)).entries
    assert (planned_one.fate, planned_one.why) == (
        Fate.SKIPPED,
        "no problem has this name",
    )
    assert fates(planned(world, a_source(solved("Any Repeat", loose=True)))) == [Fate.REVIEW]
    said = planned(world, a_source(entry), answers={"Buy markers for the board": OWN})
    assert fates(said) == [Fate.REVIEW]


def test_a_rating_that_is_a_guess_says_so(world: World) -> None:
    imported(world, solved("Any Repeat", guessed=True))
    [review] = reviews_of(world, "any-repeat")
    assert review.fact("origin") == {"format": "table", "guess": True}


def test_what_has_no_day_becomes_known_and_no_review(world: World) -> None:
    plan = imported(world, solved("Any Repeat", None), solved("Odd Pair", None, rating=Rating.EASY))
    assert not plan.reviews
    marks = world.services.importing.changes.in_force(Kind.KNOWN)
    assert set(marks) == {"any-repeat", "odd-pair"}
    assert '"well"' in str(marks["odd-pair"].value)


def test_the_last_day_of_a_state_is_no_review_either(world: World) -> None:
    plan = imported(world, solved("Any Repeat", of_a_state=True))
    assert not plan.reviews
    assert plan.marks["any-repeat"].day == SOLVED


def test_nothing_is_lost_in_silence(world: World) -> None:
    plan = planned(
        world,
        a_source(
            solved("Any Repeat"),
            solved("Any Repeat", rating=Rating.AGAIN),
            Entry(title="Odd Pair", why_not="not started", line=3),
            Entry(title="Even Pair"),
            solved("Long Window", None, rating=Rating.AGAIN),
            solved("Nested Words", date(2099, 1, 1)),
            solved("Any Repat"),
            solved("Planting Trees"),
        ),
    )
    assert fates(plan) == [
        Fate.THERE,
        Fate.REVIEW,
        *[Fate.SKIPPED] * 4,
        Fate.ASK,
        Fate.REVIEW,
    ]
    assert all(it.why for it in plan.entries if it.fate is not Fate.REVIEW)
    assert [problem.title for problem in plan.own] == ["Planting Trees"]


def test_of_one_day_the_lower_rating_counts(world: World) -> None:
    imported(world, solved("Any Repeat"), solved("Any Repeat", rating=Rating.HARD))
    assert [review.rating for review in reviews_of(world, "any-repeat")] == [Rating.HARD]


def test_importing_twice_brings_nothing_and_a_longer_file_only_what_is_new(world: World) -> None:
    first = (solved("Any Repeat"), solved("Odd Pair", None), solved("Planting Trees"))
    imported(world, *first)
    log = world.services.log_attempt.reviews.log()
    again = planned(world, a_source(*first))
    assert not again.brings
    assert set(fates(again)) == {Fate.THERE}
    world.services.importing.write(again)
    assert world.services.log_attempt.reviews.log() == log
    longer = planned(world, a_source(*first, solved("Even Pair")))
    assert [review.card.slug for review in longer.reviews] == ["even-pair"]
    assert not longer.marks
    assert not longer.own


def test_one_undo_takes_all_of_it_back_and_one_redo_brings_it_again(world: World) -> None:
    imported(
        world, solved("Any Repeat"), solved("Odd Pair", None, note="mine"), solved("Planting Trees")
    )
    world.services.undoing.undo()
    assert not reviews_of(world, "any-repeat")
    assert not any(
        it.value for it in world.services.importing.changes.in_force(Kind.KNOWN).values()
    )
    assert "planting-trees" not in world.services.library.catalogue.problems
    assert world.services.undoing.next_undo() is None
    world.services.undoing.redo()
    assert reviews_of(world, "any-repeat")
    assert "planting-trees" in world.services.library.catalogue.problems


def test_what_an_undone_import_brought_can_be_imported_again(world: World) -> None:
    entries = (solved("Any Repeat"), solved("Odd Pair", None), solved("Planting Trees"))
    imported(world, *entries)
    world.services.undoing.undo()
    plan = imported(world, *entries)
    assert plan.brings
    assert reviews_of(world, "any-repeat")
    assert reviews_of(world, "planting-trees")
    world.services.undoing.undo()
    assert not reviews_of(world, "any-repeat")


def test_lines_of_ones_own_export_come_again_after_an_undo(world: World) -> None:
    first = a_review("any-repeat", id="one", study_day=SOLVED)
    lines = [Entry(review=first), Entry(review=replace(first, id="two", card=CardKey("my-own")))]
    imported(world, *lines)
    world.services.undoing.undo()
    assert not reviews_of(world, "my-own")
    assert len(imported(world, *lines).revived) == 2
    assert reviews_of(world, "any-repeat")
    assert reviews_of(world, "my-own")
    assert fates(planned(world, a_source(*lines))) == [Fate.THERE, Fate.THERE]


def test_a_line_of_ones_own_export_that_was_taken_back_by_itself_stays_so(world: World) -> None:
    line = Entry(review=a_review("any-repeat", id="one", study_day=SOLVED))
    imported(world, line)
    world.services.undoing.take_back("one")
    assert fates(planned(world, a_source(line))) == [Fate.SKIPPED]


def test_a_line_that_was_taken_back_by_itself_stays_so(world: World) -> None:
    imported(world, solved("Any Repeat"), solved("Odd Pair"))
    [review] = reviews_of(world, "any-repeat")
    world.services.undoing.take_back(review.id)
    again = planned(world, a_source(solved("Any Repeat"), solved("Odd Pair")))
    assert fates(again) == [Fate.SKIPPED, Fate.THERE]
    assert again.entries[0].why == "you undid it here"


def test_what_happened_here_wins_over_what_is_imported_of_the_day(world: World) -> None:
    world.log("any-repeat", "looked-up")
    today = world.services.clock.today()
    plan = imported(world, solved("Any Repeat", today))
    assert fates(plan) == [Fate.THERE]
    assert [review.rating for review in reviews_of(world, "any-repeat")] == [Rating.AGAIN]


def test_a_mark_that_the_learner_took_off_does_not_come_back(world: World) -> None:
    imported(world, solved("Any Repeat", None))
    changes, now = world.services.importing.changes, world.services.clock.now()
    changes.choose([(Kind.KNOWN, "any-repeat", None)], now)
    again = planned(world, a_source(solved("Any Repeat", None)))
    assert [it.why for it in again.entries] == ["you unmarked it here"]


def test_a_problem_with_reviews_needs_no_mark(world: World) -> None:
    plan = planned(world, a_source(solved("Any Repeat"), solved("Any Repeat", None)))
    assert fates(plan) == [Fate.REVIEW, Fate.THERE]
    world.log("odd-pair")
    assert fates(planned(world, a_source(solved("Odd Pair", None)))) == [Fate.THERE]


def test_an_unsure_name_is_asked_once_and_remembered(world: World) -> None:
    entry = solved("Any Repat")
    plan = planned(world, a_source(entry))
    assert [it.name for it in plan.questions] == ["Any Repat"]
    assert plan.questions[0].candidates[0].slug == "any-repeat"
    assert not plan.brings
    imported(world, entry, answers={"Any Repat": "any-repeat"})
    assert reviews_of(world, "any-repeat")
    later = planned(world, a_source(solved("any_repat", date(2024, 7, 1))))
    assert not later.questions
    assert [review.card.slug for review in later.reviews] == ["any-repeat"]


def test_an_answer_that_leaves_a_name_out_is_remembered_too(world: World) -> None:
    imported(world, solved("Any Repat"), answers={"Any Repat": None})
    again = planned(world, a_source(solved("Any Repat")))
    assert fates(again) == [Fate.SKIPPED]
    world.services.undoing.undo()
    assert planned(world, a_source(solved("Any Repat"))).questions


def test_a_name_can_be_a_problem_of_ones_own(world: World) -> None:
    plan = imported(world, solved("Any Repat"), answers={"Any Repat": OWN})
    assert [problem.slug for problem in plan.own] == ["any-repat"]
    assert reviews_of(world, "any-repat")


def test_unknown_names_can_be_left_out(world: World) -> None:
    plan = planned(world, a_source(solved("Planting Trees")), keep_unknown=False)
    assert fates(plan) == [Fate.SKIPPED]
    assert not plan.own


def test_a_problem_of_another_platform_is_ones_own_even_by_a_known_title(world: World) -> None:
    entry = solved("Add Two Numbers", site="CodeChef", pattern="Heap")
    plan = imported(world, entry)
    [own] = plan.own
    assert own.title == "Add Two Numbers (CodeChef)"
    assert own.pattern == "heap"
    assert not planned(world, a_source(entry)).brings


def test_a_problem_of_another_platform_does_not_take_the_name_of_a_listed_one(world: World) -> None:
    entries = (solved("Odd Pair"), solved("oddpair", site="Kattis"))
    assert [it.slug for it in imported(world, *entries).own] == ["oddpair"]
    again = planned(world, a_source(*entries))
    assert not again.brings
    assert [it.problem.slug for it in again.entries if it.problem] == ["odd-pair", "oddpair"]


def test_a_published_problem_outside_the_catalogue_joins_the_learners(world: World) -> None:
    plan = imported(world, solved("Jump Game V"))
    assert [problem.slug for problem in plan.adopted] == ["jump-game-v"]
    assert "jump-game-v" in world.services.library.catalogue.problems


def test_a_note_comes_along_where_there_is_none(world: World) -> None:
    imported(world, solved("Any Repeat", note="a set"), solved("Odd Pair", note="theirs"))
    problems = world.services.library.catalogue.problems
    assert problems["any-repeat"].notes == "a set"
    imported(world, solved("Any Repeat", date(2024, 8, 1), note="another"))
    assert world.services.library.catalogue.problems["any-repeat"].notes == "a set"


def test_two_machines_make_the_same_lines_of_one_file(world: World) -> None:
    moment = datetime(2024, 6, 1, 22, 30, tzinfo=UTC)
    source = a_source(solved("Any Repeat"), solved("Odd Pair", at=moment, source_id="guid 1"))
    here, there = planned(world, source).reviews, planned(world, source).reviews
    assert here == there
    assert here[1].at == moment


def test_a_backup_is_made_before_anything_is_written(world: World) -> None:
    before = len(world.services.recovery.all())
    imported(world, solved("Any Repeat"))
    assert len(world.services.recovery.all()) == before + 1


def test_cached_choices_and_memories_equal_a_replay_after_an_import(world: World) -> None:
    imported(
        world, solved("Any Repeat"), solved("Odd Pair", None), solved("Planting Trees", note="x")
    )
    assert all(check.well for check in world.services.health.checks() if check.title != "disk")


@pytest.mark.parametrize("day", [date(2009, 12, 31), date(2026, 11, 22)])
def test_a_day_that_cannot_be_is_told_and_not_taken(world: World, day: date) -> None:
    plan = planned(world, a_source(solved("Any Repeat", day)))
    assert fates(plan) == [Fate.SKIPPED]
    assert str(day) in plan.entries[0].why
