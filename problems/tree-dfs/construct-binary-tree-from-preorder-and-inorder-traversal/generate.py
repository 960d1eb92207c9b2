"""The two walks through random trees; the largest tree is a long line with a bushy tree below."""

import random

LARGEST = 3_000


def generate(rng: random.Random, size: int) -> tuple[list[int], list[int]]:
    size = max(size, 1)
    inorder = rng.sample(range(-size, size + 1), size)
    if size == LARGEST:
        return in_preorder(rng, inorder, line=920, leftwards=True), inorder
    return in_preorder(rng, inorder, line=rng.randint(0, 6)), inorder


def exact(rng: random.Random, n: int) -> tuple[list[int], list[int]]:
    """n nodes in a random bushy tree; beyond 6,001 of them the values exceed the limits."""
    inorder = rng.sample(range(-max(n, 3_000), max(n, 3_000) + 1), n)
    return in_preorder(rng, inorder, line=0), inorder


def valid(preorder: list[int], inorder: list[int]) -> bool:
    """Tell whether the lists belong to one tree: a stack turns one into the other."""
    if not preorder or sorted(preorder) != sorted(set(inorder)) or len(inorder) != len(preorder):
        return False
    stack: list[int] = []
    place = 0
    for value in preorder:
        stack.append(value)
        while stack and stack[-1] == inorder[place]:
            stack.pop()
            place += 1
    return not stack


def in_preorder(
    rng: random.Random, inorder: list[int], line: int, *, leftwards: bool = False
) -> list[int]:
    """Write a tree with this inorder; its first levels are a line of single nodes."""
    preorder: list[int] = []
    ranges = [(0, len(inorder), line)]
    while ranges:
        low, high, line = ranges.pop()
        if low == high:
            continue
        if line > 0:
            middle = high - 1 if leftwards else rng.choice((low, high - 1))
        else:
            middle = rng.randrange(low, high)
        preorder.append(inorder[middle])
        ranges += [(middle + 1, high, line - 1), (low, middle, line - 1)]
    return preorder
