"""You stop at the first pair for a number, but the same number can be in several triplets."""


def three_sum(numbers: list[int]) -> list[list[int]]:
    ordered = sorted(numbers)
    triplets: list[list[int]] = []
    for first in range(len(ordered) - 2):
        if first > 0 and ordered[first] == ordered[first - 1]:
            continue
        left, right = first + 1, len(ordered) - 1
        while left < right:
            total = ordered[first] + ordered[left] + ordered[right]
            if total == 0:
                triplets.append([ordered[first], ordered[left], ordered[right]])
                break
            if total < 0:
                left += 1
            else:
                right -= 1
    return triplets
