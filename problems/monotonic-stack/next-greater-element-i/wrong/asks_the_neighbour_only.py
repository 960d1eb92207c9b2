"""You settle a number by its right neighbour or never, but smaller ones may stand in between."""


def next_greater_element(queries: list[int], numbers: list[int]) -> list[int]:
    answers = []
    for query in queries:
        place = numbers.index(query) + 1
        found = place < len(numbers) and numbers[place] > query
        answers.append(numbers[place] if found else -1)
    return answers
