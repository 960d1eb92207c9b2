"""Read all pairs again for each place, to find the smallest course that may come next.

Time: O(courses * pairs). Space: O(courses).
"""


def find_order(course_count: int, prerequisites: list[list[int]]) -> list[int]:
    order: list[int] = []
    remaining = set(range(course_count))
    while remaining:
        blocked = {course for course, needed in prerequisites if needed in remaining}
        free = remaining - blocked
        if not free:
            return []
        following = min(free)
        remaining.remove(following)
        order.append(following)
    return order
