"""You double the count for every fitting pair, but pairs that overlap cannot both be taken."""


def count_decodings(digits: str) -> int:
    if digits[0] == "0":
        return 0
    ways = 1
    for place in range(1, len(digits)):
        pair = digits[place - 1 : place + 1]
        if digits[place] == "0":
            if pair not in ("10", "20"):
                return 0
        elif "11" <= pair <= "26":
            ways *= 2
    return ways
