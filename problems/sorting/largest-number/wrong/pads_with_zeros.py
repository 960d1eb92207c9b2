"""You fill shorter strings up with zeros, so 6 comes behind 61."""


def largest_number(numbers: list[int]) -> str:
    pieces = [str(number) for number in numbers]
    pieces.sort(key=lambda piece: piece.ljust(10, "0"), reverse=True)
    return str(int("".join(pieces)))
