"""You only check that a pair is at most 26, so 06 counts as a second way to write F."""


def count_decodings(digits: str) -> int:
    if digits[0] == "0":
        return 0
    ways = [1, 1] + [0] * (len(digits) - 1)
    for end in range(2, len(digits) + 1):
        if digits[end - 1] != "0":
            ways[end] += ways[end - 1]
        if int(digits[end - 2 : end]) <= 26:
            ways[end] += ways[end - 2]
    return ways[len(digits)]
