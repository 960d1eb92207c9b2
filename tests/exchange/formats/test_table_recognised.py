"""What is a table of problems, and what is not."""

import pytest

from tests.exchange.formats.handed_tables import read, recognised

PROBLEMS = {
    "a log": "Problem,Status,Date\nTwo Sum,Solved,2024-01-05\nCourse Schedule,Solved,2024-01-06\n",
    "titles": "Two Sum\n3Sum\nHouse Robber\nReverse Linked List\n",
    "one title": "Two Sum\n",
    "links": "https://leetcode.com/problems/two-sum/\nhttps://neetcode.io/problems/anagram-groups\n",
    "numbers": "problem,date,rating\n1,2024-01-05,3\n217,2024-01-06,1\n",
    "levels": "Name,Difficulty\nTwo Sum,Easy\nGas Station,Medium\n",
    "an export": "ID\tTitle\tAcceptance\tDifficulty\tFrequency\n1\tTwo Sum\t50%\tEasy\t3\n",
    "a template": "Problem,Difficulty,Status,Date\n",
    "other judges": "Task,Link\nWatermelon,https://codeforces.com/problemset/problem/4/A\n",
}
OTHERS = {
    "expenses": "Date,Description,Amount,Category\n"
    "2024-01-01,Groceries,12.50,Food\n2024-01-03,Rent,800,Home\n",
    "costs by name": "Name,Amount,Date,Category\n"
    "Groceries,12,2024-01-01,Food\nInsurance,1,2024-01-02,Car\n",
    "applications": "Company,Position,Status,Date\nAcme,Engineer,Applied,2024-01-01\n",
    "people": "name,email,level\nAda,ada@example.org,3\nBob,bob@example.org,2\n",
    "tasks": "Task,Status,Due\nCall the bank,Done,2024-01-01\nBuy milk,Open,2024-01-05\n",
    "code": "def two_sum(numbers):\n    return max(sum(pair) for pair in pairs)\n",
    "prose": "The array is sorted.\nThen we search for the longest path in the tree, and stop.\n",
    "json": '{"title": "Two Sum", "url": "https://leetcode.com/problems/two-sum/"}\n',
    "a page": "<html><a href='https://leetcode.com/problems/two-sum/'>Two Sum</a></html>\n",
    "groceries": "milk\neggs\nbread\n",
    "numbers": "1,2,3\n4,5,6\n",
    "nothing": "",
    "blanks": " \n\n",
    "commas": ",,,\n,,,\n",
    "bytes": "\x00\x01\x02",
}


@pytest.mark.parametrize("kind", PROBLEMS)
def test_a_table_of_problems_is_recognised(kind: str) -> None:
    assert recognised(PROBLEMS[kind])


@pytest.mark.parametrize("kind", OTHERS)
def test_anything_else_is_not(kind: str) -> None:
    assert not recognised(OTHERS[kind])


def test_what_is_no_table_of_problems_is_read_where_somebody_insists() -> None:
    found = read(OTHERS["expenses"])
    assert [entry.why_not for entry in found.entries] == ["no problem name"] * 2
    assert {column.header for column in found.columns} == {
        "Date",
        "Description",
        "Amount",
        "Category",
    }
