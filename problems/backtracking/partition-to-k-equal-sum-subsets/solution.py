"""Fill one subset after the other, and remember the sets of used numbers that failed.

Time: O(n * 2^n). Space: O(2^n).
"""


def can_partition(numbers: list[int], k: int) -> bool:
    goal, rest = divmod(sum(numbers), k)
    if rest != 0 or max(numbers) > goal:
        return False
    ordered = sorted(numbers, reverse=True)
    failed: set[int] = set()

    def fill(used: int, used_count: int, filled: int) -> bool:
        if used_count == len(ordered):
            return True
        if used in failed:
            return False
        for index, number in enumerate(ordered):
            is_used = used >> index & 1
            if not is_used and filled + number <= goal:
                after = (filled + number) % goal  # 0: the next subset begins
                if fill(used | 1 << index, used_count + 1, after):
                    return True
        failed.add(used)
        return False

    return fill(0, 0, 0)
