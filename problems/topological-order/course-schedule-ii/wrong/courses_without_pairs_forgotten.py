"""You list only courses that appear in a pair, but the others belong to the order too."""

from collections import deque


def find_order(course_count: int, prerequisites: list[list[int]]) -> list[int]:
    unlocks: list[list[int]] = [[] for _ in range(course_count)]
    missing = [0] * course_count
    for course, needed in prerequisites:
        unlocks[needed].append(course)
        missing[course] += 1

    named = sorted({course for pair in prerequisites for course in pair})
    ready = deque(course for course in named if missing[course] == 0)
    order: list[int] = []
    while ready:
        done = ready.popleft()
        order.append(done)
        for course in unlocks[done]:
            missing[course] -= 1
            if missing[course] == 0:
                ready.append(course)
    return order if len(order) == len(named) else []
