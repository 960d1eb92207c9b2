"""For each number, look through the rest for a partner that is not used up.

Time: O(n²). Space: O(n).
"""


def most_pairs(numbers: list[int], k: int) -> int:
    used = [False] * len(numbers)
    pairs = 0
    for i in range(len(numbers)):
        for j in range(i + 1, len(numbers)):
            if not used[i] and not used[j] and numbers[i] + numbers[j] == k:
                used[i] = used[j] = True
                pairs += 1
    return pairs
