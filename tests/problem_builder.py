"""A small sound problem in a folder; tests change one thing of it and see what is said."""

from collections.abc import Mapping
from pathlib import Path

PAGE = """\
# Has Repeat

```toml
level      = "easy"
also       = ["two-pointers"]
entry      = "def has_repeat(numbers: list[int]) -> bool"
frozen     = ["numbers"]
minutes    = 10
complexity = { time = "O(n)", space = "O(n)" }
lists      = {}
aliases    = ["any-twice"]
```

You get a list of `numbers`. Tell whether some number stands in it twice.

## Examples

```cases
has_repeat([3, 5, 3]) -> True      # 3 stands at both ends
has_repeat([3, 5]) -> False        # two different numbers
```

## Limits

- There are 0 to 30,000 numbers.

## Hints

1. nudge: What would you like to know about the numbers that you have passed?
2. pattern: Hashing: a set answers "was this here before?" in one step.
3. plan: Walk once; if the number is in the set, say yes; if not, put it in.
4. pitfall: Look the number up before you put it in.

## Insight

A number repeats exactly if it is in the set of those before it.

## Explanation

### From brute force to the idea

| step | time | space |
|---|---|---|
| compare each pair | O(n²) | O(1) |
| ask a set | O(n) | O(n) |

### Step by step

Walk once and keep what you have passed in a set.

```python
## this is no heading
### and neither is this
```

### Why it is right

The set holds what you have passed.

### What it costs

One step for each number.

### What else there is

Sorting needs less memory.

### Say it

- I walk once.

## Follow-ups

- What if the list is sorted? I compare neighbours.
- What if memory is short? I sort in place first.

## Cases

```cases
has_repeat([]) -> False            # no numbers
has_repeat([7]) -> False           # one number
has_repeat([7, 7]) -> True         # two equal numbers
has_repeat([0, 0]) -> True         # zeros
has_repeat([-1, 1]) -> False       # opposite numbers
has_repeat([-1, -1]) -> True       # negative numbers
has_repeat([1, 2, 3, 1]) -> True   # the first and the last
has_repeat([1, 2, 2, 3]) -> True   # neighbours in the middle
has_repeat(
    [1, 2, 3, 4, 5],
) -> False                         # all different
```
"""

FILES = {
    "problem.md": PAGE,
    "solution.py": '''\
"""Walk once and remember what you have passed.

Time: O(n). Space: O(n).
"""


def has_repeat(numbers: list[int]) -> bool:
    seen: set[int] = set()
    for number in numbers:
        if number in seen:
            return True
        seen.add(number)
    return False
''',
    "brute_force.py": '''\
"""Compare each pair.

Time: O(n²). Space: O(n).
"""


def has_repeat(numbers: list[int]) -> bool:
    return any(number in numbers[:place] for place, number in enumerate(numbers))
''',
    "generate.py": '''\
"""Random numbers; a long list has no repeat."""

import random

LARGEST = 30_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    if size > 100:
        return (rng.sample(range(10 * size), size),)
    return ([rng.randint(-size, size) for _ in range(size)],)
''',
    "wrong/compares_neighbours.py": '''\
"""You compare neighbours only, but equal numbers may stand apart."""

from itertools import pairwise


def has_repeat(numbers: list[int]) -> bool:
    return any(left == right for left, right in pairwise(numbers))
''',
    "slow/searches_the_list.py": '''\
"""You search the list before each number: O(n²)."""


def has_repeat(numbers: list[int]) -> bool:
    seen: list[int] = []
    for number in numbers:
        if number in seen:
            return True
        seen.append(number)
    return False
''',
}

PATTERN_PAGE = """\
# Hashing

```toml
name  = "Hashing"
group = "arrays & strings"
needs = []
```

## Idea
Remember what you have passed.
## Signals
- "Was this here before?"
## Which template
| the statement says | template |
|---|---|
| "twice" | Remember |
## Templates
### Remember
For one question.
```python
def remembered(numbers: list[int], wanted: int) -> bool:
    return wanted in set(numbers)
```
```cases
remembered([3, 5], 3) -> True      # it stands there
```
## Costs
| template | time | space |
|---|---|---|
| Remember | O(n) | O(n) |
## Trace
`[3, 5]`, 3: the set holds 3 and 5.
## Invariants
- The set holds what was passed.
## Common bugs
- Looking up too late.
## Confused with
- `two-pointers`: needs order.
## Order
1. `has-repeat`: the set alone.
"""


def a_problem(
    root: Path,
    slug: str = "has-repeat",
    pattern: str = "hashing",
    *,
    changed: Mapping[str, tuple[str, str]] | None = None,
    files: Mapping[str, str | None] | None = None,
) -> Path:
    """Write the problem below ``root`` and give its folder.

    ``changed`` maps a file to a text in it and what takes its place; ``files`` maps a file to its
    whole text, ``None`` for a file that is not there. Problems of other slugs have no alias.
    """
    texts: dict[str, str | None] = dict(FILES)
    if slug != "has-repeat":
        texts["problem.md"] = PAGE.replace('["any-twice"]', "[]")
    for name, (old, new) in (changed or {}).items():
        text = texts[name] or ""
        assert old in text, f"{old!r} is not in {name}"
        texts[name] = text.replace(old, new)
    folder = root / pattern / slug
    for name, written in {**texts, **(files or {})}.items():
        if written is not None:
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(written, encoding="utf-8", newline="")
    return folder


def a_pattern(root: Path, pattern: str = "hashing", text: str = PATTERN_PAGE) -> Path:
    """Write a pattern's page below ``root`` and give its path."""
    page = root / pattern / "pattern.md"
    page.parent.mkdir(parents=True, exist_ok=True)
    page.write_text(text, encoding="utf-8")
    return page
