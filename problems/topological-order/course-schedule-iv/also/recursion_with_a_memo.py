"""Ask recursively for everything a course needs, and remember the answer for each course.

Time: O(courses * pairs + queries). Space: O(courses²).
"""


def answer_queries(
    course_count: int, prerequisites: list[list[int]], queries: list[list[int]]
) -> list[bool]:
    needs: list[list[int]] = [[] for _ in range(course_count)]
    for earlier, later in prerequisites:
        needs[later].append(earlier)
    known: dict[int, set[int]] = {}

    def all_needs(course: int) -> set[int]:
        if course not in known:
            found = set(needs[course])
            for needed in needs[course]:
                found |= all_needs(needed)
            known[course] = found
        return known[course]

    return [first in all_needs(second) for first, second in queries]
