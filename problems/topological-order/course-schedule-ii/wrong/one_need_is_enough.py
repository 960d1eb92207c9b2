"""You take a course as soon as one of its needs is met, but it has to wait for all of them."""

from collections import deque


def find_order(course_count: int, prerequisites: list[list[int]]) -> list[int]:
    unlocks: list[list[int]] = [[] for _ in range(course_count)]
    for course, needed in prerequisites:
        unlocks[needed].append(course)
    dependent = {course for course, _ in prerequisites}
    ready = deque(course for course in range(course_count) if course not in dependent)
    seen = set(ready)
    order: list[int] = []
    while ready:
        done = ready.popleft()
        order.append(done)
        for course in unlocks[done]:
            if course not in seen:
                seen.add(course)
                ready.append(course)
    return order if len(order) == course_count else []
