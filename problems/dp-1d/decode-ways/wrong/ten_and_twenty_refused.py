"""You count pairs from 11 only, but 10 and 20 are letters and the only place for a zero."""


def count_decodings(digits: str) -> int:
    ways = [1] + [0] * len(digits)
    for end in range(1, len(digits) + 1):
        if digits[end - 1] != "0":
            ways[end] += ways[end - 1]
        if end >= 2 and 11 <= int(digits[end - 2 : end]) <= 26 and digits[end - 1] != "0":
            ways[end] += ways[end - 2]
    return ways[-1]
