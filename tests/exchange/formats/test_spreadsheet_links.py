"""Links behind the cells of a workbook: they say which problem is meant, and do no harm."""

import pytest

from tests.exchange.formats.handed_tables import handed_archive, told, wishes
from tests.exchange.formats.workbooks import archive, xlsx_members
from trainer.exchange.formats import spreadsheet

SHEET = "xl/worksheets/sheet1.xml"
BESIDE = "xl/worksheets/_rels/sheet1.xml.rels"
URL = "https://leetcode.com/problems/lru-cache/"


def workbook(*, links: str, targets: str, title: str = "LRU") -> bytes:
    """Give a workbook of one problem, whose sheet has these links to these targets."""
    rows = [[None, "Problem", "Date"], [None, title, "2025-05-01"]]
    members = xlsx_members({"Log": rows})
    ended = str(members[SHEET]).replace("</worksheet>", f"{links}</worksheet>")
    return archive({**members, SHEET: ended, BESIDE: f"<Relationships>{targets}</Relationships>"})


def read(content: bytes) -> list[tuple[str, str]]:
    """Give the title and the link of each entry."""
    reading = spreadsheet.FORMAT.read(handed_archive(content), wishes())
    return [(entry.title, entry.link) for entry in reading.entries]


def test_the_link_behind_a_cell_says_which_problem_a_short_name_means() -> None:
    linked = workbook(
        links='<hyperlinks><hyperlink ref="B2" r:id="rId1"/></hyperlinks>',
        targets=f'<Relationship Id="rId1" Target="{URL}?a=1&amp;b=2" TargetMode="External"/>',
    )
    assert read(linked) == [("LRU", f"{URL}?a=1&b=2")]


def test_a_formula_that_links_says_it_too() -> None:
    members = xlsx_members({"Log": [["Problem", "Date"], ["LRU", "2025-05-01"]]})
    formula = f'<c r="A2" t="str"><f>HYPERLINK("{URL}","LRU")</f><v>LRU</v></c>'
    cell = '<c r="A2" t="inlineStr"><is><t xml:space="preserve">LRU</t></is></c>'
    sheet = str(members[SHEET])
    assert cell in sheet
    assert read(archive({**members, SHEET: sheet.replace(cell, formula)})) == [("LRU", URL)]


@pytest.mark.parametrize(
    "url", ["javascript:alert(1)", "https://github.com/me/lru.py", "file:///etc/passwd", f"{URL})("]
)
def test_a_link_to_anything_else_is_passed_over(url: str) -> None:
    linked = workbook(
        links='<hyperlinks><hyperlink ref="B2" r:id="rId1"/></hyperlinks>',
        targets=f'<Relationship Id="rId1" Target="{url}"/>',
    )
    assert read(linked) == [("LRU", "")]


def test_damaged_links_leave_the_sheet_as_it_is() -> None:
    for links in ('<hyperlink ref="B2"', '<hyperlink ref="ZZZZ9" r:id="x"/>', "<hyperlink " * 999):
        content = workbook(links=f"<!--{links}-->", targets="<Relationship Id='")
        reading = spreadsheet.FORMAT.read(handed_archive(content), wishes())
        assert told(reading) == ["LRU | 2025-05-01 | GOOD | guessed"]
