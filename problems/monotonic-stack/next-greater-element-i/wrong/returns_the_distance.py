"""You return how far away the larger number is, but the number itself is wanted."""


def next_greater_element(queries: list[int], numbers: list[int]) -> list[int]:
    answers = []
    for query in queries:
        start = numbers.index(query)
        place = start + 1
        while place < len(numbers) and numbers[place] < query:
            place += 1
        answers.append(place - start if place < len(numbers) else -1)
    return answers
