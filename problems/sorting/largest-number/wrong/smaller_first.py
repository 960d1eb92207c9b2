"""You put a before b if a + b is smaller, which makes the smallest number."""


def largest_number(numbers: list[int]) -> str:
    pieces = [str(number) for number in numbers]
    pieces.sort(key=lambda piece: (piece * 20)[:20])
    return str(int("".join(pieces)))
