"""Walk from right to left with a stack of candidates; the top that is left is the answer.

Time: O(m + n). Space: O(n).
"""


def next_greater_element(queries: list[int], numbers: list[int]) -> list[int]:
    greater: dict[int, int] = {}
    candidates: list[int] = []
    for number in reversed(numbers):
        while candidates and candidates[-1] < number:
            candidates.pop()
        greater[number] = candidates[-1] if candidates else -1
        candidates.append(number)
    return [greater[query] for query in queries]
