"""The use cases that are cut short: each does what a learner does, and says what is saved.

Of no thing two values are said, as the second one may be saved before it is said.
"""

from collections.abc import Callable
from dataclasses import replace

from tests.faults.learner import Learner
from tests.faults.lived import OTHER
from trainer.domain.attempt.outcome import Outcome
from trainer.domain.log.review import CardKey, Rating
from trainer.domain.problem.problem import Level
from trainer.services.checking.new_problem import new_problem
from trainer.services.editing import Edit

SECONDS_TYPED = 4
LOGGED_AT_ONCE = ("odd-jobs", "even-jobs")
"""Problems that are added with the review that they are logged for."""


def starts(learner: Learner) -> None:
    with learner.at_work() as services:
        services.preferences.greeted()
        learner.say("greeted")


def grades(learner: Learner) -> None:
    with learner.at_work() as services:
        session = services.study.begin(CardKey("first-repeat")).session
        session.take_hint()
        learner.pass_seconds(60)
        session.type("seen = set()\n" * 30)
        session.see_answer()
        session.set_insight("a set remembers")
        learner.say("review", session.grade(Rating.AGAIN).id)


def types(learner: Learner) -> None:
    """Type a line a second, as the screen of an attempt takes and saves it."""
    with learner.at_work() as services:
        session = services.study.begin(CardKey("odd-pair")).session
        for second in range(SECONDS_TYPED):
            learner.pass_seconds(1)
            learner.say("typed", second)
            session.type("".join(f"line = {number}\n" for number in range(second + 1)) * 40)
            session.save()


def hands_the_code_over(learner: Learner) -> None:
    with learner.at_work() as services:
        session = services.study.begin(CardKey("nested-words")).session
        session.type("# the first version\n" * 400)
        session.hand_over()
        session.path.write_text("# the second version\n" * 500)
        session.take_saved()
        session.save()
        learner.say("handed over", "nested-words")


def logs(learner: Learner) -> None:
    with learner.at_work() as services:
        for slug, outcome in (("any-repeat", Outcome.SOLVED), ("odd-pair", Outcome.HINTED)):
            problem = services.library.problem(slug)
            review, _ = services.log_attempt.log(problem, outcome, insight="why", minutes=9)
            learner.say("review", review.id)


def logs_what_nobody_knows_yet(learner: Learner) -> None:
    with learner.at_work() as services:
        for slug in LOGGED_AT_ONCE:
            problem = services.library.new(slug.replace("-", " ").title(), pattern="stack")
            review, _ = services.log_attempt.log(problem, Outcome.LOOKED_UP)
            learner.say("review", review.id)


def undoes(learner: Learner) -> None:
    with learner.at_work() as services:
        problem = services.library.new("Undone Jobs")
        review, _ = services.log_attempt.log(problem, Outcome.SOLVED)
        services.undoing.undo()
        learner.say("taken back", review.id)
        assert services.undoing.redo() is not None
        learner.say("review", review.id)


def brings_back(learner: Learner) -> None:
    with learner.at_work() as services:
        line = the_one_taken_back(learner)
        services.undoing.bring_back(line)
        learner.say("review", line)


def regrades(learner: Learner) -> None:
    with learner.at_work() as services:
        for rating in (Rating.HARD, Rating.EASY):
            [last] = services.log_attempt.reviews.latest(1)
            services.history.regrade(last.id, rating)
            learner.say("rated", last.id, int(rating))


def suspends(learner: Learner) -> None:
    with learner.at_work() as services:
        services.progress.suspend("any-repeat")
        learner.say("suspended", "any-repeat", True)
        services.progress.resume("even-pair")
        learner.say("suspended", "even-pair", False)


def changes_settings(learner: Learner) -> None:
    with learner.at_work() as services:
        for name, text in (("budget", "30"), ("desired_retention", "95"), ("theme", "nord")):
            services.preferences.change(name, text)
            learner.say("setting", name, text)


def adopts(learner: Learner) -> None:
    with learner.at_work() as services:
        problem = services.library.adopt(services.library.the_one("two-sum"))
        learner.say("problem", problem.slug)


def plans(learner: Learner) -> None:
    with learner.at_work() as services:
        services.planning.today()
        services.planning.extend()
        services.planning.focus("stack")
        services.planning.replan()
        services.planning.finish()
        learner.say("finished")


def gives_up(learner: Learner) -> None:
    with learner.at_work() as services:
        services.study.begin(CardKey("long-window")).session.give_up()
        learner.say("given up", "long-window")


def begins_a_problem_of_ones_own(learner: Learner) -> None:
    new_problem(learner.home / "problems", "greedy", "my-own", level=Level.HARD)
    learner.say("problem", "my-own")
    with learner.at_work() as services:
        services.library.refresh()


def edits(learner: Learner) -> None:
    with learner.at_work() as services:
        services.editing.edit("known-jobs", Edit(title="Known Jobs Again", note="asked by them"))
        learner.say("title", "known-jobs", "Known Jobs Again")


def exports(learner: Learner) -> None:
    with learner.at_work() as services:
        services.transfer.export_to(learner.home / "mine.jsonl")
        learner.say("exported", learner.home / "mine.jsonl")


def merges(learner: Learner) -> None:
    with learner.at_work() as services:
        arrival, _ = services.transfer.merge(learner.home / OTHER)
        for line in arrival.new.reviews:
            learner.say("review", line)
        learner.say("problem", "their-own")


def syncs(learner: Learner) -> None:
    with learner.at_work() as services:
        services.sync.sync(learner.home / "carried")
        learner.say("problem", "their-own")
        learner.say("problem", "their-jobs")


def backs_up(learner: Learner) -> None:
    with learner.at_work() as services:
        learner.say("backup", services.recovery.path(services.recovery.back_up()))


def restores(learner: Learner) -> None:
    with learner.at_work() as services:
        backup = services.recovery.path(services.recovery.back_up())
        services.preferences.change("budget", "20")
        recovery = services.recovery
    learner.pass_seconds(1)
    recovery.restore(backup)
    learner.say("setting", "budget", "50")


def migrates(learner: Learner) -> None:
    for home in sorted(learner.home.glob("format-*")):
        with replace(learner, home=home).at_work() as services:
            learner.say("opened", services.log_attempt.reviews.count())


def begins_a_home(learner: Learner) -> None:
    with replace(learner, home=learner.home / "fresh").at_work() as services:
        learner.say("opened", services.log_attempt.reviews.count())


def the_one_taken_back(learner: Learner) -> str:
    """Give the id of the review that the home begins with as taken back."""
    return (learner.home / "taken-back").read_text()


USE_CASES: dict[str, Callable[[Learner], None]] = {
    use_case.__name__.replace("_", " "): use_case
    for use_case in (
        starts, grades, types, hands_the_code_over, logs, logs_what_nobody_knows_yet, undoes,
        brings_back, regrades, suspends, changes_settings, adopts, plans, gives_up,
        begins_a_problem_of_ones_own, edits, exports, merges, syncs, backs_up, restores, migrates,
        begins_a_home,
    )
}  # fmt: skip
"""Each by what the learner does."""
