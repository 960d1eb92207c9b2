"""You take a course as soon as one of its needs is met, but it has to wait for all of them."""

from collections import deque


def can_finish(course_count: int, prerequisites: list[list[int]]) -> bool:
    unlocks: list[list[int]] = [[] for _ in range(course_count)]
    for course, needed in prerequisites:
        unlocks[needed].append(course)
    dependent = {course for course, _ in prerequisites}
    ready = deque(course for course in range(course_count) if course not in dependent)
    taken = set(ready)
    while ready:
        for course in unlocks[ready.popleft()]:
            if course not in taken:
                taken.add(course)
                ready.append(course)
    return len(taken) == course_count
