"""Round by round, strike all pairs whose needed course waits for nothing.

Time: O(courses * pairs). Space: O(pairs).
"""


def can_finish(course_count: int, prerequisites: list[list[int]]) -> bool:
    pairs = [(course, needed) for course, needed in prerequisites]
    while pairs:
        waiting = {course for course, _ in pairs}
        left = [(course, needed) for course, needed in pairs if needed in waiting]
        if len(left) == len(pairs):
            return False
        pairs = left
    return True
