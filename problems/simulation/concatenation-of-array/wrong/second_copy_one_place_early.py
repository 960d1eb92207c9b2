"""You begin the second copy one place too early: it overwrites the end of the first."""


def get_concatenation(numbers: list[int]) -> list[int]:
    n = len(numbers)
    answer = [0] * (2 * n)
    for i in range(n):
        answer[i] = numbers[i]
    for i in range(n):
        answer[n - 1 + i] = numbers[i]
    return answer
