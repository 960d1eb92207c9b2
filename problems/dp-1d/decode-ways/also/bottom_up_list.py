"""Fill a list bottom-up: the number of messages for the first i digits.

Time: O(n). Space: O(n).
"""


def count_decodings(digits: str) -> int:
    ways = [1] + [0] * len(digits)
    for i in range(1, len(digits) + 1):
        if digits[i - 1] != "0":
            ways[i] += ways[i - 1]
        if i >= 2 and 10 <= int(digits[i - 2 : i]) <= 26:
            ways[i] += ways[i - 2]
    return ways[len(digits)]
