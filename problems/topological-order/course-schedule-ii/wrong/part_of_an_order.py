"""You return the courses you could take even when a cycle keeps the others out."""

from collections import deque


def find_order(course_count: int, prerequisites: list[list[int]]) -> list[int]:
    unlocks: list[list[int]] = [[] for _ in range(course_count)]
    missing = [0] * course_count
    for course, needed in prerequisites:
        unlocks[needed].append(course)
        missing[course] += 1

    ready = deque(course for course in range(course_count) if missing[course] == 0)
    order: list[int] = []
    while ready:
        done = ready.popleft()
        order.append(done)
        for course in unlocks[done]:
            missing[course] -= 1
            if missing[course] == 0:
                ready.append(course)
    return order
