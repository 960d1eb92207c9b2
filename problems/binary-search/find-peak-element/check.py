"""Accept the position of every number that is greater than its neighbours."""


def check(arguments: tuple[list[int]], got: object, expected: object) -> str | None:
    (numbers,) = arguments
    if type(got) is not int:
        return "Return one position, a whole number."
    if not 0 <= got < len(numbers):
        return f"Position {got} is not in the list, which has {len(numbers)} numbers."
    for beside in (got - 1, got + 1):
        if 0 <= beside < len(numbers) and numbers[beside] > numbers[got]:
            return f"{numbers[got]} at position {got} is no peak beside {numbers[beside]}."
    return None
