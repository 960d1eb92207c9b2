"""Store the place of each number and walk to the right from the place of each query.

Time: O(m · n). Space: O(n).
"""


def next_greater_element(queries: list[int], numbers: list[int]) -> list[int]:
    place_of = {number: place for place, number in enumerate(numbers)}
    answers: list[int] = []
    for query in queries:
        place = place_of[query] + 1
        while place < len(numbers) and numbers[place] < query:
            place += 1
        answers.append(numbers[place] if place < len(numbers) else -1)
    return answers
