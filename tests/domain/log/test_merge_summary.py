from tests.builders import a_change, a_log
from trainer.domain.log.change import Kind
from trainer.domain.log.merge_summary import MergeSummary, holds_in_words
from trainer.domain.log.review_log import ReviewLog

CHANGES = [
    a_change(kind, "x", "x", id=str(number))
    for number, kind in enumerate([Kind.SETTING, Kind.SETTING, Kind.NOTE, Kind("mood")])
]
LOG = a_log("two-sum: good undo; lru-cache: hard").union(ReviewLog.of([], CHANGES))


def test_what_a_log_holds_is_said_kind_by_kind() -> None:
    assert holds_in_words(LOG) == "2 reviews, 1 undo, 2 settings, 1 note, 1 unknown line"
    assert holds_in_words(ReviewLog()) == "no lines"


def test_what_came_is_a_sentence() -> None:
    arrival = MergeSummary(source="laptop", new=LOG, known=40, damaged=2)
    assert arrival.is_new
    assert arrival.in_words() == (
        "2 reviews, 1 undo, 2 settings, 1 note, 1 unknown line from laptop; "
        "40 lines were already here; 2 lines could not be read; "
        "1 line not understood by this version."
    )


def test_nothing_new_is_said_as_well() -> None:
    arrival = MergeSummary(source="lap\x1b[2Jtop", new=ReviewLog(), known=1)
    assert arrival.in_words() == "Nothing new from lap\ufffd[2Jtop; 1 line was already here."
