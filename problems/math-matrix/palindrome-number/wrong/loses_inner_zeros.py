"""You cut the outer digits off and measure anew, so zeros that now stand in front are lost."""


def is_palindrome(number: int) -> bool:
    if number < 0:
        return False
    while number >= 10:
        power = 10
        while number // power >= 10:
            power *= 10
        if number // power != number % 10:
            return False
        number = number % power // 10
    return True
