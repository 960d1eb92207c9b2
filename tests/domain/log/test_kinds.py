import pytest

from tests.builders import a_change, a_log
from trainer.domain.log.change import TAKEN_BACK, Kind
from trainer.domain.log.kinds import KINDS, rules_of, travelling, travels, unknown
from trainer.domain.log.review_log import ReviewLog
from trainer.domain.settings import OF_THIS_MACHINE, SETTINGS

TOMORROW = Kind("mood")


def test_every_kind_that_is_written_has_its_rules() -> None:
    assert set(KINDS) == set(Kind)
    assert all(rules.latest for rules in KINDS.values())


def test_what_is_about_the_learner_travels_and_what_is_about_the_machine_does_not() -> None:
    staying = {it.name for it in SETTINGS if not travels(a_change(Kind.SETTING, it.name))}
    assert staying == OF_THIS_MACHINE == {"editor", "theme", "sync_folder"}


def test_trust_and_merges_stay_on_the_machine_where_they_happened() -> None:
    staying = {kind for kind in (*Kind, TOMORROW) if not travels(a_change(kind, "x"))}
    assert staying == {Kind.TRUST, Kind.MERGE}


def test_all_reviews_and_what_is_said_of_them_travel() -> None:
    log = a_log("two-sum: good undo; lru-cache: hard")
    trust, note = a_change(Kind.TRUST, "hash"), a_change(Kind.NOTE, "two-sum")
    whole = log.union(ReviewLog.of([], [trust, note]))
    assert travelling(whole) == log.union(ReviewLog.of([], [note]))


@pytest.mark.parametrize("value", [None, "", TAKEN_BACK, "3", "[x]", "{}", "\x1b[2J"])
@pytest.mark.parametrize("kind", [*Kind, TOMORROW])
def test_every_change_reads_as_a_sentence_whatever_it_holds(kind: Kind, value: str | None) -> None:
    change = a_change(kind, "two-sum", value)
    for before in (None, value, "60"):
        for words in (rules_of(kind).said, rules_of(kind).stands):
            said = words(change, before, "Two Sum")
            assert said
            assert said.isprintable()


def test_what_a_newer_trainer_wrote_is_counted_and_named() -> None:
    change = a_change(TOMORROW, "two-sum", "fine")
    assert unknown([change, a_change()]) == 1
    assert rules_of(TOMORROW).said(change, None, "") == (
        "a change that needs a newer trainer (mood)"
    )


def test_a_kind_that_is_not_known_is_itself_to_the_letter() -> None:
    assert Kind("mood") == Kind("mood") != Kind("Mood")
    assert not TOMORROW.is_known
    assert Kind.NOTE.is_known
    assert TOMORROW not in list(Kind)
