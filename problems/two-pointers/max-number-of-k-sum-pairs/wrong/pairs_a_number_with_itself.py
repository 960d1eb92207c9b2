"""You let a number that is half of k be its own partner."""


def most_pairs(numbers: list[int], k: int) -> int:
    ordered = sorted(numbers)
    left, right = 0, len(ordered) - 1
    pairs = 0
    while left <= right:
        total = ordered[left] + ordered[right]
        if total < k:
            left += 1
        elif total > k:
            right -= 1
        else:
            pairs += 1
            left += 1
            right -= 1
    return pairs
