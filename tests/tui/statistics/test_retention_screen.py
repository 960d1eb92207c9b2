"""Retention shows what was recalled beside what is desired, and never a number from too little."""

from datetime import timedelta
from pathlib import Path

import pytest
from textual.containers import VerticalScroll
from textual.pilot import Pilot
from textual.widgets import Static

from tests.builders import DAY, MOMENT, a_review, days
from tests.small_world import A_FEW_SHIPPED
from tests.tui.desk import Desk, desk
from tests.tui.pilot import NARROW, WIDE, screen_text
from trainer.domain.stats.retention.retention import Week
from trainer.domain.stats.tally import Tally
from trainer.tui.help_screen import HelpScreen
from trainer.tui.statistics.calibration_screen import CalibrationScreen
from trainer.tui.statistics.curve import Curve
from trainer.tui.statistics.curve_picture import SURE, UNSURE, Drawing, picture
from trainer.tui.statistics.figure import Figure
from trainer.tui.statistics.range_bar import range_bar, scale
from trainer.tui.statistics.retention_screen import RetentionScreen, by_week

MONDAY = DAY - timedelta(days=DAY.weekday())
SLUGS = [slug for slugs in A_FEW_SHIPPED.values() for slug in slugs]


def tell(at: Desk, tests: int, forgotten_every: int = 5) -> None:
    """Log so many memory tests, five days apart, the last a day ago; each fifth is forgotten."""
    reviews = []
    for place, slug in enumerate(SLUGS):
        number = 1 + len(range(place, tests, len(SLUGS)))
        for ago in range(number):
            again = ago and not (place + ago * len(SLUGS)) % forgotten_every
            moment = MOMENT - days(1 + 5 * (number - 1 - ago))
            reviews.append(a_review(slug, "again" if again else "good", moment))
    for review in reviews:
        at.services.log_attempt.reviews.append(review)


def rows_of(curve: Curve) -> list[str]:
    return str(curve.render()).split("\n")


def screen_in_front(pilot: Pilot[None]) -> type:
    return type(pilot.app.screen)


def meaning(pilot: Pilot[None]) -> str:
    return str(pilot.app.screen.query_one("#meaning", Static).content)


@pytest.mark.parametrize("size", [NARROW, WIDE])
def test_the_whole_stands_beside_what_is_desired(tmp_path: Path, size: tuple[int, int]) -> None:
    async def act(pilot: Pilot[None]) -> None:
        found = at.services.stats.retention()
        lines = screen_text(pilot).splitlines()
        [whole] = [line for line in lines if "all reviews" in line]
        assert f"{found.overall.number}" in whole
        assert f"{found.overall.share:.0%}" in whole
        assert "●" in whole
        assert "│" in whole
        assert any("last 30 days" in line for line in lines)
        assert any("desired 85%" in line for line in lines)
        assert meaning(pilot).startswith("▸ You recall")

    with desk(tmp_path) as at:
        tell(at, 84)
        at.at_screen(lambda: RetentionScreen(at.services), act, size)


def test_every_pattern_and_level_has_its_line(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        await pilot.press("end")
        shown = screen_text(pilot)
        for word in ("Hashing", "Two pointers", "Sliding window", "easy", "medium"):
            assert word in shown

    with desk(tmp_path) as at:
        tell(at, 84)
        at.at_screen(lambda: RetentionScreen(at.services), act, (80, 40))


def test_before_the_first_test_it_says_what_will_be_seen_here(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        shown = screen_text(pilot)
        assert "0 of 20 reviews" in shown
        assert "measured, not predicted" in shown
        assert "%" not in shown.replace("100%", "")
        assert "Nothing is measured yet" in shown

    with desk(tmp_path) as at:
        at.at_screen(lambda: RetentionScreen(at.services), act)


def test_with_few_tests_there_is_no_share_and_no_chart(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        shown = screen_text(pilot)
        assert "8 of 20 reviews" in shown
        assert "12 more reviews" in meaning(pilot)
        assert "Retention by" not in shown
        assert "%" not in shown
        assert not any(figure.display for figure in list(pilot.app.screen.query(Figure))[1:])

    with desk(tmp_path) as at:
        tell(at, 8)
        at.at_screen(lambda: RetentionScreen(at.services), act)


def test_tab_brings_a_figure_into_view_and_help_begins_with_it(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        scroll = pilot.app.screen.query_one("#figures", VerticalScroll)
        assert scroll.scroll_y == 0
        await pilot.press("tab", "tab")
        assert pilot.app.screen.query_one("#patterns", Figure).has_focus
        assert scroll.scroll_y > 0
        assert "Retention by pattern" in screen_text(pilot)
        await pilot.press("question_mark")
        assert isinstance(pilot.app.screen, HelpScreen)
        shown = screen_text(pilot)
        assert shown.index("retention by pattern") < shown.index("retention by week")
        assert "The share recalled of each pattern's problems" in shown

    with desk(tmp_path) as at:
        tell(at, 84)
        at.at_screen(lambda: RetentionScreen(at.services), act)


def test_page_keys_scroll_and_the_arrows_to_the_sides_turn_to_the_neighbour(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        scroll = pilot.app.screen.query_one("#figures", VerticalScroll)
        await pilot.press("pagedown")
        await pilot.wait_for_animation()
        assert scroll.scroll_y > 0
        await pilot.press("right")
        assert screen_in_front(pilot) is CalibrationScreen
        await pilot.press("left")
        assert screen_in_front(pilot) is RetentionScreen

    with desk(tmp_path) as at:
        tell(at, 84)
        at.at_screen(lambda: RetentionScreen(at.services), act)


def test_undo_takes_a_test_out_of_the_numbers(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        assert "20 of 20" not in screen_text(pilot)
        await pilot.press("u", "u")
        assert "19 of 20 reviews" in screen_text(pilot)

    with desk(tmp_path) as at:
        tell(at, 20)
        at.at_screen(lambda: RetentionScreen(at.services), act)


def test_the_curve_follows_the_size_of_the_terminal(tmp_path: Path) -> None:
    async def act(pilot: Pilot[None]) -> None:
        curve = pilot.app.screen.query_one(Curve)
        narrow = rows_of(curve)
        await pilot.resize_terminal(*WIDE)
        wide = rows_of(curve)
        assert max(map(len, wide)) == curve.size.width
        assert len(wide) > len(narrow)

    with desk(tmp_path) as at:
        tell(at, 84)
        at.at_screen(lambda: RetentionScreen(at.services), act)


def weeks(*tallies: Tally) -> tuple[Week, ...]:
    start = MONDAY - timedelta(weeks=len(tallies) - 1)
    return tuple(Week(start + timedelta(weeks=ahead), it) for ahead, it in enumerate(tallies))


def drawn(*tallies: Tally) -> Drawing:
    drawing = by_week(weeks(*tallies), 0.85)
    assert drawing is not None
    return drawing


def test_weeks_in_a_row_are_joined_and_one_without_a_test_leaves_a_gap() -> None:
    drawing = drawn(Tally(), Tally(30, 27), Tally(30, 24), Tally(), Tally(5, 4))
    assert list(drawing.lines) == [((1, 0.9), (2, 0.8)), ((4, 0.8),)]
    assert [mark for _, mark in drawing.marks] == [SURE, SURE, UNSURE]
    assert (drawing.left, drawing.right) == (1, 4)


def test_fewer_than_two_weeks_make_no_curve() -> None:
    assert by_week(weeks(Tally(), Tally(9, 9)), 0.85) is None
    assert by_week(weeks(Tally()), 0.85) is None


def test_the_curve_reads_without_colour() -> None:
    rows = picture(drawn(*[Tally(40, 40)] * 5, Tally(9, 5)), 70, 12).plain.split("\n")
    assert len(rows) == 12
    assert rows[0].startswith("100%┤●")
    assert rows[0].count("●") == 5
    assert sum(row.count("○") for row in rows) == 1
    assert any(row.startswith(" 85%┤╌╌╌") for row in rows)
    assert rows[-2].strip().startswith("n █")
    assert "16 Nov" in rows[-1]


@pytest.mark.parametrize("width", [0, 1, 5, 16, 17, 18, 300])
@pytest.mark.parametrize("height", [0, 1, 3, 6, 60])
def test_the_curve_takes_any_room_and_any_points(width: int, height: int) -> None:
    point = Drawing(left=3, right=3, marks=(((3, 0.0), SURE),), reference=(1.0, 1.0))
    for drawing in (point, drawn(Tally(9, 0), Tally(9, 9)), drawn(*[Tally(40, 31)] * 26)):
        rows = picture(drawing, width, height).plain.split("\n")
        assert max(map(len, rows)) <= max(width, 0)
        assert len(rows) <= max(height, 1)


def test_a_range_bar_reads_without_colour() -> None:
    assert range_bar(Tally(100, 80), 0.95, 20).plain == "········━━━━●━━···│·"
    assert range_bar(Tally(400, 340), 0.85, 20).plain == "············━━◆━····"
    assert range_bar(Tally(20, 5), 0.85, 20).plain.startswith("●")
    assert range_bar(Tally(20, 12), 0.85, 20).plain.startswith("‹━━")
    assert range_bar(Tally(), 0.85, 0).plain == ""


@pytest.mark.parametrize("width", range(14, 60))
def test_the_scale_is_as_wide_as_the_bar(width: int) -> None:
    assert len(scale(width)) == width
    assert scale(width).endswith("100%")
    assert scale(width).find("75%") in (-1, width // 2 - 1)
