"""You fill shorter strings up with their last digit, so 12 and 122 look alike."""


def largest_number(numbers: list[int]) -> str:
    pieces = [str(number) for number in numbers]
    pieces.sort(key=lambda piece: piece.ljust(10, piece[-1]), reverse=True)
    return str(int("".join(pieces)))
