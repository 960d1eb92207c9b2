"""You count pairs below 26 only, but 26 itself is Z."""


def count_decodings(digits: str) -> int:
    ways = [1] + [0] * len(digits)
    for end in range(1, len(digits) + 1):
        if digits[end - 1] != "0":
            ways[end] += ways[end - 1]
        if end >= 2 and 10 <= int(digits[end - 2 : end]) < 26:
            ways[end] += ways[end - 2]
    return ways[-1]
