from trainer.cli.table import cells_wide, table


def test_columns_are_aligned_and_numbers_end_flush() -> None:
    lines = table([("heap", "3"), ("two pointers", "12")], width=80, right=(1,))
    assert lines == ["heap           3", "two pointers  12"]


def test_the_stretching_column_gives_way_to_the_terminal() -> None:
    lines = table([("a very long title indeed", "easy"), ("short", "hard")], width=20)
    assert lines == ["a very long t…  easy", "short           hard"]


def test_no_line_is_wider_than_the_terminal() -> None:
    lines = table([("title", "x" * 40), ("other", "y")], width=20)
    assert max(map(cells_wide, lines)) == 20


def test_a_program_that_reads_gets_everything() -> None:
    assert table([("x" * 500, "y")], width=None) == [f"{'x' * 500}  y"]


def test_wide_characters_take_two_cells() -> None:
    assert table([("二つ", "a"), ("four", "b")], width=80) == ["二つ  a", "four  b"]


def test_a_combining_mark_takes_none() -> None:
    assert cells_wide("e\N{COMBINING ACUTE ACCENT}") == 1


def test_control_codes_and_line_ends_do_not_reach_the_terminal() -> None:
    assert table([("\x1b[31mred\nline", "a")], width=80) == [
        "\N{REPLACEMENT CHARACTER}[31mred line  a"
    ]


def test_no_rows_give_no_lines() -> None:
    assert table([], width=80) == []
