"""You hand on the needs of the last course only, and those of the others are lost."""

from collections import deque


def answer_queries(
    course_count: int, prerequisites: list[list[int]], queries: list[list[int]]
) -> list[bool]:
    unlocks: list[list[int]] = [[] for _ in range(course_count)]
    missing = [0] * course_count
    for earlier, later in prerequisites:
        unlocks[earlier].append(later)
        missing[later] += 1

    before: list[set[int]] = [set() for _ in range(course_count)]
    ready = deque(course for course in range(course_count) if missing[course] == 0)
    while ready:
        done = ready.popleft()
        for later in unlocks[done]:
            before[later] = before[done] | {done}
            missing[later] -= 1
            if missing[later] == 0:
                ready.append(later)
    return [first in before[second] for first, second in queries]
