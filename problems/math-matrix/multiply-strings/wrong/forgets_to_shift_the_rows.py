"""You add the rows without shifting them, so each digit of the second number counts as a unit."""


def multiply(first: str, second: str) -> str:
    total = 0
    for other in second:
        row = 0
        for one in first:
            row = row * 10 + int(one) * int(other)
        total += row
    return str(total)
