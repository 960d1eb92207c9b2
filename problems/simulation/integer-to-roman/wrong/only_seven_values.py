"""You use only the seven symbols, so 4 is written as IIII."""


def int_to_roman(number: int) -> str:
    answer = ""
    for value, symbol in zip((1000, 500, 100, 50, 10, 5, 1), "MDCLXVI", strict=True):
        count, number = divmod(number, value)
        answer += symbol * count
    return answer
