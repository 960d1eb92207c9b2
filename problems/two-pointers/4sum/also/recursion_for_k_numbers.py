"""Fix numbers in a recursion until two are left, and walk in on these.

Time: O(n³). Space: O(n).
"""


def four_sum(numbers: list[int], target: int) -> list[list[int]]:
    ordered = sorted(numbers)
    groups: list[list[int]] = []

    def search(start: int, count: int, rest: int, fixed: list[int]) -> None:
        if count == 2:
            left, right = start, len(ordered) - 1
            while left < right:
                total = ordered[left] + ordered[right]
                if total == rest:
                    groups.append([*fixed, ordered[left], ordered[right]])
                    left += 1
                    while left < right and ordered[left] == ordered[left - 1]:
                        left += 1
                elif total < rest:
                    left += 1
                else:
                    right -= 1
            return
        for index in range(start, len(ordered) - count + 1):
            if index > start and ordered[index] == ordered[index - 1]:
                continue
            number = ordered[index]
            search(index + 1, count - 1, rest - number, [*fixed, number])

    search(0, 4, target, [])
    return groups
