"""Choose the numbers of one subset with a start index, then go on with the next subset.

Time: O(k * 2^n) with luck, exponential in k * n at worst. Space: O(n).
"""


def can_partition(numbers: list[int], k: int) -> bool:
    goal, rest = divmod(sum(numbers), k)
    ordered = sorted(numbers, reverse=True)
    if rest != 0 or ordered[0] > goal:
        return False
    used = [False] * len(ordered)

    def choose(subsets: int, start: int, filled: int) -> bool:
        if subsets == 1:
            return True  # what is left has the right sum
        if filled == goal:
            return choose(subsets - 1, 0, 0)
        for index in range(start, len(ordered)):
            if used[index] or filled + ordered[index] > goal:
                continue
            if index > 0 and ordered[index] == ordered[index - 1] and not used[index - 1]:
                continue
            used[index] = True
            if choose(subsets, index + 1, filled + ordered[index]):
                return True
            used[index] = False
            if filled == 0:
                return False  # the largest number left must be in this subset
        return False

    return choose(k, 0, 0)
