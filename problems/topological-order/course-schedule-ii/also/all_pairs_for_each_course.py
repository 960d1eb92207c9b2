"""Take any course that no pair holds back, then drop its pairs.

Time: O(courses * pairs). Space: O(courses + pairs).
"""


def find_order(course_count: int, prerequisites: list[list[int]]) -> list[int]:
    order: list[int] = []
    remaining = list(range(course_count))
    pairs = prerequisites
    while remaining:
        blocked = {course for course, _ in pairs}
        free = next((course for course in remaining if course not in blocked), None)
        if free is None:
            return []
        order.append(free)
        remaining.remove(free)
        pairs = [pair for pair in pairs if pair[1] != free]
    return order
