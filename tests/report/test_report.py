"""The report as a browser reads it: whole, self-contained, and harmless."""

import re
from dataclasses import dataclass, field, replace
from html.parser import HTMLParser
from xml.etree.ElementTree import fromstring

import pytest

from trainer.domain.stats.calibration.bins import RMSE_BINS
from trainer.domain.stats.calibration.calibration import CALIBRATION, LATENESS, LOG_LOSS
from trainer.domain.stats.coverage.next_step import NextStep
from trainer.domain.stats.forecast.forecast import BACKLOG, REVIEWS_AHEAD, TOTAL_AHEAD
from trainer.domain.stats.picture import Picture
from trainer.domain.stats.retention.advice import retention_advice
from trainer.domain.stats.retention.retention import BY_LEVEL, BY_PATTERN, BY_WEEK, RETENTION
from trainer.domain.stats.rhythm.level_time import TIME_BY_LEVEL
from trainer.domain.stats.rhythm.rhythm import CALENDAR
from trainer.domain.stats.rhythm.unaided_trend import UNAIDED
from trainer.report.page import is_report, report

TERMS = (
    RETENTION, BY_WEEK, BY_PATTERN, BY_LEVEL, CALIBRATION, LATENESS, LOG_LOSS, RMSE_BINS, BACKLOG,
    REVIEWS_AHEAD, TOTAL_AHEAD, CALENDAR, TIME_BY_LEVEL, UNAIDED,
)  # fmt: skip
VOID = {"meta", "br", "hr", "img", "link", "input"}
HOSTILE = "<script>alert(1)</script>\x1b[2J\x00\ud800\u202e&\"'" + "x" * 500
SVG_NAMESPACE = "http://www.w3.org/2000/svg"


@dataclass
class Page(HTMLParser):
    """What a page is made of; it fails on a tag that is not closed in its order."""

    open: list[str] = field(default_factory=list)
    tags: list[str] = field(default_factory=list)
    attributes: list[tuple[str, str]] = field(default_factory=list)
    words: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]
        if tag not in VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(tag)
        self.attributes += [(name, value or "") for name, value in attrs]

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)

    @property
    def text(self) -> str:
        """All that is written on it."""
        return " ".join("".join(self.words).split())


def read(text: str) -> Page:
    """Read a page to its end."""
    page = Page()
    page.feed(text)
    page.close()
    assert not page.open
    return page


@pytest.fixture(scope="module", params=["lived", "blank"])
def text(request: pytest.FixtureRequest, picture: Picture, blank_picture: Picture) -> str:
    return report(picture if request.param == "lived" else blank_picture, "1.2.3")


def drawings(text: str) -> list[str]:
    """Give the drawings in a page."""
    return re.findall(r"<svg.*?</svg>", text, re.DOTALL)


def test_it_is_well_formed_and_says_its_language(text: str) -> None:
    page = read(text)
    assert ("lang", "en") in page.attributes
    ids = [value for name, value in page.attributes if name == "id"]
    assert len(set(ids)) == len(ids)
    assert page.tags.count("h1") == 1


def test_it_runs_nothing_and_asks_nothing_of_the_network(text: str) -> None:
    page = read(text)
    assert not {"script", "link", "img", "iframe", "object", "use", "image"} & set(page.tags)
    assert not [name for name, _ in page.attributes if name.startswith("on") or name == "src"]
    links = {value for name, value in page.attributes if name in ("href", "xlink:href")}
    assert all(link.startswith("#") for link in links)
    assert "//" not in text.replace(SVG_NAMESPACE, "")
    assert "url(" not in text
    assert "@import" not in text


def test_every_drawing_is_told_in_words(text: str) -> None:
    for drawing in drawings(text):
        root = fromstring(drawing)
        title, described = root[0], root[1]
        assert title.tag == f"{{{SVG_NAMESPACE}}}title"
        assert described.tag == f"{{{SVG_NAMESPACE}}}desc"
        assert title.text
        assert described.text
        assert root.attrib["role"] == "img"


def test_a_drawing_takes_its_colours_from_the_page(text: str) -> None:
    for drawing in drawings(text):
        assert not re.search(r'(fill|stroke)="|<style', drawing)
        assert not re.search(r"#[0-9a-f]{3,6}\b", drawing)


def test_every_heading_stands_with_its_sentence(text: str) -> None:
    said = read(text).text
    for term in TERMS:
        assert f"{term.name} {term.sentence}" in said


def test_all_charts_and_their_numbers_are_there(picture: Picture) -> None:
    text = report(picture, "1.2.3")
    assert len(drawings(text)) == 9
    page = read(text)
    assert page.tags.count("details") == 8
    rows = len(picture.covered) + len(picture.retention.weeks) + len(picture.forecast.with_new.days)
    assert page.tags.count("tr") > rows


def test_it_says_what_the_screens_say(picture: Picture) -> None:
    said = read(report(picture, "1.2.3")).text
    assert picture.next_step.sentence in said
    assert retention_advice(picture.retention) in said
    assert "Written by trainer 1.2.3 for Sat 21 Nov 2026." in said


def test_hostile_names_are_only_text(picture: Picture) -> None:
    first = replace(picture.covered[0].pattern, name=HOSTILE)
    tallies = ((first, picture.retention.overall), *picture.retention.patterns[1:])
    hostile = replace(
        picture,
        covered=(replace(picture.covered[0], pattern=first), *picture.covered[1:]),
        next_step=NextStep(first, HOSTILE),
        retention=replace(picture.retention, patterns=tallies),
    )
    text = report(hostile, "1.2.3")
    page = read(text)
    assert "script" not in page.tags
    assert "<script>alert(1)</script>" in page.text
    assert not re.search("[\x00\x1b\u202e\ud800]", text)
    for drawing in drawings(text):
        fromstring(drawing)


def test_a_report_is_known_again(text: str) -> None:
    assert is_report(text)
    assert is_report(text[:2000])
    assert not is_report("<!doctype html><title>my own page</title>")
    assert not is_report("")
