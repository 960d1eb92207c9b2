"""You set the count for the first digit to 1 without looking at it, but it may be a zero."""


def count_decodings(digits: str) -> int:
    ways = [1, 1] + [0] * (len(digits) - 1)
    for end in range(2, len(digits) + 1):
        if digits[end - 1] != "0":
            ways[end] += ways[end - 1]
        if 10 <= int(digits[end - 2 : end]) <= 26:
            ways[end] += ways[end - 2]
    return ways[len(digits)]
