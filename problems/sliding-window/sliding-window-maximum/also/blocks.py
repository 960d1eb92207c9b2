"""Running maxima from both ends of blocks of k: O(n) time, O(n) space."""


def max_sliding_window(numbers: list[int], k: int) -> list[int]:
    since_block = numbers.copy()
    until_block = numbers.copy()
    for place in range(1, len(numbers)):
        if place % k:
            since_block[place] = max(since_block[place], since_block[place - 1])
    for place in reversed(range(len(numbers) - 1)):
        if (place + 1) % k:
            until_block[place] = max(until_block[place], until_block[place + 1])
    return [max(*pair) for pair in zip(until_block, since_block[k - 1 :], strict=False)]
