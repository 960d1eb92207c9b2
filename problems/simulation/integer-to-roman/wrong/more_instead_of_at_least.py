"""You take a value only while more than it is left, so 10 is written as IXI."""


def int_to_roman(number: int) -> str:
    answer = ""
    values = (1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4)
    symbols = ["M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV"]
    for value, symbol in zip(values, symbols, strict=True):
        while number > value:
            answer += symbol
            number -= value
    return answer + "I" * number
