import csv
import json
from collections.abc import Iterator
from io import StringIO

from trainer.domain.stats.picture import Picture
from trainer.exchange.own.statistics_csv import COLUMNS, as_csv
from trainer.exchange.own.statistics_numbers import numbers


def lines(text: str) -> list[dict[str, str]]:
    """Give the lines below the heading, each by column."""
    return list(csv.DictReader(StringIO(text, newline="")))


def leaves(value: object) -> Iterator[object]:
    """Give every single value in a JSON value."""
    if isinstance(value, dict | list):
        for one in value.values() if isinstance(value, dict) else value:
            yield from leaves(one)
    else:
        yield value


def test_every_number_of_the_json_is_in_the_csv(picture: Picture) -> None:
    told = numbers(picture)
    cells = [cell for line in lines(as_csv(told)) for cell in (line["row"], line["value"])]
    written = set(cells)
    for leaf in leaves(json.loads(json.dumps(told))):
        text = "" if leaf is None else str(leaf).lower() if isinstance(leaf, bool) else str(leaf)
        assert text in written


def test_a_line_says_which_number_it_is(picture: Picture) -> None:
    found = lines(as_csv(numbers(picture)))
    week = picture.retention.weeks[-1]
    assert {
        "part": "retention",
        "group": "weeks",
        "row": "2026-11-16",
        "name": "tests",
        "value": str(week.tally.number),
    } in found
    ends = [line["name"] for line in found if line["group"] == "overall"]
    assert ends[:5] == ["tests", "recalled", "share", "interval_low", "interval_high"]


def test_no_two_lines_name_the_same_number(picture: Picture) -> None:
    found = lines(as_csv(numbers(picture)))
    names = [(line["part"], line["group"], line["row"], line["name"]) for line in found]
    assert len(set(names)) == len(names)


def test_it_is_a_table_of_one_heading(picture: Picture) -> None:
    table = list(csv.reader(StringIO(as_csv(numbers(picture)), newline="")))
    assert tuple(table[0]) == COLUMNS
    assert {len(row) for row in table} == {len(COLUMNS)}


def test_no_cell_is_a_formula() -> None:
    told = as_csv(
        {"coverage": {"next": "=HYPERLINK(1)", "patterns": [{"pattern": "@x", "due": -1}]}}
    )
    assert [(line["row"], line["value"]) for line in lines(told)] == [
        ("", "'=HYPERLINK(1)"),
        ("'@x", "-1"),
    ]
