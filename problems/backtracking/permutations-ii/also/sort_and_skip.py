"""Sort, mark the used places, and skip a number whose equal on the left is not in use.

Time: O(n * n!). Space: O(n) besides the answer.
"""


def permute_unique(numbers: list[int]) -> list[list[int]]:
    ordered = sorted(numbers)
    used = [False] * len(ordered)
    found: list[list[int]] = []
    chosen: list[int] = []

    def explore() -> None:
        if len(chosen) == len(ordered):
            found.append(chosen.copy())
            return
        for index, number in enumerate(ordered):
            if used[index]:
                continue
            if index > 0 and ordered[index - 1] == number and not used[index - 1]:
                continue  # equal numbers are used from left to right
            used[index] = True
            chosen.append(number)
            explore()
            chosen.pop()
            used[index] = False

    explore()
    return found
