"""The templates and the order of a pattern's page, as they are read."""

from trainer.domain.problem.pattern import Pattern
from trainer.domain.problem.template import OrderStep, Template, introduction, read_order

TEMPLATES = """\
Write the worksheet first.

### Flood with a stack

For cells that touch
each other.

```python
def flood(cell):
    # ### no heading
    return 1
```

```cases
flood(0) -> 1   # one cell
```

### Only words

There is no code yet.
"""
ORDER = """\
Do them like this:

1. `two-sum`: looks up
   a partner.
2. `3sum`
10. `group-anagrams`: builds a key.
"""


def a_pattern(**sections: str) -> Pattern:
    return Pattern(
        id="hashing", name="Hashing", group="Arrays", needs=(), place=0,
        sections=tuple(sections.items()),
    )  # fmt: skip


def test_a_template_has_title_sentence_code_and_cases() -> None:
    flood, words = a_pattern(Templates=TEMPLATES).templates
    assert flood == Template(
        title="Flood with a stack",
        sentence="For cells that touch\neach other.",
        code="def flood(cell):\n    # ### no heading\n    return 1",
        cases="flood(0) -> 1   # one cell",
    )
    assert words == Template("Only words", "There is no code yet.", "", "")
    assert introduction(TEMPLATES) == "Write the worksheet first."
    assert introduction("### First\n\ntext") == introduction("") == ""


def test_the_order_names_each_problem_with_what_it_adds() -> None:
    assert read_order(ORDER) == (
        OrderStep("two-sum", "looks up a partner."),
        OrderStep("3sum", ""),
        OrderStep("group-anagrams", "builds a key."),
    )
    assert a_pattern().order == ()


def test_a_problem_is_offered_its_template_else_the_first() -> None:
    pattern = a_pattern(Templates=TEMPLATES)
    titles = [pattern.template(title) for title in ("Only words", "gone", None)]
    assert [it.title if it else "" for it in titles] == [
        "Only words", "Flood with a stack", "Flood with a stack",
    ]  # fmt: skip
    assert a_pattern().template(None) is None
