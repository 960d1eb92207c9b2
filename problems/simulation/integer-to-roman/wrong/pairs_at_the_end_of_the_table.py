"""You put the pairs behind the single symbols, where nothing is left for them."""


def int_to_roman(number: int) -> str:
    answer = ""
    values = (1000, 500, 100, 50, 10, 9, 5, 4, 1, 900, 400, 90, 40)
    symbols = ["M", "D", "C", "L", "X", "IX", "V", "IV", "I", "CM", "CD", "XC", "XL"]
    for value, symbol in zip(values, symbols, strict=True):
        count, number = divmod(number, value)
        answer += symbol * count
    return answer
