"""Depth-first search: a course follows all that it needs: O(V + E) time and space."""


def find_order(course_count: int, prerequisites: list[list[int]]) -> list[int]:
    needs: list[list[int]] = [[] for _ in range(course_count)]
    for course, needed in prerequisites:
        needs[course].append(needed)
    order: list[int] = []
    is_taken: dict[int, bool] = {}

    def take(course: int) -> bool:
        if course not in is_taken:
            is_taken[course] = False
            if not all(take(needed) for needed in needs[course]):
                return False
            is_taken[course] = True
            order.append(course)
        return is_taken[course]

    return order if all(take(course) for course in range(course_count)) else []
