"""You return an integer, but the answer is a string."""


def largest_number(numbers: list[int]) -> int:
    pieces = [str(number) for number in numbers]
    pieces.sort(key=lambda piece: (piece * 20)[:20], reverse=True)
    return int("".join(pieces))
