"""You write ^ for the square, but in Python that is XOR; the power is **."""


def is_happy(number: int) -> bool:
    seen: set[int] = set()
    while number != 1 and number not in seen:
        seen.add(number)
        total = 0
        while number:
            total += (number % 10) ^ 2
            number //= 10
        number = total
    return number == 1
