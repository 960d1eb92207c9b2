from tests.builders import MOMENT
from trainer.storage.database import Database
from trainer.storage.views.suspensions import Suspensions


def test_a_problem_is_suspended_until_it_is_resumed(database: Database) -> None:
    suspensions = Suspensions(database)
    for slug in ("two-sum", "two-sum", "lru-cache"):
        suspensions.suspend(slug, MOMENT)
    assert suspensions.all() == {"two-sum", "lru-cache"}
    suspensions.resume("two-sum", MOMENT)
    suspensions.resume("never suspended", MOMENT)
    assert suspensions.all() == {"lru-cache"}
