"""The page of a pattern in its whole form, for tests that show it or use its templates."""

import shutil
from pathlib import Path

from tests.small_world import a_few_shipped

PAGE = """\
# Hashing

```toml
name  = "Hashing"
group = "Arrays and strings"
needs = []
```

## Idea

Trade memory for time.

## Signals

- "Have I seen it?": *Two Sum*, *Group Anagrams*.

## Which template

| the statement says | template |
|---|---|
| a partner, a position | Look up the partner |
| belong together | Groups by a key |

## Templates

Say first what the key is.

### Look up the partner

When one value needs exactly one other.

```python
def has_pair(numbers: list[int], target: int) -> bool:
    seen: set[int] = set()
    for number in numbers:
        if target - number in seen:
            return True
        seen.add(number)
    return False
```

```cases
has_pair([1, 2, 4], 6) -> True    # 2 and 4
```

### Groups by a key

When equal keys belong together.

```python
def groups(words: list[str]) -> int:
    return len({"".join(sorted(word)) for word in words})
```

```cases
groups(["ab", "ba", "c"]) -> 2
```

## Costs

| template | time | space |
|---|---|---|
| Look up the partner | O(n) | O(n) |
| Groups by a key | O(n) | O(n) |

## Trace

| number | seen |
|---|---|
| 1 | empty |

## Invariants

- "`seen` holds exactly the numbers to the left."

## Common bugs

- Storing before looking up (*Two Sum*).

## Confused with

- `two-pointers`: needs sorted input.

## Order

1. `two-sum`: one lookup for each number.
2. `group-anagrams`: a key that you build.
"""


def a_taught_pattern(root: Path) -> Path:
    """Copy a few shipped problems, with this page for the pattern of Two Sum; give the folder.

    Two Sum is written from the first template, Group Anagrams from the second one.
    """
    shutil.copytree(a_few_shipped(root / "shipped"), root, dirs_exist_ok=True)
    shutil.rmtree(root / "shipped")
    (root / "hashing" / "pattern.md").write_text(PAGE, encoding="utf-8")
    for slug, title in (("two-sum", None), ("group-anagrams", "Groups by a key")):
        page = root / "hashing" / slug / "problem.md"
        lines = page.read_text(encoding="utf-8").split("\n")
        lines = [line for line in lines if not line.startswith("template ")]
        if title:
            place = next(at for at, line in enumerate(lines) if line.startswith("complexity"))
            lines.insert(place + 1, f'template = "{title}"')
        page.write_text("\n".join(lines), encoding="utf-8")
    return root
