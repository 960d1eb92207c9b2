"""You return the largest number to the right, but the first larger one is wanted."""


def next_greater_element(queries: list[int], numbers: list[int]) -> list[int]:
    answers = []
    for query in queries:
        rest = numbers[numbers.index(query) + 1 :]
        answers.append(max(rest) if rest and max(rest) > query else -1)
    return answers
