"""The page of a pattern in the shell, its templates, and what offers them."""

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Trainer
from tests.pattern_page import a_taught_pattern
from tests.small_world import shared


@pytest.fixture
def catalogue() -> Path:
    return shared(a_taught_pattern)


def test_the_page_covers_the_titles_of_what_is_new(trainer: Trainer) -> None:
    page = trainer("pattern", "hashing").data
    assert page.startswith("# Hashing\n\n## Idea\n\nTrade memory for time.\n")
    assert "### Look up the partner\n" in page
    assert "2 new problems" in page
    assert "Two Sum" not in page
    assert "```python\ndef has_pair(" in page
    assert "- **Two pointers**: needs sorted input." in page
    assert "**Two Sum** (new)" in trainer("pattern", "hashing", "--spoilers").data
    trainer("log", "two-sum", "solved")
    assert "1. **Two Sum** (learning): one lookup" in trainer("pattern", "hashing").data


def test_a_script_reads_page_and_template(trainer: Trainer) -> None:
    told = json.loads(trainer("pattern", "hashing", "--json").data)
    assert [it["title"] for it in told["page"]][:4] == [
        "Idea", "Signals", "Which template", "Templates",
    ]  # fmt: skip
    template = json.loads(trainer("pattern", "hashing", "--template", "--json").data)
    assert template["title"] == "Look up the partner"
    assert trainer("pattern", "hashing", "--template", "Groups by a key").data.startswith(
        "def groups("
    )


@pytest.mark.parametrize("said", ["Hashing", "HASHING", "hashing"])
def test_a_pattern_and_a_template_are_named_in_any_case(trainer: Trainer, said: str) -> None:
    for title in ("groups BY a key", "groups"):
        assert "def groups(" in trainer("pattern", said, "--template", title).data
    assert trainer("pattern", "two pointers").data.startswith("# Two pointers")
    unknown = trainer("pattern", said, "--template", "sliding")
    assert (unknown.status, unknown.data) == (3, "")
    assert "there are 'Look up the partner', 'Groups by a key'." in unknown.talk


def test_the_first_problem_of_a_pattern_names_its_page_once(trainer: Trainer) -> None:
    first = trainer("start", "two-sum").talk
    assert "'trainer pattern --of two-sum' shows the page" in first
    assert "ashing" not in first
    assert trainer("pattern", "--of", "two-sum").data.startswith("# Hashing")
    assert "new pattern" not in trainer("start", "group-anagrams").talk


def test_the_pattern_of_what_is_to_be_solved_is_not_given_away(trainer: Trainer) -> None:
    trainer("log", "two-sum", "solved")
    refused = trainer("pattern", "--of", "group-anagrams")
    assert (refused.status, refused.data) == (1, "")
    assert "--spoilers shows it" in refused.talk
    assert "ashing" not in refused.talk
    assert trainer("pattern", "--of", "group-anagrams", "--spoilers").status == 0
    trainer("start", "group-anagrams")
    trainer("attempt", "hint")
    assert trainer("pattern", "--of", "group-anagrams").status == 1
    trainer("attempt", "hint")
    assert trainer("pattern", "--of", "group-anagrams").status == 0


def test_the_plan_names_the_template(trainer: Trainer) -> None:
    trainer("start", "group-anagrams")
    talks = [trainer("attempt", "hint").talk for _ in range(3)]
    assert talks[:2] == ["", ""]
    assert "'trainer pattern --of group-anagrams --template' prints its code" in talks[2]
    printed = trainer("pattern", "--of", "group-anagrams", "--template").data
    assert printed.startswith("def groups(")


@pytest.mark.parametrize(
    ("words", "status", "sentence"),
    [
        (["hashin"], 3, "Did you mean hashing?"),
        (["hashing", "--template", "Gone"], 3, "'Groups by a key'"),
        (["two-pointers", "--template", "Gone"], 3, "No template is called 'Gone'"),
        (["--of", "no such thing at all"], 3, "No problem is called"),
        ([], 2, "required"),
    ],
)
def test_what_there_is_not_is_one_sentence(
    trainer: Trainer, words: list[str], status: int, sentence: str
) -> None:
    answer = trainer("pattern", *words)
    assert (answer.status, answer.data) == (status, "")
    assert sentence in answer.talk
