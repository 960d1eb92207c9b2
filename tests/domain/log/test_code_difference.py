from trainer.domain.log.code_difference import LONGEST, Mark, counts, difference


def marked(older: str, newer: str) -> list[str]:
    return [f"{line.mark}{line.text}" for line in difference(older, newer)]


def test_changed_lines_stand_between_those_that_are_alike() -> None:
    older = "def f(n):\n    return n\n"
    newer = "def f(n):\n    # double\n    return n * 2\n"
    assert marked(older, newer) == [
        " def f(n):",
        "-    return n",
        "+    # double",
        "+    return n * 2",
    ]
    assert counts(difference(older, newer)) == (2, 1)


def test_each_line_has_its_number_in_the_code_it_is_of() -> None:
    lines = difference("a\nb\nc", "a\nc\nd")
    assert [(line.older, line.newer) for line in lines] == [(1, 1), (2, None), (3, 2), (None, 3)]


def test_equal_code_has_no_difference_whatever_its_line_ends() -> None:
    assert difference("a\nb  \n", "a\r\nb") == ()
    assert difference("", "") == ()


def test_what_is_far_from_a_change_is_counted_only() -> None:
    many = [f"line {number}" for number in range(20)]
    lines = difference("\n".join(many), "\n".join([*many[:10], "new", *many[10:]]))
    skipped = [line.text for line in lines if line.mark is Mark.SKIPPED]
    assert skipped == ["7 lines unchanged", "7 lines unchanged"]


def test_endless_code_is_compared_at_its_beginning_and_that_is_said() -> None:
    many = "\n".join(f"line {number}" for number in range(LONGEST + 5))
    lines = difference(many, f"new\n{many}")
    assert lines[0].text == "new"
    assert lines[-1].text == f"only the first {LONGEST:,} lines were compared"


def test_nothing_that_would_act_on_a_terminal_gets_through() -> None:
    assert all("\x1b" not in line.text for line in difference("a", "\x1b[31m\x00\ud800"))
