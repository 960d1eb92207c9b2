"""You sort in the order of strings, where 54 is larger than its beginning 5: 5 belongs first."""


def largest_number(numbers: list[int]) -> str:
    pieces = sorted((str(number) for number in numbers), reverse=True)
    return str(int("".join(pieces)))
