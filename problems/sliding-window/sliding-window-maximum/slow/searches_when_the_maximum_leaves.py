"""You search again whenever the maximum leaves, and in descending numbers it always does: O(n *
k).
"""


def max_sliding_window(numbers: list[int], k: int) -> list[int]:
    largest = max(numbers[:k])
    maxima = [largest]
    for right in range(k, len(numbers)):
        if numbers[right - k] == largest:
            largest = max(numbers[right - k + 1 : right + 1])
        else:
            largest = max(largest, numbers[right])
        maxima.append(largest)
    return maxima
