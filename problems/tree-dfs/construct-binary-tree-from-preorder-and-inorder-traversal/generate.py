"""The two walks through random trees; the largest tree is a long line with a bushy tree below."""

import random

LARGEST = 3_000


def generate(rng: random.Random, size: int) -> tuple[list[int], list[int]]:
    size = max(size, 1)
    inorder = rng.sample(range(-size, size + 1), size)
    line = 920 if size == LARGEST else rng.randint(0, 6)
    preorder: list[int] = []
    ranges = [(0, size, line)]
    while ranges:
        low, high, line = ranges.pop()
        if low == high:
            continue
        if size == LARGEST and line > 0:
            middle = high - 1
        else:
            middle = rng.choice((low, high - 1)) if line > 0 else rng.randrange(low, high)
        preorder.append(inorder[middle])
        ranges += [(middle + 1, high, line - 1), (low, middle, line - 1)]
    return preorder, inorder
