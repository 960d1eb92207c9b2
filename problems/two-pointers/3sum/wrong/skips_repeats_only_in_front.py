"""You skip equal first numbers but not equal left ones, so some triplets are returned twice."""


def three_sum(numbers: list[int]) -> list[list[int]]:
    ordered = sorted(numbers)
    triplets: list[list[int]] = []
    for first in range(len(ordered) - 2):
        if first > 0 and ordered[first] == ordered[first - 1]:
            continue
        left, right = first + 1, len(ordered) - 1
        while left < right:
            total = ordered[first] + ordered[left] + ordered[right]
            if total < 0:
                left += 1
            elif total > 0:
                right -= 1
            else:
                triplets.append([ordered[first], ordered[left], ordered[right]])
                left += 1
                right -= 1
    return triplets
