"""You count every single digit as a letter, but a 0 alone is none."""


def count_decodings(digits: str) -> int:
    if digits[0] == "0":
        return 0
    ways = [0] * (len(digits) + 1)
    ways[0] = 1
    ways[1] = 1
    for i in range(2, len(digits) + 1):
        ways[i] = ways[i - 1]
        if 10 <= int(digits[i - 2 : i]) <= 26:
            ways[i] += ways[i - 2]
    return ways[-1]
