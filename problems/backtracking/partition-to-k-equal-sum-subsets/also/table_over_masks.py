"""Bottom-up over all sets of numbers: how full is the subset begun last, if the set can be used?

Time: O(n * 2^n). Space: O(2^n).
"""


def can_partition(numbers: list[int], k: int) -> bool:
    goal, rest = divmod(sum(numbers), k)
    if rest != 0:
        return False
    filled = [-1] * (1 << len(numbers))
    filled[0] = 0
    for used in range(1 << len(numbers)):
        if filled[used] < 0:
            continue
        for index, number in enumerate(numbers):
            if not used >> index & 1 and filled[used] + number <= goal:
                filled[used | 1 << index] = (filled[used] + number) % goal
    return filled[-1] == 0
