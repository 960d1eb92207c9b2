"""You compare the strings repeated twice, which is too short where their lengths differ much."""


def largest_number(numbers: list[int]) -> str:
    pieces = [str(number) for number in numbers]
    pieces.sort(key=lambda piece: piece * 2, reverse=True)
    return str(int("".join(pieces)))
