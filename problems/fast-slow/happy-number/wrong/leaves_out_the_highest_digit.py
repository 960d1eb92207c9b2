"""You stop while one digit is left, so the square of the highest digit is never added."""


def is_happy(number: int) -> bool:
    seen: set[int] = set()
    while number not in seen:
        seen.add(number)
        total = 0
        while number >= 10:
            number, digit = divmod(number, 10)
            total += digit * digit
        number = total
    return number == 1
