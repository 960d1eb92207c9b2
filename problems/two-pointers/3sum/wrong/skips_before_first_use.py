"""You skip a number that equals its successor, which skips the first use and not the repeats."""


def three_sum(numbers: list[int]) -> list[list[int]]:
    ordered = sorted(numbers)
    triplets: list[list[int]] = []
    for first in range(len(ordered) - 2):
        if ordered[first] == ordered[first + 1]:
            continue
        left, right = first + 1, len(ordered) - 1
        while left < right:
            total = ordered[first] + ordered[left] + ordered[right]
            if total == 0:
                triplets.append([ordered[first], ordered[left], ordered[right]])
                while left < right and ordered[left] == ordered[left + 1]:
                    left += 1
                left += 1
            elif total < 0:
                left += 1
            else:
                right -= 1
    return triplets
