"""Where Python goes on after Enter, a colon and a closing bracket; ``|`` is the cursor."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from trainer.tui.attempt.editing.indenting import broken, typed
from trainer.tui.attempt.editing.lines import Change, Selected


def at(code: str) -> tuple[list[str], Selected]:
    """Give the lines of code and the cursor in it."""
    before, _, after = code.partition("|")
    place = (before.count("\n"), len(before.rpartition("\n")[2]))
    return (before + after).split("\n"), Selected(place, place)


def shown(lines: list[str], change: Change) -> str:
    """Give the code after a change with the cursor in it."""
    after = change.applied(lines)
    row, column = change.selected.cursor
    after[row] = f"{after[row][:column]}|{after[row][column:]}"
    return "\n".join(after)


def entered(code: str) -> str:
    """Give the code after Enter."""
    lines, selected = at(code)
    return shown(lines, broken(lines, selected))


def after(code: str, character: str) -> str | None:
    """Give the code after a colon or bracket, ``None`` if it is typed like a letter."""
    lines, selected = at(code)
    change = typed(lines, selected, character)
    return None if change is None else shown(lines, change)


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("f(|", "f(\n    |"),
        ("    x = [|", "    x = [\n        |"),
        ("    d = {|}", "    d = {\n        |\n    }"),
        ("f(| )", "f(\n    |\n)"),
        ("f(|]", "f(\n    |]"),
        ("x = [\n    1,|\n]", "x = [\n    1,\n    |\n]"),
        ("x = [\n    1,\n  2,|\n]", "x = [\n    1,\n  2,\n  |\n]"),
        ("x = [\n    (1,\n     2),|", "x = [\n    (1,\n     2),\n    |"),
        ("x = f(a,|", "x = f(a,\n      |"),
        ("x = f(g(1, 2), |b)", "x = f(g(1, 2), \n      |b)"),
        ("f({'a': [|]})", "f({'a': [\n    |\n]})"),
    ],
)
def test_within_brackets_lines_are_aligned(before: str, then: str) -> None:
    assert entered(before) == then


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("x = [\n    1,\n    ]|", "x = [\n    1,\n    ]\n|"),
        ("    x = f(a,\n          b)|", "    x = f(a,\n          b)\n    |"),
        ("def f(\n    a,\n) -> int:|", "def f(\n    a,\n) -> int:\n    |"),
        ("    return [\n        1\n    ]|", "    return [\n        1\n    ]\n|"),
        ("    x = '''a\n(b'''|", "    x = '''a\n(b'''\n    |"),
        ("if a and \\\n        b:|", "if a and \\\n        b:\n    |"),
    ],
)
def test_after_the_last_bracket_the_statement_counts(before: str, then: str) -> None:
    assert entered(before) == then


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("    # f(|", "    # f(\n    |"),
        ("    x = '('|", "    x = '('\n    |"),
        ('    """A word: [|', '    """A word: [\n    |'),
        ('print("a:")|', 'print("a:")\n|'),
        ("if x:  # (why|", "if x:  # (why\n    |"),
        ("    x = 'it|", "    x = 'it\n    |"),
        ("    )|", "    )\n    |"),
    ],
)
def test_strings_comments_and_unfinished_code_mean_nothing(before: str, then: str) -> None:
    assert entered(before) == then


@pytest.mark.parametrize(
    ("before", "then"),
    [
        ("    return x|", "    return x\n|"),
        ("    return| x", "    return\n    |x"),
        ("    returned|", "    returned\n    |"),
        ("    x = 1\n    |", "    x = 1\n\n    |"),
        ("    |x = 1", "\n    |x = 1"),
        ("  |  x = 1", "\n  |  x = 1"),
        ("x = 1 | + 2", "x = 1 \n|+ 2"),
        ("|", "\n|"),
    ],
)
def test_lines_are_broken_without_blanks_too_many(before: str, then: str) -> None:
    assert entered(before) == then


def test_what_is_selected_gives_way() -> None:
    change = broken(["    x = 1", "  y = 2"], Selected((1, 5), (0, 5)))
    assert change.applied(["    x = 1", "  y = 2"]) == ["    x", "    2"]


@pytest.mark.parametrize(
    ("before", "character", "then"),
    [
        ("if a:\n    b\n    else|", ":", "if a:\n    b\nelse:|"),
        ("if a:\n    b\n    elif c|", ":", "if a:\n    b\nelif c:|"),
        ("for x in y:\n    if a:\n        b\n        else|", ":",
         "for x in y:\n    if a:\n        b\n    else:|"),
        ("try:\n    a\n    except ValueError|", ":", "try:\n    a\nexcept ValueError:|"),
        ("try:\n    a\nexcept E:\n    b\n    finally|", ":",
         "try:\n    a\nexcept E:\n    b\nfinally:|"),
        ("f(\n    a,\n    |", ")", "f(\n    a,\n)|"),
        ("    x = {\n        1: 2,\n        |", "}", "    x = {\n        1: 2,\n    }|"),
    ],
)  # fmt: skip
def test_what_ends_a_block_moves_to_the_left(before: str, character: str, then: str) -> None:
    assert after(before, character) == then


@pytest.mark.parametrize(
    ("before", "character"),
    [
        ("if a:\n    b\nelse|", ":"),
        ("    if a:\n        b\n    else|", ":"),
        ("if a:\n    b\nelse:\n    c\n    else|", ":"),
        ("x = 1\n    else|", ":"),
        ("if a:\n    x = {else|", ":"),
        ("if a:\n    '''\n    else|", ":"),
        ("if a:\n    orelse|", ":"),
        ("if a:\n    b\n    else| c", ":"),
        ("x = y[1|", ":"),
        ("f(\n    a|", ")"),
        ("f(\n    |", "]"),
        ("    |", ")"),
        ("'''f(\n    |", ")"),
        ("|", ")"),
    ],
)
def test_all_else_is_typed_where_it_is(before: str, character: str) -> None:
    assert after(before, character) is None


@given(st.text("ab (){}[]:\"'#\\\n", max_size=40), st.text("ab)]} \n", max_size=10))
def test_enter_adds_white_space_and_nothing_else(before: str, behind: str) -> None:
    lines, selected = at(f"{before}|{behind}")
    change = broken(lines, selected)
    now = change.applied(lines)
    row, column = change.selected.cursor
    assert column <= len(now[row])
    assert "".join("".join(now).split()) == "".join((before + behind).split())
    for character in ":)]}":
        if moved := typed(lines, selected, character):
            assert "".join("".join(moved.applied(lines)).split()) == "".join(
                f"{before}{character}{behind}".split()
            )
