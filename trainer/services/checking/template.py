"""The files that a new problem begins with: each says in its place what is to be written there.

They are valid as they stand, and the check names what is still missing. ``$title``, ``$level`` and
``$minutes`` are filled in.
"""

TO_WRITE = "WRITE:"
"""What marks a place that is still to be written."""

PAGE = """\
# $title

```toml
level      = "$level"
also       = []
entry      = "def solve(numbers: list[int]) -> int"
frozen     = ["numbers"]
minutes    = $minutes
complexity = { time = "O(n)", space = "O(1)" }
```

WRITE: the statement, in your own words, to the reader as "you". Then give the entry above its real
name, parameters and annotations, and use that name in every file of this folder.

## Examples

```cases
solve([1, 2]) -> 3        # WRITE: why this case exists
```

## Limits

- WRITE: how long the input may be, and between which values its numbers lie.

## Hints

1. nudge: WRITE: a question that makes the reader think and does not name the pattern.
2. pattern: WRITE: which pattern it is, and what in the statement calls for it.
3. plan: WRITE: the steps, without code.
4. pitfall: WRITE: the mistake that most people make here.

## Insight

WRITE: why it works, in one sentence.

## Explanation

### From brute force to the idea

| step | time | space |
|---|---|---|
| WRITE: the obvious program | O(n) | O(1) |
| WRITE: what changes, and why it is cheaper; the reference is the last step | O(n) | O(1) |

### Step by step

WRITE: the first example as a trace or a drawing.

### Why it is right

WRITE: the invariant, and why it leads to the answer.

### What it costs

WRITE: where time and space come from.

### What else there is

WRITE: the other ways, and when one of them is the better one.

### Say it

- WRITE: what you say in the interview, in a few short lines.

## Follow-ups

- WRITE: what would an interviewer ask next? And a good answer. There are at least two of these.

## Cases

```cases
solve([]) -> 0            # WRITE: at least ten cases with the examples, the edges first
```
"""

SOLUTION = '''\
"""WRITE: the idea in one line.

Time: O(n). Space: O(1).
"""


def solve(numbers: list[int]) -> int:
    raise NotImplementedError("WRITE: the code to learn by heart")
'''

BRUTE_FORCE = '''\
"""WRITE: the obvious slow way, in a sentence.

Time: O(n). Space: O(1).
"""


def solve(numbers: list[int]) -> int:
    raise NotImplementedError("WRITE: the slow way, without looking at solution.py")
'''

GENERATE = '''\
"""WRITE: what the random inputs are like."""

import random

LARGEST = 10_000


def generate(rng: random.Random, size: int) -> tuple[list[int]]:
    return ([rng.randint(-size, size) for _ in range(size)],)
'''

WRONG = '''\
"""WRITE: "You ...", the mistake in one sentence to the reader; name the file after it."""


def solve(numbers: list[int]) -> int:
    return 0
'''

FILES = {
    "problem.md": PAGE,
    "solution.py": SOLUTION,
    "brute_force.py": BRUTE_FORCE,
    "generate.py": GENERATE,
    "wrong/mistake.py": WRONG,
}
"""The files by their place in the problem's folder."""
