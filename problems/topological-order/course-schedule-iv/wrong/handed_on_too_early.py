"""You hand the needs on pair by pair in the given order, before they are complete."""


def answer_queries(
    course_count: int, prerequisites: list[list[int]], queries: list[list[int]]
) -> list[bool]:
    before: list[set[int]] = [set() for _ in range(course_count)]
    for earlier, later in prerequisites:
        before[later] |= before[earlier] | {earlier}
    return [first in before[second] for first, second in queries]
