"""You drop at most one zero in front, but a product with 0 consists of nothing else."""


def multiply(first: str, second: str) -> str:
    places = [0] * (len(first) + len(second))
    for i, one in enumerate(reversed(first)):
        for j, other in enumerate(reversed(second)):
            places[i + j] += int(one) * int(other)
    for place in range(len(places) - 1):
        carry, places[place] = divmod(places[place], 10)
        places[place + 1] += carry
    text = "".join(str(digit) for digit in reversed(places))
    return text.removeprefix("0")
