from tests.builders import MOMENT, a_log
from trainer.domain.log.change import Change, Kind
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.log.sync_policy import travelling, travels
from trainer.domain.settings import OF_THIS_MACHINE, SETTINGS


def a_change(kind: Kind, key: str) -> Change:
    return Change(id=f"{kind} {key}", at=MOMENT, kind=kind, key=key, value="x")


def test_what_is_about_the_learner_travels_and_what_is_about_the_machine_does_not() -> None:
    staying = {it.name for it in SETTINGS if not travels(a_change(Kind.SETTING, it.name))}
    assert staying == OF_THIS_MACHINE == {"editor", "theme", "sync_folder"}


def test_trust_and_merges_stay_on_the_machine_where_they_happened() -> None:
    staying = {kind for kind in Kind if not travels(a_change(kind, "x"))}
    assert staying == {Kind.TRUST, Kind.MERGE}


def test_all_reviews_and_retractions_travel() -> None:
    log = a_log("two-sum: good undo; lru-cache: hard")
    trust, note = a_change(Kind.TRUST, "hash"), a_change(Kind.NOTE, "two-sum")
    whole = log.union(ReviewLog.of([], [], [trust, note]))
    assert travelling(whole) == log.union(ReviewLog.of([], [], [note]))
