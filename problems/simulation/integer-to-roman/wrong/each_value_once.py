"""You take each value at most once, but a symbol may be repeated up to three times."""


def int_to_roman(number: int) -> str:
    answer = ""
    values = (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1)
    symbols = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"]
    for value, symbol in zip(values, symbols, strict=True):
        if number >= value:
            answer += symbol
            number -= value
    return answer
