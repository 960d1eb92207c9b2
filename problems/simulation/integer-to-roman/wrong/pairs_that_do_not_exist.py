"""You subtract any symbol from any larger one, but 49 is XLIX and 99 is XCIX."""


def int_to_roman(number: int) -> str:
    answer = ""
    values = (1000, 999, 990, 900, 500, 499, 490, 400, 100, 99, 90, 50, 49, 40, 10, 9, 5, 4, 1)
    large = ["M", "IM", "XM", "CM", "D", "ID", "XD", "CD", "C"]
    symbols = [*large, "IC", "XC", "L", "IL", "XL", "X", "IX", "V", "IV", "I"]
    for value, symbol in zip(values, symbols, strict=True):
        count, number = divmod(number, value)
        answer += symbol * count
    return answer
