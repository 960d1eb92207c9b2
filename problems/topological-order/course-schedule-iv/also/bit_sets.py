"""Keep everything that comes before a course as the bits of one integer.

Time: O(courses * pairs + queries). Space: O(courses²).
"""


def answer_queries(
    course_count: int, prerequisites: list[list[int]], queries: list[list[int]]
) -> list[bool]:
    unlocks: list[list[int]] = [[] for _ in range(course_count)]
    missing = [0] * course_count
    for earlier, later in prerequisites:
        unlocks[earlier].append(later)
        missing[later] += 1
    before = [0] * course_count
    ready = [course for course in range(course_count) if missing[course] == 0]
    while ready:
        done = ready.pop()
        for later in unlocks[done]:
            before[later] |= before[done] | 1 << done
            missing[later] -= 1
            if missing[later] == 0:
                ready.append(later)
    return [bool(before[second] >> first & 1) for first, second in queries]
