"""You carry into the next digit only once, so a second nine becomes a ten inside the list."""


def plus_one(digits: list[int]) -> list[int]:
    if digits[-1] < 9:
        digits[-1] += 1
        return digits
    digits[-1] = 0
    if len(digits) == 1:
        return [1, *digits]
    digits[-2] += 1
    return digits
