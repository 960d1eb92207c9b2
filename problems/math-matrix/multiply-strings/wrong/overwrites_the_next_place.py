"""You overwrite the next place with the carry instead of adding to what already stands there."""


def multiply(first: str, second: str) -> str:
    places = [0] * (len(first) + len(second))
    for i, one in enumerate(reversed(first)):
        for j, other in enumerate(reversed(second)):
            total = places[i + j] + int(one) * int(other)
            places[i + j + 1], places[i + j] = divmod(total, 10)
    while len(places) > 1 and places[-1] == 0:
        places.pop()
    return "".join(str(digit) for digit in reversed(places))
