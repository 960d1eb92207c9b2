"""Complete one side after the other, and remember sets of used sticks that failed.

Time: O(n * 2^n). Space: O(2^n).
"""


def can_make_square(sticks: list[int]) -> bool:
    side, rest = divmod(sum(sticks), 4)
    if rest != 0 or max(sticks) > side:
        return False
    ordered = sorted(sticks, reverse=True)
    everything = (1 << len(ordered)) - 1
    failed: set[int] = set()

    def fill(used: int, length: int) -> bool:
        if used == everything:
            return True
        if used in failed:
            return False
        for index, stick in enumerate(ordered):
            free = not used >> index & 1
            if free and length + stick <= side and fill(used | 1 << index, (length + stick) % side):
                return True
        failed.add(used)
        return False

    return fill(0, 0)
