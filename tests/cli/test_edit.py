"""The commands edit and changes, and undo and redo of what they show."""

import json

from tests.cli.conftest import Trainer


def test_a_note_is_written_on_any_problem_and_undone(trainer: Trainer) -> None:
    assert trainer("edit", "odd-pair", "--note", "asked [twice]").status == 0
    assert "asked [twice]" in trainer("show", "odd-pair").data
    assert "Undone: the note on Odd Pair." in trainer("undo").talk
    assert "asked" not in trainer("show", "odd-pair").data
    assert "Redone: the note on Odd Pair." in trainer("redo").talk
    assert "asked [twice]" in trainer("show", "odd-pair").data
    assert trainer("redo").status == 3


def test_the_facts_of_a_logged_problem_are_edited(trainer: Trainer) -> None:
    trainer("log", "odd-jobs", "solved", "--title", "Odd Jobs")
    words = ("--title", "Even Jobs", "--level", "hard", "--minutes", "40", "--pattern", "heap")
    assert "Edited Even Jobs." in trainer("edit", "odd-jobs", *words).talk
    shown = json.loads(trainer("show", "odd-jobs", "--json").data)
    assert (shown["title"], shown["level"], shown["target_minutes"], shown["pattern"]) == (
        "Even Jobs",
        "hard",
        40,
        "heap",
    )
    assert len(shown["reviews"]) == 1


def test_bad_input_is_one_sentence_and_changes_nothing(trainer: Trainer) -> None:
    trainer("log", "odd-jobs", "solved", "--title", "Odd Jobs")
    before = trainer("show", "odd-jobs", "--json").data
    for words, sentence in (
        (("--title", " [] "), "needs a title"),
        (("--pattern", "heaps"), "Did you mean heap?"),
        (("--title", "New", "--note", "x" * 10_001), "at most 10,000 characters"),
    ):
        answer = trainer("edit", "odd-jobs", *words)
        assert answer.status in (1, 3)
        assert sentence in answer.talk
        assert answer.talk.count("\n") == 1
    assert trainer("show", "odd-jobs", "--json").data == before
    assert trainer("edit", "odd-jobs").status == 2
    no_time = trainer("edit", "odd-jobs", "--minutes", "0")
    assert (no_time.status, "must be 1 to 600 minutes" in no_time.talk) == (2, True)
    assert "are in its problem.md" in trainer("edit", "odd-pair", "--title", "New").talk


def test_changes_say_in_words_what_was_changed(trainer: Trainer) -> None:
    assert trainer("changes").status == 3
    trainer("settings", "budget", "60")
    trainer("suspend", "odd-pair")
    trainer("resume", "odd-pair")
    words = [line["what"] for line in json.loads(trainer("changes", "--json").data)]
    assert words == [
        "resumed Odd Pair",
        "suspended Odd Pair",
        "Minutes a day: 45 to 60",
    ]


def test_a_change_is_taken_back_by_its_id(trainer: Trainer) -> None:
    trainer("settings", "budget", "60")
    trainer("settings", "theme", "nord")
    change = json.loads(trainer("changes", "--json").data)[1]["id"]
    assert "minutes a day back to 45" in trainer("undo", change).talk
    [gone] = json.loads(trainer("changes", "--json", "--taken-back", "only").data)
    assert gone["id"] == change
    assert trainer("settings", "budget").data == "45\n"
    assert "minutes a day back to 60" in trainer("redo", change).talk
    assert trainer("settings", "budget").data == "60\n"
