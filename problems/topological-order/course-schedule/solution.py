"""Take courses whose needs are all met until none is left; what cannot be taken is in a cycle.

Time: O(courses + pairs). Space: O(courses + pairs).
"""

from collections import deque


def can_finish(course_count: int, prerequisites: list[list[int]]) -> bool:
    unlocks: list[list[int]] = [[] for _ in range(course_count)]
    missing = [0] * course_count
    for course, needed in prerequisites:
        unlocks[needed].append(course)
        missing[course] += 1

    ready = deque(course for course in range(course_count) if missing[course] == 0)
    taken = 0
    while ready:
        done = ready.popleft()
        taken += 1
        for course in unlocks[done]:
            missing[course] -= 1
            if missing[course] == 0:
                ready.append(course)
    return taken == course_count
