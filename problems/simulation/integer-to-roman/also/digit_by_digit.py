"""Write each decimal digit with the three symbols of its place, from the right.

Time: O(1). Space: O(1).
"""


def int_to_roman(number: int) -> str:
    symbols = "IVXLCDM"
    answer = ""
    place = 0
    while number > 0:
        digit = number % 10
        one = symbols[place]
        if digit == 9:
            part = one + symbols[place + 2]
        elif digit >= 5:
            part = symbols[place + 1] + one * (digit - 5)
        elif digit == 4:
            part = one + symbols[place + 1]
        else:
            part = one * digit
        answer = part + answer
        number //= 10
        place += 2
    return answer
