"""You join all m + n places, so a product that does not need the highest one starts with a 0."""


def multiply(first: str, second: str) -> str:
    places = [0] * (len(first) + len(second))
    for i, one in enumerate(reversed(first)):
        for j, other in enumerate(reversed(second)):
            places[i + j] += int(one) * int(other)
    for place in range(len(places) - 1):
        carry, places[place] = divmod(places[place], 10)
        places[place + 1] += carry
    return "".join(str(digit) for digit in reversed(places))
