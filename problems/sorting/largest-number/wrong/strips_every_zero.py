"""You strip all leading zeros, and nothing is left where all numbers are zero."""


def largest_number(numbers: list[int]) -> str:
    pieces = [str(number) for number in numbers]
    pieces.sort(key=lambda piece: (piece * 20)[:20], reverse=True)
    return "".join(pieces).lstrip("0")
