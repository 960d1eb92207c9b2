import io
import json
import re
import sys

import pytest

from tests.cli.conftest import Trainer


def history(trainer: Trainer, slug: str) -> list[dict[str, object]]:
    """Give the reviews of a problem, as scripts read them."""
    reviews = json.loads(trainer("show", slug, "--json").data)["reviews"]
    assert isinstance(reviews, list)
    return reviews


@pytest.mark.parametrize("name", ["any-repeat", "Any Repeat", "any rep", "/problems/any-repeat/"])
def test_a_problem_is_logged_by_what_one_has_at_hand(trainer: Trainer, name: str) -> None:
    answer = trainer("log", name, "looked-up")
    assert (answer.status, answer.data) == (0, "")
    assert "Logged any-repeat: looked up the answer. It comes back tomorrow" in answer.talk


def test_what_counted_already_is_said_with_the_way_to_rate_it_anew(trainer: Trainer) -> None:
    first = trainer("log", "odd-pair", "solved")
    again = trainer("log", "odd-pair", "looked-up")
    (counted, _) = history(trainer, "odd-pair")
    assert "Already counted" not in first.talk
    assert (
        "Already counted today as GOOD; this one is kept as history. "
        f"'trainer regrade {counted['id']}'" in again.talk
    )
    assert first.talk.split(". ")[1] == again.talk.split(". ")[1]


@pytest.mark.parametrize("minutes", ["20", "20m", "20 min", "20 Minutes", "0h20", "0:20"])
def test_the_form_and_the_command_line_take_the_same(trainer: Trainer, minutes: str) -> None:
    assert trainer("log", "odd-pair", "2", "--minutes", minutes).status == 0
    (review,) = history(trainer, "odd-pair")
    assert (review["rating"], review["minutes"]) == ("hard", 20)


def test_all_that_happened_is_kept(trainer: Trainer) -> None:
    trainer(
        "log", "odd-pair", "hinted", "--minutes", "18", "--insight", "both\x1b ends", "--day", "1"
    )
    (review,) = history(trainer, "odd-pair")
    assert (review["rating"], review["minutes"]) == ("hard", 18)
    assert review["insight"] == "both\N{REPLACEMENT CHARACTER} ends"


@pytest.mark.parametrize("day", ["-3d", "3", "3 days ago"])
def test_the_day_may_be_typed_as_people_do(trainer: Trainer, day: str) -> None:
    answer = trainer("log", "odd-pair", "solved", "--day", day)
    told = trainer("log", "any-repeat", "solved", "--day=-3d")
    assert answer.talk.replace("odd-pair", "any-repeat") == told.talk
    assert " on " in told.talk


def test_a_day_of_another_year_is_told_with_its_year(trainer: Trainer) -> None:
    told = trainer("log", "odd-pair", "looked-up", "--day", "3000")
    assert re.search(r" on \w{3} \d{1,2} \w{3} \d{4}\. ", told.talk)


def test_what_was_due_before_today_is_due_now(trainer: Trainer) -> None:
    answer = trainer("log", "odd-pair", "looked-up", "--day", "9")
    assert "It is due now." in answer.talk


def test_a_published_problem_outside_the_catalogue_is_taken_in(trainer: Trainer) -> None:
    assert "Logged two-sum" in trainer("log", "1", "solved").talk
    assert [review["rating"] for review in history(trainer, "two-sum")] == ["good"]


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("2000", "reverse-prefix-of-word"),
        ("4027", "elevator-requests-iii"),
        ("https://leetcode.com/problems/find-the-difference/", "find-the-difference"),
        ("leetcode.com/problems/max-consecutive-ones", "max-consecutive-ones"),
        ("https://leetcode.cn/problems/partition-string/description/", "partition-string"),
        ("https://neetcode.io/problems/two-integer-sum/question", "two-sum"),
        ("1. Two Sum", "two-sum"),
        ("LC 322", "coin-change"),
        ("0001", "two-sum"),
        ("twosum", "two-sum"),
        ("two_sum.py", "two-sum"),
        ("THE KNIGHT'S TOUR", "the-knights-tour"),
        ("implement-strstr", "find-the-index-of-the-first-occurrence-in-a-string"),
    ],
)
def test_any_published_problem_is_logged_by_number_link_or_title(
    trainer: Trainer, name: str, slug: str
) -> None:
    answer = trainer("log", name, "solved")
    assert f"Logged {slug}: " in answer.talk
    shown = json.loads(trainer("show", name, "--json").data)
    assert (shown["slug"], shown["url"]) == (slug, f"https://leetcode.com/problems/{slug}/")
    assert len(shown["reviews"]) == 1


def test_a_published_problem_brings_its_facts_along(trainer: Trainer) -> None:
    trainer("log", "4", "solved")
    shown = json.loads(trainer("show", "median of two sorted arrays", "--json").data)
    assert (shown["title"], shown["number"]) == ("Median of Two Sorted Arrays", 4)
    assert (shown["level"], shown["target_minutes"]) == ("hard", 40)
    assert "topinterview150" in shown["lists"]


@pytest.mark.parametrize(
    "name",
    [
        "2. Two Sum",
        "4999",
        "https://leetcode.com/problems/find-the/",
        "https://www.codechef.com/problems/two-sum",
    ],
)
def test_what_is_not_certain_is_asked_about(trainer: Trainer, name: str) -> None:
    answer = trainer("log", name, "solved")
    assert (answer.status, answer.data) == (3, "")
    assert "To add a new problem, give its --title." in answer.talk


def test_an_ambiguous_name_gets_suggestions(trainer: Trainer) -> None:
    answer = trainer("log", "pair", "solved")
    assert answer.status == 3
    assert "odd-pair" in answer.talk
    assert "even-pair" in answer.talk


def test_an_unknown_name_says_how_to_add_it(trainer: Trainer) -> None:
    answer = trainer("log", "qqqqq wwwww", "solved")
    assert answer.status == 3
    assert "--title" in answer.talk


def test_an_unknown_problem_is_added_on_the_spot(trainer: Trainer) -> None:
    link = "https://example.org/problems/odd-jobs"
    words = ("--title", "Odd Jobs", "--pattern", "greedy", "--level", "hard")
    assert "Logged odd-jobs" in trainer("log", link, "solved", *words).talk
    (found,) = json.loads(trainer("browse", "odd jobs", "--json").data)[:1]
    assert (found["title"], found["pattern"], found["level"]) == ("Odd Jobs", "greedy", "hard")
    assert found["url"] == link


def test_a_title_given_twice_means_the_same_problem(trainer: Trainer) -> None:
    for _ in range(2):
        assert trainer("log", "odd-jobs", "solved", "--title", "Odd Jobs").status == 0
    assert len(history(trainer, "odd-jobs")) == 2


def test_titles_that_differ_in_a_sign_are_two_problems(trainer: Trainer) -> None:
    for name, outcome, link in (("A+B", "solved", "1"), ("A-B", "looked-up", "2")):
        address = f"https://example.org/{link}"
        assert trainer("log", name, outcome, "--title", name, "--link", address).status == 0
    shown = [json.loads(trainer("show", name, "--json").data) for name in ("A+B", "A-B")]
    assert [(it["slug"], it["title"], it["url"]) for it in shown] == [
        ("a-b-ca5b7e", "A+B", "https://example.org/1"),
        ("a-b", "A-B", "https://example.org/2"),
    ]
    assert [len(it["reviews"]) for it in shown] == [1, 1]


def test_accents_and_quotes_are_left_out_of_a_slug(trainer: Trainer) -> None:
    trainer("log", "x", "solved", "--title", "Ünïcode — “Problem”", "--pattern", "heap")
    assert "Logged unicode-problem: " in trainer("log", "unicode problem", "solved").talk
    assert len(history(trainer, "UNICODE-problem")) == 2


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (
            ["https://b.example/2", "--title", "odd jobs!"],
            "with another link, https://a.example/1; leave out the link if it is the same",
        ),
        (["https://a.example/1#x", "--title", "Even Jobs"], "is Odd Jobs (odd-jobs), but the tit"),
        (
            ["x", "--title", "Even Jobs", "--link", "http://a.example/1/"],
            "This is the link of Odd Jobs",
        ),
        (["1", "--title", "Even Jobs"], "'1' is Two Sum (two-sum), but the title is 'Even Job"),
        (["odd-jobs", "--title", "Even Jobs"], "'odd-jobs' is Odd Jobs (odd-jobs), but the title"),
        (
            ["https://b.example/2", "--title", "Two Sum"],
            "called 'two-sum' already exists, with another link",
        ),
        (["x", "--title", "2. Two Sum"], "could be Two Sum (1, two-sum) or Add Two Numbers (2"),
    ],
)
def test_two_titles_or_links_never_fall_onto_one_problem(
    trainer: Trainer, words: list[str], sentence: str
) -> None:
    trainer("log", "x", "solved", "--title", "Odd Jobs", "--link", "https://a.example/1")
    answer = trainer("log", words[0], "looked-up", *words[1:])
    assert answer.status in (1, 3)
    assert sentence in answer.talk
    assert len(history(trainer, "odd-jobs")) == 1


def test_what_changes_nothing_of_a_known_problem_is_said(trainer: Trainer) -> None:
    said = "The problem already exists"
    assert said not in trainer("log", "2000", "solved", "--pattern", "two-pointers").talk
    assert json.loads(trainer("show", "2000", "--json").data)["pattern"] == "two-pointers"
    assert said in trainer("log", "2000", "solved", "--pattern", "stack").talk
    assert json.loads(trainer("show", "2000", "--json").data)["pattern"] == "two-pointers"


def test_a_published_title_is_the_published_problem(trainer: Trainer) -> None:
    assert "Logged two-sum: " in trainer("log", "x", "solved", "--title", "two sum").talk
    assert json.loads(trainer("show", "1", "--json").data)["title"] == "Two Sum"


class Terminal(io.StringIO):
    """Somebody at a terminal who types this."""

    def isatty(self) -> bool:
        return True


def test_how_it_went_is_asked_once(trainer: Trainer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("1\n"))
    answer = trainer("log", "any-repeat")
    assert answer.status == 0
    assert "  1  looked up the answer\n" in answer.talk
    assert [review["rating"] for review in history(trainer, "any-repeat")] == ["again"]


def test_no_answer_logs_nothing(trainer: Trainer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", Terminal("maybe\n"))
    assert trainer("log", "any-repeat").status == 2
    assert history(trainer, "any-repeat") == []


def test_a_script_has_to_say_how_it_went(trainer: Trainer, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO("1\n"))
    assert trainer("log", "any-repeat").status == 2


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--day", "2999-01-01"], "in the future"),
        (["--day", "someday"], "is not a day"),
        (["--day", "12/09/2026"], "can be 12 September or 9 December 2026"),
        (["--day", "+10d"], "in the future"),
        (["--minutes", "0"], "must be 1 to 600 minutes, like 25, 25m, 1h5 or 1:05"),
        (["--minutes", "9" * 30], "must be 1 to 600 minutes, like 25, 25m, 1h5 or 1:05"),
    ],
)
def test_a_mistake_logs_nothing(trainer: Trainer, words: list[str], sentence: str) -> None:
    answer = trainer("log", "any-repeat", "solved", *words)
    assert answer.status in (1, 2)
    assert sentence in answer.talk
    assert history(trainer, "any-repeat") == []


def test_undo_takes_back_the_last_review(trainer: Trainer) -> None:
    trainer("log", "any-repeat", "solved")
    trainer("log", "odd-pair", "solved", "--day", "yesterday")
    assert "Undone: Odd Pair, " in trainer("undo").talk
    assert "Undone: Any Repeat, " in trainer("undo").talk
    assert trainer("undo").status == 3


def test_undo_takes_back_the_review_that_is_named(trainer: Trainer) -> None:
    trainer("log", "any-repeat", "solved")
    trainer("log", "odd-pair", "solved")
    (review,) = history(trainer, "any-repeat")
    assert "Undone: Any Repeat, " in trainer("undo", str(review["id"])).talk
    assert trainer("undo", "no-such-id").status == 3
    assert len(history(trainer, "odd-pair")) == 1
